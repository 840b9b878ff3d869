package dev.factum.examples.page;

import dev.factum.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many claims say what has a verdict.
 *
 * @param verdict the verdict
 * @param claims the number of claims
 * @param start where its part of a bar that is 1000 long starts
 * @param width how long its part is
 */
record VerdictCount(VerdictMark verdict, int claims, int start, int width) {
    private static final int BAR = 1000;

    /** Returns the number of claims in words. */
    String number() {
        return Counts.of(claims);
    }

    /** Returns all verdicts, the best first. */
    static List<VerdictCount> of(List<Verdict> verdictsOfClaims) {
        List<Verdict> order = new ArrayList<>(List.of(Verdict.values()));
        Collections.reverse(order);
        int all = Math.max(1, verdictsOfClaims.size());
        int before = 0;
        List<VerdictCount> counts = new ArrayList<>();
        for (Verdict verdict : order) {
            int count = Collections.frequency(verdictsOfClaims, verdict);
            int start = Math.round((float) BAR * before / all);
            int end = Math.round((float) BAR * (before + count) / all);
            counts.add(new VerdictCount(VerdictMark.of(verdict), count, start, end - start));
            before += count;
        }
        return counts;
    }
}
