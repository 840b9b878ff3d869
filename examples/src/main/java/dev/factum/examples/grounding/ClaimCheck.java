package dev.factum.examples.grounding;

import java.util.List;
import java.util.Optional;

/**
 * How it stands with one claim.
 *
 * @param index its place in the JSON, from 0
 * @param verdict what comes of it
 * @param claim what it says, in a sentence; empty if it cannot be read
 * @param flaws what is wrong with it by the schema and the rules
 * @param quotes what was found of its quotes
 */
record ClaimCheck(int index, Verdict verdict, Optional<String> claim, List<Flaw> flaws, List<QuoteCheck> quotes) {
    /** What comes of a claim; the first that applies counts. */
    enum Verdict {
        /** It breaks the schema or a rule. */
        INVALID,
        /** None of its quotes is from the text: nothing shows that the text says it. */
        NO_EVIDENCE,
        /** A quote is not in the text, or not where it is said to be, or in several places of which none is told. */
        UNGROUNDED,
        /** Each quote from the text is there. Whether it says what the claim says is for people to tell. */
        GROUNDED
    }

    ClaimCheck {
        flaws = List.copyOf(flaws);
        quotes = List.copyOf(quotes);
    }
}
