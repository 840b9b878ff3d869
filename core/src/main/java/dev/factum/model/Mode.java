package dev.factum.model;

/**
 * In which mode the claimant speaks. The order means nothing.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Claim expected = claim.withMode(Mode.PREDICTION);
 * }</pre>
 */
public enum Mode {
    /** As of something that is, or has been. */
    FACTUAL,
    /** As of something that will be, or would be. */
    PREDICTION,
    /** As of something that somebody wants or plans. */
    INTENTION,
    /** As of a judgement that others need not share. */
    OPINION
}
