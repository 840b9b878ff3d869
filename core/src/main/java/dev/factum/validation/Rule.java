package dev.factum.validation;

import dev.factum.copy.Copies;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that values keep: a stable code and the sentence that states it.
 *
 * <p>A rule is written once, as one string constant: the code, a colon, and the requirement. The constant is what
 * javadoc shows, what {@link #of(String)} takes apart, and what the message of every {@link Problem} begins with.
 * Numbered places such as <code>{0}</code> in the requirement are filled from the arguments.
 *
 * <p>Two rules are equal if their code, severity and requirement are. Rules are not comparable. This class is immutable
 * and safe for use by several threads.
 *
 * <pre>{@code
 * String emptyRule = "claim.citations.empty: Claim.citations must hold at least one citation";
 * Problem problem = Rule.of(emptyRule).brokenAt("/citations", "[]");
 * // Claim.citations must hold at least one citation, but was []
 * }</pre>
 *
 * @param code the stable code: lower-case words joined by hyphens, in parts joined by dots
 * @param severity how bad it is to break the rule
 * @param requirement the sentence, without the rejected value and without a final stop
 */
public record Rule(String code, Severity severity, String requirement) implements Serializable {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CAMEL_HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final String SEPARATOR = ": ";
    private static final String FIELD = "{field}";

    /**
     * Obtains an instance of {@code Rule} from its parts.
     *
     * @param code the stable code: lower-case words joined by hyphens, in parts joined by dots
     * @param severity how bad it is to break the rule
     * @param requirement the sentence, without the rejected value and without a final stop
     * @throws IllegalArgumentException if the code is not made of lower-case words, digits, hyphens and dots, or the
     *     requirement is blank
     */
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(requirement, "requirement");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Rule.code must be lower-case words joined by hyphens and dots, but was " + Text.quoted(code));
        }
        if (requirement.isBlank()) {
            throw new IllegalArgumentException(
                    "Rule.requirement must not be blank, but was " + Text.quoted(requirement));
        }
    }

    /**
     * Obtains an instance of {@code Rule} of severity {@link Severity#ERROR} from the text that states it.
     *
     * @param text the code, a colon and a space, and the requirement; not null
     * @return the rule, not null
     * @throws IllegalArgumentException if the text has no colon and space, or one of its parts is not allowed
     */
    public static Rule of(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(SEPARATOR);
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "Rule.text must be a code, a colon, a space and a requirement, but was " + Text.quoted(text));
        }
        return new Rule(text.substring(0, colon), Severity.ERROR, text.substring(colon + SEPARATOR.length()));
    }

    /**
     * Returns this rule as it holds for one field: the field's name stands in front of the code, and in the requirement
     * where this rule says <code>{field}</code>.
     *
     * <pre>{@code
     * Rule.of("blank: {field} must hold a visible character").on("Event.partOf").code(); // event.part-of.blank
     * }</pre>
     *
     * @param field the name of a type, or of a type and an attribute joined by a dot; not null
     * @return the rule for that field, not null
     */
    public Rule on(String field) {
        return new Rule(
                kebabCase(Objects.requireNonNull(field, "field")) + "." + code,
                severity,
                requirement.replace(FIELD, field));
    }

    private static String kebabCase(String field) {
        return CAMEL_HUMP.matcher(field).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns this rule with another severity.
     *
     * @param severity how bad it is to break the rule, not null
     * @return a rule that differs only in severity, not null
     */
    public Rule withSeverity(Severity severity) {
        return new Rule(code, severity, requirement);
    }

    /**
     * Returns the problem of a value that breaks this rule.
     *
     * @param pointer the place, a JSON Pointer (RFC 6901), empty for the value itself; not null
     * @param rejected the rejected value as text, not null
     * @param arguments what fills the numbered places of the requirement, not null
     * @return the problem, not null
     */
    public Problem brokenAt(String pointer, Object rejected, Object... arguments) {
        Objects.requireNonNull(rejected, "rejected");
        return problem(pointer, rejected.toString(), arguments);
    }

    /**
     * Returns the problem of a value that breaks this rule by not being there.
     *
     * @param pointer the place, a JSON Pointer (RFC 6901), not null
     * @param arguments what fills the numbered places of the requirement, not null
     * @return the problem, without a rejected value, not null
     */
    public Problem missingAt(String pointer, Object... arguments) {
        return problem(pointer, null, arguments);
    }

    private Problem problem(String pointer, @Nullable String rejected, Object... arguments) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(arguments, "arguments");
        List<String> texts = Copies.list(Arrays.asList(arguments), "arguments").stream()
                .map(Object::toString)
                .toList();
        return new Problem(this, pointer, rejected, texts);
    }
}
