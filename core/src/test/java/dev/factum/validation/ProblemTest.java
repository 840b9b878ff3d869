package dev.factum.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
    private static final Rule NAME = Rule.of("leader.name.form: Leader.name must be good");
    private static final Rule DURING =
            Rule.of("attendance.during.outside-event: Attendance.during must lie within" + " its event's time {0}");

    @Test
    void messageNamesFieldRuleAndValue() {
        Problem problem = DURING.brokenAt("/during", "2025-09-05", "2025-09-03");

        assertThat(problem.message())
                .isEqualTo("Attendance.during must lie within its event's time 2025-09-03, but was 2025-09-05");
        assertThat(problem.code()).isEqualTo("attendance.during.outside-event");
        assertThat(problem.pointer()).isEqualTo("/during");
        assertThat(problem.rejected()).contains("2025-09-05");
        assertThat(problem.arguments()).containsExactly("2025-09-03");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.rule()).isEqualTo(DURING);
    }

    @Test
    void whatIsMissingHasNoRejectedValue() {
        Problem problem = NAME.missingAt("/name");

        assertThat(problem.rejected()).isEmpty();
        assertThat(problem.message()).isEqualTo("Leader.name must be good, but was missing");
    }

    static Stream<Arguments> shownValues() {
        return Stream.of(
                arguments("2025-09-03", "2025-09-03"),
                arguments("[]", "[]"),
                arguments("", "\"\""),
                arguments(" ", "\" \""),
                arguments("a b", "\"a b\""),
                arguments("a,b", "\"a,b\""),
                arguments("say \"hi\"", "\"say \\\"hi\\\"\""),
                arguments("back\\slash", "back\\slash"),
                arguments("back\\ slash", "\"back\\\\ slash\""),
                arguments("line\nbreak", "\"line\\u000Abreak\""),
                arguments("nul\u0000", "\"nul\\u0000\""),
                arguments("del\u007f", "\"del\\u007F\""),
                arguments("next\u0085line", "\"next\\u0085line\""),
                arguments("override\u202Etxt", "\"override\\u202Etxt\""),
                arguments("isolate\u2066", "\"isolate\\u2066\""),
                arguments("zero\u200Bwidth", "\"zero\\u200Bwidth\""),
                arguments("para\u2029graph", "\"para\\u2029graph\""),
                arguments("half\uD83D", "\"half\\uD83D\""),
                arguments("private\uE000", "\"private\\uE000\""),
                arguments("unassigned\u0378", "\"unassigned\\u0378\""),
                arguments("tag\uDB40\uDC41", "\"tag\\uDB40\\uDC41\""),
                arguments("smile \uD83D\uDE02", "\"smile \uD83D\uDE02\""),
                arguments("김정은", "\"김정은\""),
                arguments("x".repeat(80), "x".repeat(80)),
                arguments("x".repeat(81), "\"" + "x".repeat(80) + "\"… (81 characters)"),
                arguments("x".repeat(79) + "\uD83D\uDE02".repeat(2), "\"" + "x".repeat(79) + "\"… (83 characters)"));
    }

    @ParameterizedTest
    @MethodSource("shownValues")
    void messageShowsTheValueInOneLine(String rejected, String shown) {
        Problem problem = NAME.brokenAt("/name", rejected);

        assertThat(problem.message()).isEqualTo("Leader.name must be good, but was " + shown);
        assertThat(problem.rejected()).as("kept whole").contains(rejected);
    }

    static Stream<Arguments> shownArguments() {
        return Stream.of(
                arguments("2025-09-03", "2025-09-03"),
                arguments("a b, c", "a b, c"),
                arguments("a\nb", "a\\u000Ab"),
                arguments("a\u202Eb", "a\\u202Eb"),
                arguments("y".repeat(400), "y".repeat(400)),
                arguments("y".repeat(401), "y".repeat(400) + "…"));
    }

    @ParameterizedTest
    @MethodSource("shownArguments")
    void messageShowsArgumentsInOneLine(String argument, String shown) {
        assertThat(DURING.brokenAt("/during", "1", argument).message())
                .isEqualTo("Attendance.during must lie within its event's time " + shown + ", but was 1");
    }

    @Test
    void placesAreFilledInAnyOrderAndMoreThanOnce() {
        assertThat(Rule.of("a: X must be {1} {0} {1}").brokenAt("", 1, "p", "q").message())
                .isEqualTo("X must be q p q, but was 1");
    }

    @Test
    void whatAnArgumentHoldsIsNotFilledAgain() {
        assertThat(Rule.of("a: X must be {0} {1}").brokenAt("", 1, "{1}", "{0}").message())
                .isEqualTo("X must be {1} {0}, but was 1");
    }

    @Test
    void argumentWithADollarOrABackslashStaysItself() {
        assertThat(Rule.of("a: X must be {0}").brokenAt("", 1, "$1").message()).isEqualTo("X must be $1, but was 1");
    }

    @Test
    void underPrefixesThePointer() {
        Problem problem = NAME.brokenAt("/name", "x");

        assertThat(problem.under("/leaders/3").pointer()).isEqualTo("/leaders/3/name");
        assertThat(problem.under("/leaders/3").message()).isEqualTo(problem.message());
        assertThat(problem.under("/a").under("/b").pointer()).isEqualTo("/b/a/name");
        assertThat(problem.under("")).isSameAs(problem);
        assertThatNullPointerException().isThrownBy(() -> problem.under(null)).withMessage("prefix");
    }

    @Test
    void withSeverityChangesTheSeverityAlone() {
        Problem problem = NAME.brokenAt("/name", "x", "y");
        Problem warning = problem.withSeverity(Severity.WARNING);

        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.withSeverity(Severity.ERROR)).isEqualTo(problem);
        assertThat(problem.withSeverity(Severity.ERROR)).isSameAs(problem);
        assertThat(warning).isNotEqualTo(problem);
        assertThat(warning.arguments()).containsExactly("y");
        assertThatNullPointerException()
                .isThrownBy(() -> problem.withSeverity(null))
                .withMessage("severity");
    }

    @Test
    void equalIfAllPartsAre() {
        Problem problem = NAME.brokenAt("/name", "x", "y");

        assertThat(problem)
                .isEqualTo(NAME.brokenAt("/name", "x", "y"))
                .hasSameHashCodeAs(NAME.brokenAt("/name", "x", "y"));
        for (Problem other : List.of(
                DURING.brokenAt("/name", "x", "y"),
                NAME.brokenAt("/other", "x", "y"),
                NAME.brokenAt("/name", "z", "y"),
                NAME.brokenAt("/name", "x", "z"),
                NAME.brokenAt("/name", "x"),
                NAME.missingAt("/name", "y"),
                NAME.withSeverity(Severity.INFO).brokenAt("/name", "x", "y"),
                new Rule(NAME.code(), Severity.ERROR, "Leader.name must be better").brokenAt("/name", "x", "y"))) {
            assertThat(problem).isNotEqualTo(other);
        }
        assertThat(problem).isNotEqualTo("problem").isNotEqualTo(null);
    }

    @Test
    void toStringIsOneLine() {
        assertThat(NAME.brokenAt("/name", "a\nb"))
                .hasToString("ERROR leader.name.form at /name: Leader.name must be good, but was \"a\\u000Ab\"");
        assertThat(NAME.withSeverity(Severity.WARNING).brokenAt("", "x"))
                .hasToString("WARNING leader.name.form: Leader.name must be good, but was x");
    }

    @Test
    void argumentsCannotBeChanged() {
        List<String> given = NAME.brokenAt("/name", "x", "y").arguments();

        assertThatThrownBy(given::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void messageFillsMoreThanTenPlaces() {
        Object[] names = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};

        assertThat(Rule.of("list: it must be one of {0}, {9}, {10}, {11}")
                        .brokenAt("", "x", names)
                        .message())
                .isEqualTo("it must be one of a, j, k, l, but was x");
    }
}
