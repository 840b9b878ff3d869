package dev.factum.model;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as quotes are compared: what differs between copies of the same words is made the same, and each character
 * knows where in the text it comes from.
 *
 * <p>A run of white space is one space; characters that do not show are left out; typographic quotation marks, dashes,
 * full-width forms and ligatures are their plain ones; and each base character with its marks is in Unicode normalization
 * form C. Superscripts and the like stay: 10² is not 102. A base character, its marks and what joins it are one segment, and
 * a quote begins and ends where segments do, so that {@code e} is not found in {@code é}, however that is written.
 */
final class NormalText {
    /** Runs of marks are cut after so many (UAX #15, Stream-Safe Text Format): no text makes normalization slow. */
    private static final int LONGEST_SEGMENT = 30;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private final CharSequence source;
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    private final StringBuilder segment = new StringBuilder();
    private int segmentStart;
    private int segmentEnd;
    private int segmentSize;

    private NormalText(CharSequence source) {
        this.source = source;
        int size = source.length() + 1;
        chars = new char[size];
        starts = new int[size];
        ends = new int[size];
    }

    static NormalText of(CharSequence source) {
        NormalText text = new NormalText(source);
        text.normalize();
        return text;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    /** Returns the offset in the source at which the segment of a character begins. */
    int start(int index) {
        return starts[index];
    }

    /** Returns the offset in the source at which the segment of a character ends. */
    int end(int index) {
        return ends[index];
    }

    /** Tells whether a segment begins at an index, or the text ends there. */
    boolean isBoundary(int index) {
        return index == 0 || index == length || starts[index] != starts[index - 1];
    }

    /** Returns the characters, without spaces at the ends. */
    char[] stripped() {
        int from = 0;
        int to = length;
        while (from < to && chars[from] == ' ') {
            from++;
        }
        while (to > from && chars[to - 1] == ' ') {
            to--;
        }
        return Arrays.copyOfRange(chars, from, to);
    }

    private void normalize() {
        int end = source.length();
        for (int i = 0; i < end; ) {
            int c = Character.codePointAt(source, i);
            int next = i + Character.charCount(c);
            if (isSpace(c)) {
                flush();
                space(i, next);
            } else if (!isIgnored(c)) {
                if (segmentSize > 0 && (segmentSize == LONGEST_SEGMENT || !joins(c))) {
                    flush();
                }
                if (segmentSize == 0) {
                    segmentStart = i;
                }
                appendPlain(c);
                segmentEnd = next;
                segmentSize++;
            }
            i = next;
        }
        flush();
    }

    private void space(int from, int to) {
        if (length > 0 && chars[length - 1] == ' ') {
            ends[length - 1] = to;
        } else {
            put(' ', from, to);
        }
    }

    private void flush() {
        if (segmentSize == 0) {
            return;
        }
        boolean normal = segmentSize == 1 && segment.length() == 1 && isNormalAlone(segment.charAt(0));
        CharSequence form = normal ? segment : Normalizer.normalize(segment, Normalizer.Form.NFC);
        for (int i = 0; i < form.length(); i++) {
            put(form.charAt(i), segmentStart, segmentEnd);
        }
        segment.setLength(0);
        segmentSize = 0;
    }

    private void put(char c, int from, int to) {
        if (length == chars.length) {
            int larger = Math.addExact(length, length / 2 + 8);
            chars = Arrays.copyOf(chars, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        chars[length] = c;
        starts[length] = from;
        ends[length++] = to;
    }

    private static boolean isSpace(int c) {
        return c == ' '
                || Character.isWhitespace(c)
                || c == 0x85
                || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** What does not show: fillers, joiners, selectors, soft hyphens, and what orders text. */
    private static boolean isIgnored(int c) {
        return c > 127 && (TextForm.isFiller(c) || (Character.getType(c) == Character.FORMAT && !isPrependedSign(c)));
    }

    /** Signs that Unicode counts among format characters, but that show (UAX #44, Prepended_Concatenation_Mark). */
    private static boolean isPrependedSign(int c) {
        return (c >= 0x600 && c <= 0x605)
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Marks join what is before them, as do the vowels and finals of Hangul and the voicing marks of narrow kana. */
    private static boolean joins(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default ->
                (c >= 0x1160 && c <= 0x11FF)
                        || (c >= 0xD7B0 && c <= 0xD7FF)
                        || (c >= 0xFF9E && c <= 0xFF9F)
                        || (c >= 0xFFC2 && c <= 0xFFDC);
        };
    }

    /** Scripts whose characters alone are in normalization form C: most of what is read. */
    private static boolean isNormalAlone(char c) {
        return c < 0x340
                || (c >= 0x400 && c < 0x530)
                || (c >= 0x5D0 && c < 0x6D4)
                || (c >= 0x3040 && c < 0x3100)
                || (c >= 0x3400 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || Character.isSurrogate(c);
    }

    private void appendPlain(int c) {
        if (c < 128 && c != '`') {
            segment.append((char) c);
        } else if (isSingleMark(c)) {
            segment.append('\'');
        } else if (isDoubleMark(c)) {
            segment.append('"');
        } else if (c == 0x2212 || (c > 127 && Character.getType(c) == Character.DASH_PUNCTUATION)) {
            segment.append('-');
        } else if (c == 0x2026) {
            segment.append("...");
        } else if (c >= 0xFF01 && c <= 0xFF5E) {
            appendPlain(c - 0xFEE0);
        } else if (c >= 0xFB00 && c <= 0xFB06) {
            segment.append(LIGATURES[c - 0xFB00]);
        } else if (c >= 0xFF61 && c <= 0xFFDC) {
            segment.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else {
            segment.appendCodePoint(c);
        }
    }

    private static boolean isSingleMark(int c) {
        return (c >= 0x2018 && c <= 0x201B)
                || c == '`'
                || c == 0xB4
                || c == 0x2BC
                || c == 0x1FEF
                || c == 0x1FFD
                || c == 0x2032
                || c == 0x2035
                || c == 0x2039
                || c == 0x203A;
    }

    private static boolean isDoubleMark(int c) {
        return (c >= 0x201C && c <= 0x201F)
                || c == 0xAB
                || c == 0xBB
                || c == 0x2033
                || c == 0x2036
                || (c >= 0x301D && c <= 0x301F);
    }
}
