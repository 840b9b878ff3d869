package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of STIX 2.1, appendix A, over all numbers from 0 to 100. */
class ConfidenceTest {
    /** A scale: its grades as text, and both ways between them and the numbers. */
    private record Scale<G>(
            String name,
            List<G> grades,
            Function<Confidence, G> toGrade,
            Function<G, Confidence> toConfidence,
            Function<G, String> words,
            String table,
            int greatestLoss) {
        @Override
        public String toString() {
            return name;
        }

        /** Each line of a table is a range, the grade that it is told as, and the number of that grade. */
        List<String> lines() {
            return table.lines().toList();
        }
    }

    static Stream<Scale<?>> scales() {
        return Stream.of(
                new Scale<>(
                        "None / Low / Medium / High",
                        Arrays.asList(ConfidenceLevel.values()),
                        Confidence::toLevel,
                        ConfidenceLevel::toConfidence,
                        ConfidenceLevel::words,
                        """
                        0-0 None = 0
                        1-29 Low = 15
                        30-69 Med = 50
                        70-100 High = 85
                        """,
                        20),
                new Scale<>(
                        "0-10 Scale",
                        IntStream.rangeClosed(0, 10).boxed().toList(),
                        Confidence::toTenths,
                        Confidence::ofTenths,
                        tenths -> Integer.toString(tenths),
                        """
                        0-4 0 = 0
                        5-14 1 = 10
                        15-24 2 = 20
                        25-34 3 = 30
                        35-44 4 = 40
                        45-54 5 = 50
                        55-64 6 = 60
                        65-74 7 = 70
                        75-84 8 = 80
                        85-94 9 = 90
                        95-100 10 = 100
                        """,
                        5),
                new Scale<>(
                        "Admiralty Credibility",
                        Arrays.asList(Credibility.values()).subList(0, 5),
                        Confidence::toCredibility,
                        credibility -> credibility.toConfidence().orElseThrow(),
                        credibility -> credibility.number() + " " + credibility,
                        """
                        0-19 5 IMPROBABLE = 10
                        20-39 4 DOUBTFUL = 30
                        40-59 3 POSSIBLY_TRUE = 50
                        60-79 2 PROBABLY_TRUE = 70
                        80-100 1 CONFIRMED = 90
                        """,
                        10),
                new Scale<>(
                        "WEP",
                        Arrays.asList(WordOfEstimativeProbability.values()),
                        Confidence::toWordOfEstimativeProbability,
                        WordOfEstimativeProbability::toConfidence,
                        WordOfEstimativeProbability::words,
                        """
                        0-0 Impossible = 0
                        1-19 Highly Unlikely/Almost Certainly Not = 10
                        20-39 Unlikely/Probably Not = 30
                        40-59 Even Chance = 50
                        60-79 Likely/Probable = 70
                        80-99 Highly likely/Almost Certain = 90
                        100-100 Certain = 100
                        """,
                        10),
                new Scale<>(
                        "DNI Scale",
                        Arrays.asList(DniLikelihood.values()),
                        Confidence::toDniLikelihood,
                        DniLikelihood::toConfidence,
                        DniLikelihood::words,
                        """
                        0-9 Almost No Chance / Remote = 5
                        10-19 Very Unlikely / Highly Improbable = 15
                        20-39 Unlikely / Improbable = 30
                        40-59 Roughly Even Chance / Roughly Even Odds = 50
                        60-79 Likely / Probable = 70
                        80-89 Very Likely / Highly Probable = 85
                        90-100 Almost Certain / Nearly Certain = 95
                        """,
                        10));
    }

    private static Stream<Confidence> all() {
        return IntStream.rangeClosed(0, 100).mapToObj(Confidence::of);
    }

    @ParameterizedTest
    @MethodSource("scales")
    <G> void tablesAreThoseOfTheStandard(Scale<G> scale) {
        List<String> found = new ArrayList<>();
        int least = 0;
        for (int value = 0; value <= 100; value++) {
            G grade = scale.toGrade.apply(Confidence.of(value));
            if (value == 100 || !grade.equals(scale.toGrade.apply(Confidence.of(value + 1)))) {
                found.add(
                        least + "-" + value + " " + scale.words.apply(grade) + " = " + scale.toConfidence.apply(grade));
                least = value + 1;
            }
        }

        assertThat(found).isEqualTo(scale.lines());
    }

    @ParameterizedTest
    @MethodSource("scales")
    <G> void aGradeSurvivesTheWayThroughANumber(Scale<G> scale) {
        assertThat(scale.grades)
                .hasSize(scale.lines().size())
                .allSatisfy(grade -> assertThat(scale.toGrade.apply(scale.toConfidence.apply(grade)))
                        .isEqualTo(grade));
    }

    @ParameterizedTest
    @MethodSource("scales")
    <G> void aNumberIsMovedByNoMoreThanIsSaid(Scale<G> scale) {
        int greatest = all().mapToInt(confidence -> Math.abs(confidence.value()
                        - scale.toConfidence
                                .apply(scale.toGrade.apply(confidence))
                                .value()))
                .max()
                .orElseThrow();

        assertThat(greatest).isEqualTo(scale.greatestLoss);
    }

    @ParameterizedTest
    @MethodSource("scales")
    <G> void aGreaterNumberIsNoLesserGrade(Scale<G> scale) {
        assertThat(all().map(scale.toGrade).map(scale.toConfidence)).isSorted();
    }

    @Test
    void whatCannotBeJudgedHasNoNumber() {
        assertThat(Credibility.CANNOT_BE_JUDGED.toConfidence()).isEmpty();
        assertThat(all().map(Confidence::toCredibility)).doesNotContain(Credibility.CANNOT_BE_JUDGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberIsFrom0To100(int value) {
        assertThatThrownBy(() -> Confidence.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Confidence is not valid, 1 problem: Confidence must be a number from 0 to 100, but was "
                        + value + " [confidence.out-of-range]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void tenthsAreFrom0To10(int value) {
        assertThatThrownBy(() -> Confidence.ofTenths(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Confidence is not valid, 1 problem: Confidence in tenths must be a number from 0 to 10, but was "
                                + value + " [confidence.tenths.out-of-range]");
    }

    @Test
    void numbersAreOrderedAndShown() {
        assertThat(Confidence.of(7))
                .isLessThan(Confidence.of(10))
                .hasToString("7")
                .isEqualTo(new Confidence(7));
        assertThat(Confidence.of(10)).isEqualByComparingTo(Confidence.ofTenths(1));
    }
}
