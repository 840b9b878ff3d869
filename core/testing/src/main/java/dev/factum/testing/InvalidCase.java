package dev.factum.testing;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A value that breaks one rule: a valid one with the least change that makes it invalid. It exists only as an attempt, and
 * must be refused.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * InvalidCase noCitation = Factum.invalidValues("claim.citations.empty").sample();
 * noCitation.pointer(); // "/citations"
 * noCitation.problems().problems().get(0).code(); // "claim.citations.empty"
 * }</pre>
 */
public final class InvalidCase {
    private final String code;
    private final String pointer;
    private final Supplier<Object> attempt;
    private final String description;

    InvalidCase(String code, String pointer, Supplier<Object> attempt, Object description) {
        this.code = code;
        this.pointer = pointer;
        this.attempt = attempt;
        this.description = description.toString();
    }

    /**
     * Returns the codes of all rules that there are cases of: those that no value can break.
     *
     * @return the codes in their order, unmodifiable
     */
    public static Set<String> codes() {
        return Invalid.codes();
    }

    /**
     * Returns the code of the one problem that the attempt must have.
     *
     * @return the code, such as {@code claim.citations.empty}
     */
    public String code() {
        return code;
    }

    /**
     * Returns where the problem must be.
     *
     * @return a JSON Pointer, such as {@code /citations}; empty for the value itself
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Tries to make the value.
     *
     * @return nothing, as long as the rule is kept: what should not exist
     * @throws InvalidValueException with one problem, of the code and at the place of this case
     */
    public Object build() {
        return attempt.get();
    }

    /**
     * Tries to make the value, and returns what is wrong with it.
     *
     * @return the problems that were thrown; none if, against the rule, there was nothing to throw
     */
    public Report problems() {
        try {
            build();
            return Report.empty();
        } catch (InvalidValueException e) {
            return e.report();
        }
    }

    @Override
    public String toString() {
        return code + " at \"" + pointer + "\": "
                + (description.length() > 400 ? description.substring(0, 400) + "…" : description);
    }
}
