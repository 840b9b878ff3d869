package dev.factum.dossier;

import dev.factum.dossier.Objection.Link;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import dev.factum.validation.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a dossier holds against a proposition from outside its topic, be it that somebody says it or not. */
final class Objecting {
    private final Happenings happenings;
    private final List<Objection> found = new ArrayList<>();

    private Objecting(Happenings happenings) {
        this.happenings = happenings;
    }

    static List<Objection> to(Happenings happenings, Proposition proposition, Optional<Edtf> valid) {
        Objecting objecting = new Objecting(happenings);
        Arithmetic.check(happenings, proposition, objecting::numbers);
        if (proposition instanceof Precedent precedent) {
            Precedents.counterexamples(happenings, precedent)
                    .forEach(counterexample -> objecting.counterexample(precedent, counterexample));
            Precedents.lacking(happenings, precedent).ifPresent(lacking -> objecting.lacking(precedent, lacking));
        } else if (proposition instanceof Attendance attendance) {
            happenings.stays().excluding(attendance, valid).forEach(objecting::elsewhere);
        } else if (proposition instanceof Occurrence occurrence) {
            objecting.descriptions(occurrence);
        }
        // of many, some readers go through the first only: those that say most
        return objecting.found.stream()
                .sorted(Comparator.comparing(objection -> !objection.isSure()))
                .toList();
    }

    private void add(Conflict.Kind kind, List<Link> links, boolean isSure, Problem finding) {
        found.add(new Objection(kind, links, isSure, finding));
    }

    private void numbers(Miscount miscount) {
        if (!miscount.isOfItsOwnTopic()) {
            add(
                    Conflict.Kind.ARITHMETIC,
                    miscount.datings().stream().map(this::link).toList(),
                    miscount.isSure(),
                    miscount.at("/" + miscount.attribute()));
        }
    }

    private void counterexample(Precedent precedent, Counterexample counterexample) {
        EventId earlier = counterexample.event().id();
        List<Link> links = new ArrayList<>();
        for (EntityRef party : precedent.parties()) {
            links.add(link(happenings.attestations().ofPresence(earlier, party), List.of()));
        }
        counterexample.datings().forEach(dating -> links.add(link(dating)));
        add(
                Conflict.Kind.COUNTEREXAMPLE,
                links,
                counterexample.isSure(),
                FirstsOfTheirLike.problem("/event", precedent, List.of(counterexample)));
    }

    /** That nobody names a party is not that it was not there. */
    private void lacking(Precedent precedent, Precedents.Lacking lacking) {
        List<Claim> claims =
                happenings.attestations().ofPresence(precedent.previous().orElseThrow(), lacking);
        add(
                Conflict.Kind.COUNTEREXAMPLE,
                List.of(link(claims, List.of())),
                false,
                FirstsOfTheirLike.problem("/previous", precedent, lacking));
    }

    /** Links only what leaves no time: who says when and where else it was is not held against it. */
    private void elsewhere(Stays.Elsewhere elsewhere) {
        List<Link> links = new ArrayList<>();
        links.add(link(elsewhere.other().claims(), List.of()));
        whereAndWhen(elsewhere.other(), elsewhere.attended(), links);
        whereAndWhen(elsewhere.attended(), elsewhere.other(), links);
        List<String> places = List.of(
                wording(elsewhere.other(), elsewhere.attended()), wording(elsewhere.attended(), elsewhere.other()));
        add(Conflict.Kind.TWO_PLACES, links, elsewhere.isSure(), TwoPlaces.finding("/leader", places));
    }

    private static String wording(Stay stay, Stay other) {
        return TwoPlaces.wording(stay.event(), stay.where().surelyApartFrom(other.where()));
    }

    private void whereAndWhen(Stay stay, Stay other, List<Link> links) {
        if (stay.during().isEmpty()) {
            links.add(link(stay.when().dating(stay.timesSurelyOf(other))));
        }
        links.add(link(stay.where().placing(stay.where().surelyApartFrom(other.where()))));
    }

    private Link link(Attested attested) {
        return link(attested.claims(happenings), attested.descriptions(happenings));
    }

    private static Link link(List<Claim> claims, List<Event> descriptions) {
        return new Link(DocumentOrder.sorted(claims), descriptions);
    }

    /**
     * What claims say of the event is of the same topic; its descriptions are not claims. Two names may be those of one place,
     * so that a description by another name leaves a doubt.
     */
    private void descriptions(Occurrence occurrence) {
        for (Event variant : happenings.dossier().eventVariants(occurrence.event())) {
            Occurrence described = Conflicts.occurrenceOf(variant);
            boolean byTime = described.withPlace(Optional.empty()).compare(occurrence) == Comparison.CONFLICT;
            Truth byPlace = excludes(described.place(), occurrence.place());
            if (byTime || !byPlace.isFalse()) {
                Aspect aspect = byTime ? Aspect.TIME : Aspect.PLACE;
                add(
                        aspect.kind(),
                        List.of(new Link(List.of(), List.of(variant))),
                        byTime || byPlace.isTrue(),
                        aspect.finding(
                                byTime ? "/time" : "/place",
                                occurrence.topic(),
                                List.of(aspect.wording(described), aspect.wording(occurrence))));
            }
        }
    }

    private static Truth excludes(Optional<Place> one, Optional<Place> other) {
        return one.isPresent() && other.isPresent() ? one.get().excludes(other.get()) : Truth.FALSE;
    }
}
