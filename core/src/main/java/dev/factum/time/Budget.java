package dev.factum.time;

/**
 * How many pairs of stretches one question may still compare.
 *
 * <p>Masked dates have no order by which to search them, so two sets of many are compared pair by pair. A hostile text
 * of 1 MB holds 90,000 of them; once the budget is spent, the answer is what cannot be excluded.
 */
final class Budget {
    private static final int PAIRS = 1_000_000;

    private int left = PAIRS;

    /** Takes one pair, and tells whether there was one. */
    boolean take() {
        return left > 0 && left-- > 0;
    }
}
