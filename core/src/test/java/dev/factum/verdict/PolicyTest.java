package dev.factum.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Certainty;
import dev.factum.model.Credibility;
import dev.factum.model.Mode;
import dev.factum.model.Predicate;
import dev.factum.model.Reliability;
import dev.factum.validation.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Policies as values. */
class PolicyTest {
    @Test
    void theStandardAsksForTwoOriginsOfWhatIsSaidAsAFact() {
        Policy policy = Policy.standard();

        assertThat(policy.enoughOrigins()).isEqualTo(2);
        assertThat(policy.modes())
                .isEqualTo(Map.of(
                        Mode.FACTUAL, Weight.FULL,
                        Mode.PREDICTION, Weight.NONE,
                        Mode.INTENTION, Weight.NONE,
                        Mode.OPINION, Weight.NONE));
        assertThat(policy.certainties())
                .isEqualTo(Map.of(
                        Certainty.CERTAIN, Weight.FULL,
                        Certainty.UNSTATED, Weight.FULL,
                        Certainty.PROBABLE, Weight.PARTIAL,
                        Certainty.POSSIBLE, Weight.NONE));
        assertThat(policy.leastReliability()).isEmpty();
        assertThat(policy.leastCredibility()).isEmpty();
        assertThat(policy.unjudgedCounts()).isTrue();
        assertThat(policy.singleValued()).isEmpty();
        assertThat(policy.publisherIsOneOrigin()).isTrue();
        assertThat(policy.assessments()).isEqualTo(Weight.FULL);
        assertThat(policy.retractionsAct()).isTrue();
        assertThat(policy.supersedesAct()).isTrue();
        assertThat(policy.knownBy()).isEmpty();
        assertThat(policy)
                .isEqualTo(Policy.twoIndependentOrigins())
                .isEqualTo(Policy.builder().build());
    }

    @Test
    void othersDifferInWhatTheirNamesSay() {
        assertThat(Policy.oneOrigin()).isEqualTo(Policy.standard().withEnoughOrigins(1));
        assertThat(Policy.judgedOnly().toBuilder()
                        .leastReliability(java.util.Optional.empty())
                        .leastCredibility(java.util.Optional.empty())
                        .unjudgedCounts(true)
                        .build())
                .isEqualTo(Policy.standard());
        assertThat(Policy.judgedOnly().leastReliability()).contains(Reliability.C);
        assertThat(Policy.judgedOnly().leastCredibility()).contains(Credibility.POSSIBLY_TRUE);
    }

    @Test
    void whatWouldMakeNoSenseCannotBeBuiltAndAllOfItIsNamed() {
        Policy.Builder builder = Policy.builder()
                .enoughOrigins(0)
                .putMode(Mode.PREDICTION, Weight.FULL)
                .leastReliability(Reliability.F)
                .leastCredibility(Credibility.CANNOT_BE_JUDGED);

        assertThat(builder.problems().toString().lines())
                .containsExactly(
                        "ERROR policy.enough-origins.too-few at /enoughOrigins: Policy.enoughOrigins must be at least 1,"
                                + " but was 0",
                        "ERROR policy.modes.not-factual at /modes/prediction: Policy.modes must give none or partial to all"
                                + " modes but factual, but was full",
                        "ERROR policy.least-reliability.no-grade at /leastReliability: Policy.leastReliability must be a"
                                + " grade from A to E, but was F",
                        "ERROR policy.least-credibility.no-grade at /leastCredibility: Policy.leastCredibility must be a"
                                + " grade from 1 to 5, but was 6");
        assertThatThrownBy(builder::build).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Policy.standard().withEnoughOrigins(0)).isInstanceOf(InvalidValueException.class);
        assertThat(Policy.builder().problems().isEmpty()).isTrue();
    }

    @Test
    void policiesAreValues() {
        Policy policy = Policy.builder()
                .addSingleValued(Predicate.of("a"), Predicate.of("b"))
                .build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(Policy.builder()
                        .addSingleValued(Predicate.of("b"), Predicate.of("a"))
                        .build())
                .isEqualTo(policy);
        assertThat(policy).isNotEqualTo(Policy.standard());
        assertThat(policy.toString()).startsWith("Policy{enoughOrigins=2, ");
    }

    @Test
    void whatIsNotNamedCountsNothing() {
        assertThat(Policy.builder().modes(Map.of(Mode.FACTUAL, Weight.FULL)).build())
                .isEqualTo(Policy.builder().putMode(Mode.OPINION, Weight.NONE).build())
                .isEqualTo(Policy.standard());
    }

    @Test
    void ofSeveralWeightsTheLeastHolds() {
        assertThat(Weight.FULL.atMost(Weight.PARTIAL)).isEqualTo(Weight.PARTIAL);
        assertThat(Weight.NONE.atMost(Weight.FULL)).isEqualTo(Weight.NONE);
        assertThat(Weight.FULL.atMost(Weight.FULL)).isEqualTo(Weight.FULL);
    }
}
