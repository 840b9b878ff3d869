package dev.factum.dossier;

import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When an event was, by all the times that it is said to be at. Whether one event was before another is asked of every
 * two, and comparing times is dear: where they are far apart, days are enough.
 */
final class When {
    /** A date without zone reaches into the days beside it. */
    private static final long MARGIN = 2;

    private static final long MOST_DAYS_OF_YEAR = 366;

    private final List<Edtf> times;
    private final boolean canBeSure;
    private final boolean hasDays;
    private final long firstDay;
    private final long lastDay;

    When(List<Edtf> times) {
        this.times = times;
        canBeSure = !times.isEmpty() && times.stream().noneMatch(Edtf::isQualified);
        List<Long> first = days(times.stream().map(Edtf::earliest).toList());
        List<Long> last = days(times.stream().map(Edtf::latest).toList());
        hasDays = canBeSure && first.size() == times.size() && last.size() == times.size();
        firstDay = first.stream().mapToLong(day -> day).min().orElse(0);
        lastDay = last.stream().mapToLong(day -> day).max().orElse(0);
    }

    private static List<Long> days(List<Bound> bounds) {
        return bounds.stream()
                .map(Bound::dateTime)
                .flatMap(Optional::stream)
                .map(LocalDateTime::toLocalDate)
                .map(date -> date.toEpochDay())
                .toList();
    }

    List<Edtf> times() {
        return times;
    }

    /** Tells whether each time of this is surely before each of the other. */
    boolean isSurelyBefore(When other) {
        if (!canBeSure || !other.canBeSure) {
            return false;
        }
        if (hasDays && other.hasDays && Math.abs(other.firstDay - lastDay) > MARGIN) {
            return lastDay < other.firstDay;
        }
        return times.stream()
                .allMatch(time -> other.times.stream()
                        .allMatch(later -> time.isBefore(later).isTrue()));
    }

    /** Tells whether fewer years than some lie surely between each time of this and each of a later one. */
    boolean isSurelyWithin(int years, When later) {
        if (!canBeSure || !later.canBeSure) {
            return false;
        }
        if (hasDays && later.hasDays && later.firstDay - lastDay > (years + MARGIN) * MOST_DAYS_OF_YEAR) {
            return false;
        }
        return times.stream()
                .allMatch(time -> later.times.stream()
                        .allMatch(to -> Edtf.yearsBetween(time, to).mostByNumbers().stream()
                                .anyMatch(most -> most < years)));
    }
}
