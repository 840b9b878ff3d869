package dev.factum.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Credibility;
import dev.factum.model.Entity;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.Recording;
import dev.factum.model.Retraction;
import dev.factum.model.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of judging. */
class AdjudicatorProperties {
    private static final List<Policy> POLICIES = List.of(
            Policy.standard(),
            Policy.oneOrigin(),
            Policy.judgedOnly(),
            Policy.builder()
                    .enoughOrigins(3)
                    .putMode(Mode.PREDICTION, Weight.PARTIAL)
                    .putMode(Mode.OPINION, Weight.PARTIAL)
                    .putMode(Mode.INTENTION, Weight.PARTIAL)
                    .putCertainty(Certainty.POSSIBLE, Weight.FULL)
                    .addSingleValued(SmallDispute.SEAT)
                    .publisherIsOneOrigin(false)
                    .build());

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(POLICIES);
    }

    /** Claims that do not speak of claims. */
    @Provide
    Arbitrary<List<Entity>> plain() {
        return Arbitraries.randomValue(random -> new SmallDispute(random).plain(random.nextInt(9)));
    }

    @Provide
    Arbitrary<List<Entity>> all() {
        return Arbitraries.randomValue(random -> new SmallDispute(random).all(random.nextInt(12)));
    }

    private static Judgment judge(Policy policy, List<Entity> entities) {
        return Adjudicator.with(policy).judge(Dossier.builder().addAll(entities).build());
    }

    private static List<Entity> and(List<Entity> entities, Entity one) {
        List<Entity> more = new ArrayList<>(entities);
        more.add(one);
        return more;
    }

    @Property
    void theOrderOfInsertionMeansNothing(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities, @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(entities);
        Collections.shuffle(shuffled, random);
        Judgment judgment = judge(policy, entities);
        Judgment other = judge(policy, shuffled);

        assertThat(other).isEqualTo(judgment).hasSameHashCodeAs(judgment);
        for (int i = 0; i < judgment.facts().size(); i++) {
            Fact fact = judgment.facts().get(i);
            Fact same = other.facts().get(i);
            assertThat(same.evidence()).isEqualTo(fact.evidence());
            assertThat(same.supporting()).isEqualTo(fact.supporting());
            assertThat(same.opposing()).isEqualTo(fact.opposing());
            assertThat(other.explain(same)).isEqualTo(judgment.explain(fact));
        }
    }

    @Property
    void judgingAMergeIsJudgingTheUnion(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> some, @ForAll("all") List<Entity> others) {
        List<Entity> union = new ArrayList<>(some);
        union.addAll(others);
        Dossier merged = Dossier.builder()
                .addAll(some)
                .build()
                .merge(Dossier.builder().addAll(others).build());

        assertThat(Adjudicator.with(policy).judge(merged)).isEqualTo(judge(policy, union));
    }

    @Property
    void whoRelaysWhatIsThereAlreadyAddsNoOrigin(
            @ForAll("policies") Policy policy, @ForAll("plain") List<Entity> entities, @ForAll Random random) {
        Dossier dossier = Dossier.builder().addAll(entities).build();
        if (dossier.claims().isEmpty()) {
            return;
        }
        Claim said = dossier.claims().get(random.nextInt(dossier.claims().size()));
        // the same words, through one paper more
        Set<Citation> relayed = said.citations().stream()
                .map(citation -> Citation.builder()
                        .source(SourceId.of("paper"))
                        .addVia(citation.source())
                        .addAllVia(citation.via())
                        .build())
                .collect(Collectors.toSet());
        Claim relay = said.toBuilder().citations(relayed).build();
        Judgment before = judge(policy, entities);
        Judgment after = judge(policy, and(entities, relay));

        for (Fact fact : before.facts()) {
            Fact then = after.facts(fact.topic()).stream()
                    .filter(one -> one.proposition().equals(fact.proposition())
                            && one.validDuring().equals(fact.validDuring()))
                    .findFirst()
                    .orElseThrow();
            assertThat(then.verdict()).isEqualTo(fact.verdict());
            assertThat(then.supporting().independentOrigins())
                    .isEqualTo(fact.supporting().independentOrigins());
            assertThat(then.opposing().independentOrigins())
                    .isEqualTo(fact.opposing().independentOrigins());
        }
    }

    /** Of what nobody has said yet, too; a claim that tells when something was bears on more than what it says. */
    @Property
    void supportNeverLowersAndOppositionNeverRaises(
            @ForAll("policies") Policy policy, @ForAll("plain") List<Entity> entities, @ForAll Random random) {
        SmallDispute more = new SmallDispute(random);
        Claim one = more.claim();
        Dossier before = Dossier.builder().addAll(entities).build();
        Dossier after = before.plus(List.of(one));
        Adjudicator adjudicator = Adjudicator.with(policy);
        for (Proposition proposition : List.of(one.proposition(), more.proposition(), more.proposition())) {
            Fact fact = adjudicator.judge(before, proposition);
            Fact then = adjudicator.judge(after, proposition);
            boolean isFor = bears(then, one, true);
            boolean isAgainst = bears(then, one, false);
            assertThat(isFor && isAgainst).isFalse();
            if (isFor) {
                assertThat(then.verdict()).isGreaterThanOrEqualTo(fact.verdict());
            } else if (isAgainst) {
                assertThat(then.verdict()).isLessThanOrEqualTo(fact.verdict());
            } else if (!(one.proposition() instanceof Occurrence) && !(one.proposition() instanceof Attendance)) {
                assertThat(then.verdict()).isEqualTo(fact.verdict());
            }
        }
    }

    @Property
    void aClaimThatDoesNotCountChangesNoVerdict(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities, @ForAll Random random) {
        SmallDispute more = new SmallDispute(random);
        Claim one = more.claim().withMode(Mode.PREDICTION).withCertainty(Certainty.UNSTATED);
        Policy strict = policy.toBuilder().putMode(Mode.PREDICTION, Weight.NONE).build();
        Dossier before = Dossier.builder().addAll(entities).build();
        Dossier after = before.plus(List.of(one));
        Judgment judgment = Adjudicator.with(strict).judge(after);

        for (Fact fact : Adjudicator.with(strict).judge(before).facts()) {
            assertThat(fact(judgment, fact).verdict()).isEqualTo(fact.verdict());
        }
        Proposition unsaid = more.proposition();
        assertThat(Adjudicator.with(strict).judge(after, unsaid).verdict())
                .isEqualTo(Adjudicator.with(strict).judge(before, unsaid).verdict());
    }

    private static Fact fact(Judgment judgment, Fact fact) {
        return fact.validDuring()
                .map(time -> judgment.fact(fact.proposition(), time))
                .orElseGet(() -> judgment.fact(fact.proposition()));
    }

    @Property
    void whatWasKnownThenIsJudgedAsIfThereWereNoMore(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> some, @ForAll("all") List<Entity> others) {
        Instant then = Instant.parse("2025-01-01T00:00:00Z");
        Dossier known = recorded(some, then);
        Dossier later = known.plus(recorded(others, then.plusSeconds(1)).claims());
        Judgment judgment = Adjudicator.with(policy).judge(known);
        Judgment asOf = Adjudicator.with(policy.withKnownBy(then)).judge(later);

        assertThat(asOf.facts())
                .extracting(Fact::verdict)
                .isEqualTo(judgment.facts().stream().map(Fact::verdict).toList());
        assertThat(asOf.facts())
                .extracting(Fact::proposition)
                .isEqualTo(judgment.facts().stream().map(Fact::proposition).toList());
    }

    private static Dossier recorded(List<Entity> entities, Instant at) {
        Recording recording =
                Recording.builder().at(at).by("anna").method("by hand").build();
        Dossier.Builder recorded = Dossier.builder();
        for (Entity entity : entities) {
            recorded.add(entity instanceof Claim claim ? claim.withRecorded(recording) : entity);
        }
        return recorded.build();
    }

    private static boolean bears(Fact fact, Claim claim, boolean isFor) {
        return fact.evidence().stream()
                .anyMatch(evidence ->
                        evidence.claim().equals(claim) && evidence.bearing().isFor() == isFor);
    }

    @Property
    void whatIsNotSaidAsAFactNeverEstablishes(@ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities) {
        for (Fact fact : judge(policy, entities).facts()) {
            boolean byFacts = fact.evidence().stream()
                    .anyMatch(evidence -> evidence.bearing().isFor()
                            && evidence.counts()
                            && evidence.claim().mode() == Mode.FACTUAL);
            if (!byFacts) {
                assertThat(fact.verdict()).isLessThan(Verdict.ESTABLISHED);
            }
        }
    }

    /** Whoever retracts, and however, so long as the retraction is beyond doubt and nobody acts on it. */
    @Property
    void aClaimWhoseCitationsAreAllRetractedNeverCounts(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities, @ForAll Random random) {
        List<Claim> claims = entities.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        Claim target = claims.get(random.nextInt(claims.size()));
        List<Entity> more = new ArrayList<>(entities);
        int count = 0;
        for (Citation citation : target.citations()) {
            more.add(Claim.builder()
                    .id(ClaimId.of("surely-" + ++count))
                    .proposition(Retraction.of(target.id()))
                    .addCitation(citation)
                    .credibility(Credibility.CONFIRMED)
                    .build());
        }
        // the reliability of the sources is that of the claim's own
        for (Fact fact : judge(policy, more).facts()) {
            for (Evidence evidence : fact.evidence()) {
                if (evidence.claim().equals(target)) {
                    assertThat(evidence.counts()).isFalse();
                }
            }
        }
    }

    @Property
    void everyClaimBearsOnWhatItSaysAndEveryReasonIsNamed(
            @ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities) {
        Dossier dossier = Dossier.builder().addAll(entities).build();
        Judgment judgment = Adjudicator.with(policy).judge(dossier);
        for (Claim claim : dossier.claims()) {
            List<Fact> facts = judgment.facts(claim.proposition().topic()).stream()
                    .filter(fact -> fact.proposition().equals(claim.proposition())
                            && fact.validDuring().equals(claim.validDuring()))
                    .toList();
            assertThat(facts).hasSize(1);
            assertThat(facts.get(0).evidence())
                    .anyMatch(evidence -> evidence.claim().equals(claim)
                            && evidence.bearing()
                                    == (claim.polarity() == Polarity.AFFIRMED ? Bearing.SAYS_SO : Bearing.DENIES));
        }
        for (Fact fact : judgment.facts()) {
            for (Evidence evidence : fact.evidence()) {
                boolean whole =
                        evidence.weight() == Weight.FULL && evidence.leftOut().isEmpty();
                assertThat(evidence.limits().isEmpty()).isEqualTo(whole);
            }
        }
    }

    @Property
    void oneTopicIsJudgedAsAllAre(@ForAll("policies") Policy policy, @ForAll("all") List<Entity> entities) {
        Dossier dossier = Dossier.builder().addAll(entities).build();
        Adjudicator adjudicator = Adjudicator.with(policy);
        Judgment judgment = adjudicator.judge(dossier);
        for (Fact fact : judgment.facts()) {
            assertThat(adjudicator.judge(dossier, fact.topic())).contains(fact);
            if (fact.validDuring().isEmpty()) {
                assertThat(adjudicator.judge(dossier, fact.proposition())).isEqualTo(fact);
            } else {
                assertThat(judgment.fact(fact.proposition(), fact.validDuring().get()))
                        .isEqualTo(fact);
            }
        }
    }

    @Property
    void theGeneratorMakesWhatTheLawsAreAbout(@ForAll("all") List<Entity> entities) {
        List<Verdict> verdicts = judge(Policy.standard(), entities).facts().stream()
                .map(Fact::verdict)
                .toList();
        for (Verdict verdict : Verdict.values()) {
            Statistics.label(verdict.name())
                    .collect(verdicts.contains(verdict))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 3));
        }
        Statistics.label("retracted")
                .collect(Dossier.builder().addAll(entities).build().claims().stream()
                        .anyMatch(claim -> claim.proposition() instanceof Retraction))
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
    }
}
