package dev.factum.validation;

import dev.factum.serial.SerialProxy;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown where a value would contradict itself: it carries all its problems, and its message lists them.
 *
 * <p>The report holds at least one problem. Compared by identity and not comparable, as every exception. The report is immutable, and goes into streams with the
 * exception.
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

    private static final String EMPTY = "InvalidValueException.report must hold at least one problem, but was empty";

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
        this.what = Objects.requireNonNull(what, "what");
        this.report = report;
        if (report.isEmpty()) {
            throw new IllegalArgumentException(EMPTY);
        }
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

    /**
     * Returns what is wrong.
     *
     * @return the name of the rejected type, and the messages and codes of all problems, in one line
     */
    @Override
    public String getMessage() {
        int count = report.problems().size();
        return what + " is not valid, " + count + (count == 1 ? " problem: " : " problems: ")
                + report.stream()
                        .map(problem -> problem.message() + " [" + problem.code() + "]")
                        .collect(Collectors.joining("; "));
    }

    /** Reads the exception, which must have a report as any other. */
    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        try {
            in.defaultReadObject();
        } catch (ClassCastException e) {
            throw SerialProxy.invalid(e);
        }
        if (what == null || report == null || report.isEmpty()) {
            throw new InvalidObjectException(EMPTY);
        }
    }
}
