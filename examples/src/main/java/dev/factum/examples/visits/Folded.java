package dev.factum.examples.visits;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what people spell differently: case, accents, apostrophes, hyphens and other punctuation. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "ß", "ss", "&", " and ");

    private Folded() {}

    /** Returns lower-case words, with one space between them. */
    static String of(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WHOLE_LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        folded =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        folded = APOSTROPHES.matcher(folded).replaceAll("");
        folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
    }

    /** Returns the words joined by hyphens, to be part of an id. */
    static String slug(String text) {
        return of(text).replace(' ', '-');
    }
}
