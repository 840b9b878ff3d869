package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.validation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfValuesTest {
    @Test
    void dateTellsItsParts() {
        EdtfDate date = (EdtfDate) Edtf.parse("-2004?-06-%1X");
        assertThat(date.precision()).isEqualTo(ChronoUnit.DAYS);
        assertThat(date.year()).hasValue(-2004);
        assertThat(date.month()).hasValue(6);
        assertThat(date.day()).isEmpty();
        assertThat(date.yearDigits()).isEqualTo("-2004");
        assertThat(date.monthDigits()).contains("06");
        assertThat(date.dayDigits()).contains("1X");
        assertThat(date.yearQualifier()).isEqualTo(Qualifier.UNCERTAIN);
        assertThat(date.monthQualifier()).isEqualTo(Qualifier.NONE);
        assertThat(date.dayQualifier()).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(date.isMasked() && date.isQualified()).isTrue();
    }

    @Test
    void yearTellsThatItHasNoMonth() {
        EdtfDate year = (EdtfDate) Edtf.parse("198X");
        assertThat(year.precision()).isEqualTo(ChronoUnit.YEARS);
        assertThat(year.year()).isEmpty();
        assertThat(year.month()).isEmpty();
        assertThat(year.monthDigits()).isEmpty();
        assertThat(year.dayDigits()).isEmpty();
    }

    @Test
    void dateTimeTellsItsParts() {
        EdtfDateTime time = (EdtfDateTime) Edtf.parse("1985-04-12T23:20:30.25-04:30");
        assertThat(time.date()).isEqualTo(LocalDate.of(1985, 4, 12));
        assertThat(time.hour()).isEqualTo(23);
        assertThat(time.minute()).isEqualTo(20);
        assertThat(time.second()).hasValue(30);
        assertThat(time.nano()).hasValue(250_000_000);
        assertThat(time.offsetMinutes()).hasValue(-270);
        assertThat(time.toLocalDateTime()).isEqualTo(LocalDateTime.of(1985, 4, 12, 23, 20, 30, 250_000_000));
        EdtfDateTime minute = (EdtfDateTime) Edtf.parse("1985-04-12T24:00");
        assertThat(minute.second()).isEmpty();
        assertThat(minute.nano()).isEmpty();
        assertThat(minute.offsetMinutes()).isEmpty();
        assertThat(minute.toLocalDateTime()).isEqualTo(LocalDateTime.of(1985, 4, 13, 0, 0));
    }

    @Test
    void seasonTellsItsParts() {
        EdtfSeason season = (EdtfSeason) Edtf.parse("2001-~34");
        assertThat(season.year()).hasValue(2001);
        assertThat(season.yearDigits()).isEqualTo("2001");
        assertThat(season.code()).isEqualTo(34);
        assertThat(season.yearQualifier()).isEqualTo(Qualifier.NONE);
        assertThat(season.codeQualifier()).isEqualTo(Qualifier.APPROXIMATE);
    }

    @Test
    void yearTellsItsParts() {
        EdtfYear year = (EdtfYear) Edtf.parse("Y3388E2S3");
        assertThat(year.value()).isEqualTo(338_800);
        assertThat(year.exponent()).hasValue(2);
        assertThat(year.significantDigits()).hasValue(3);
        assertThat(((EdtfYear) Edtf.parse("Y17000")).exponent()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void intervalTellsItsEnds() {
        EdtfInterval interval = (EdtfInterval) Edtf.parse("2004-06~/..");
        assertThat(interval.start().date()).contains(Edtf.parse("2004-06~"));
        assertThat(interval.start().isOpen() || interval.start().isUnknown()).isFalse();
        assertThat(interval.end()).isEqualTo(EdtfInterval.End.OPEN).hasToString("..");
        assertThat(interval.end().isOpen()).isTrue();
        assertThat(((EdtfInterval) Edtf.parse("/2004")).start().isUnknown()).isTrue();
        assertThat(EdtfInterval.End.OPEN).isNotEqualTo(EdtfInterval.End.UNKNOWN);
        assertThat(EdtfInterval.End.of(Edtf.parse("2004"))).hasSameHashCodeAs(EdtfInterval.End.of(Edtf.parse("2004")));
    }

    @Test
    void setTellsItsMembers() {
        EdtfSet set = (EdtfSet) Edtf.parse("[1667,1670..1672,1760..]");
        assertThat(set.isOneOf()).isTrue();
        assertThat(set.members()).extracting(EdtfSet.Member::toString).containsExactly("1667", "1670..1672", "1760..");
        assertThat(set.members()).extracting(EdtfSet.Member::isRange).containsExactly(false, true, true);
        assertThat(set.members().get(1).first()).contains(Edtf.parse("1670"));
        assertThat(set.members().get(2).last()).isEmpty();
        assertThat(set.members()).isUnmodifiable();
    }

    @Test
    void factoriesOfJavaTime() {
        assertThat(Edtf.of(Year.of(1984))).isEqualTo(Edtf.parse("1984"));
        assertThat(Edtf.of(Year.of(-44))).hasToString("-0044");
        assertThat(Edtf.of(Year.of(17_000))).isEqualTo(Edtf.parse("Y17000"));
        assertThat(Edtf.of(YearMonth.of(1984, 6))).isEqualTo(Edtf.parse("1984-06"));
        assertThat(Edtf.of(LocalDate.of(1984, 6, 2))).isEqualTo(Edtf.parse("1984-06-02"));
        assertThat(Edtf.of(Instant.parse("1985-04-12T23:20:30Z"))).isEqualTo(Edtf.parse("1985-04-12T23:20:30Z"));
        assertThat(Edtf.of(Instant.parse("1985-04-12T23:20:30.050Z"))).hasToString("1985-04-12T23:20:30.05Z");
        assertThat(Edtf.of(Instant.parse("1985-04-12T23:20:30.123456789Z")))
                .hasToString("1985-04-12T23:20:30.123456789Z");
    }

    @Test
    void factoriesOfIntervals() {
        Edtf start = Edtf.parse("1984");
        Edtf end = Edtf.parse("2004-06~");
        assertThat(Edtf.between(start, end)).isEqualTo(Edtf.parse("1984/2004-06~"));
        assertThat(Edtf.from(start)).isEqualTo(Edtf.parse("1984/.."));
        assertThat(Edtf.until(end)).isEqualTo(Edtf.parse("../2004-06~"));
        assertThat(EdtfInterval.of(EdtfInterval.End.UNKNOWN, EdtfInterval.End.of(end)))
                .hasToString("/2004-06~");
    }

    @ParameterizedTest
    @CsvSource({
        "1984?",
        "198X",
        "1984-XX",
        "1984-06-1X",
        "1984/1984",
        "[1984]",
        "1950S2",
        "2001-21",
        "Y1E9",
        "1984-06-02T10:00Z"
    })
    void nothingIsLost(String text) {
        Edtf value = Edtf.parse(text);
        assertThat(Stream.of(value.toYear(), value.toYearMonth(), value.toLocalDate(), value.toInstant()))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void onlyTheOwnTypeComesBack() {
        assertThat(Edtf.parse("1984").toYear()).contains(Year.of(1984));
        assertThat(Edtf.parse("1984").toLocalDate()).isEmpty();
        assertThat(Edtf.parse("1984-06").toYear()).isEmpty();
        assertThat(Edtf.parse("1984-06-02").toYearMonth()).isEmpty();
        assertThat(Edtf.parse("Y-17E7").toYear()).contains(Year.of(-170_000_000));
        assertThat(Edtf.parse("1984-06-02T10:00:00").toInstant()).isEmpty();
    }

    @Test
    void rejectsWhatFourDigitsCannotSay() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.year must be -9999 to 9999 in a date with a month, but was"
                                + " +10000-01-01 [edtf.year.range]");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Edtf.of(YearMonth.of(-10_000, 1)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.of(Instant.MAX))
                .withMessage("Edtf is not valid, 1 problem: Edtf.year must be -9999 to 9999 in a date-time, but was"
                        + " +1000000000-12-31T23:59:59.999999999Z [edtf.date-time.year]");
    }

    @Test
    void rejectsIntervalsThatAreNone() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.between(Edtf.parse("1985"), Edtf.parse("1984")))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.interval must not end before it starts, at position 5 of"
                                + " \"1985/1984\", but was 1984 [edtf.interval.order]");
        for (String text : List.of("1984/1985", "[1984]", "1984-06-02T10:00:00Z")) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Edtf.from(Edtf.parse(text)));
        }
    }

    @Test
    void namesTheNullArgument() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.from(null)).withMessage("start");
        assertThatNullPointerException().isThrownBy(() -> Edtf.until(null)).withMessage("end");
        assertThatNullPointerException().isThrownBy(() -> Edtf.of((Year) null)).withMessage("year");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((YearMonth) null))
                .withMessage("month");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((LocalDate) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((Instant) null))
                .withMessage("instant");
        assertThatNullPointerException()
                .isThrownBy(() -> EdtfInterval.of(null, EdtfInterval.End.OPEN))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> EdtfInterval.of(EdtfInterval.End.OPEN, null))
                .withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> EdtfInterval.End.of(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Qualifier.NONE.and(null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.parse("1984").compareTo(null))
                .withMessage("other");
    }

    @Test
    void qualifiersJoin() {
        assertThat(Qualifier.UNCERTAIN.and(Qualifier.APPROXIMATE)).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(Qualifier.UNCERTAIN.isUncertain() && !Qualifier.UNCERTAIN.isApproximate())
                .isTrue();
        assertThat(Qualifier.APPROXIMATE.isApproximate() && !Qualifier.APPROXIMATE.isUncertain())
                .isTrue();
        assertThat(Qualifier.NONE.symbol()).isEmpty();
    }

    @Test
    void theOrderIsThatOfTheTimeLine() {
        List<String> texts = List.of(
                "../1984",
                "/1984",
                "-0044",
                "1983",
                "1984-01-01",
                "1984-01",
                "1984",
                "1984~",
                "1984/",
                "1984/..",
                "1984-02",
                "1985",
                "Y170000002");
        List<String> sorted =
                texts.stream().map(Edtf::parse).sorted().map(Edtf::toString).toList();
        assertThat(sorted.subList(2, 8)).isEqualTo(texts.subList(2, 8));
        assertThat(sorted.subList(0, 2)).containsExactly("../1984", "/1984");
        assertThat(sorted.subList(10, 13)).isEqualTo(texts.subList(10, 13));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1959|2025-09-03|65 to 66 by the calendar, 66 by year numbers",
                "1959-09-03|2025-09-03|66 by the calendar, 66 by year numbers",
                "1959-09-04|2025-09-03|65 by the calendar, 66 by year numbers",
                "1959|2025|65 to 66 by the calendar, 66 by year numbers",
                "2025-09-03|1959|-66 to -65 by the calendar, -66 by year numbers",
                "1959~|2025-09-03|65 to 66 by the calendar, 66 by year numbers",
                "1984|1984|0 by the calendar, 0 by year numbers",
                "195X|2025|65 to 75 by the calendar, 66 to 75 by year numbers",
                "1959|2025/..|at least 65 by the calendar, at least 66 by year numbers",
                "/1959|2025|at least 65 by the calendar, at least 66 by year numbers",
                "1959/..|2025|at most 66 by the calendar, at most 66 by year numbers",
                "../..|2025|any number by the calendar, any number by year numbers",
                "-0044-03-15|2026-03-15|2070 by the calendar, 2070 by year numbers",
                "Y-17E12|2026|17000000002025 to 17000000002026 by the calendar, 17000000002026 by year numbers",
                "2004-02-29|2005-02-28|0 by the calendar, 1 by year numbers",
                "2004-02-29|2005-03-01|1 by the calendar, 1 by year numbers"
            })
    void yearsBetween(String from, String to, String words) {
        assertThat(Edtf.yearsBetween(Edtf.parse(from), Edtf.parse(to))).hasToString(words);
    }

    @Test
    void yearSpanAdmitsWhatOneWayOfCountingGives() {
        YearSpan span = Edtf.yearsBetween(Edtf.parse("1959"), Edtf.parse("2025-09-03"));
        assertThat(List.of(64L, 65L, 66L, 67L)).filteredOn(span::admits).containsExactly(65L, 66L);
        assertThat(span.admitsByCalendar(65)).isTrue();
        assertThat(span.admitsByNumbers(65)).isFalse();
        assertThat(Edtf.yearsBetween(Edtf.parse("../.."), Edtf.parse("1984")).admits(-5))
                .isTrue();
    }

    @Test
    void yearSpanRejectsWhatIsNoRange() {
        OptionalLong none = OptionalLong.empty();
        OptionalLong one = OptionalLong.of(1);
        OptionalLong two = OptionalLong.of(2);
        String message =
                "Edtf is not valid, 1 problem: Edtf.years must be from a number to one that is not less, but was"
                        + " \"2 to 1\" [edtf.years.order]";
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new YearSpan(two, one, one, two))
                .withMessage(message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new YearSpan(one, two, two, one))
                .withMessage(message);
        assertThat(new YearSpan(two, none, none, one))
                .hasToString("at least 2 by the calendar, at most 1 by year numbers");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearSpan(null, one, one, one))
                .withMessage("leastByCalendar");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearSpan(one, null, one, one))
                .withMessage("mostByCalendar");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearSpan(one, one, null, one))
                .withMessage("leastByNumbers");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearSpan(one, one, one, null))
                .withMessage("mostByNumbers");
    }

    @ParameterizedTest
    @ValueSource(longs = {1984, -999_999_999, 999_999_999})
    void beyondIsBeyondJavaTime(long year) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Bound.Beyond(year))
                .withMessage("Edtf is not valid, 1 problem: Edtf.year must be below -999999999 or above 999999999, but"
                        + " was " + year + " [edtf.bound.beyond]");
        assertThat(new Bound.Beyond(1_000_000_000).year()).isEqualTo(1_000_000_000);
    }

    @Test
    void instantsDoNotKeepHowTheyWereWritten() {
        assertThat(Edtf.parse("1984-06-02T10:00Z").toInstant()).isEmpty();
        assertThat(Edtf.parse("1984-06-02T10:00:00+02:00").toInstant()).contains(Instant.parse("1984-06-02T08:00:00Z"));
        assertThat(Edtf.parse("1984-06-02T24:00:00Z").toInstant()).contains(Instant.parse("1984-06-03T00:00:00Z"));
        assertThat(Edtf.parse("1984-06-02T10:00:00.50Z").toInstant()).contains(Instant.parse("1984-06-02T10:00:00.5Z"));
    }

    @Test
    void madeValuesEqualParsedOnes() {
        assertThat(EdtfSeason.of(2001, 21)).isEqualTo(Edtf.parse("2001-21"));
        assertThat(EdtfSeason.of(-44, 41)).isEqualTo(Edtf.parse("-0044-41"));
        assertThat(EdtfYear.of(17_000)).isEqualTo(Edtf.parse("Y17000"));
        assertThat(EdtfYear.of(-999_999_999_999_999_999L)).isEqualTo(Edtf.parse("Y-999999999999999999"));
        assertThat(EdtfSet.oneOf(List.of(Edtf.parse("1668"), Edtf.parse("198X"), Edtf.parse("1668"))))
                .isEqualTo(Edtf.parse("[1668,198X]"));
        assertThat(EdtfSet.allOf(List.of(Edtf.parse("1961-12"), Edtf.parse("2001-21"))))
                .isEqualTo(Edtf.parse("{1961-12,2001-21}"));
    }

    @Test
    void wholeDatesAreQualified() {
        for (String text : List.of("2004", "2004-06", "2004-06-11", "-0044-03", "198X", "2004-06-XX")) {
            for (Qualifier qualifier : Qualifier.values()) {
                EdtfDate date = (EdtfDate) Edtf.parse(text);
                assertThat(date.withQualifier(qualifier)).isEqualTo(Edtf.parse(text + qualifier.symbol()));
            }
        }
        EdtfDate mixed = (EdtfDate) Edtf.parse("2004?-06-~11");
        assertThat(mixed.withQualifier(Qualifier.NONE)).isEqualTo(Edtf.parse("2004-06-11"));
    }

    @Test
    void rejectsToMakeWhatParsingRejects() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfSeason.of(2001, 20))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.season must be 21 to 41, but was 20 [edtf.season.code]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfSeason.of(10_000, 21))
                .withMessage("Edtf is not valid, 1 problem: Edtf.year must be -9999 to 9999 in a season, but was 10000"
                        + " [edtf.season.year]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfYear.of(1984))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.year must have more than four digits after Y, at position"
                                + " 1 of \"Y1984\", but was 1984 [edtf.long-year.short]");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EdtfYear.of(Long.MIN_VALUE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfSet.oneOf(List.of()))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.set must hold dates, without a time of day, a set or an"
                                + " interval, at position 1 of \"[]\", but was \"\" [edtf.set.member]");
        List<Edtf> interval = List.of(Edtf.parse("1984/1985"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfSet.allOf(interval))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.set must hold dates, without a time of day, a set or an"
                                + " interval, at position 0 of \"1984/1985\", but was 1984/1985 [edtf.set.member]");
        assertThatNullPointerException().isThrownBy(() -> EdtfSet.oneOf(null)).withMessage("dates");
        assertThatNullPointerException().isThrownBy(() -> EdtfSet.allOf(null)).withMessage("dates");
        EdtfDate date = (EdtfDate) Edtf.parse("1984");
        assertThatNullPointerException()
                .isThrownBy(() -> date.withQualifier(null))
                .withMessage("qualifier");
    }

    @Test
    void setsSortByTheirFirstAndLastMoments() {
        List<String> texts =
                List.of("[..1984]", "{1983,1990}", "{1984-01,1984-12}", "[1984,1985]", "{1984,1986}", "[1984..]");
        List<String> shuffled =
                List.of("{1984,1986}", "[1984..]", "[..1984]", "[1984,1985]", "{1984-01,1984-12}", "{1983,1990}");
        assertThat(shuffled.stream().map(Edtf::parse).sorted().map(Edtf::toString))
                .containsExactlyElementsOf(texts);
        for (String text : texts) {
            Edtf set = Edtf.parse(text);
            assertThat(set.firstPoint()).isEqualTo(set.extent(Period.ZERO).first());
            assertThat(set.lastPoint()).isEqualTo(set.extent(Period.ZERO).last());
        }
    }
}
