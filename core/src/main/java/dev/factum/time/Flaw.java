package dev.factum.time;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;

/** Makes the exceptions for what is no EDTF. */
final class Flaw {
    private static final String WHAT = "Edtf";

    private Flaw() {}

    /** A text breaks a rule from one position to another. */
    static InvalidValueException in(String text, int from, int to, String rule) {
        int start = Math.min(from, text.length());
        String part = text.substring(start, Math.max(start, Math.min(to, text.length())));
        return new InvalidValueException(WHAT, Rule.of(rule).brokenAt("", part, start, text));
    }

    /** A text uses a feature of a higher level than the caller allows. */
    static InvalidValueException above(Level limit, String text, int from, int to) {
        return new InvalidValueException(
                WHAT, Rule.of(Rules.LEVEL).brokenAt("", text.substring(from, to), from, text, limit));
    }

    /** A value that is no text breaks a rule. */
    static InvalidValueException of(Object value, String rule) {
        return new InvalidValueException(WHAT, Rule.of(rule).brokenAt("", value));
    }
}
