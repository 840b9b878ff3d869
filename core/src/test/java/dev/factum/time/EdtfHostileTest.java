package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.factum.validation.InvalidValueException;
import java.time.Duration;
import java.util.List;
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

    /** All pairs of such sets take minutes; a relation stops at its budget, and says what it does not know. */
    @Test
    void largeSetsOfMasksAreRelated() {
        Edtf odd = Edtf.parse(days("[]", "%1$02dX%2$d-%3$02d-%4$02d", 1));
        Edtf even = Edtf.parse(days("[]", "%1$02dX%2$d-%3$02d-%4$02d", 0));
        Edtf allEven = Edtf.parse(days("{}", "%1$02dX%2$d-%3$02d-%4$02d", 0));
        Edtf plain = Edtf.parse(days("{}", "%1$02d5%2$d-%3$02d-%4$02d", 0));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (Edtf other : List.of(even, allEven, plain)) {
                assertThat(odd.overlaps(other)).isEqualTo(Truth.UNKNOWN);
                assertThat(other.overlaps(odd)).isEqualTo(Truth.UNKNOWN);
                assertThat(odd.contains(other)).isEqualTo(Truth.UNKNOWN);
                assertThat(other.contains(odd)).isEqualTo(Truth.UNKNOWN);
                assertThat(other.equalTo(odd)).isEqualTo(Truth.UNKNOWN);
            }
        });
    }

    @Test
    void setsOfSomeHundredMasksAreExact() {
        String odd = days("[]", "%1$02dX%2$d-%3$02d-%4$02d", 1).substring(0, 500 * 11) + "]";
        String even = days("{}", "%1$02dX%2$d-%3$02d-%4$02d", 0).substring(0, 500 * 11) + "}";
        assertThat(Edtf.parse(odd).overlaps(Edtf.parse(even))).isEqualTo(Truth.FALSE);
    }

    /** Makes a set of different days from century, odd or even last digit of the year, month and day. */
    private static String days(String brackets, String format, int parity) {
        StringBuilder text = new StringBuilder(brackets.substring(0, 1));
        for (int i = 0; text.length() < SIZE && i < 168_000; i++) {
            int digit = i / 100 % 5 * 2 + parity;
            text.append(String.format(format, i % 100, digit, 1 + i / 500 % 12, 1 + i / 6000 % 28))
                    .append(',');
        }
        text.setCharAt(text.length() - 1, brackets.charAt(1));
        return text.toString();
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
