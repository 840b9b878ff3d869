package dev.factum.testing;

import static dev.factum.testing.FactumAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Polarity;
import dev.factum.model.SourceId;
import dev.factum.validation.Report;
import dev.factum.validation.Severity;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Assertions pass where they should, and name what is there where they should not. */
class FactumAssertionsTest {
    private static final Attendance ATTENDANCE = Attendance.of(LeaderId.of("kim"), EventId.of("parade"));

    private static Report report() {
        return Claim.builder().proposition(ATTENDANCE).citations(List.of()).problems();
    }

    private static Fact fact() {
        Claim claim = Claim.builder()
                .proposition(ATTENDANCE)
                .addCitation(Citation.of(SourceId.of("paper")))
                .build();
        Claim denial = claim.withPolarity(Polarity.DENIED).withCitations(Citation.of(SourceId.of("blog")));
        return Adjudicator.with(Policy.standard()).judge(Dossier.of(claim, denial), ATTENDANCE);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void problemsThatAreThere() {
        assertThat(report())
                .hasOnlyProblems("claim.citations.empty")
                .hasNoProblem("claim.proposition.missing")
                .hasProblem("claim.citations.empty")
                .at("/citations")
                .rejecting("[]")
                .withSeverity(Severity.ERROR);
        assertThat(Report.empty()).isEmpty().hasOnlyProblems();
    }

    @Test
    void problemsThatAreNot() {
        String line =
                "ERROR claim.citations.empty at /citations: Claim.citations must hold at least one citation, but was []";

        fails(() -> assertThat(report()).isEmpty(), "Expecting a report without problems, but it has:\n" + line);
        fails(
                () -> assertThat(report()).hasProblem("claim.id.content-id"),
                "Expecting a problem claim.id.content-id, but the report has:\n" + line);
        fails(
                () -> assertThat(report()).hasNoProblem("claim.citations.empty"),
                "Expecting no problem claim.citations.empty, but the report has:\n" + line);
        fails(
                () -> assertThat(report()).hasOnlyProblems("b", "a"),
                "Expecting problems [a, b] alone, but the report has:\n" + line);
        fails(
                () -> assertThat(Report.empty()).hasProblem("claim.citations.empty"),
                "Expecting a problem claim.citations.empty, but the report has:\nno problems");
        fails(
                () -> assertThat(report()).hasProblem("claim.citations.empty").at("/id"),
                "Expecting the problem claim.citations.empty at \"/id\", but it is:\n" + line);
        fails(
                () -> assertThat(report()).hasProblem("claim.citations.empty").rejecting("nothing"),
                "Expecting the problem claim.citations.empty rejecting \"nothing\", but it is:\n" + line);
        fails(
                () -> assertThat(report()).hasProblem("claim.citations.empty").withSeverity(Severity.WARNING),
                "Expecting the problem claim.citations.empty of severity WARNING, but it is:\n" + line);
    }

    @Test
    void descriptionsStandBeforeTheMessage() {
        fails(
                () -> assertThat(report())
                        .as("the claim")
                        .hasProblem("claim.citations.empty")
                        .at("/id"),
                "[the claim] Expecting the problem claim.citations.empty at \"/id\", but it is:\n"
                        + "ERROR claim.citations.empty at /citations:"
                        + " Claim.citations must hold at least one citation, but was []");
    }

    @Test
    void factsThatAreSo() {
        assertThat(fact()).hasVerdict(Verdict.DISPUTED).isSupportedByOrigins(1).isOpposedByOrigins(1);
    }

    @Test
    void factsThatAreNot() {
        String sides = "Attendance{leader=kim, event=parade, presence=IN_PERSON}\n"
                + "  for it: 1 of [paper]\n  against it: 1 of [blog]";

        fails(
                () -> assertThat(fact()).hasVerdict(Verdict.ESTABLISHED),
                "Expecting the verdict ESTABLISHED, but it is DISPUTED:\n" + sides);
        fails(
                () -> assertThat(fact()).isSupportedByOrigins(2),
                "Expecting 2 independent origins for it, but there are 1:\n" + sides);
        fails(
                () -> assertThat(fact()).isOpposedByOrigins(0),
                "Expecting 0 independent origins against it, but there are 1:\n" + sides);
    }

    @Test
    void nothingIsNotAsserted() {
        assertThatThrownBy(() -> assertThat((Report) null).isEmpty())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
        assertThatThrownBy(() -> assertThat((Fact) null).hasVerdict(Verdict.DISPUTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }
}
