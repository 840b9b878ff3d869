package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of contradiction, over pairs of claims on one topic. */
class ContradictionProperties {
    private static final Set<Predicate> SINGLE_VALUED = Set.of(Predicate.of("capital"));
    private static final Map<Topic, List<Proposition>> BY_TOPIC =
            ComparisonProperties.POOL.stream().collect(Collectors.groupingBy(Proposition::topic));

    record Pair(Claim first, Claim second) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(List.copyOf(BY_TOPIC.values()))
                .flatMap(propositions -> Combinators.combine(claims(propositions), claims(propositions))
                        .as(Pair::new));
    }

    private static Arbitrary<Claim> claims(List<Proposition> propositions) {
        Arbitrary<Optional<Edtf>> times = Arbitraries.of(
                        "", "2025", "2025-05", "2025-05-09", "2025?", "2024", "../2024")
                .map(text -> Optional.of(text).filter(time -> !time.isEmpty()).map(Edtf::parse));
        return Combinators.combine(Arbitraries.of(propositions), Arbitraries.of(Polarity.class), times)
                .as((proposition, polarity, time) -> Claim.builder()
                        .proposition(proposition)
                        .polarity(polarity)
                        .validDuring(time)
                        .addCitation(Citation.of(Samples.BBC_ID))
                        .build());
    }

    @Property(tries = 3000)
    @Label("whichever of two claims is asked, the answer is the same")
    void isSymmetric(@ForAll("pairs") Pair pair) {
        Truth truth = pair.first.contradicts(pair.second, SINGLE_VALUED);

        assertThat(pair.second.contradicts(pair.first, SINGLE_VALUED)).isEqualTo(truth);
        assertThat(pair.first.contradicts(pair.first, SINGLE_VALUED)).isEqualTo(Truth.FALSE);
        if (!pair.first.contradicts(pair.second).isFalse()) {
            assertThat(truth).as("single-valued predicates only add").isNotEqualTo(Truth.FALSE);
        }
    }

    @Property(tries = 3000)
    @Label("claims whose valid times surely do not overlap never contradict each other")
    void neverAtDisjointTimes(@ForAll("pairs") Pair pair) {
        if (Times.areDisjoint(pair.first.validDuring(), pair.second.validDuring())) {
            assertThat(pair.first.contradicts(pair.second, SINGLE_VALUED)).isEqualTo(Truth.FALSE);
        }
    }

    @Property(tries = 3000)
    @Label(
            "two affirmed claims contradict each other only if what they say conflicts, and then unless times exclude it")
    void agreesWithCompare(@ForAll("pairs") Pair pair) {
        Claim first = pair.first.withPolarity(Polarity.AFFIRMED);
        Claim second = pair.second.withPolarity(Polarity.AFFIRMED);
        Comparison comparison = first.proposition().compare(second.proposition(), SINGLE_VALUED);
        boolean noTime = first.validDuring().isEmpty() && second.validDuring().isEmpty();
        Truth truth = first.contradicts(second, SINGLE_VALUED);

        if (comparison != Comparison.CONFLICT) {
            assertThat(truth).isEqualTo(Truth.FALSE);
        } else if (noTime) {
            assertThat(truth).isNotEqualTo(Truth.FALSE);
        }
    }

    @Property(tries = 3000)
    @Label("a denial contradicts what is denied and all that refines it, and nothing else")
    void denialOpposesWhatSaysTheSameOrMore(@ForAll("pairs") Pair pair) {
        Claim denied = pair.first.withPolarity(Polarity.DENIED).withValidDuring(Optional.empty());
        Claim affirmed = pair.second.withPolarity(Polarity.AFFIRMED).withValidDuring(Optional.empty());
        boolean follows = affirmed.proposition().compare(denied.proposition()) == Comparison.AGREE
                || affirmed.proposition().refines(denied.proposition());

        assertThat(denied.contradicts(affirmed, SINGLE_VALUED).isFalse()).isEqualTo(!follows);
        assertThat(denied.contradicts(affirmed.withPolarity(Polarity.DENIED))).isEqualTo(Truth.FALSE);
    }

    @Property(tries = 3000)
    @Label("a time more can only make an answer surer, or exclude it")
    void lessTimeIsLessKnown(@ForAll("pairs") Pair pair) {
        Truth truth = pair.first.contradicts(pair.second, SINGLE_VALUED);
        Truth timeless = pair.first
                .withValidDuring(Optional.empty())
                .contradicts(pair.second.withValidDuring(Optional.empty()), SINGLE_VALUED);

        if (timeless.isFalse()) {
            assertThat(truth).isEqualTo(Truth.FALSE);
        }
    }
}
