package dev.factum.time;

import java.time.Period;
import java.util.Objects;

/** The relations between what two values can mean. */
final class Relations {
    /** How far a clock on earth can be behind UTC, and ahead of it, in hours. */
    private static final int BEHIND = 12;

    private static final int AHEAD = 14;

    private Relations() {}

    @FunctionalInterface
    interface Relation {
        Truth between(Extent one, Extent other);
    }

    static Truth unqualified(Edtf one, Edtf other, Relation relation) {
        Objects.requireNonNull(one, "other");
        Objects.requireNonNull(other, "other");
        return one.isQualified() || other.isQualified() ? Truth.UNKNOWN : relate(one, other, Period.ZERO, relation);
    }

    static Truth within(Period tolerance, Edtf one, Edtf other, Relation relation) {
        Objects.requireNonNull(one, "other");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(tolerance, "tolerance");
        if (tolerance.isNegative()) {
            throw Flaw.of(tolerance, Rules.TOLERANCE);
        }
        return relate(one, other, tolerance, relation);
    }

    private static Truth relate(Edtf one, Edtf other, Period tolerance, Relation relation) {
        Extent mine = one.extent(tolerance);
        Extent theirs = other.extent(tolerance);
        if (one.isZoned() && !other.isZoned()) {
            mine = onAnyClock(mine);
        } else if (other.isZoned() && !one.isZoned()) {
            theirs = onAnyClock(theirs);
        }
        return relation.between(mine, theirs);
    }

    /** What a time at UTC can read on a clock somewhere on earth. */
    private static Extent onAnyClock(Extent atUtc) {
        return Extent.of(atUtc.ends().shifted(-BEHIND, AHEAD));
    }

    static Truth isBefore(Extent one, Extent other) {
        if (one.last().isBefore(other.first())) {
            return Truth.TRUE;
        }
        return one.first().isBefore(other.last()) ? Truth.UNKNOWN : Truth.FALSE;
    }

    static Truth overlaps(Extent one, Extent other) {
        if (!one.canMeet(other)) {
            return Truth.FALSE;
        }
        return one.alwaysMeets(other) ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth contains(Extent one, Extent other) {
        if (!one.canMeet(other)) {
            return Truth.FALSE;
        }
        return other.liesIn(one.core()) ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth meets(Extent one, Extent other) {
        Stretch mine = one.ends();
        Stretch theirs = other.ends();
        Point from = mine.minEnd().next();
        Point to = mine.maxEnd().next();
        if (to.isBefore(theirs.minStart()) || from.isAfter(theirs.maxStart())) {
            return Truth.FALSE;
        }
        boolean certain = from.equals(to) && theirs.minStart().equals(theirs.maxStart()) && !from.isInfinite();
        return certain ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth equalTo(Extent one, Extent other) {
        if (!one.canMeet(other)) {
            return Truth.FALSE;
        }
        boolean same = one.isExact() && other.isExact() && one.core().equals(other.core());
        return Truth.of(same).or(Truth.UNKNOWN);
    }
}
