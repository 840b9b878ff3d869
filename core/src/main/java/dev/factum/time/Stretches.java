package dev.factum.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** A set of moments, as exact stretches in order that neither overlap nor touch. */
record Stretches(List<Stretch> parts) {
    /** Joins exact stretches, in any order, into the set of their moments. */
    static Stretches of(List<Stretch> stretches) {
        if (stretches.size() < 2) {
            return new Stretches(stretches);
        }
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::minStart));
        List<Stretch> parts = new ArrayList<>();
        Stretch open = sorted.get(0);
        for (Stretch next : sorted) {
            if (next.minStart().isAfter(open.maxEnd().next())) {
                parts.add(open);
                open = next;
            } else {
                open = Stretch.exact(open.minStart(), Point.max(open.maxEnd(), next.maxEnd()));
            }
        }
        parts.add(open);
        return new Stretches(parts);
    }

    /** Returns all other moments. */
    Stretches gaps() {
        List<Stretch> gaps = new ArrayList<>(parts.size() + 1);
        Point start = Point.FIRST;
        for (Stretch part : parts) {
            if (start.isBefore(part.minStart())) {
                gaps.add(Stretch.exact(start, part.minStart().previous()));
            }
            start = part.maxEnd().next();
        }
        if (start.isBefore(Point.LAST)) {
            gaps.add(Stretch.exact(start, Point.LAST));
        }
        return new Stretches(gaps);
    }

    /** Tells whether some moment is in both sets. */
    boolean meets(Stretches other) {
        int i = 0;
        int j = 0;
        while (i < parts.size() && j < other.parts.size()) {
            Stretch mine = parts.get(i);
            Stretch theirs = other.parts.get(j);
            if (mine.canMeet(theirs.minStart(), theirs.maxEnd())) {
                return true;
            }
            if (mine.maxEnd().isBefore(theirs.minStart())) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Tells whether a family can have a moment in this set; true if the budget ends before that is excluded. */
    boolean anyMeets(Family family, Budget budget) {
        return any(family, family::canMeet, budget);
    }

    /** Tells whether a stretch of a family can lie wholly in one part of this set; true where it is not excluded. */
    boolean anyCanHold(Family family, Budget budget) {
        return any(family, family::canLieIn, budget);
    }

    private boolean any(Family family, BiPredicate<Point, Point> test, Budget budget) {
        Point last = family.maxEnd();
        for (int i = firstEndingFrom(family.minStart()); i < parts.size(); i++) {
            Stretch part = parts.get(i);
            if (part.minStart().isAfter(last)) {
                return false;
            }
            if (!budget.take() || test.test(part.minStart(), part.maxEnd())) {
                return true;
            }
        }
        return false;
    }

    private int firstEndingFrom(Point point) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).maxEnd().isBefore(point)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
