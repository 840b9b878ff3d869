package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfFormatterTest {
    private static final EdtfFormatter ENGLISH = EdtfFormatter.of(Locale.ENGLISH);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1984|1984",
                "1984-06-02|1984-06-02",
                "1984~|about 1984",
                "2004-06?|perhaps 2004-06",
                "2004-06-11%|perhaps about 2004-06-11",
                "2004?-06-11|2004-06-11 (year uncertain)",
                "2004?-06-~11|2004-06-11 (year uncertain, day approximate)",
                "2004-06-XX|some day in 2004-06",
                "2004-XX-XX|some day in 2004",
                "2004-XX|some month in 2004",
                "198X|some year in the 1980s",
                "198X~|about some year in the 1980s",
                "19XX|some year from 1900 to 1999",
                "-01XX|some year from -0199 to -0100",
                "XXXX|some year",
                "XXXX-12-25|some day that fits XXXX-12-25",
                "1XXX-12|some month that fits 1XXX-12",
                "1XX3|some year that fits 1XX3",
                "2001-21|spring 2001",
                "2001-21~|about spring 2001",
                "2001-28|northern winter 2001",
                "2001-34|the second quarter of 2001",
                "2001-39|the last third of 2001",
                "2001-40|the first half of 2001",
                "200X-22|summer, in some year that fits 200X",
                "Y170000002|the year 170000002",
                "Y-17E7|the year -170000000",
                "2001-33~|about the first quarter of 2001",
                "200X-33|the first quarter, in some year that fits 200X",
                "1950S2|about 1950 (1900 to 1999)",
                "1950S2/2000|from about 1950 (1900 to 1999) to 2000",
                "1950S4|1950",
                "0050S2|about 0050 (0000 to 0099)",
                "-0150S2|about -0150 (-0199 to -0100)",
                "Y171010000S3|about 171010000 (171000000 to 171999999)",
                "Y17000S5|the year 17000",
                "1985-04-12T23:20:30|1985-04-12 at 23:20:30",
                "1985-04-12T23:20:30Z|1985-04-12 at 23:20:30 UTC",
                "1985-04-12T23:20-04:00|1985-04-12 at 23:20 UTC-04:00",
                "1964/2008|from 1964 to 2008",
                "1984~/2004-06|from about 1984 to 2004-06",
                "1985/..|from 1985 on",
                "../1985|until 1985",
                "1985/|from 1985 to an unknown time",
                "/1985|from an unknown time to 1985",
                "../..|at any time",
                "/|from an unknown time to another",
                "/..|from an unknown time on",
                "../|until an unknown time",
                "[1667..1672]|between 1667 and 1672",
                "[1667,1668,1670..1672]|1667, 1668 or between 1670 and 1672",
                "{1667,1668,1670..1672}|1667, 1668 and 1670 to 1672",
                "[..1984]|1984 or earlier",
                "[1760-12..]|1760-12 or later",
                "{..1984}|all up to 1984",
                "{1984..}|all from 1984 on",
                "[1984]|1984"
            })
    void english(String text, String words) {
        assertThat(ENGLISH.format(Edtf.parse(text))).isEqualTo(words);
    }

    @Test
    void otherLanguagesFallBackToEnglish() {
        Edtf value = Edtf.parse("1984~");
        assertThat(EdtfFormatter.of(Locale.FRENCH).format(value)).isEqualTo("about 1984");
        assertThat(EdtfFormatter.of(Locale.ROOT).format(value)).isEqualTo("about 1984");
    }

    @Test
    void namesTheNullArgument() {
        assertThatNullPointerException()
                .isThrownBy(() -> EdtfFormatter.of(null))
                .withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> ENGLISH.format(null)).withMessage("time");
    }
}
