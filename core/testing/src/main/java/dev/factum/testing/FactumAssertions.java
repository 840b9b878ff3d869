package dev.factum.testing;

import dev.factum.validation.Report;
import dev.factum.verdict.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on Factum's values start, for use with AssertJ, which must be there.
 *
 * <p>This class has no instances.
 *
 * <pre>{@code
 * FactumAssertions.assertThat(dossier.check()).hasProblem("dossier.reference.dangling").at("/claims/0/proposition/event");
 * FactumAssertions.assertThat(fact).hasVerdict(Verdict.SUPPORTED);
 * }</pre>
 */
public final class FactumAssertions {
    private FactumAssertions() {}

    /**
     * Starts assertions on a report.
     *
     * @param actual the report
     * @return the assertions
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Starts assertions on a fact.
     *
     * @param actual the fact
     * @return the assertions
     */
    public static FactAssert assertThat(@Nullable Fact actual) {
        return new FactAssert(actual);
    }
}
