package dev.factum.dossier;

import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import java.util.Collection;
import java.util.Optional;

/**
 * The days between which a time must lie, so that times far apart need not be compared: wider than the time, never
 * narrower. A qualified time can be anywhere.
 */
record Days(long first, long last) {
    static final Days ANY = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

    /** What has an offset from UTC can be of the days beside it, to what has none. */
    private static final long MARGIN = 2;

    static Days of(Edtf time) {
        if (time.isQualified()) {
            return ANY;
        }
        return new Days(
                day(time.earliest(), -MARGIN).orElse(Long.MIN_VALUE),
                day(time.latest(), MARGIN).orElse(Long.MAX_VALUE));
    }

    private static Optional<Long> day(Bound bound, long margin) {
        return bound.dateTime()
                .map(moment -> moment.toLocalDate().toEpochDay() + (bound instanceof Bound.Global ? margin : 0));
    }

    /** Returns the days from the first of some times to the last of them. */
    static Days around(Collection<Edtf> times) {
        return times.stream()
                .map(Days::of)
                .reduce((one, other) -> new Days(Math.min(one.first, other.first), Math.max(one.last, other.last)))
                .orElse(ANY);
    }

    /** Returns the days that are in both; perhaps none. */
    Days and(Days other) {
        return new Days(Math.max(first, other.first), Math.min(last, other.last));
    }
}
