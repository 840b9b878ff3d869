package dev.factum.testing;

import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a report.
 *
 * <p>The report must not be null. Compared by identity and not comparable. Mutable as all assertions, and for use by one thread.
 *
 * <pre>{@code
 * FactumAssertions.assertThat(Claim.builder().problems()).hasProblem("claim.proposition.missing").at("/proposition");
 * }</pre>
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Verifies that no problem was found.
     *
     * @return this assertion
     */
    public ReportAssert isEmpty() {
        isNotNull();
        if (!actual.isEmpty()) {
            failWithMessage("Expecting a report without problems, but it has:%n%s", actual);
        }
        return this;
    }

    /**
     * Verifies that a problem with a code was found, and perhaps others.
     *
     * @param code the code, not null
     * @return assertions on the problems with this code
     */
    public ProblemAssert hasProblem(String code) {
        isNotNull();
        List<Problem> found = actual.withCode(code).problems();
        if (found.isEmpty()) {
            failWithMessage("Expecting a problem %s, but the report has:%n%s", code, actual);
        }
        return new ProblemAssert(found, info.descriptionText());
    }

    /**
     * Verifies that no problem with a code was found.
     *
     * @param code the code, not null
     * @return this assertion
     */
    public ReportAssert hasNoProblem(String code) {
        isNotNull();
        Report found = actual.withCode(code);
        if (!found.isEmpty()) {
            failWithMessage("Expecting no problem %s, but the report has:%n%s", code, found);
        }
        return this;
    }

    /**
     * Verifies that problems with these codes were found and no others, each at least once, in any order.
     *
     * @param codes the codes, not null
     * @return this assertion
     */
    public ReportAssert hasOnlyProblems(String... codes) {
        for (String code : Objects.requireNonNull(codes, "codes")) {
            Objects.requireNonNull(code, "code");
        }
        isNotNull();
        List<String> expected = Stream.of(codes).distinct().sorted().toList();
        List<String> found =
                actual.stream().map(Problem::code).distinct().sorted().toList();
        if (!found.equals(expected)) {
            failWithMessage("Expecting problems %s alone, but the report has:%n%s", expected, actual);
        }
        return this;
    }
}
