package dev.factum.validation;

import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: {@link Problem problems} in the order in which they were found, perhaps none.
 *
 * <p>Two reports are equal if they hold equal problems in the same order. Reports are not comparable. This class is
 * immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Report report = Leader.builder().problems();
 * if (!report.isEmpty()) {
 *     System.err.println(report);
 * }
 * }</pre>
 */
public final class Report implements Iterable<Problem>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Report EMPTY = new Report(List.of());

    /** The problems in the order in which they were found. */
    private final List<Problem> problems;

    private Report(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Returns the report that holds no problem.
     *
     * @return the empty report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Obtains an instance of {@code Report} from problems.
     *
     * @param problems the problems in order, not null, none null
     * @return the report
     */
    public static Report of(Iterable<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        Builder builder = builder();
        problems.forEach(builder::add);
        return builder.build();
    }

    /**
     * Returns a builder to which problems can be added.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the problems in the order in which they were found.
     *
     * @return the problems, unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Tells whether no problem was found.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Tells whether a problem of severity {@link Severity#ERROR} was found.
     *
     * @return true if there is one
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Returns the problems with the given code.
     *
     * @param code the code of a rule, not null
     * @return a report of these alone, in the same order
     */
    public Report withCode(String code) {
        Objects.requireNonNull(code, "code");
        return new Report(
                problems.stream().filter(problem -> problem.code().equals(code)).toList());
    }

    /**
     * Returns this report as seen from a value that holds the checked one.
     *
     * @param prefix the JSON Pointer from the outer value to the checked one, not null
     * @return a report that differs only in the pointers
     */
    public Report under(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return new Report(
                problems.stream().map(problem -> problem.under(prefix)).toList());
    }

    /**
     * Returns the problems as a stream.
     *
     * @return the problems in order
     */
    public Stream<Problem> stream() {
        return problems.stream();
    }

    @Override
    public Iterator<Problem> iterator() {
        return problems.iterator();
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new ValidationProxy(ValidationProxy.REPORT, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Report");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }

    /**
     * Returns one line for each problem, or {@code no problems}.
     *
     * @return the lines, joined by line feeds
     */
    @Override
    public String toString() {
        return problems.isEmpty()
                ? "no problems"
                : problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /**
     * Gathers the problems of one check.
     *
     * <p>A builder is mutable, compared by identity, not comparable, and not safe for use by several threads.
     *
     * <pre>{@code
     * Report.Builder problems = Report.builder();
     * if (years < 1) {
     *     problems.add(yearsRule.brokenAt("/years", years));
     * }
     * problems.throwIfAny("Anniversary");
     * }</pre>
     */
    public static final class Builder {
        // most checks find nothing: the list is made for the first problem
        private @Nullable List<Problem> problems;

        Builder() {}

        /**
         * Adds a problem.
         *
         * @param problem the problem, not null
         * @return this builder
         */
        public Builder add(Problem problem) {
            Objects.requireNonNull(problem, "problem");
            if (problems == null) {
                problems = new ArrayList<>();
            }
            problems.add(problem);
            return this;
        }

        /**
         * Returns what was added so far.
         *
         * @return the report
         */
        public Report build() {
            return problems == null ? EMPTY : new Report(List.copyOf(problems));
        }

        /**
         * Ends the check of a value: does nothing if no problem was added, else throws them all.
         *
         * @param what the name of the checked type, not null
         * @throws InvalidValueException if a problem was added
         */
        public void throwIfAny(String what) {
            Objects.requireNonNull(what, "what");
            if (problems != null) {
                throw new InvalidValueException(what, build());
            }
        }
    }
}
