package dev.factum.validation;

import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One broken {@link Rule}: which rule, where, by which value.
 *
 * <p>The {@link #message()} names the field, the rule and the value; the {@link #code()} is stable over releases, and
 * with the {@link #arguments()} it is all that a translation needs. The rejected value is kept as text, whole, so that
 * a problem stays immutable whatever was rejected; only the message shortens it. Code
 * and requirement are always those of one rule.
 *
 * <p>Two problems are equal if all their parts are. Problems are not comparable. This class is immutable and safe for
 * use by several threads. A problem is made by {@link Rule#brokenAt} or {@link Rule#missingAt}.
 *
 * <pre>{@code
 * for (Problem problem : report) {
 *     System.out.println(problem.code() + " at " + problem.pointer() + ": " + problem.message());
 * }
 * }</pre>
 */
public final class Problem implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The code of the broken rule. */
    private final String code;

    /** How bad it is. */
    private final Severity severity;

    /** The requirement of the broken rule. */
    private final String requirement;

    /** The place, a JSON Pointer. */
    private final String pointer;

    /** The rejected value, or null if there is none. */
    private final @Nullable String rejected;

    /** What fills the numbered places of the requirement. */
    private final List<String> arguments;

    Problem(Rule rule, String pointer, @Nullable String rejected, List<String> arguments) {
        this.code = rule.code();
        this.severity = rule.severity();
        this.requirement = rule.requirement();
        this.pointer = pointer;
        this.rejected = rejected;
        this.arguments = arguments;
    }

    /**
     * Returns the stable code of the broken rule.
     *
     * @return the code, such as {@code claim.citations.empty}
     */
    public String code() {
        return code;
    }

    /**
     * Returns how bad it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the place, as a JSON Pointer (RFC 6901) from the value that was checked.
     *
     * @return the pointer; empty if the value itself is meant
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the rejected value as text, whole.
     *
     * @return the value, or empty if the problem is that there is none
     */
    public Optional<String> rejected() {
        return Optional.ofNullable(rejected);
    }

    /**
     * Returns what filled the numbered places of the rule's requirement.
     *
     * @return the arguments in order, unmodifiable
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule
     */
    public Rule rule() {
        return new Rule(code, severity, requirement);
    }

    /**
     * Returns the sentence for people: the requirement, then the rejected value. Control characters are escaped and a
     * long value is shortened.
     *
     * @return the message in one line, such as {@code Claim.citations must hold at least one citation, but was []}
     */
    public String message() {
        String sentence = Text.filled(requirement, arguments);
        return sentence + ", but was " + (rejected == null ? "missing" : Text.shown(rejected));
    }

    /**
     * Returns this problem as seen from a value that holds the checked one.
     *
     * @param prefix the JSON Pointer from the outer value to the checked one, not null
     * @return a problem that differs only in its pointer
     */
    public Problem under(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return prefix.isEmpty() ? this : new Problem(rule(), prefix + pointer, rejected, arguments);
    }

    /**
     * Returns this problem with another severity.
     *
     * @param severity how bad it is, not null
     * @return a problem that differs only in its severity
     */
    public Problem withSeverity(Severity severity) {
        return severity == severity() ? this : new Problem(rule().withSeverity(severity), pointer, rejected, arguments);
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new ValidationProxy(ValidationProxy.PROBLEM, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Problem");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code.equals(that.code)
                && severity == that.severity
                && requirement.equals(that.requirement)
                && pointer.equals(that.pointer)
                && Objects.equals(rejected, that.rejected)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, requirement, pointer, rejected, arguments);
    }

    /**
     * Returns severity, code, place and message in one line.
     *
     * @return the line, such as {@code ERROR claim.citations.empty at /citations: Claim.citations must …}
     */
    @Override
    public String toString() {
        return severity() + " " + code() + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + message();
    }
}
