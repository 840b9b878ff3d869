package dev.factum.verdict;

/**
 * What is made of a proposition, by what speaks for it and against it. The order is from least to most supported: more
 * support never leads to an earlier one, more opposition never to a later one.
 *
 * <table>
 * <caption>Verdicts by what stands behind each side</caption>
 * <tr><th>against \ for</th><th>nothing</th><th>something</th><th>enough</th></tr>
 * <tr><td>nothing</td><td>{@link #UNVERIFIED}</td><td>{@link #SUPPORTED}</td><td>{@link #ESTABLISHED}</td></tr>
 * <tr><td>something</td><td>{@link #DISPUTED}</td><td>{@link #DISPUTED}</td><td>{@link #DISPUTED}</td></tr>
 * <tr><td>enough</td><td>{@link #REFUTED}</td><td>{@link #REFUTED}</td><td>{@link #DISPUTED}</td></tr>
 * </table>
 *
 * <p>Enough are as many independent origins of full {@linkplain Weight weight} as the policy asks for. How the dossier
 * describes events is something against what it excludes, but nothing against what enough speaks for if it need not exclude
 * it: the name of a place may be another of the same place.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * boolean holds = fact.verdict().compareTo(Verdict.SUPPORTED) >= 0;
 * }</pre>
 */
public enum Verdict {
    /** Enough speaks against it and not enough for it, or the calendar excludes it. */
    REFUTED,
    /** Something speaks against it, and does not refute it. */
    DISPUTED,
    /** Nothing that counts speaks for it or against it. */
    UNVERIFIED,
    /** Something speaks for it and nothing against. */
    SUPPORTED,
    /** Enough speaks for it and nothing against. */
    ESTABLISHED;

    /** Decides by the table above. */
    static Verdict of(Tally supporting, Tally opposing, int enough) {
        boolean established = supporting.fullOrigins() >= enough;
        if (opposing.isAny()) {
            return opposing.fullOrigins() >= enough && !established ? REFUTED : DISPUTED;
        }
        return established ? ESTABLISHED : supporting.isAny() ? SUPPORTED : UNVERIFIED;
    }
}
