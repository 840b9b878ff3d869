package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.examples.parade.ParadeDossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Polarity;
import dev.factum.model.SourceId;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    /** The table by which a denial is judged is the one by which everything is. */
    @Test
    void theTableIsThatOfTheVerdicts() {
        for (Dossier dossier : List.of(ParadeDossier.dossier(), Dossiers.large(400), Dossiers.hostile())) {
            for (Policy policy : List.of(Policy.standard(), Policy.oneOrigin())) {
                Judgment judgment = Adjudicator.with(policy).judge(dossier);
                for (Fact fact : judgment.facts()) {
                    assertThat(
                                    fact.isExcludedByCalendar()
                                            ? Verdict.REFUTED
                                            : Facts.verdict(fact.supporting(), fact.opposing(), policy.enoughOrigins()))
                            .as(fact.toString())
                            .isEqualTo(fact.verdict());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, SUPPORTED, DISPUTED",
        "0, 2, ESTABLISHED, REFUTED",
        "1, 1, DISPUTED, DISPUTED",
        "1, 2, DISPUTED, REFUTED",
        "2, 1, REFUTED, DISPUTED",
        "2, 2, DISPUTED, DISPUTED"
    })
    void aDenialIsJudgedByTheOtherSide(int affirming, int denying, Verdict ofDenial, Verdict ofAffirmation) {
        Claim said = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner")))
                .addCitation(Citation.of(SourceId.of("nobody")))
                .build();
        Dossier dossier = Dossier.builder()
                .addAll(claims(said, affirming, "for-"))
                .addAll(claims(said.withPolarity(Polarity.DENIED), denying, "against-"))
                .build();
        Policy policy = Policy.standard();
        Facts facts = new Facts(Adjudicator.with(policy).judge(dossier), policy.enoughOrigins());
        for (Claim claim : dossier.claims()) {
            assertThat(facts.verdictOfWord(claim))
                    .isEqualTo(claim.polarity() == Polarity.DENIED ? ofDenial : ofAffirmation);
        }
    }

    private static List<Claim> claims(Claim claim, int origins, String prefix) {
        return IntStream.range(0, origins)
                .mapToObj(i -> claim.withCitations(Citation.of(SourceId.of(prefix + i))))
                .toList();
    }
}
