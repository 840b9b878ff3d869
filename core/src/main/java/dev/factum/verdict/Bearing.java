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
    SAYS_SO(true),
    /** The claim says that and more, so that it follows. */
    SAYS_MORE(true),
    /** The claim rates a claim that says so as true, or one that denies it as false. */
    ASSESSED_TRUE(true),
    /** The claim denies that, or less. */
    DENIES(false),
    /** The claim says something else that cannot hold together with it. */
    CONTRADICTS(false),
    /** The claim tells of something before it that makes it no first, or not the first since what it is said to be. */
    COUNTEREXAMPLE(false),
    /** The claim has the leader somewhere else at the time. */
    ELSEWHERE(false),
    /** The claim gives a time by which the numbers, or what is before what, do not come out. */
    MISCOUNTED(false),
    /** The claim rates a claim that says so as false, or one that denies it as true. */
    ASSESSED_FALSE(false),
    /** The claim says that a claim that says so does not stand, and comes from somebody else. */
    RETRACTED(false);

    private final boolean supports;

    Bearing(boolean supports) {
        this.supports = supports;
    }

    /**
     * Tells on which side a claim that bears so stands.
     *
     * @return true if it supports the proposition, false if it opposes it
     */
    public boolean isFor() {
        return supports;
    }
}
