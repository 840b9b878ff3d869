package dev.factum.time;

/**
 * The unbroken stretches of time of which a value may mean any one: it is not known which.
 *
 * <p>An exact date is a family of one stretch. The four ends say how early and how late a stretch can start and end.
 */
sealed interface Family permits Stretch, DateRange, MaskedDates, MaskedSeasons {
    Point minStart();

    Point maxStart();

    Point minEnd();

    Point maxEnd();

    /** Tells whether some stretch of the family has a moment in the given one. */
    boolean canMeet(Point start, Point end);

    /** Tells whether some stretch of the family can lie wholly in the given one; true where it cannot be excluded. */
    boolean canLieIn(Point start, Point end);

    /** Returns the latest start of a stretch that starts by a point, or that point where it cannot be told. */
    default Point maxStartUntil(Point point) {
        return Point.min(maxStart(), point);
    }

    /** Returns the earliest end of a stretch that ends from a point on, or that point where it cannot be told. */
    default Point minEndFrom(Point point) {
        return Point.max(minEnd(), point);
    }

    /** Tells whether each moment from the first start to the last end is in some stretch of the family. */
    default boolean fillsItsEnds() {
        return false;
    }

    /** Tells whether the family is one stretch. */
    default boolean isExact() {
        return minStart().equals(maxStart()) && minEnd().equals(maxEnd());
    }

    /** Tells whether all stretches share a moment: if so, they share all from the last start to the first end. */
    default boolean hasCore() {
        return !maxStart().isAfter(minEnd());
    }

    /** Tells whether every stretch of this family has a moment in common with every one of the other. */
    default boolean alwaysMeets(Family other) {
        return !minEnd().isBefore(other.maxStart()) && !other.minEnd().isBefore(maxStart());
    }

    /** Tells whether some stretch of one has a moment in common with some of the other; true if not excluded. */
    static boolean canMeet(Family one, Family other) {
        if (one instanceof MaskedDates masked && other instanceof MaskedDates also) {
            return masked.canMeet(also);
        }
        return one.canMeet(other.minStart(), other.maxEnd()) && other.canMeet(one.minStart(), one.maxEnd());
    }
}
