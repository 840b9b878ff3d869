package dev.factum.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells whether a place in a text begins or ends inside a word, so that it may mean something else there: {@code likely} in
 * {@code unlikely}, {@code can} in {@code can't}, {@code 1 million} in {@code 1.1 million}.
 *
 * <p>After the default word boundaries of Unicode (UAX #29), but that apostrophes and hyphens end words ({@code l'arme},
 * {@code Kim's}, {@code co-host}), all but that of {@code n't}. Scripts that put no spaces between words have no bounds that
 * could be told; in Hangul, particles follow words without a space, so that only what stands before counts.
 */
final class WordBounds {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE);

    private final NormalText text;

    WordBounds(NormalText text) {
        this.text = text;
    }

    /** Tells whether what is between two indexes begins and ends where words do. */
    boolean areAt(int start, int end) {
        return !isWithin(start, true) && !isWithin(end, false);
    }

    private boolean isWithin(int index, boolean atStart) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        int before = codePointBefore(index);
        int after = codePointAt(index);
        return (joins(before, atStart) && joins(after, atStart)) || isInNumber(index) || isInNegation(index);
    }

    private static boolean joins(int c, boolean atStart) {
        if (c < 128) {
            return isAsciiLetterOrDigit(c);
        }
        if (!Character.isLetterOrDigit(c) && !isMark(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HANGUL ? atStart : !UNSPACED.contains(script);
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The sign between two digits, before or after the index. */
    private boolean isInNumber(int index) {
        return isSeparator(index) || isSeparator(index - 1);
    }

    private boolean isSeparator(int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ',') && isDigit(index - 1) && isDigit(index + 1);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    private boolean isInNegation(int index) {
        return isNegation(index) || isNegation(index - 1);
    }

    private boolean isNegation(int apostrophe) {
        return text.charAt(apostrophe) == '\''
                && isLetter(apostrophe - 1, 'n')
                && isLetter(apostrophe + 1, 't')
                && (apostrophe + 2 == text.length() || !Character.isLetter(text.charAt(apostrophe + 2)));
    }

    private boolean isLetter(int index, char letter) {
        return index >= 0 && index < text.length() && Character.toLowerCase(text.charAt(index)) == letter;
    }

    private int codePointBefore(int index) {
        char low = text.charAt(index - 1);
        return index > 1 && Character.isSurrogatePair(text.charAt(index - 2), low)
                ? Character.toCodePoint(text.charAt(index - 2), low)
                : low;
    }

    private int codePointAt(int index) {
        char high = text.charAt(index);
        return index + 1 < text.length() && Character.isSurrogatePair(high, text.charAt(index + 1))
                ? Character.toCodePoint(high, text.charAt(index + 1))
                : high;
    }
}
