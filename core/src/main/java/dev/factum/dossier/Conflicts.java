package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds the claims of a dossier that cannot all be true: in one pass over its topics, and one over its leaders. */
final class Conflicts {
    private final Dossier dossier;
    private final Set<Predicate> singleValued;
    private final ClaimFilter filter;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Dossier dossier, Set<Predicate> singleValued, ClaimFilter filter) {
        this.dossier = dossier;
        this.singleValued = singleValued;
        this.filter = filter;
    }

    /** Finds the conflicts between claims that pass a filter; of these, those that say what happened are known. */
    static List<Conflict> of(Dossier dossier, Happenings happenings, Set<Predicate> singleValued, ClaimFilter filter) {
        Conflicts conflicts = new Conflicts(dossier, singleValued, filter);
        dossier.topicsInNoOrder().forEach(conflicts::findOn);
        TwoPlaces.find(happenings, conflicts.found::add);
        WrongFirsts.find(happenings, conflicts.found::add);
        WrongNumbers.find(happenings, dossier.claims(filter), conflicts.found::add);
        Collections.sort(conflicts.found);
        return Collections.unmodifiableList(conflicts.found);
    }

    private void findOn(Topic topic) {
        List<Claim> claims = dossier.claimsOn(topic);
        List<Event> events = claims.get(0).proposition() instanceof Occurrence occurrence
                ? dossier.eventVariants(occurrence.event())
                : List.of();
        if (claims.size() == 1 && events.isEmpty()) {
            return;
        }
        for (Mode mode : Mode.values()) {
            findOn(
                    topic,
                    mode,
                    claims.stream()
                            .filter(claim -> claim.mode() == mode && filter.test(claim))
                            .toList(),
                    events);
        }
    }

    private void findOn(Topic topic, Mode mode, List<Claim> claims, List<Event> events) {
        List<Claim> affirmed = claims.stream()
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED)
                .toList();
        if (affirmed.isEmpty()) {
            return;
        }
        if (affirmed.size() < claims.size()) {
            find(new Disagreement(topic, mode, Aspect.DENIAL, singleValued), claims, List.of());
        }
        // what is planned or foretold may differ from what an event is described as
        List<Event> described = mode == Mode.FACTUAL ? events : List.of();
        Proposition first = affirmed.get(0).proposition();
        boolean allSayTheSame = described.isEmpty()
                && affirmed.stream().allMatch(claim -> claim.proposition().equals(first));
        if (!allSayTheSame) {
            for (Aspect aspect : Aspect.of(first, singleValued)) {
                find(new Disagreement(topic, mode, aspect, singleValued), affirmed, described);
            }
        }
    }

    private void find(Disagreement disagreement, List<Claim> claims, List<Event> events) {
        claims.forEach(disagreement::add);
        events.forEach(event -> disagreement.add(event, occurrenceOf(event)));
        disagreement.conflict().ifPresent(found::add);
    }

    /** Returns what an event is described as. */
    static Occurrence occurrenceOf(Event event) {
        return Occurrence.builder()
                .event(event.id())
                .time(event.time())
                .place(event.place())
                .build();
    }
}
