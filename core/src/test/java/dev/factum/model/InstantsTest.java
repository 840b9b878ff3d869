package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.validation.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments and lengths of time are read and written as the JDK does it, only faster. */
class InstantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-03T01:00:00Z",
                "2025-09-03T01:00:00.5Z",
                "2025-09-03T01:00:00.123456789Z",
                "2025-09-03T23:59:59.000000001Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2024-02-29T00:00:00Z",
                "2025-09-03T24:00:00Z",
                "2016-12-31T23:59:60Z"
            })
    void isReadAsByTheJdk(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2025-09-03",
                "2025-09-03T01:00:00",
                "2025-09-03T01:00Z",
                "2025-02-29T01:00:00Z",
                "2025-13-01T01:00:00Z",
                "2025-00-01T01:00:00Z",
                "2025-09-03T25:00:00Z",
                "2025-09-03T24:00:01Z",
                "2025-09-03T01:60:00Z",
                "2025-09-03T01:00:61Z",
                "2025-09-03T01:00:00.1234567890Z",
                "2025-09-03T01:00:00.-1Z",
                "2025-09-03T01:00:00,5Z",
                "2025-09-03 01:00:00Z",
                "2025-09-0xT01:00:00Z",
                "\u0662025-09-03T01:00:00Z",
                "2025-09-03T01:00:00z",
                "2025-09-03T01:00:00+00:00",
                "+2025-09-03T01:00:00Z"
            })
    void isRefused(String text) {
        assertThatThrownBy(() -> Instants.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Instant must be a date and time in UTC such as 2025-09-03T01:00:00Z, but was ");
    }

    @Property
    void isWrittenAndReadAsByTheJdk(
            @ForAll @LongRange(min = -70_000_000_000L, max = 300_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        for (int fraction : new int[] {0, nano, nano / 1000 * 1000, nano / 1_000_000 * 1_000_000}) {
            Instant instant = Instant.ofEpochSecond(second, fraction);
            assertThat(Instants.format(instant)).isEqualTo(instant.toString());
            assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @Provide
    Arbitrary<String> nearlyInstants() {
        return Arbitraries.strings()
                .withChars("0123459-:.TZ+")
                .ofMaxLength(32)
                .flatMap(noise -> Arbitraries.of(
                        noise,
                        "2025-09-03T01:00:00" + noise,
                        "2025-" + noise + "T01:00:00Z",
                        "2025-09-03T" + noise + "Z"));
    }

    @Property
    void isReadOrRefusedAsByTheJdk(@ForAll("nearlyInstants") String text) {
        try {
            Instant expected = Instant.parse(text);
            if (text.endsWith("Z")) {
                assertThat(Instants.parse(text)).isEqualTo(expected);
            }
        } catch (DateTimeParseException e) {
            assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Provide
    Arbitrary<String> nearlyDurations() {
        return Arbitraries.strings().withChars("0129HMSDTP.-").ofMaxLength(12).map(noise -> "PT" + noise);
    }

    @Property(tries = 2000)
    void durationsAreReadOrRefusedAsByTheJdk(@ForAll("nearlyDurations") String text) {
        try {
            assertThat(Durations.parse(text)).isEqualTo(Duration.parse(text));
        } catch (InvalidValueException e) {
            assertThatThrownBy(() -> Duration.parse(text)).isInstanceOf(DateTimeParseException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H30M", "PT90S", "PT0S", "PT1H1S", "PT1M", "PT1.5S", "P1D", "PT-1S", "PT9999999999S"})
    void durationsAreReadAsByTheJdk(String text) {
        assertThat(Durations.parse(text)).isEqualTo(Duration.parse(text));
    }
}
