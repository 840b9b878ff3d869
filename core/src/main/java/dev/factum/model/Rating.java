package dev.factum.model;

/**
 * What an {@link Assessment} makes of a claim, apart from the assessor's own words. The first five are a scale, from true to false.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * boolean comparable = Rating.MIXED.isOnScale(); // true
 * }</pre>
 */
public enum Rating {
    /** It holds. */
    TRUE,
    /** It holds, with exceptions. */
    MOSTLY_TRUE,
    /** Part of it holds, part does not. */
    MIXED,
    /** It does not hold, with exceptions. */
    MOSTLY_FALSE,
    /** It does not hold. */
    FALSE,
    /** It could not be found out. */
    UNPROVEN,
    /** The assessor's words are on no scale of truth, such as "satire" or "missing context". */
    UNRATED;

    /**
     * Tells whether this rating stands on the scale from true to false.
     *
     * @return false for {@link #UNPROVEN} and {@link #UNRATED}
     */
    public boolean isOnScale() {
        return compareTo(FALSE) <= 0;
    }
}
