package dev.factum.time;

import java.util.Locale;

/**
 * The levels of EDTF, from least to most expressive.
 *
 * <p>Level 0 is a profile of ISO 8601-1; levels 1 and 2 are features of ISO 8601-2 (EDTF 2019, "Compliance"). Each level
 * includes those before it, so the natural order is the order of inclusion. Immutable, as every enum.
 *
 * <pre>{@code
 * Edtf.parse("1984?").level(); // LEVEL_1
 * }</pre>
 */
public enum Level {
    /** Dates, date-times, and intervals between dates. */
    LEVEL_0,
    /** Adds long and negative years, seasons, qualification of a whole date, masks from the right, open intervals. */
    LEVEL_1,
    /** Adds exponents, significant digits, groupings, sets, qualification and masks of any part. */
    LEVEL_2;

    /** Returns the level as messages name it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean allows(Level needed) {
        return compareTo(needed) >= 0;
    }

    static Level higher(Level one, Level other) {
        return one.allows(other) ? one : other;
    }
}
