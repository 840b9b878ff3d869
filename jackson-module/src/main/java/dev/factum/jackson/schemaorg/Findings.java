package dev.factum.jackson.schemaorg;

import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was found while records were read. */
final class Findings {
    /** A member that is read twice is odd once. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Something is not as it should be, and was taken as well as it could be. */
    void odd(String rule, String pointer, Object rejected, Object... arguments) {
        problems.add(Rule.of(rule).withSeverity(Severity.WARNING).brokenAt(pointer, rejected, arguments));
    }

    /** Like {@link #odd}, for a rule that several members keep. */
    void oddIn(String field, String rule, String pointer, Object rejected, Object... arguments) {
        problems.add(Rule.of(rule).on(field).withSeverity(Severity.WARNING).brokenAt(pointer, rejected, arguments));
    }

    /** Something is not there. */
    void missing(String rule, String pointer) {
        problems.add(Rule.of(rule).withSeverity(Severity.WARNING).missingAt(pointer));
    }

    /** A record could not be taken. */
    void refused(String rule, String pointer, Object rejected, Object... arguments) {
        problems.add(Rule.of(rule).brokenAt(pointer, rejected, arguments));
    }

    /** A record could not be taken, since something is not there. */
    void refusedWithout(String rule, String pointer) {
        problems.add(Rule.of(rule).missingAt(pointer));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    Report report() {
        return Report.of(problems);
    }
}
