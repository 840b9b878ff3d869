package dev.factum.time;

import java.time.Period;

/** A stretch of time each of whose ends is known exactly or to lie between two points. */
record Stretch(Point minStart, Point maxStart, Point minEnd, Point maxEnd) implements Family {
    static Stretch exact(Point start, Point end) {
        return new Stretch(start, start, end, end);
    }

    /** A stretch that starts and ends somewhere between two points. */
    static Stretch within(Point start, Point end) {
        return new Stretch(start, end, start, end);
    }

    /** Returns the least that is known of a family from its ends alone. */
    static Stretch around(Family family) {
        return new Stretch(family.minStart(), family.maxStart(), family.minEnd(), family.maxEnd());
    }

    /** Returns this stretch with each end moved by at most a tolerance. */
    Stretch blurred(Period by) {
        Period back = by.negated();
        return new Stretch(minStart.plus(back), maxStart.plus(by), minEnd.plus(back), maxEnd.plus(by));
    }

    /** Returns this stretch moved as a whole by some hours between two numbers. */
    Stretch shifted(int least, int most) {
        return new Stretch(
                minStart.plusHours(least), maxStart.plusHours(most), minEnd.plusHours(least), maxEnd.plusHours(most));
    }

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
        return !maxStart.isBefore(start) && !minEnd.isAfter(end) && !start.isAfter(end);
    }
}
