package dev.factum.codec;

import dev.factum.validation.Rule;

/**
 * How messages call a value that is read.
 *
 * @param name a type, or a type and its field joined by a dot
 * @param each whether each value in the field is meant, not the field
 */
record Label(String name, boolean each) {
    static Label of(String name) {
        return new Label(name, false);
    }

    /** Returns a rule as it holds for the value. */
    Rule rule(String text) {
        return Rule.of(each ? text.replace("{field}", "each of {field}") : text).on(name);
    }
}
