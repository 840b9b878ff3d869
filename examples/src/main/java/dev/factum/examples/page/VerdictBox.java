package dev.factum.examples.page;

import java.util.List;

/**
 * What is made of what a claim says, and why.
 *
 * @param mark the verdict
 * @param clause what is judged
 * @param brief how many origins stand behind each side
 * @param balance what stands behind each side, in words
 * @param reasons the claims that bear on it
 * @param more how many more there are
 */
record VerdictBox(VerdictMark mark, String clause, String brief, String balance, List<Reason> reasons, int more) {
    /**
     * Something that bears on what is judged.
     *
     * @param sign the word for classes: for, against or none
     * @param word on which side it stands, in words
     * @param claim the claim, or empty for what is no claim
     * @param text how it bears on it, and what keeps it from counting more
     */
    record Reason(String sign, String word, List<Ref> claim, String text) {}
}
