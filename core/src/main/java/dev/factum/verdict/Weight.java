package dev.factum.verdict;

/**
 * What a claim counts. The order is from least to most; of several weights, the least holds.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Policy hearsayToo = Policy.builder().putCertainty(Certainty.POSSIBLE, Weight.PARTIAL).build();
 * }</pre>
 */
public enum Weight {
    /** It does not count. */
    NONE,
    /** It supports or disputes, but never establishes or refutes. */
    PARTIAL,
    /** It counts for all that claims can count for. */
    FULL;

    Weight atMost(Weight other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
