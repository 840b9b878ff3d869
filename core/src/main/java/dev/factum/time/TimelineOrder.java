package dev.factum.time;

import java.time.Period;

/** The order for sorting: by first moment, then by last moment, then by canonical text. */
final class TimelineOrder {
    private TimelineOrder() {}

    static int compare(Edtf one, Edtf other) {
        if (one.equals(other)) {
            return 0;
        }
        Extent mine = one.extent(Period.ZERO);
        Extent theirs = other.extent(Period.ZERO);
        int byStart = mine.first().compareTo(theirs.first());
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = mine.last().compareTo(theirs.last());
        return byEnd != 0 ? byEnd : one.toString().compareTo(other.toString());
    }
}
