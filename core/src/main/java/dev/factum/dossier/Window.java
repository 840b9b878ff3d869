package dev.factum.dossier;

import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Optional;

/**
 * The time before a first in which nothing of its like may lie: after a previous one, or within a number of years, or ever.
 *
 * @param first when the first was
 * @param previous when the previous one was, if there is one
 * @param years the number of years, if that alone says since when
 */
record Window(When first, Optional<When> previous, Optional<Integer> years) {
    static Window of(Happenings happenings, Precedent precedent) {
        return new Window(
                happenings.when(precedent.event()),
                precedent.previous().map(happenings::when),
                precedent.previous().isPresent() ? Optional.empty() : precedent.years());
    }

    /** Tells whether an event surely lies in it, or by some of the times that all of them are said to be at. */
    Truth holds(When event) {
        Truth holds = liesBetween(event);
        if (!holds.isFalse() && years.isPresent()) {
            holds = holds.and(event.isWithin(years.get(), first));
        }
        // each of the relations may hold by times that do not go together
        return holds.isUnknown() && timesOf(event).isEmpty() ? Truth.FALSE : holds;
    }

    /** Tells whether an event lies before the first and after the previous one: years are dear to count. */
    Truth liesBetween(When event) {
        Truth before = event.isBefore(first);
        return before.isFalse() || previous.isEmpty()
                ? before
                : before.and(previous.get().isBefore(event));
    }

    /** Returns the times of an event by which it lies in it. */
    List<Edtf> timesOf(When event) {
        return event.plain().stream()
                .filter(time -> first.plain().stream().anyMatch(later -> isInTime(time, later))
                        && previous.map(one -> one.plain().stream().anyMatch(before -> When.isBefore(before, time)))
                                .orElse(true))
                .toList();
    }

    /** Returns the times of the first by which an event lies in it. */
    List<Edtf> timesOfFirst(List<Edtf> timesOfEvent) {
        return first.plain().stream()
                .filter(later -> timesOfEvent.stream().anyMatch(time -> isInTime(time, later)))
                .toList();
    }

    /** Returns the times of the previous one by which an event lies in it. */
    static List<Edtf> timesOfPrevious(When previous, List<Edtf> timesOfEvent) {
        return previous.plain().stream()
                .filter(before -> timesOfEvent.stream().anyMatch(time -> When.isBefore(before, time)))
                .toList();
    }

    private boolean isInTime(Edtf time, Edtf later) {
        return When.isBefore(time, later)
                && years.map(most -> When.isWithin(most, time, later)).orElse(true);
    }
}
