package dev.factum.model;

/**
 * How certain the claimant is (FactBank: CT, PR, PS, U). The order is from most to least certain, with unstated last.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Claim likely = claim.withCertainty(Certainty.PROBABLE);
 * }</pre>
 */
public enum Certainty {
    /** The claimant leaves no doubt. */
    CERTAIN,
    /** The claimant calls it likely. */
    PROBABLE,
    /** The claimant calls it possible. */
    POSSIBLE,
    /** The claimant does not say how certain it is. */
    UNSTATED
}
