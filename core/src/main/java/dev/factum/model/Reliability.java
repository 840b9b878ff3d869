package dev.factum.model;

/**
 * How reliable a {@link Source} is, by the recorder's judgement (NATO Admiralty code, letters A to F). The order is from most to least reliable, with F, which is no grade, last.
 *
 * <p>There is no published table of numbers for it, as there is for {@link Credibility}: how far a source is trusted does not
 * say how likely something is.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Source graded = source.withReliability(Reliability.B);
 * }</pre>
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: this is not the middle of the scale. */
    F;

    /**
     * Tells whether this is a grade.
     *
     * @return false for {@link #F}
     */
    public boolean isJudged() {
        return this != F;
    }
}
