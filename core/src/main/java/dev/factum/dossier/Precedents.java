package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** Whether an event was the first of its like, by what else the dossier knows to have happened. */
final class Precedents {
    private Precedents() {}

    static List<Event> counterexamples(Dossier dossier, Precedent precedent) {
        Happenings happenings = dossier.happenings();
        Set<EventId> alike = happenings.parties().eventsWith(precedent.parties());
        precedent.previous().ifPresent(alike::remove);
        alike.removeAll(wholesOf(dossier, precedent.event()));
        return happenings.inTimeOrder(alike.stream()
                .filter(id -> isInCategory(dossier, id, precedent.category()))
                .filter(id -> !wholesOf(dossier, id).contains(precedent.event()))
                .filter(id -> surely(dossier.timesOf(id), dossier.timesOf(precedent.event()), Edtf::isBefore))
                .filter(id -> isSince(dossier, precedent, id)));
    }

    private static boolean isInCategory(Dossier dossier, EventId id, Optional<EventCategory> category) {
        return category.isEmpty()
                || dossier.event(id).map(event -> event.isIn(category.get())).orElse(false);
    }

    /** The event itself and all that it is a part of, upwards. */
    private static Set<EventId> wholesOf(Dossier dossier, EventId part) {
        Set<EventId> wholes = new LinkedHashSet<>();
        Optional<EventId> next = Optional.of(part);
        while (next.isPresent() && wholes.add(next.get())) {
            next = dossier.event(next.get()).flatMap(Event::partOf);
        }
        return wholes;
    }

    /** Tells whether an earlier event surely lies within the time for which the precedent is claimed. */
    private static boolean isSince(Dossier dossier, Precedent precedent, EventId earlier) {
        if (precedent.previous().isPresent()) {
            return surely(
                    dossier.timesOf(earlier),
                    dossier.timesOf(precedent.previous().get()),
                    Edtf::isAfter);
        }
        return precedent.years().isEmpty()
                || surely(
                        dossier.timesOf(earlier),
                        dossier.timesOf(precedent.event()),
                        (from, to) -> isWithin(precedent.years().get(), from, to));
    }

    private static Truth isWithin(int years, Edtf from, Edtf to) {
        OptionalLong most = Edtf.yearsBetween(from, to).mostByNumbers();
        return Truth.of(most.isPresent() && most.getAsLong() < years);
    }

    private static boolean surely(List<Edtf> some, List<Edtf> others, BiFunction<Edtf, Edtf, Truth> relation) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .allMatch(time -> others.stream()
                                .allMatch(other -> relation.apply(time, other).isTrue()));
    }
}
