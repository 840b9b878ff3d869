package dev.factum.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two texts are one value: case, white space at the ends and how much of it stands between words, and the way in which
 * Unicode composes a letter mean nothing. Accents and digits do, so that the texts themselves are kept as they are.
 */
public final class Folding {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /**
     * Returns what is left of a text without what means nothing.
     *
     * @param text the text
     * @return a text by which values are compared
     */
    public static String fold(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ").strip();
        // a capital letter may be composed where the small one is not
        return Normalizer.normalize(
                Normalizer.normalize(spaced, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
