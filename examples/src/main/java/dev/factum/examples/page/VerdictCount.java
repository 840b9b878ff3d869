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

    /** So much of the bar can be seen, and told from what stands beside it. */
    private static final int LEAST = 8;

    /** Returns the number of claims in words. */
    String number() {
        return Counts.of(claims);
    }

    /** Returns all verdicts, the best first. */
    static List<VerdictCount> of(List<Verdict> verdictsOfClaims) {
        List<Verdict> order = new ArrayList<>(List.of(Verdict.values()));
        Collections.reverse(order);
        int[] numbers = order.stream()
                .mapToInt(verdict -> Collections.frequency(verdictsOfClaims, verdict))
                .toArray();
        int[] widths = widths(numbers, verdictsOfClaims.size());
        int start = 0;
        List<VerdictCount> counts = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            counts.add(new VerdictCount(VerdictMark.of(order.get(i)), numbers[i], start, widths[i]));
            start += widths[i];
        }
        return counts;
    }

    /** Returns the parts of the bar, none of them too small to be seen: the greatest one gives the others what they lack. */
    private static int[] widths(int[] numbers, int all) {
        int[] widths = new int[numbers.length];
        int greatest = 0;
        int left = all == 0 ? 0 : BAR;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                widths[i] = Math.max(LEAST, Math.round((float) BAR * numbers[i] / all));
            }
            left -= widths[i];
            greatest = numbers[i] > numbers[greatest] ? i : greatest;
        }
        widths[greatest] += left;
        return widths;
    }
}
