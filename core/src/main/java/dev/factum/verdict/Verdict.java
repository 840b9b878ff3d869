package dev.factum.verdict;

/**
 * What is made of a proposition, by what speaks for it and against it. The order is from least to most supported: more
 * support never leads to an earlier one, more opposition never to a later one.
 *
 * <table>
 * <caption>Verdicts by what stands behind each side</caption>
 * <tr><th>against \ for</th><th>nothing</th><th>something</th><th>enough</th></tr>
 * <tr><td>nothing</td><td>{@link #UNVERIFIED}</td><td>{@link #SUPPORTED}</td><td>{@link #ESTABLISHED}</td></tr>
 * <tr><td>something partial</td><td>{@link #DISPUTED}</td><td>{@link #DISPUTED}</td><td>{@link #DISPUTED}</td></tr>
 * <tr><td>something full</td><td>{@link #REFUTED}</td><td>{@link #DISPUTED}</td><td>{@link #DISPUTED}</td></tr>
 * <tr><td>enough</td><td>{@link #REFUTED}</td><td>{@link #REFUTED}</td><td>{@link #DISPUTED}</td></tr>
 * </table>
 *
 * <p>Enough are as many independent origins of full {@linkplain Weight weight} as the policy asks for.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * boolean holds = fact.verdict().compareTo(Verdict.SUPPORTED) >= 0;
 * }</pre>
 */
public enum Verdict {
    /** What speaks against it is enough, or is all there is. */
    REFUTED,
    /** Something speaks for it and something against, or something against it that is not enough to refute it. */
    DISPUTED,
    /** Nothing that counts speaks for it or against it. */
    UNVERIFIED,
    /** Something speaks for it and nothing against. */
    SUPPORTED,
    /** Enough speaks for it and nothing against. */
    ESTABLISHED;

    /**
     * Decides by the table above.
     *
     * @param origins how many independent origins of any weight support it
     * @param fullOrigins how many of full weight do
     * @param against how many independent origins of any weight oppose it
     * @param fullAgainst how many of full weight do
     */
    static Verdict of(int origins, int fullOrigins, int against, int fullAgainst, int enough) {
        boolean established = fullOrigins >= enough;
        if (against == 0) {
            return established ? ESTABLISHED : origins > 0 ? SUPPORTED : UNVERIFIED;
        }
        boolean refuted = origins == 0 ? fullAgainst > 0 : !established && fullAgainst >= enough;
        return refuted ? REFUTED : DISPUTED;
    }
}
