package dev.factum.time;

import java.time.temporal.ChronoUnit;

/**
 * Years, months or days in a row, of which a value may mean any one: {@code [1990..1996]}. An infinite end is open.
 *
 * @param unit what one of them is as long as
 */
record DateRange(Point minStart, Point maxStart, Point minEnd, Point maxEnd, ChronoUnit unit) implements Family {
    @Override
    public boolean fillsItsEnds() {
        return true;
    }

    @Override
    public boolean canMeet(Point start, Point end) {
        return !maxEnd.isBefore(start) && !minStart.isAfter(end);
    }

    @Override
    public boolean canLieIn(Point start, Point end) {
        Point first = Point.max(start, minStart).startFrom(unit);
        return !first.isAfter(maxStart) && !first.endOf(unit).isAfter(end);
    }
}
