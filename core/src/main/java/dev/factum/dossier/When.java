package dev.factum.dossier;

import dev.factum.model.EventId;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * When an event was, by all the times that it is said to be at. Whether something holds of two events is asked of every
 * two of their times: it is so (TRUE) if it surely holds for all, and may be (UNKNOWN) if it surely holds for some, since
 * then those who say when they were do not agree. Times that are merely vague leave nothing to find (FALSE).
 *
 * <p>To compare times is dear: where they are far apart, days are enough.
 */
final class When {
    /** A date without zone reaches into the days beside it. */
    private static final long MARGIN = 2;

    private static final long MOST_DAYS_OF_YEAR = 366;

    private final List<EventId> events;
    private final List<Edtf> times;
    /** All times, those of the wholes of the event among them. */
    private final List<Edtf> said;
    /** The times from which something can surely follow, those of the wholes of the event among them. */
    private final List<Edtf> plain;

    private final boolean allArePlain;
    private final boolean hasDays;
    private final Ends own;
    private final Ends all;

    /** What is known of the days of some times: the first and the last on which one may begin, and on which one may end. */
    private record Ends(long firstBegin, long lastBegin, long firstEnd, long lastEnd) {
        static Optional<Ends> of(Collection<Edtf> times) {
            long firstBegin = Long.MAX_VALUE;
            long lastBegin = Long.MIN_VALUE;
            long firstEnd = Long.MAX_VALUE;
            long lastEnd = Long.MIN_VALUE;
            for (Edtf time : times) {
                OptionalLong begin = day(time.earliest());
                OptionalLong end = day(time.latest());
                if (begin.isEmpty() || end.isEmpty()) {
                    return Optional.empty();
                }
                firstBegin = Math.min(firstBegin, begin.getAsLong());
                lastBegin = Math.max(lastBegin, begin.getAsLong());
                firstEnd = Math.min(firstEnd, end.getAsLong());
                lastEnd = Math.max(lastEnd, end.getAsLong());
            }
            return times.isEmpty() ? Optional.empty() : Optional.of(new Ends(firstBegin, lastBegin, firstEnd, lastEnd));
        }

        private static OptionalLong day(Bound bound) {
            return bound.dateTime()
                    .map(LocalDateTime::toLocalDate)
                    .map(date -> OptionalLong.of(date.toEpochDay()))
                    .orElse(OptionalLong.empty());
        }
    }

    /**
     * Takes the events whose times they are: first that by which the event is dated, then what that is a part of. These
     * further times only raise doubts: they are of more than the event.
     */
    When(List<EventId> events, List<Edtf> times, List<Edtf> around) {
        this.events = events;
        this.times = times;
        said = Stream.concat(times.stream(), around.stream())
                .distinct()
                .sorted()
                .toList();
        plain = said.stream().filter(time -> !time.isQualified()).toList();
        allArePlain = !times.isEmpty() && times.stream().noneMatch(Edtf::isQualified);
        Optional<Ends> endsOfAll = Ends.of(plain);
        hasDays = endsOfAll.isPresent();
        all = endsOfAll.orElse(new Ends(0, 0, 0, 0));
        own = (allArePlain ? Ends.of(times) : Optional.<Ends>empty()).orElse(all);
    }

    /** Makes that of a time that is not said of an event. */
    static When of(Optional<Edtf> time) {
        return new When(List.of(), time.stream().toList(), List.of());
    }

    List<Edtf> times() {
        return times;
    }

    /** Returns the times that the event is said to be at, and what it is a part of. */
    List<Edtf> said() {
        return said;
    }

    /** Returns the times from which something can surely follow. */
    List<Edtf> plain() {
        return plain;
    }

    /** Tells whether what the event is a part of has a say. */
    boolean hasWholes() {
        return events.size() > 1;
    }

    /** Returns that an event of which no whole has a say was at the times that it is said to be at. */
    Dating dating() {
        return new Dating(events, time -> true);
    }

    /** Returns that the event was at some times, be they those of what it is a part of. */
    Dating dating(Collection<Edtf> some) {
        return new Dating(events, new HashSet<>(some)::contains);
    }

    /** Tells whether this surely lies before the other. */
    Truth isBefore(When other) {
        if (!hasDays || !other.hasDays) {
            return holds(other, When::isBefore);
        }
        if (all.firstEnd - MARGIN > other.all.lastBegin) {
            return Truth.FALSE;
        }
        if (allArePlain && other.allArePlain && own.lastEnd + MARGIN < other.own.firstBegin) {
            return Truth.TRUE;
        }
        return holds(other, When::isBefore);
    }

    /** Tells whether fewer years than some surely lie between this and a later one. */
    Truth isWithin(int years, When later) {
        if (hasDays && later.hasDays && later.all.firstBegin - all.lastEnd > (years + MARGIN) * MOST_DAYS_OF_YEAR) {
            return Truth.FALSE;
        }
        return holds(later, (time, to) -> isWithin(years, time, to));
    }

    /** Tells whether a relation that no qualified time can surely be in holds. */
    Truth holds(When other, BiPredicate<Edtf, Edtf> relation) {
        boolean forAll = allArePlain
                && other.allArePlain
                && times.stream().allMatch(time -> other.times.stream().allMatch(to -> relation.test(time, to)));
        if (forAll) {
            return Truth.TRUE;
        }
        return plain.stream().anyMatch(time -> other.plain.stream().anyMatch(to -> relation.test(time, to)))
                ? Truth.UNKNOWN
                : Truth.FALSE;
    }

    static boolean isBefore(Edtf time, Edtf later) {
        return time.isBefore(later).isTrue();
    }

    static boolean isWithin(int years, Edtf time, Edtf later) {
        return Edtf.yearsBetween(time, later).mostByNumbers().stream().anyMatch(most -> most < years);
    }
}
