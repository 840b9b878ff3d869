package dev.factum.time;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;

/** Makes the exceptions for what is no EDTF. */
final class Flaw {
    private static final String WHAT = "Edtf";

    /** How many characters of a long text are quoted on each side of a position. */
    private static final int CONTEXT = 30;

    private Flaw() {}

    /** A text breaks a rule from one position to another; white space there is named, whatever was expected. */
    static InvalidValueException in(String text, int from, int to, String rule) {
        int start = Math.min(from, text.length());
        String part = text.substring(start, Math.max(start, Math.min(to, text.length())));
        return new InvalidValueException(
                WHAT,
                Rule.of(startsWithSpace(part) ? Rules.SPACE : rule).brokenAt("", part, start, around(text, start)));
    }

    private static boolean startsWithSpace(String part) {
        return !part.isEmpty() && (Character.isWhitespace(part.charAt(0)) || Character.isSpaceChar(part.charAt(0)));
    }

    /** A text uses a feature of a higher level than the caller allows. */
    static InvalidValueException above(Level limit, Level needed, String text, int from, int to) {
        return new InvalidValueException(
                WHAT,
                Rule.of(Rules.LEVEL)
                        .brokenAt(
                                "", text.substring(from, to), from, around(text, from), limit.words(), needed.words()));
    }

    /** A value that is no text breaks a rule. */
    static InvalidValueException of(Object value, String rule) {
        return new InvalidValueException(WHAT, Rule.of(rule).brokenAt("", value));
    }

    /** Returns a text as a message quotes it: of a long one, what stands around the position. */
    private static String around(String text, int position) {
        if (text.length() <= 2 * CONTEXT) {
            return text;
        }
        int from = Math.max(0, position - CONTEXT);
        int to = Math.min(text.length(), position + CONTEXT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
