package dev.factum.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The passage of a text that is most like words that it does not hold: the window as long as the words that shares the most
 * runs of characters with them, each as often as both have it. The window slides over the text once, and each of its
 * characters is looked up in a sorted table once, so that the cost is that of the text times the logarithm of the words,
 * whatever stands in both.
 */
final class NearestPassage {
    /** How far a passage grows at its ends so that it does not cut words. */
    private static final int LONGEST_WORD = 30;

    /**
     * What is less alike is not named. Quotes of eight words share 23 % of their runs with the nearest passage of a text on
     * something else altogether, nine of ten less than 36 %; a quote in which one word of eight is another keeps 80 %.
     */
    private static final int LEAST_PERCENT = 50;

    private static final int ABSENT = -1;

    private final NormalText text;
    private final int size;
    private final int run;

    /** The different runs of the words, sorted, and how often each is there. */
    private final long[] runs;

    private final int[] wanted;
    private final int[] ids;

    private NearestPassage(NormalText text, char[] words) {
        this.text = text;
        this.size = words.length;
        this.run = size < 3 ? 1 : size < 16 ? 2 : 3;
        long[] all = new long[size - run + 1];
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < run; k++) {
                all[i] = all[i] << 16 | words[i + k];
            }
        }
        this.runs = Arrays.stream(all).sorted().distinct().toArray();
        this.wanted = new int[runs.length];
        for (long one : all) {
            wanted[Arrays.binarySearch(runs, one)]++;
        }
        this.ids = new int[Math.max(0, text.length() - run + 1)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(i);
        }
    }

    /** Returns the passage, or empty if none has half of the runs of the words. */
    static Optional<QuoteLocation.Passage> of(String source, NormalText text, char[] words) {
        return new NearestPassage(text, words).find(source);
    }

    private int id(int index) {
        long key = 0;
        for (int k = 0; k < run; k++) {
            key = key << 16 | text.charAt(index + k);
        }
        return Math.max(ABSENT, Arrays.binarySearch(runs, key));
    }

    private Optional<QuoteLocation.Passage> find(String source) {
        int window = size - run + 1;
        int[] present = new int[runs.length];
        int shared = 0;
        int most = 0;
        int best = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != ABSENT && present[ids[i]]++ < wanted[ids[i]]) {
                shared++;
            }
            int gone = i - window;
            if (gone >= 0 && ids[gone] != ABSENT && --present[ids[gone]] < wanted[ids[gone]]) {
                shared--;
            }
            if (shared > most) {
                most = shared;
                best = Math.max(0, i - window + 1);
            }
        }
        int percent = (int) Math.min(99, 100L * most / window);
        if (percent < LEAST_PERCENT) {
            return Optional.empty();
        }
        return Optional.of(passage(source, best, Math.min(best + window, ids.length), percent));
    }

    private QuoteLocation.Passage passage(String source, int from, int to, int percent) {
        int first = from;
        while (ids[first] == ABSENT) {
            first++;
        }
        int last = to - 1;
        while (ids[last] == ABSENT) {
            last--;
        }
        int start = wordStart(first);
        int end = wordEnd(last + run);
        while (text.charAt(start) == ' ' && start < end - 1) {
            start++;
        }
        while (text.charAt(end - 1) == ' ' && end - 1 > start) {
            end--;
        }
        TextSpan span = TextSpan.of(text.start(start), text.end(end - 1));
        return new QuoteLocation.Passage(span, source.substring(span.start(), span.end()), percent);
    }

    private int wordStart(int index) {
        int start = index;
        for (int i = 0; i < LONGEST_WORD && start > 0 && isInWord(start - 1) && isInWord(start); i++) {
            start--;
        }
        return start;
    }

    private int wordEnd(int index) {
        int end = index;
        for (int i = 0; i < LONGEST_WORD && end < text.length() && isInWord(end - 1) && isInWord(end); i++) {
            end++;
        }
        return end;
    }

    /** Scripts that put no spaces between words are left as they are. */
    private boolean isInWord(int index) {
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
