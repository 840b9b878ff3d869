package dev.factum.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Looks for one quote in one text: the words first, then which of their places has what should stand around them, then which
 * of these are whole words.
 */
final class QuoteSearch {
    private final String source;
    private final NormalText text;
    private final char[] words;
    private final char[] prefix;
    private final char[] suffix;

    /** The places, as indexes of the normal text after their last characters. */
    private int[] ends = new int[4];

    private int count;

    QuoteSearch(String source, NormalText text, Quote quote) {
        this.source = source;
        this.text = text;
        this.words = stripped(quote.exact());
        this.prefix = context(quote.prefix());
        this.suffix = context(quote.suffix());
    }

    QuoteLocation location() {
        Occurrences.forEachEnd(text, words, this::addPlace);
        if (count == 0) {
            return new QuoteLocation.Absent(NearestPassage.of(source, text, words));
        }
        boolean inContext = keepThoseInContext();
        boolean wholeWords = keepWholeWords();
        if (count == 1) {
            return new QuoteLocation.Found(TextSpan.of(sourceStart(0), sourceEnd(0)), inContext, wholeWords);
        }
        int[] sourceStarts = new int[count];
        int[] sourceEnds = new int[count];
        for (int i = 0; i < count; i++) {
            sourceStarts[i] = sourceStart(i);
            sourceEnds[i] = sourceEnd(i);
        }
        return new QuoteLocation.Ambiguous(new Places(sourceStarts, sourceEnds), inContext, wholeWords);
    }

    private static char[] stripped(String text) {
        return NormalText.of(text).stripped();
    }

    private static char[] context(Optional<String> text) {
        return text.map(QuoteSearch::stripped).orElse(new char[0]);
    }

    private void addPlace(int end) {
        if (text.isBoundary(end) && text.isBoundary(end - words.length)) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count + count / 2);
            }
            ends[count++] = end;
        }
    }

    private int sourceStart(int place) {
        return text.start(ends[place] - words.length);
    }

    private int sourceEnd(int place) {
        return text.end(ends[place] - 1);
    }

    /**
     * Keeps the places that have the prefix before and the suffix after them; if there is none, those that have one of
     * the two; if there is none of these either, all. Returns whether those that are left have all that the quote has.
     */
    private boolean keepThoseInContext() {
        if (prefix.length + suffix.length == 0) {
            return true;
        }
        BitSet before = new BitSet();
        BitSet after = new BitSet();
        if (prefix.length > 0) {
            BitSet prefixes = Occurrences.ends(text, prefix);
            for (int i = 0; i < count; i++) {
                int start = ends[i] - words.length;
                before.set(i, prefixes.get(start) || (isSpace(start - 1) && prefixes.get(start - 1)));
            }
        } else {
            before.set(0, count);
        }
        if (suffix.length > 0) {
            BitSet suffixes = Occurrences.ends(text, suffix);
            for (int i = 0; i < count; i++) {
                int end = ends[i] + suffix.length;
                after.set(i, suffixes.get(end) || (isSpace(ends[i]) && suffixes.get(end + 1)));
            }
        } else {
            after.set(0, count);
        }
        BitSet both = (BitSet) before.clone();
        both.and(after);
        if (!both.isEmpty()) {
            keep(both);
            return true;
        }
        if (prefix.length > 0 && suffix.length > 0) {
            before.or(after);
            if (!before.isEmpty()) {
                keep(before);
            }
        }
        return false;
    }

    /** Keeps the places that begin and end where words do; if there is none, all. Returns whether those that are left do. */
    private boolean keepWholeWords() {
        WordBounds bounds = new WordBounds(text);
        BitSet whole = new BitSet();
        for (int i = 0; i < count; i++) {
            whole.set(i, bounds.areAt(ends[i] - words.length, ends[i]));
        }
        if (whole.isEmpty()) {
            return false;
        }
        keep(whole);
        return true;
    }

    private boolean isSpace(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) == ' ';
    }

    private void keep(BitSet places) {
        int kept = 0;
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            ends[kept++] = ends[i];
        }
        count = kept;
    }
}
