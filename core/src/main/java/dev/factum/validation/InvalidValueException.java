package dev.factum.validation;

import java.io.Serial;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown where a value would contradict itself: it carries all its problems, and its message lists them.
 *
 * <p>Compared by identity and not comparable, as every exception. The report is immutable.
 *
 * <pre>{@code
 * try {
 *     Country.of("AB");
 * } catch (InvalidValueException e) {
 *     e.report().problems().get(0).code(); // "country.unknown"
 * }
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The name of the rejected type. */
    private final String what;

    /** The problems, at least one. */
    private final Report report;

    /**
     * Creates the exception for a value that breaks rules.
     *
     * @param what the name of the rejected type, such as {@code Claim}; not null
     * @param report the problems, at least one; not null
     */
    public InvalidValueException(String what, Report report) {
        super(message(what, report));
        this.what = what;
        this.report = report;
    }

    /**
     * Creates the exception for a value that breaks one rule.
     *
     * @param what the name of the rejected type, not null
     * @param problem the problem, not null
     */
    public InvalidValueException(String what, Problem problem) {
        this(what, Report.builder().add(problem).build());
    }

    /**
     * Returns the name of the rejected type.
     *
     * @return the name, such as {@code Claim}
     */
    public String what() {
        return what;
    }

    /**
     * Returns all problems of the rejected value.
     *
     * @return the report, never empty
     */
    public Report report() {
        return report;
    }

    private static String message(String what, Report report) {
        Objects.requireNonNull(what, "what");
        if (report.isEmpty()) {
            throw new IllegalArgumentException(
                    "InvalidValueException.report must hold at least one problem, but was empty");
        }
        int count = report.problems().size();
        return what + " is not valid, " + count + (count == 1 ? " problem: " : " problems: ")
                + report.stream()
                        .map(problem -> problem.message() + " [" + problem.code() + "]")
                        .collect(Collectors.joining("; "));
    }
}
