package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.util.Objects;

/** The rules that all ids and codes keep. */
final class Ids {
    private Ids() {}

    /** Returns the text if it can be an id of the type, else throws all that is wrong with it. */
    static String checked(String type, String attribute, String text) {
        Objects.requireNonNull(text, attribute);
        if (!TextForm.ID.isFormOf(text)) {
            Report.Builder problems = Report.builder();
            TextForm.ID.report(problems, type, "", text);
            problems.throwIfAny(type);
        }
        return text;
    }

    static InvalidValueException invalid(String type, Rule rule, String text) {
        return new InvalidValueException(type, rule.brokenAt("", text));
    }
}
