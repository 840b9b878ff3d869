package dev.factum.dossier;

import dev.factum.model.EntityRef;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.Precedent;
import dev.factum.time.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an event was the first of its like, by what else the dossier knows to have happened. */
final class Precedents {
    /**
     * Parties of a precedent that nobody is known to have been at its previous event for, though it is known who was there.
     *
     * @param parties which ones, at least one
     * @param others those of whom somebody was; none if somebody was there for nobody of them
     */
    record Lacking(Set<EntityRef> parties, Set<EntityRef> others) {}

    private Precedents() {}

    /** Returns the counterexamples that surely are some, then those that are by some of what is said of their times. */
    static List<Counterexample> counterexamples(Happenings happenings, Precedent precedent) {
        Wholes wholes = happenings.wholes();
        Set<EventId> tops = new HashSet<>();
        tops.addAll(wholes.topsOf(precedent.event()));
        precedent.previous().map(wholes::topsOf).ifPresent(tops::addAll);

        Window window = Window.of(happenings, precedent);
        List<Counterexample> found = new ArrayList<>();
        List<Counterexample> unsure = new ArrayList<>();
        happenings
                .parties()
                .eventsWith(
                        precedent.parties(),
                        earlier -> !window.liesBetween(earlier.when()).isFalse())
                .filter(earlier -> Collections.disjoint(tops, earlier.tops()))
                .filter(earlier -> precedent
                        .category()
                        .map(category -> isIn(happenings, earlier.event().id(), category))
                        .orElse(true))
                .forEach(earlier -> {
                    Truth holds = window.holds(earlier.when());
                    if (!holds.isFalse()) {
                        (holds.isTrue() ? found : unsure).add(new Counterexample(earlier, window, holds.isTrue()));
                    }
                });
        found.addAll(unsure);
        return found;
    }

    /** One description of an event is enough: that another one does not name the category says nothing against it. */
    private static boolean isIn(Happenings happenings, EventId event, EventCategory category) {
        return happenings.dossier().eventVariants(event).stream().anyMatch(variant -> variant.isIn(category));
    }

    /** Returns the parties that the previous event did not bring together, by all that is known of who was there. */
    static Optional<Lacking> lacking(Happenings happenings, Precedent precedent) {
        Parties known = happenings.parties();
        return precedent
                .previous()
                .filter(known::knows)
                .map(previous -> known.lacking(previous, precedent.parties()))
                .filter(lacking -> !lacking.isEmpty())
                .map(lacking -> {
                    Set<EntityRef> others = new HashSet<>(precedent.parties());
                    others.removeAll(lacking);
                    return new Lacking(lacking, others);
                });
    }
}
