package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfParseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985",
                "0000",
                "9999",
                "1985-04",
                "1985-04-12",
                "2000-02-29",
                "0409",
                "2008-12",
                "1964/2008",
                "2004-06/2006-08",
                "2004-02-01/2005-02-08",
                "2004-02-01/2005-02",
                "2005/2006-02",
                "0000-01/0000-01-03",
                "1111-01-01/1111",
                "1985-04-12T23:20:30",
                "1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30-04:00",
                "2004-01-01T10:10:10+00:59",
                "2016-05-02T24:00:00",
                "2016-05-02T16:54:59.042Z",
                "2020-05-01T23:59Z"
            })
    void level0(String text) {
        assertCanonical(text, Level.LEVEL_0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y170000002",
                "Y-170000002",
                "Y10000",
                "-0001",
                "-1985-04-12",
                "-1985-04-12T23:20:30+04:30",
                "2001-21",
                "2001-24",
                "1984?",
                "2004-06~",
                "2004-06-11%",
                "-2004~",
                "201X",
                "20XX",
                "1XXX",
                "XXXX",
                "-01XX",
                "2004-XX",
                "1985-04-XX",
                "1985-XX-XX",
                "XXXX-XX",
                "XXXX-XX-XX",
                "156X~",
                "1985-04-12/..",
                "1985/",
                "../1985-04",
                "/1985",
                "/..",
                "../..",
                "/",
                "1984~/2004-06",
                "2003-22/2003-23",
                "1952-23~/1953",
                "-1000/-0999"
            })
    void level1(String text) {
        assertCanonical(text, Level.LEVEL_1);
        assertTooHigh(text, Level.LEVEL_0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y-17E7",
                "Y17E7",
                "1950S2",
                "-1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "Y-3388E2S3",
                "2001-25",
                "2001-34",
                "-2001-41",
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
                "2004?-06-11",
                "2004-06~-11",
                "2004-%06-11",
                "2011-~06-~13",
                "2004%-~06-10",
                "2001-~21",
                "156X-12-25",
                "15XX-12-25",
                "15XX-12-XX",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "1XX3",
                "2X1X",
                "20X0-10-02",
                "-XXXX-12-XX",
                "200X-21",
                "2004-06-~01/2004-06-~20",
                "2004-06-XX/2004-07-03",
                "198X/199X",
                "2000-XX/2012",
                "Y17E8/Y18E8",
                "[Y17E7]",
                "1950S2/1999",
                "{2001-21,2001-23~}"
            })
    void level2(String text) {
        assertCanonical(text, Level.LEVEL_2);
        assertTooHigh(text, Level.LEVEL_0);
        assertTooHigh(text, Level.LEVEL_1);
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "1985-04-12T23:20:30-04 1985-04-12T23:20:30-04:00",
                "1985-04-12T23:20:30+00:00 1985-04-12T23:20:30Z",
                "1985-04-12T23:20:30+00 1985-04-12T23:20:30Z",
                "?2001 2001?",
                "%-2011-06-13 -2011%-06-13",
                "?2004-?06-?11 2004-06-11?",
                "?-2004-06% -2004-06%",
                "2001-?09~-09 2001~-%09-09",
                "2004?-06-11~ 2004%-~06-~11",
                "?2001-?21 2001-21?",
                "[1668,1667,1668] [1667,1668]",
                "{1960,-1961-12} {-1961-12,1960}",
                "[1984..1984] [1984]",
                "[1760..,..1700] [..1700,1760..]"
            })
    void canonicalText(String text, String canonical) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
        assertThat(value.hashCode()).isEqualTo(Edtf.parse(canonical).hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "?2001, LEVEL_1",
        "%-2004, LEVEL_1",
        "2004-?06-?11, LEVEL_1",
        "2019-12/%2020, LEVEL_1",
        "2004?-06?, LEVEL_1"
    })
    void levelIsThatOfTheText(String text, Level limit) {
        assertTooHigh(text, limit);
        Edtf.parse(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "|edtf.empty|Edtf must not be empty, at position 0 of \"\", but was \"\"",
                "1984 /1985|edtf.white-space|Edtf must not hold white space, at position 4 of \"1984 /1985\", but was \" \"",
                "[1667, 1668]|edtf.white-space|Edtf must not hold white space, at position 6 of \"[1667, 1668]\", but was \" 1668\"",
                "1984-06-02 10:00|edtf.white-space|Edtf must not hold white space, at position 10 of \"1984-06-02 10:00\", but was"
                        + " \" 10:00\"",
                "[1984]/1985|edtf.interval.end|Edtf.interval must hold dates, without a time of day, a set or an interval,"
                        + " at position 0 of \"[1984]/1985\", but was [1984]",
                "{1984}/{1985}|edtf.interval.end|Edtf.interval must hold dates, without a time of day, a set or an interval,"
                        + " at position 0 of \"{1984}/{1985}\", but was {1984}",
                "1984/[1985]|edtf.interval.end|Edtf.interval must hold dates, without a time of day, a set or an interval,"
                        + " at position 5 of \"1984/[1985]\", but was [1985]",
                "[1984/1985]|edtf.set.member|Edtf.set must hold dates, without a time of day, a set or an interval, at"
                        + " position 1 of \"[1984/1985]\", but was 1984/1985",
                "abc|edtf.year.form|Edtf.year must be four digits or X, as 1984, 198X or -0044 (a decade is 198X, a century"
                        + " 19XX), at position 0 of \"abc\", but was abc",
                "19|edtf.year.form|Edtf.year must be four digits or X, as 1984, 198X or -0044 (a decade is 198X, a century"
                        + " 19XX), at position 0 of \"19\", but was 19",
                "-0000|edtf.year.zero|Edtf.year must not be a negative zero, at position 0 of \"-0000\", but was -0000",
                "12345|edtf.trailing|Edtf must end where the date ends, at position 4 of \"12345\", but was 5",
                "2016-1|edtf.month.form|Edtf.month must be two digits or X, at position 5 of \"2016-1\", but was 1",
                "2016-13|edtf.month.range|Edtf.month must be 01 to 12, or 21 to 41 for a season, at position 5 of"
                        + " \"2016-13\", but was 13",
                "15XX-2X|edtf.month.range|Edtf.month must be 01 to 12, or 21 to 41 for a season, at position 5 of"
                        + " \"15XX-2X\", but was 2X",
                "2016-01-4|edtf.day.form|Edtf.day must be two digits or X, at position 8 of \"2016-01-4\", but was 4",
                "1900-02-29|edtf.day.range|Edtf.day must be a day that the month has, at position 8 of \"1900-02-29\", but"
                        + " was 29",
                "156X-11-31|edtf.day.range|Edtf.day must be a day that the month has, at position 8 of \"156X-11-31\", but"
                        + " was 31",
                "2001-21-01|edtf.season.day|Edtf.season must end the date, at position 7 of \"2001-21-01\", but was -01",
                "2016-05-02T1:00|edtf.time.form|Edtf.time must be hh:mm, hh:mm:ss or hh:mm:ss with up to nine decimals, at"
                        + " position 11 of \"2016-05-02T1:00\", but was 1:00",
                "2016-05-02T25:00|edtf.hour.range|Edtf.hour must be 00 to 23, or 24 in 24:00:00, at position 11 of"
                        + " \"2016-05-02T25:00\", but was 25",
                "2016-05-02T24:00:01|edtf.hour.range|Edtf.hour must be 00 to 23, or 24 in 24:00:00, at position 11 of"
                        + " \"2016-05-02T24:00:01\", but was 24",
                "2016-05-02T00:61|edtf.minute.range|Edtf.minute must be 00 to 59, at position 14 of \"2016-05-02T00:61\","
                        + " but was 61",
                "2016-12-31T23:59:60Z|edtf.second.range|Edtf.second must be 00 to 59, at position 17 of"
                        + " \"2016-12-31T23:59:60Z\", but was 60",
                "2016-05-02T12:00:00-0400|edtf.offset.form|Edtf.offset must be Z, +hh:mm or +hh, at position 19 of"
                        + " \"2016-05-02T12:00:00-0400\", but was -0400",
                "2016-05-02T12:00:00-00:00|edtf.offset.range|Edtf.offset must be -23:59 to +23:59, and +00:00 if it is zero,"
                        + " at position 19 of \"2016-05-02T12:00:00-00:00\", but was -00:00",
                "2016-05T12:00:00|edtf.date-time.date|Edtf.date must be a whole day without mask or qualifier before a time,"
                        + " at position 0 of \"2016-05T12:00:00\", but was 2016-05",
                "Y017000|edtf.long-year.form|Edtf.year must be digits without leading zero after Y, at position 1 of"
                        + " \"Y017000\", but was 017000",
                "Y-9999|edtf.long-year.short|Edtf.year must have more than four digits after Y, at position 2 of \"Y-9999\","
                        + " but was 9999",
                "Y1E18|edtf.long-year.size|Edtf.year must have at most eighteen digits, at position 1 of \"Y1E18\", but was"
                        + " 1E18",
                "Y17E07|edtf.exponent.form|Edtf.exponent must be digits without leading zero, at position 4 of \"Y17E07\","
                        + " but was 07",
                "1950S5|edtf.significant-digits.range|Edtf.significantDigits must be 1 to the number of digits of the year,"
                        + " at position 5 of \"1950S5\", but was 5",
                "1/2/3|edtf.interval.slash|Edtf.interval must hold one slash, at position 3 of \"1/2/3\", but was /3",
                "2005-07-25T10:10:10Z/2006|edtf.interval.end|Edtf.interval must hold dates, without a time of day, a set or"
                        + " an interval, at position 0 of \"2005-07-25T10:10:10Z/2006\", but was 2005-07-25T10:10:10Z",
                "-1000/-2000|edtf.interval.order|Edtf.interval must not end before it starts, at position 6 of"
                        + " \"-1000/-2000\", but was -2000",
                "[1999}|edtf.set.close|Edtf.set must end with the bracket that matches its first one, at position 5 of"
                        + " \"[1999}\", but was }",
                "[]|edtf.set.member|Edtf.set must hold dates, without a time of day, a set or an interval, at position 1 of"
                        + " \"[]\", but was \"\"",
                "[198X..1999]|edtf.range.end|Edtf.range must have ends that are years, months or days without mask, at"
                        + " position 1 of \"[198X..1999]\", but was 198X",
                "[1984..1985-06]|edtf.range.precision|Edtf.range must have ends of one precision, at position 1 of"
                        + " \"[1984..1985-06]\", but was 1984..1985-06",
                "[1985..1984]|edtf.range.order|Edtf.range must not end before it starts, at position 1 of \"[1985..1984]\","
                        + " but was 1985..1984",
                "[..]|edtf.range.open|Edtf.range must have at least one end, at position 1 of \"[..]\", but was .."
            })
    void rejectsWithAMessage(String text, String code, String message) {
        String input = text == null ? "" : text;
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(input))
                .satisfies(e -> {
                    assertThat(e.what()).isEqualTo("Edtf");
                    assertThat(e.report().problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(code);
                        assertThat(problem.message()).isEqualTo(message);
                    });
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1984 ",
                " 1984",
                "18 63-03-29",
                "1863- 03-29",
                "1984-",
                "1984-06-",
                "1984-06-02-",
                "1984--06",
                "X",
                "-",
                "+1984",
                "--1984",
                "1984??",
                "1984?~",
                "??1984",
                "1984-06-02?~",
                "1984-?",
                "(2004)?-06-04~",
                "2004-(06)?-11",
                "2016-00",
                "2016-05-00",
                "2016-05-32",
                "2016-13-08",
                "2016-02-39",
                "1960-06-31",
                "15XX-02-3X",
                "15XX-2X-25",
                "1XX3-02-29",
                "2016-3X",
                "1984-x1",
                "198x",
                "1984u",
                "١٩٨٤",
                "199",
                "199~",
                "19?",
                "000",
                "20067890%",
                "NONE/",
                "Y",
                "Y-",
                "Y1234",
                "Y00001",
                "Y-00001",
                "Y1E",
                "Y1E2",
                "Y17000?",
                "?Y17000",
                "Y17E7~",
                "1950S2~",
                "~1950S2",
                "YE5",
                "Y1E5S",
                "Y12345S0",
                "Y12345S6",
                "Y12345S01",
                "Y17E7-12-26",
                "Y1X345",
                "Y12345?",
                "Y99999999999999999999",
                "Y1E99999999999999999999",
                "1950S",
                "1950S0",
                "1950S-1",
                "195XS2",
                "1950?S2",
                "1950S2-01",
                "1984-06S2",
                "2001-20",
                "2001-42",
                "2001-2X",
                "1985-04-12t23:20:30",
                "1985-04-12T",
                "1985-04-12T23",
                "1985-04-12T23:2",
                "1985-04-12T23:20:3",
                "1985-04-12T23:20:30.",
                "1985-04-12T23:20:30.1234567890",
                "1985-04-12T23:20:30,5",
                "1985-04-12T23:20:30z",
                "1985-04-12T23:20:30ZZ",
                "1985-04-12T23:20:30+4",
                "1985-04-12T23:20:30+04:",
                "1985-04-12T23:20:30+04:3",
                "1985-04-12T23:20:30+24:00",
                "1985-04-12T23:20:30+04:60",
                "1985-04-12T23:20:30-00",
                "1985-04-12T23:20:30\u221204:00",
                "T",
                "T12:00",
                "1985-04-12?T23:20:30",
                "1985-04-XXT23:20:30",
                "1985-04-31T23:20:30",
                "1985-13-01T23:20:30",
                "Y12345-01-01T00:00:00",
                "1985T",
                "1985-04-12T24:00:00.5",
                "1985-04-12T23:20:30Z/1986",
                "2004/2003",
                "0800/-0999",
                "2004~/2003~",
                "[1984]/1985",
                "1984/[1985]",
                "1984/1985/",
                "//",
                "1984/...",
                ".../1984",
                "1984/ 1985",
                "2012\\2013",
                "[",
                "]",
                "{",
                "}",
                "[}",
                "{}",
                "[1984",
                "1984]",
                "[1984]]",
                "[[1984]]",
                "[1984,]",
                "[,1984]",
                "[1984,,1985]",
                "[1667, 1668]",
                "[1984/1985]",
                "[1984-01-01T00:00:00]",
                "[1984...1985]",
                "[1984..1985..1986]",
                "[2001-21..2001-22]",
                "[1950S2..1999]",
                "[1984.1985]",
                "..",
                "...",
                "..1984",
                "1984.."
            })
    void rejects(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Edtf.parse(text));
    }

    @Test
    void quotesALongTextAroundThePosition() {
        String years = "1984,".repeat(20);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("[" + years + "19," + years + "2000]"))
                .withMessageContaining(
                        "at position 101 of \"…1984,1984,1984,1984,1984,1984,19,1984,1984,1984,1984,1984,19…\","
                                + " but was 19 [edtf.year.form]");
    }

    @Test
    void readsAnyCharSequence() {
        assertThat(Edtf.parse(new StringBuilder("1984-06"))).hasToString("1984-06");
    }

    @Test
    void namesTheNullArgument() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.parse("1984", null))
                .withMessage("limit");
    }

    private static void assertCanonical(String text, Level level) {
        Edtf value = Edtf.parse(text);
        assertThat(value).hasToString(text).isEqualTo(Edtf.parse(text)).isEqualByComparingTo(Edtf.parse(text));
        assertThat(value.level()).isEqualTo(level);
        assertThat(Edtf.parse(text, level)).isEqualTo(value);
    }

    private static void assertTooHigh(String text, Level limit) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(text, limit))
                .satisfies(e -> assertThat(e.report().problems().get(0).toString())
                        .startsWith("ERROR edtf.level: Edtf must use only features of " + limit.words()
                                + ", not of level "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y17000|LEVEL_0|level 0, not of level 1",
                "Y17E7|LEVEL_0|level 0, not of level 2",
                "1950S2|LEVEL_1|level 1, not of level 2",
                "1984?|LEVEL_0|level 0, not of level 1",
                "1XX3|LEVEL_0|level 0, not of level 2",
                "2001-34|LEVEL_0|level 0, not of level 2",
                "-1985-04-12T23:20:30|LEVEL_0|level 0, not of level 1",
                "1984/..|LEVEL_0|level 0, not of level 1",
                "198X/1999|LEVEL_1|level 1, not of level 2",
                "[1984]|LEVEL_1|level 1, not of level 2"
            })
    void namesTheLevelThatIsNeeded(String text, Level limit, String words) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(text, limit))
                .withMessageContaining("Edtf must use only features of " + words + ", at position 0 of \"");
    }
}
