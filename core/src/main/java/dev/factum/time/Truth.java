package dev.factum.time;

import java.util.Objects;

/**
 * The three truth values of Kleene's strong logic: an answer that may be not known.
 *
 * <p>A connective is known as soon as the known operands alone decide it: {@code FALSE.and(UNKNOWN)} is FALSE,
 * {@code TRUE.and(UNKNOWN)} is UNKNOWN. The natural order is that of declaration and means nothing. Immutable, as every
 * enum.
 *
 * <pre>{@code
 * Truth before = Edtf.parse("1984").isBefore(Edtf.parse("1984-06")); // UNKNOWN
 * before.or(Truth.TRUE); // TRUE
 * }</pre>
 */
public enum Truth {
    /** It is so. */
    TRUE,
    /** It is not so. */
    FALSE,
    /** It cannot be told from what is known. */
    UNKNOWN;

    /**
     * Obtains an instance of {@code Truth} from a truth value that is known.
     *
     * @param value whether it is so
     * @return TRUE or FALSE
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Returns whether both hold: FALSE if one is FALSE, else UNKNOWN if one is UNKNOWN, else TRUE.
     *
     * @param other the other operand, not null
     * @return the conjunction
     */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /**
     * Returns whether at least one holds: TRUE if one is TRUE, else UNKNOWN if one is UNKNOWN, else FALSE.
     *
     * @param other the other operand, not null
     * @return the disjunction
     */
    public Truth or(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : UNKNOWN;
    }

    /**
     * Returns whether it does not hold: UNKNOWN stays UNKNOWN.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Tells whether this is TRUE.
     *
     * @return true if it is known to be so
     */
    public boolean isTrue() {
        return this == TRUE;
    }

    /**
     * Tells whether this is FALSE.
     *
     * @return true if it is known not to be so
     */
    public boolean isFalse() {
        return this == FALSE;
    }

    /**
     * Tells whether this is UNKNOWN.
     *
     * @return true if it is not known
     */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
