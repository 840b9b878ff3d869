package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Rating;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
    @ParameterizedTest
    @CsvSource({
        "True, TRUE",
        "Mostly-true, MOSTLY_TRUE",
        "half_true, MIXED",
        "não_é_bem_assim, MIXED",
        "Partly false., MIXED",
        "MOSTLY FALSE!, MOSTLY_FALSE",
        "FALSE, FALSE",
        "Pants on Fire!, FALSE",
        "Falso, FALSE",
        "Faux, FALSE",
        "größtenteils falsch, MOSTLY_FALSE",
        "Unproven, UNPROVEN",
        "Engañoso, UNRATED",
        "Missing context, UNRATED"
    })
    void knowsWords(String words, Rating rating) {
        assertThat(Verdicts.of(words)).contains(rating);
    }

    @Test
    void knowsNoOthers() {
        assertThat(Verdicts.of("")).isEmpty();
        assertThat(Verdicts.of("Not false")).isEmpty();
        assertThat(Verdicts.of("Four Pinocchios")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 5, FALSE",
        "2, 1, 5, MOSTLY_FALSE",
        "3, 1, 5, MIXED",
        "4, 1, 5, MOSTLY_TRUE",
        "5, 1, 5, TRUE",
        "1.0, 1, 5, FALSE",
        "2, 1, 7, MOSTLY_FALSE",
        "4, 1, 7, MIXED",
        "0, 0, 100, FALSE",
        "37, 0, 100, MOSTLY_FALSE",
        "38, 0, 100, MIXED",
        "62, 0, 100, MIXED",
        "63, 0, 100, MOSTLY_TRUE",
        "100, 0, 100, TRUE"
    })
    void takesNumbersForWhatTheyAreOnTheirScale(String value, String worst, String best, Rating rating) {
        assertThat(Scale.rating(
                        Scale.number(value).orElseThrow(),
                        Scale.number(worst).orElseThrow(),
                        Scale.number(best).orElseThrow()))
                .isEqualTo(rating);
    }

    @Test
    void takesNoNumberForOneThatIsDearToReckonWith() {
        assertThat(Scale.number("1e999999999")).isEqualTo(Optional.empty());
        assertThat(Scale.number("1E-30")).isEmpty();
        assertThat(Scale.number("1".repeat(21))).isEmpty();
    }
}
