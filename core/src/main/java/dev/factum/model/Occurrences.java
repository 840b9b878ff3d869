package dev.factum.model;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * All places of some characters in a text, by the algorithm of Knuth, Morris and Pratt: each character of both is looked
 * at no more than twice, whatever repeats itself in them.
 */
final class Occurrences {
    private Occurrences() {}

    /** Hands over the index after each occurrence, in order; occurrences can overlap. */
    static void forEachEnd(NormalText text, char[] wanted, IntConsumer action) {
        int[] borders = borders(wanted);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && (matched == wanted.length || wanted[matched] != c)) {
                matched = borders[matched - 1];
            }
            if (wanted[matched] == c) {
                matched++;
            }
            if (matched == wanted.length) {
                action.accept(i + 1);
            }
        }
    }

    /** Returns the indexes right after which occurrences end. */
    static BitSet ends(NormalText text, char[] wanted) {
        BitSet ends = new BitSet(text.length() + 1);
        forEachEnd(text, wanted, ends::set);
        return ends;
    }

    /** Returns, for each beginning of the characters, the length of the longest shorter one that it ends with. */
    private static int[] borders(char[] wanted) {
        int[] borders = new int[wanted.length];
        int matched = 0;
        for (int i = 1; i < wanted.length; i++) {
            while (matched > 0 && wanted[matched] != wanted[i]) {
                matched = borders[matched - 1];
            }
            if (wanted[matched] == wanted[i]) {
                matched++;
            }
            borders[i] = matched;
        }
        return borders;
    }
}
