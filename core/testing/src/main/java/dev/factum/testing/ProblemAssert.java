package dev.factum.testing;

import dev.factum.validation.Problem;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the problems with one code: one of them must be as each method says.
 *
 * <p>Compared by identity and not comparable. Mutable as all assertions, and for use by one thread.
 *
 * <pre>{@code
 * FactumAssertions.assertThat(report)
 *         .hasProblem("claim.citations.empty")
 *         .at("/citations")
 *         .withSeverity(Severity.ERROR);
 * }</pre>
 */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, List<Problem>> {
    ProblemAssert(List<Problem> found, String description) {
        super(found, ProblemAssert.class);
        this.info.description("%s", description);
    }

    /**
     * Verifies that it is at a place, and goes on with the problems that are.
     *
     * @param pointer the JSON Pointer of the place, not null
     * @return assertions on the problems at the place
     */
    public ProblemAssert at(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return narrowed("at \"" + pointer + "\"", problem -> problem.pointer().equals(pointer));
    }

    /**
     * Verifies that it rejects a value, and goes on with the problems that do.
     *
     * @param rejected the value as text, not null
     * @return assertions on the problems that reject the value
     */
    public ProblemAssert rejecting(String rejected) {
        Objects.requireNonNull(rejected, "rejected");
        return narrowed(
                "rejecting \"" + rejected + "\"",
                problem -> problem.rejected().filter(rejected::equals).isPresent());
    }

    /**
     * Verifies that it is of a severity, and goes on with the problems that are.
     *
     * @param severity the severity, not null
     * @return assertions on the problems of the severity
     */
    public ProblemAssert withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return narrowed("of severity " + severity, problem -> problem.severity() == severity);
    }

    private ProblemAssert narrowed(String condition, Predicate<Problem> test) {
        List<Problem> narrowed = actual.stream().filter(test).toList();
        if (narrowed.isEmpty()) {
            failWithMessage(
                    "Expecting the problem %s %s, but it is:%n%s",
                    actual.get(0).code(),
                    condition,
                    actual.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return new ProblemAssert(narrowed, info.descriptionText());
    }
}
