package dev.factum.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a value can mean, on one time line: the stretches of its members, of which all are meant, or one.
 *
 * <p>{@link #core()} is what every meaning includes; what some meaning includes is asked by {@link #canMeet}.
 */
record Extent(List<Family> members, boolean all) {
    static Extent of(Family family) {
        return new Extent(List.of(family), true);
    }

    Point first() {
        return members.stream().map(Family::minStart).reduce(Point.LAST, Point::min);
    }

    Point last() {
        return members.stream().map(Family::maxEnd).reduce(Point.FIRST, Point::max);
    }

    /** Tells whether there is only one set of moments that the value can mean. */
    boolean isExact() {
        return (all || members.size() == 1) && members.stream().allMatch(Family::isExact);
    }

    /** Tells whether every meaning is one unbroken stretch. */
    boolean isUnbroken() {
        return !all || members.size() == 1;
    }

    /** Returns the stretch that starts and ends as any meaning can. */
    Stretch ends() {
        if (all) {
            return new Stretch(
                    first(),
                    members.stream().map(Family::maxStart).reduce(Point.LAST, Point::min),
                    members.stream().map(Family::minEnd).reduce(Point.FIRST, Point::max),
                    last());
        }
        return new Stretch(
                first(),
                members.stream().map(Family::maxStart).reduce(Point.FIRST, Point::max),
                members.stream().map(Family::minEnd).reduce(Point.LAST, Point::min),
                last());
    }

    /** Returns the one family that this is, or the stretch that starts and ends as any meaning can. */
    Family asOne() {
        return members.size() == 1 ? members.get(0) : ends();
    }

    /** Returns the moments that every meaning includes. */
    Stretches core() {
        if (isUnbroken()) {
            Stretch ends = ends();
            return Stretches.of(ends.hasCore() ? List.of(Stretch.exact(ends.maxStart(), ends.minEnd())) : List.of());
        }
        List<Stretch> cores = new ArrayList<>();
        for (Family member : members) {
            if (member.hasCore()) {
                cores.add(Stretch.exact(member.maxStart(), member.minEnd()));
            }
        }
        return Stretches.of(cores);
    }

    /**
     * Tells whether some meaning of this has a moment in common with some meaning of the other; true if the budget ends
     * before that is excluded.
     */
    boolean canMeet(Extent other) {
        Budget budget = new Budget();
        Stretches mine = known();
        Stretches theirs = other.known();
        return mine.meets(theirs)
                || masks().anyMatch(mask -> theirs.anyMeets(mask, budget))
                || other.masks().anyMatch(mask -> mine.anyMeets(mask, budget))
                || masks().anyMatch(
                                mask -> other.masks().anyMatch(also -> !budget.take() || Family.canMeet(mask, also)));
    }

    /** Tells whether every meaning of this lies within the given moments. */
    boolean liesIn(Stretches moments) {
        Stretches gaps = moments.gaps();
        Budget budget = new Budget();
        return members.stream().noneMatch(member -> gaps.anyMeets(member, budget));
    }

    /** Tells whether every meaning of this has a moment in common with every meaning of the other. */
    boolean alwaysMeets(Extent other) {
        if (isUnbroken() && other.isUnbroken()) {
            return ends().alwaysMeets(other.ends());
        }
        return core().meets(other.core()) || alwaysReaches(other.core()) || other.alwaysReaches(core());
    }

    private boolean alwaysReaches(Stretches moments) {
        Stretches gaps = moments.gaps();
        Budget budget = new Budget();
        return all
                ? !members.stream().allMatch(member -> gaps.anyCanHold(member, budget))
                : members.stream().noneMatch(member -> gaps.anyCanHold(member, budget));
    }

    private Stretches known() {
        List<Stretch> known = new ArrayList<>();
        for (Family member : members) {
            if (member.fillsItsEnds()) {
                known.add(Stretch.exact(member.minStart(), member.maxEnd()));
            }
        }
        return Stretches.of(known);
    }

    private Stream<Family> masks() {
        return members.stream().filter(member -> !member.fillsItsEnds());
    }
}
