package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.factum.validation.InvalidValueException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfHostileTest {
    private static final int SIZE = 1_000_000;

    static Stream<String> units() {
        return Stream.of(
                "1",
                "0",
                "X",
                "-",
                "?",
                "~",
                "%",
                "/",
                ".",
                ",",
                "[",
                "{",
                "]",
                "}",
                "Y",
                "E",
                "S",
                "T",
                ":",
                "Z",
                "+",
                " ",
                "\u0000",
                "\uD83D",
                "\uD83D\uDE00",
                "1984",
                "1984,",
                "1984-06-02",
                "1984/",
                "..",
                "1,",
                "Y1E9",
                "[1984],");
    }

    @ParameterizedTest
    @MethodSource("units")
    void anyRepetitionIsAValueOrRejected(String unit) {
        String filler = unit.repeat(SIZE / unit.length());
        for (String start :
                new String[] {"", "Y", "Y1E", "1984", "1984S", "1984-06-02T00:00:00.", "[", "{", "[1984,", "/"}) {
            tryToParse(start + filler);
        }
        tryToParse("[" + filler + "1984]");
        tryToParse("{" + filler + "}");
    }

    @Test
    void aLargeSetIsAValue() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; text.length() < SIZE; i++) {
            int year = i * 7919 % 10_000;
            text.append(String.format("%04d-%02d..%04d-12,", year, 1 + i % 12, year));
        }
        text.setCharAt(text.length() - 1, ']');
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Edtf value = Edtf.parse(text);
            assertThat(Edtf.parse(value.toString())).isEqualTo(value);
            assertThat(value.overlaps(value)).isEqualTo(Truth.UNKNOWN);
            assertThat(value.contains(value)).isEqualTo(Truth.UNKNOWN);
        });
    }

    @Test
    void aWideRangeIsNotListed() {
        Edtf value = Edtf.parse("{Y-99999999999999999..Y99999999999999999}");
        assertThat(value.contains(Edtf.parse("1984"))).isEqualTo(Truth.TRUE);
        assertThat(value.earliest()).isEqualTo(new Bound.Beyond(-99_999_999_999_999_999L));
    }

    private static void tryToParse(String text) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            try {
                Edtf value = Edtf.parse(text);
                assertThat(Edtf.parse(value.toString())).isEqualTo(value);
            } catch (InvalidValueException e) {
                assertThat(e.getMessage()).contains("at position ");
                assertThat(e.getMessage().length()).isLessThan(1500);
            }
        });
    }
}
