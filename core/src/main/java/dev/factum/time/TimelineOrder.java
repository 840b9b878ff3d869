package dev.factum.time;

/** The order for sorting: by first moment, then by last moment, then by canonical text. */
final class TimelineOrder {
    private TimelineOrder() {}

    static int compare(Edtf one, Edtf other) {
        if (one.equals(other)) {
            return 0;
        }
        int byStart = one.firstPoint().compareTo(other.firstPoint());
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = one.lastPoint().compareTo(other.lastPoint());
        return byEnd != 0 ? byEnd : one.toString().compareTo(other.toString());
    }
}
