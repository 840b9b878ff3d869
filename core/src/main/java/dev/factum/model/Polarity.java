package dev.factum.model;

/**
 * Whether the claimant affirms or denies a proposition (FactBank: polarity). The order means nothing.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Claim denied = claim.withPolarity(Polarity.DENIED);
 * }</pre>
 */
public enum Polarity {
    /** The claimant says that it is so. */
    AFFIRMED,
    /** The claimant says that it is not so. */
    DENIED
}
