package dev.factum.verdict;

/**
 * How a claim bears on a proposition that is judged: for it or against it, and why.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * boolean isFor = Bearing.DENIES.isFor(); // false
 * }</pre>
 */
public enum Bearing {
    /** The claim says just that. */
    SAYS_SO(true, "says so"),
    /** The claim says that and more, so that it follows. */
    SAYS_MORE(true, "says that and more"),
    /** The claim rates a claim that says so as true, or one that denies it as false. */
    ASSESSED_TRUE(true, "assesses it as true"),
    /** The claim denies that, or less. */
    DENIES(false, "denies it"),
    /** The claim says something else that cannot hold together with it. */
    CONTRADICTS(false, "says what cannot hold together with it"),
    /** The claim tells of something before it that makes it no first. */
    COUNTEREXAMPLE(false, "tells of one before it"),
    /** The claim has the leader somewhere else at the time. */
    ELSEWHERE(false, "has the leader somewhere else at the time"),
    /** The claim gives a time by which the numbers do not add up. */
    MISCOUNTED(false, "gives a time by which the years do not add up"),
    /** The claim rates a claim that says so as false, or one that denies it as true. */
    ASSESSED_FALSE(false, "assesses it as false"),
    /** The claim says that a claim that says so does not stand, and comes from somebody else. */
    RETRACTED(false, "retracts what another said");

    private final boolean supports;
    private final String words;

    Bearing(boolean supports, String words) {
        this.supports = supports;
        this.words = words;
    }

    /**
     * Tells on which side a claim that bears so stands.
     *
     * @return true if it supports the proposition, false if it opposes it
     */
    public boolean isFor() {
        return supports;
    }

    String words() {
        return words;
    }
}
