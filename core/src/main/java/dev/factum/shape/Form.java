package dev.factum.shape;

import java.util.List;

/**
 * The form of a JSON string: what can be said of it without knowing what it means, for validators and documents.
 *
 * <p>A form is never narrower than the rules of the type that the text stands for: what it forbids, they forbid. It may be
 * wider, as no pattern knows which days a month has.
 *
 * <p>Patterns are regular expressions that mean the same everywhere: in ECMA-262, Java, Python and RE2. They stand on
 * literals, classes, groups, alternatives, counts and the two anchors alone.
 *
 * <p>Two are equal if their components are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Form digits = new Form(1, 10, List.of("^[0-9]*$"), false);
 * }</pre>
 *
 * @param shortest the least number of characters
 * @param longest the greatest number of characters, or {@link Integer#MAX_VALUE}
 * @param patterns regular expressions, each found in every text of the form
 * @param vocabulary whether the texts are codes of an open vocabulary, whose known ones are the constants of the type
 */
public record Form(int shortest, int longest, List<String> patterns, boolean vocabulary) {
    /** Any text. */
    public static final Form ANY = new Form(0, Integer.MAX_VALUE, List.of(), false);

    /**
     * Obtains a form.
     *
     * @param shortest the least number of characters
     * @param longest the greatest number of characters, or {@link Integer#MAX_VALUE}
     * @param patterns regular expressions, each found in every text of the form
     * @param vocabulary whether the texts are codes of an open vocabulary
     */
    public Form {
        patterns = List.copyOf(patterns);
    }
}
