package dev.factum.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Problem FIRST = Rule.of(
                    "claim.citations.empty: Claim.citations must hold at least one citation")
            .brokenAt("/citations", "[]");
    private static final Problem SECOND =
            Rule.of("missing: {field} must be set").on("Leader.name").missingAt("/name");
    private static final Report BOTH = Report.of(List.of(FIRST, SECOND));

    @Test
    void emptyReportHasNoProblems() {
        assertThat(Report.empty().isEmpty()).isTrue();
        assertThat(Report.empty().hasErrors()).isFalse();
        assertThat(Report.empty()).hasToString("no problems");
        assertThat(Report.builder().build()).isEqualTo(Report.empty()).hasSameHashCodeAs(Report.empty());
    }

    @Test
    void problemsKeepTheirOrder() {
        assertThat(BOTH.problems()).containsExactly(FIRST, SECOND);
        assertThat(BOTH).containsExactly(FIRST, SECOND);
        assertThat(BOTH.stream()).containsExactly(FIRST, SECOND);
        assertThat(BOTH.isEmpty()).isFalse();
    }

    @Test
    void equalIfProblemsAreInOrder() {
        assertThat(BOTH)
                .isEqualTo(Report.builder().add(FIRST).add(SECOND).build())
                .hasSameHashCodeAs(Report.of(List.of(FIRST, SECOND)))
                .isNotEqualTo(Report.of(List.of(SECOND, FIRST)))
                .isNotEqualTo(Report.of(List.of(FIRST)));
        assertThat(BOTH.equals(null)).isFalse();
    }

    @Test
    void toStringHasOneLineForEachProblem() {
        assertThat(BOTH)
                .hasToString("ERROR claim.citations.empty at /citations:"
                        + " Claim.citations must hold at least one citation, but was []\n"
                        + "ERROR leader.name.missing at /name: Leader.name must be set, but was missing");
    }

    @Test
    void hasErrorsAsksForTheSeverity() {
        Problem warning = FIRST.withSeverity(Severity.WARNING);

        assertThat(Report.of(List.of(warning)).hasErrors()).isFalse();
        assertThat(Report.of(List.of(warning, SECOND)).hasErrors()).isTrue();
    }

    @Test
    void severitiesAreOrderedFromHarmlessToFatal() {
        assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
    }

    @Test
    void withCodeKeepsThoseAlone() {
        assertThat(BOTH.withCode("leader.name.missing")).containsExactly(SECOND);
        assertThat(BOTH.withCode("leader.name")).isEmpty();
    }

    @Test
    void underPrefixesAllPointers() {
        assertThat(BOTH.under("/claims/0").stream().map(Problem::pointer))
                .containsExactly("/claims/0/citations", "/claims/0/name");
    }

    @Test
    void problemsCannotBeChanged() {
        List<Problem> given = new ArrayList<>(List.of(FIRST));
        Report report = Report.of(given);
        given.add(SECOND);

        assertThat(report).containsExactly(FIRST);
        assertThatThrownBy(() -> report.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BOTH.under("/x").problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void builderCanGoOnAfterBuild() {
        Report.Builder builder = Report.builder().add(FIRST);
        Report early = builder.build();
        builder.add(SECOND);

        assertThat(early).containsExactly(FIRST);
        assertThat(builder.build()).containsExactly(FIRST, SECOND);
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Report.builder().add(null))
                .withMessage("problem");
        assertThatNullPointerException().isThrownBy(() -> BOTH.withCode(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> BOTH.under(null)).withMessage("prefix");
    }

    @Test
    void throwIfAnyThrowsAllOrNothing() {
        Report.builder().throwIfAny("Claim");

        assertThatThrownBy(() -> Report.builder().add(FIRST).add(SECOND).throwIfAny("Claim"))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.what()).isEqualTo("Claim");
                    assertThat(e.report()).isEqualTo(BOTH);
                });
    }

    @Test
    void exceptionListsItsProblems() {
        assertThat(new InvalidValueException("Claim", FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Claim is not valid, 1 problem: Claim.citations must hold at least one citation,"
                        + " but was [] [claim.citations.empty]");
        assertThat(new InvalidValueException("Claim", BOTH))
                .hasMessage("Claim is not valid, 2 problems: Claim.citations must hold at least one citation,"
                        + " but was [] [claim.citations.empty];"
                        + " Leader.name must be set, but was missing [leader.name.missing]");
    }

    @Test
    void exceptionNeedsAProblem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidValueException("Claim", Report.empty()))
                .withMessage("InvalidValueException.report must hold at least one problem, but was empty");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(null, BOTH))
                .withMessage("what");
    }

    @Test
    void exceptionSurvivesJavaSerialization() throws IOException, ClassNotFoundException {
        InvalidValueException thrown = new InvalidValueException("Claim", BOTH);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        InvalidValueException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (InvalidValueException) in.readObject();
        }

        assertThat(read.report()).isEqualTo(BOTH);
        assertThat(read.what()).isEqualTo("Claim");
        assertThat(read).hasMessage(thrown.getMessage());
    }
}
