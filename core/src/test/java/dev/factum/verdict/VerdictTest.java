package dev.factum.verdict;

import static dev.factum.verdict.Said.XI;
import static dev.factum.verdict.Said.by;
import static dev.factum.verdict.Said.citation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Phrases;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.SourceId;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of verdicts, and the parts of facts as values. */
class VerdictTest {
    private static final Claim WIRE = by("wire", XI);

    private static Claim denial(String source) {
        return by(source, XI).withPolarity(Polarity.DENIED);
    }

    /** Claims of so many sources in full, and of so many more that are only probable. */
    private static Stream<Claim> said(int full, int partial, Function<String, Claim> saying) {
        return IntStream.range(0, full + partial).mapToObj(i -> {
            Claim claim = saying.apply("s" + i);
            return i < full ? claim : claim.withCertainty(Certainty.PROBABLE);
        });
    }

    private static Verdict verdict(int full, int partial, int against, int partialAgainst) {
        return fact(full, partial, against, partialAgainst).verdict();
    }

    private static Fact fact(int full, int partial, int against, int partialAgainst) {
        List<Claim> claims = Stream.concat(
                        said(full, partial, source -> by("for-" + source, XI)),
                        said(against, partialAgainst, source -> denial("against-" + source)))
                .toList();
        return Adjudicator.with(Policy.standard())
                .judge(Dossier.builder().addAll(claims).build(), XI);
    }

    @ParameterizedTest
    @CsvSource({
        // origins for in full, in part, against in full, in part
        "0, 0, 0, 0, UNVERIFIED",
        "0, 1, 0, 0, SUPPORTED",
        "0, 5, 0, 0, SUPPORTED",
        "1, 4, 0, 0, SUPPORTED",
        "2, 0, 0, 0, ESTABLISHED",
        "0, 0, 0, 1, DISPUTED",
        "0, 0, 1, 0, DISPUTED",
        "0, 0, 1, 1, DISPUTED",
        "0, 0, 2, 0, REFUTED",
        "1, 0, 0, 1, DISPUTED",
        "1, 0, 1, 1, DISPUTED",
        "1, 0, 2, 0, REFUTED",
        "1, 4, 2, 0, REFUTED",
        "2, 0, 1, 0, DISPUTED",
        "2, 0, 9, 0, DISPUTED",
    })
    void verdictsFollowFromWhatStandsBehindEachSide(
            int full, int partial, int against, int partialAgainst, Verdict verdict) {
        assertThat(verdict(full, partial, against, partialAgainst)).isEqualTo(verdict);
        assertThat(fact(against, partialAgainst, full, partial).verdictOnDenial())
                .as("what is against a denial is for what it denies")
                .isEqualTo(verdict);
    }

    @Test
    void moreSupportNeverLowersAndMoreOppositionNeverRaises() {
        int most = 3;
        for (int full = 0; full <= most; full++) {
            for (int partial = 0; partial <= most; partial++) {
                for (int against = 0; against <= most; against++) {
                    for (int partialAgainst = 0; partialAgainst <= most; partialAgainst++) {
                        Verdict verdict = verdict(full, partial, against, partialAgainst);
                        assertThat(verdict(full + 1, partial, against, partialAgainst))
                                .isGreaterThanOrEqualTo(verdict);
                        assertThat(verdict(full, partial + 1, against, partialAgainst))
                                .isGreaterThanOrEqualTo(verdict);
                        assertThat(verdict(full, partial, against + 1, partialAgainst))
                                .isLessThanOrEqualTo(verdict);
                        assertThat(verdict(full, partial, against, partialAgainst + 1))
                                .isLessThanOrEqualTo(verdict);
                    }
                }
            }
        }
    }

    @Test
    void allThatAnExplanationNamesHasAPhrase() {
        Phrases english = Phrases.english();

        assertThat(Verdict.values())
                .allSatisfy(
                        verdict -> assertThat(english.get("verdict", verdict)).isNotBlank());
        assertThat(Bearing.values())
                .allSatisfy(
                        bearing -> assertThat(english.get("bearing", bearing)).isNotBlank());
        assertThat(Limit.Cause.values())
                .allSatisfy(cause -> assertThat(english.get("limit", cause)).isNotBlank());
        assertThat(Weight.values())
                .allSatisfy(
                        weight -> assertThat(english.get("evidence", weight)).isNotBlank());
    }

    @Test
    void limitsAreOrderedByCause() {
        Limit superseded = new Limit(Limit.Cause.SUPERSEDED, Optional.of(ClaimId.of("c2")));
        Limit other = new Limit(Limit.Cause.SUPERSEDED, Optional.of(ClaimId.of("c1")));
        Limit mode = new Limit(Limit.Cause.MODE, Optional.empty());

        assertThat(superseded).hasToString("superseded (claim:c2)");
        assertThat(mode).hasToString("mode");
        assertThat(new TreeSet<>(List.of(superseded, other, mode))).containsExactly(mode, other, superseded);
    }

    private static final Limit MODE = new Limit(Limit.Cause.MODE, Optional.empty());
    private static final Limit WITHDRAWN = new Limit(Limit.Cause.WITHDRAWN, Optional.of(ClaimId.of("r")));

