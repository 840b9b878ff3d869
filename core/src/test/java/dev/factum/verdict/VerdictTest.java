package dev.factum.verdict;

import static dev.factum.verdict.Said.XI;
import static dev.factum.verdict.Said.by;
import static dev.factum.verdict.Said.citation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Proposition;
import dev.factum.model.SourceId;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of verdicts, and the parts of facts as values. */
class VerdictTest {
    private static final Claim WIRE = by("wire", XI);

    @ParameterizedTest
    @CsvSource({
        // origins for, of full weight, against, of full weight
        "0, 0, 0, 0, UNVERIFIED",
        "1, 0, 0, 0, SUPPORTED",
        "5, 1, 0, 0, SUPPORTED",
        "2, 2, 0, 0, ESTABLISHED",
        "0, 0, 1, 0, DISPUTED",
        "0, 0, 1, 1, REFUTED",
        "0, 0, 2, 2, REFUTED",
        "1, 1, 1, 0, DISPUTED",
        "1, 1, 1, 1, DISPUTED",
        "1, 1, 2, 1, DISPUTED",
        "1, 1, 2, 2, REFUTED",
        "5, 1, 2, 2, REFUTED",
        "2, 2, 1, 1, DISPUTED",
        "2, 2, 9, 9, DISPUTED",
    })
    void verdictsFollowFromWhatStandsBehindEachSide(
            int origins, int full, int against, int fullAgainst, Verdict verdict) {
        assertThat(Verdict.of(origins, full, against, fullAgainst, 2)).isEqualTo(verdict);
    }

    @Test
    void moreSupportNeverLowersAndMoreOppositionNeverRaises() {
        int most = 4;
        for (int origins = 0; origins <= most; origins++) {
            for (int full = 0; full <= origins; full++) {
                for (int against = 0; against <= most; against++) {
                    for (int fullAgainst = 0; fullAgainst <= against; fullAgainst++) {
                        Verdict verdict = Verdict.of(origins, full, against, fullAgainst, 2);
                        assertThat(Verdict.of(origins + 1, full, against, fullAgainst, 2))
                                .isGreaterThanOrEqualTo(verdict);
                        assertThat(Verdict.of(origins + 1, full + 1, against, fullAgainst, 2))
                                .isGreaterThanOrEqualTo(verdict);
                        assertThat(Verdict.of(origins, full, against + 1, fullAgainst, 2))
                                .isLessThanOrEqualTo(verdict);
                        assertThat(Verdict.of(origins, full, against + 1, fullAgainst + 1, 2))
                                .isLessThanOrEqualTo(verdict);
                    }
                }
            }
        }
    }

    @Test
    void limitsAreOrderedByCauseAndReadAsWords() {
        Limit superseded = new Limit(Limit.Cause.SUPERSEDED, Optional.of(ClaimId.of("c2")));
        Limit other = new Limit(Limit.Cause.SUPERSEDED, Optional.of(ClaimId.of("c1")));
        Limit mode = new Limit(Limit.Cause.MODE, Optional.empty());

        assertThat(superseded).hasToString("superseded (claim:c2)");
        assertThat(mode).hasToString("not said as a fact");
        assertThat(new TreeSet<>(List.of(superseded, other, mode))).containsExactly(mode, other, superseded);
    }

    @Test
    void evidenceLeavesOutWhatIsTheClaims() {
        Claim both = WIRE.withCitations(citation("wire"), citation("daily"));

        assertThat(new Evidence(both, Bearing.SAYS_SO, Weight.FULL, List.of(), Set.of(citation("daily"))).citations())
                .containsExactly(citation("wire"));
        assertThat(new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(), Set.of()).citations())
                .isEmpty();
        assertThat(new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(), Set.of(citation("wire"))).counts())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.FULL, List.of(), Set.of(citation("wire"))))
                .withMessage("leftOut must be citations of the claim, and not all of one that counts, but was"
                        + " [Citation{source=wire}] of [Citation{source=wire}]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(), Set.of(citation("daily"))));
    }

    @Test
    void aSideSortsItsOrigins() {
        Side side = new Side(List.of(WIRE), Set.of(SourceId.of("b"), SourceId.of("a")), 2, 2);

        assertThat(side.origins()).containsExactly(SourceId.of("a"), SourceId.of("b"));
        assertThat(side.isEmpty()).isFalse();
        assertThat(new Side(List.of(), Set.of(), 0, 0).isEmpty()).isTrue();
    }

    private static void assertNamed(String argument, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        Adjudicator adjudicator = Adjudicator.with(Policy.standard());
        Judgment judgment = adjudicator.judge(Dossier.of(WIRE));
        assertNamed("policy", () -> Adjudicator.with(null));
        assertNamed("dossier", () -> adjudicator.judge(null));
        assertNamed("dossier", () -> adjudicator.judge(null, XI));
        assertNamed("dossier", () -> adjudicator.judge(null, XI.topic()));
        assertNamed("proposition", () -> adjudicator.judge(Dossier.of(), (Proposition) null));
        assertNamed("topic", () -> adjudicator.judge(Dossier.of(), (Topic) null));
        assertNamed("verdict", () -> judgment.facts((Verdict) null));
        assertNamed("topic", () -> judgment.facts((Topic) null));
        assertNamed("proposition", () -> judgment.fact(null));
        assertNamed("proposition", () -> judgment.fact(null, Edtf.parse("2024")));
        assertNamed("validDuring", () -> judgment.fact(XI, null));
        assertNamed("fact", () -> judgment.explain(null));
        assertNamed("claim", () -> new Evidence(null, Bearing.SAYS_SO, Weight.FULL, List.of(), Set.of()));
        assertNamed("bearing", () -> new Evidence(WIRE, null, Weight.FULL, List.of(), Set.of()));
        assertNamed("weight", () -> new Evidence(WIRE, Bearing.SAYS_SO, null, List.of(), Set.of()));
        assertNamed("limits", () -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.FULL, null, Set.of()));
        assertNamed("leftOut", () -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.FULL, List.of(), null));
        assertNamed("claims", () -> new Side(null, Set.of(), 0, 0));
        assertNamed("origins", () -> new Side(List.of(), null, 0, 0));
        assertNamed("cause", () -> new Limit(null, Optional.empty()));
        assertNamed("by", () -> new Limit(Limit.Cause.MODE, null));
        assertNamed("modes key", () -> Policy.builder().putMode(null, Weight.NONE));
    }
}
