package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Precedent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an event was the first of its like, by what else the dossier knows to have happened. */
final class Precedents {
    private Precedents() {}

    static List<Event> counterexamples(Happenings happenings, Precedent precedent) {
        Wholes wholes = happenings.wholes();
        Set<EventId> tops = new HashSet<>();
        tops.add(wholes.topOf(precedent.event()));
        precedent.previous().map(wholes::topOf).ifPresent(tops::add);

        When when = new When(happenings.timesOf(precedent.event()));
        Optional<When> previous = precedent.previous().map(id -> new When(happenings.timesOf(id)));
        // without a previous one, "the first in ten years" says since when
        Optional<Integer> years = previous.isPresent() ? Optional.empty() : precedent.years();
        return happenings
                .parties()
                .eventsWith(
                        precedent.parties(),
                        earlier -> earlier.when().isSurelyBefore(when)
                                && (previous.isEmpty() || previous.get().isSurelyBefore(earlier.when())))
                .filter(earlier -> !tops.contains(earlier.top()))
                .filter(earlier ->
                        precedent.category().map(earlier.event()::isIn).orElse(true))
                .filter(earlier -> years.map(most -> earlier.when().isSurelyWithin(most, when))
                        .orElse(true))
                .map(Parties.Meeting::event)
                .toList();
    }
}