    @Test
    void evidenceLeavesOutWhatIsTheClaims() {
        Claim both = WIRE.withCitations(citation("wire"), citation("daily"));

        assertThat(new Evidence(both, Bearing.SAYS_SO, Weight.FULL, List.of(WITHDRAWN), Set.of(citation("daily")))
                        .citations())
                .containsExactly(citation("wire"));
        assertThat(new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(MODE), Set.of()).citations())
                .isEmpty();
        assertThat(new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(WITHDRAWN), Set.of(citation("wire")))
                        .counts())
                .isFalse();
        assertThat(new Evidence(WIRE, Bearing.SAYS_SO, Weight.NONE, List.of(WITHDRAWN, MODE, WITHDRAWN), Set.of())
                        .limits())
                .containsExactly(MODE, WITHDRAWN);
    }

    private static void assertRefused(
            String message, Claim claim, Weight weight, List<Limit> limits, Set<Citation> leftOut) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(claim, Bearing.SAYS_SO, weight, limits, leftOut))
                .withMessage(message);
    }

    @Test
    void evidenceThatContradictsItselfCannotBe() {
        assertRefused(
                "leftOut must be citations of the claim, and not all of one that counts, but was"
                        + " [Citation{source=wire}] of [Citation{source=wire}]",
                WIRE,
                Weight.FULL,
                List.of(WITHDRAWN),
                Set.of(citation("wire")));
        assertRefused(
                "leftOut must be citations of the claim, and not all of one that counts, but was"
                        + " [Citation{source=daily}] of [Citation{source=wire}]",
                WIRE,
                Weight.NONE,
                List.of(WITHDRAWN),
                Set.of(citation("daily")));
        assertRefused(
                "weight must be NONE or PARTIAL of a claim that is not in factual mode, but was FULL of OPINION",
                WIRE.withMode(Mode.OPINION),
                Weight.FULL,
                List.of(MODE),
                Set.of());
        assertRefused(
                "limits must hold a limit if, and only if, not all of the claim counts fully, but was [] of weight"
                        + " PARTIAL",
                WIRE,
                Weight.PARTIAL,
                List.of(),
                Set.of());
        assertRefused(
                "limits must hold a limit if, and only if, not all of the claim counts fully, but was [mode] of"
                        + " weight FULL",
                WIRE,
                Weight.FULL,
                List.of(MODE),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNRELIABLE | - | by must be a source if cause is unreliable, but was empty",
                "SOURCE_UNJUDGED | claim:c1 | by must be a source if cause is source-unjudged, but was claim:c1",
                "SUPERSEDED | - | by must be a claim if cause is superseded, but was empty",
                "WITHDRAWN | source:x | by must be a claim if cause is withdrawn, but was source:x",
                "MODE | source:x | by must be empty if cause is mode, but was source:x",
                "WEAKEST_LINK | claim:c1 | by must be empty if cause is weakest-link, but was claim:c1",
            })
    void aLimitNamesWhatItsCauseAsksFor(Limit.Cause cause, String by, String message) {
        Optional<EntityRef> ref = by.equals("-") ? Optional.empty() : Optional.of(EntityRef.parse(by));

        assertThatThrownBy(() -> new Limit(cause, ref))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static final Set<SourceId> A_AND_B = Set.of(SourceId.of("b"), SourceId.of("a"));

    @Test
    void aSideSortsItsOrigins() {
        Side side = new Side(List.of(WIRE), List.of(), A_AND_B, 2, 2);

        assertThat(side.origins()).containsExactly(SourceId.of("a"), SourceId.of("b"));
        assertThat(side.isEmpty()).isFalse();
        assertThat(new Side(List.of(), List.of(), Set.of(), 0, 0).isEmpty()).isTrue();
    }

    @Test
    void aSideThatContradictsItselfCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of(), List.of(), A_AND_B, 0, 0))
                .withMessage("origins must be there if, and only if, there are claims, but was [a, b] of 0 claims");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of(WIRE), List.of(), A_AND_B, 3, 0))
                .withMessage("independentOrigins must be from 1 to 2, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of(), List.of(), Set.of(), -3, 9))
                .withMessage("independentOrigins must be from 0 to 0, but was -3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of(WIRE), List.of(), A_AND_B, 1, 2))
                .withMessage("fullOrigins must be from 0 to 1, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(List.of(WIRE), List.of(), A_AND_B, 1, -1))
                .withMessage("fullOrigins must be from 0 to 1, but was -1");
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
        assertNamed("fact", () -> judgment.explain(null, Phrases.english()));
        assertNamed("phrases", () -> judgment.explain(judgment.fact(XI), null));
        assertNamed("claim", () -> new Evidence(null, Bearing.SAYS_SO, Weight.FULL, List.of(), Set.of()));
        assertNamed("bearing", () -> new Evidence(WIRE, null, Weight.FULL, List.of(), Set.of()));
        assertNamed("weight", () -> new Evidence(WIRE, Bearing.SAYS_SO, null, List.of(), Set.of()));
        assertNamed("limits", () -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.FULL, null, Set.of()));
        assertNamed("leftOut", () -> new Evidence(WIRE, Bearing.SAYS_SO, Weight.FULL, List.of(), null));
        assertNamed("claims", () -> new Side(null, List.of(), Set.of(), 0, 0));
        assertNamed("descriptions", () -> new Side(List.of(), null, Set.of(), 0, 0));
        assertNamed("origins", () -> new Side(List.of(), List.of(), null, 0, 0));
        assertNamed("cause", () -> new Limit(null, Optional.empty()));
        assertNamed("by", () -> new Limit(Limit.Cause.MODE, null));
        assertNamed("modes key", () -> Policy.builder().putMode(null, Weight.NONE));
    }
}
