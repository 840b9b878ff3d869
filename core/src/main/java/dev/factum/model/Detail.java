package dev.factum.model;

import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.Optional;

/**
 * How one detail of a proposition goes together with the same detail of another. The details of two propositions are
 * joined by {@link #and}; what comes out is their {@link Comparison}.
 */
enum Detail {
    /** Both say the same. */
    SAME,
    /** Mine says all that theirs says, and more. */
    MORE,
    /** Theirs says all that mine says, and more. */
    LESS,
    /** Neither follows from the other, and both can hold. */
    OTHER,
    /** They cannot both hold, unless two names are of one thing, or one person holds two offices. */
    DOUBT,
    /** They cannot both hold. */
    CLASH;

    Detail and(Detail that) {
        if (this == CLASH || that == CLASH) {
            return CLASH;
        }
        if (this == DOUBT || that == DOUBT) {
            return DOUBT;
        }
        if (this == that || that == SAME) {
            return this;
        }
        return this == SAME ? that : OTHER;
    }

    /** For details that have one value. */
    static Detail ofEqual(Object mine, Object theirs) {
        return mine.equals(theirs) ? SAME : CLASH;
    }

    /** For details that mostly have one value, and can have several. */
    static Detail ofEqualOrDoubt(Object mine, Object theirs) {
        return mine.equals(theirs) ? SAME : DOUBT;
    }

    /** For details of which there can be several. */
    static Detail ofFree(Object mine, Object theirs) {
        return mine.equals(theirs) ? SAME : OTHER;
    }

    /** For times: one within the other says more, two that share no moment cannot both hold. */
    static Detail ofTime(Edtf mine, Edtf theirs) {
        if (mine.equals(theirs)) {
            return SAME;
        }
        if (theirs.contains(mine).isTrue()) {
            return mine.contains(theirs).isTrue() ? SAME : MORE;
        }
        if (mine.contains(theirs).isTrue()) {
            return LESS;
        }
        return mine.overlaps(theirs).isFalse() ? CLASH : OTHER;
    }

    /** For times of which there can be several. */
    static Detail ofFreeTime(Edtf mine, Edtf theirs) {
        Detail detail = ofTime(mine, theirs);
        return detail == CLASH ? OTHER : detail;
    }

    /** For details that may be absent: one that is there says more. */
    static <T> Detail ofOptional(Optional<T> mine, Optional<T> theirs, Both<T> both) {
        if (mine.isPresent() && theirs.isPresent()) {
            return both.compare(mine.get(), theirs.get());
        }
        return mine.isPresent() ? MORE : theirs.isPresent() ? LESS : SAME;
    }

    /** For values of predicates: at another event or time another value is no contradiction. */
    static Detail ofValue(Detail value, boolean singleValued, Detail at, Detail during) {
        if (at == OTHER || during == CLASH) {
            return OTHER;
        }
        if (value == CLASH) {
            return singleValued ? CLASH : OTHER;
        }
        return value.and(at).and(during);
    }

    /** Tells whether they surely cannot both hold. */
    Truth excludes() {
        return switch (this) {
            case CLASH -> Truth.TRUE;
            case DOUBT -> Truth.UNKNOWN;
            default -> Truth.FALSE;
        };
    }

    Comparison comparison() {
        return switch (this) {
            case SAME -> Comparison.AGREE;
            case MORE, LESS -> Comparison.REFINE;
            case OTHER -> Comparison.COMPATIBLE;
            case DOUBT, CLASH -> Comparison.CONFLICT;
        };
    }

    /** Compares two details that are there. */
    interface Both<T> {
        Detail compare(T mine, T theirs);
    }
}
