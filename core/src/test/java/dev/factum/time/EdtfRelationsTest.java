package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.validation.InvalidValueException;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRelationsTest {
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = ' ',
            value = {
                // partial agreement is unknown
                "1984 contains 1984-06 TRUE",
                "1984-06 contains 1984 UNKNOWN",
                "1984 contains 1985 FALSE",
                "1984 isBefore 1984-06 UNKNOWN",
                "1984 isBefore 1985 TRUE",
                "1985 isBefore 1984 FALSE",
                "1984 isBefore 1984 UNKNOWN",
                "1984 isAfter 1983-12-31 TRUE",
                "1984 overlaps 1984-06 TRUE",
                "1984 equalTo 1984-01/1984-12 TRUE",
                "1984 equalTo 1984-06 UNKNOWN",
                "1984 equalTo 1985 FALSE",
                // each of a range meets what has no room for it beside
                "{1990-01,1991..1996} overlaps [1990..1996] TRUE",
                "{1990-02,1991..1996} overlaps [1990-01..1990-03] UNKNOWN",
                "{1990-01,1990-03,1991..1996} overlaps [1990-02-01..1990-03-31] UNKNOWN",
                "{1990-01,1990-02-02,1990-03,1991..1996} overlaps [1990-01..1990-03] TRUE",
                "{..1990,1992..} overlaps [..1995] UNKNOWN",
                "1984 meets 1985 TRUE",
                "1984 meets 1985-01-01 TRUE",
                "1984 meets 1986 FALSE",
                "{1984,1986} meets 1987 TRUE",
                "1984 meets 1984-12-31 FALSE",
                // intervals include both their ends whole
                "1964/2008 contains 1964-01-01 TRUE",
                "1964/2008 contains 2008-12-31 TRUE",
                "1964/2008 contains 2009 FALSE",
                "198X/1999 contains 1990 TRUE",
                "198X/1999 contains 1985 UNKNOWN",
                "1985/198X contains 1985 TRUE",
                "1985/198X contains 1986 UNKNOWN",
                "198X/1985 contains 1985 TRUE",
                "198X/1985 contains 1984 UNKNOWN",
                "2000/200X-02 contains 2000-02 TRUE",
                "200X/2000-11-26 contains 2000-10 TRUE",
                "1999 meets 200X/2000 TRUE",
                "-198X/-1985 contains -1985 TRUE",
                "XXXX/.. contains 9999 TRUE",
                "../XXXX contains 0000 TRUE",
                "1985/XXXX contains 1985 TRUE",
                // open and unknown ends
                "1984/.. contains 2050 TRUE",
                "1984/.. isAfter 1983 TRUE",
                "1984/.. isBefore 2050 UNKNOWN",
                "../1984 contains -9999 TRUE",
                "1984/ contains 1985 UNKNOWN",
                "1984/ isAfter 1983 TRUE",
                "1984/ isBefore 1984 UNKNOWN",
                "1984/ meets 1983 FALSE",
                "/1984 isBefore 1985 TRUE",
                "/1984 contains 1985 FALSE",
                "/1984 overlaps 1984-06 UNKNOWN",
                "/1984 overlaps 1984 TRUE",
                "../.. contains Y-17E7 TRUE",
                "/ overlaps 1984 UNKNOWN",
                // sets and masks are exact
                "[1667,1669] overlaps 1668 FALSE",
                "[1667,1669] overlaps 1667 UNKNOWN",
                "[1667,1669] isBefore 1670 TRUE",
                "1660/1670 contains [1667,1669] TRUE",
                "1667/1668 contains [1667,1669] UNKNOWN",
                "{1667,1669} overlaps 1668 FALSE",
                "{1667,1669} overlaps 1667 TRUE",
                "{1667,1668,1670..1672} contains 1669 FALSE",
                "{1667,1668,1670..1672} contains 1671-06 TRUE",
                "{1667,1668} contains 1667/1668 TRUE",
                "{1667,1668} equalTo 1667/1668 TRUE",
                "{1667,1669} contains {1667-01,1669} TRUE",
                "[1670..1672] overlaps 1671 UNKNOWN",
                "[1670..1672] isDuring 1670/1672 TRUE",
                "[..1984] isBefore 1985 TRUE",
                "{..1984} contains 1900 TRUE",
                "[1984,1985-06] overlaps {1984-03,1985} TRUE",
                "19X4 overlaps 1985 FALSE",
                "19X4 overlaps 1984 UNKNOWN",
                "19X4 overlaps 1XX5 FALSE",
                "19X4 overlaps X98X UNKNOWN",
                "198X isDuring 1980/1989 TRUE",
                "XXXX-02-29 overlaps 1900 FALSE",
                "198X-33 overlaps 1985-06 FALSE",
                "198X-33 overlaps 1985-03 UNKNOWN",
                "198X-33 contains 1985-06 FALSE",
                "1XX4-33 overlaps 1985 FALSE",
                "1985-06 overlaps 198X-33 FALSE",
                "198X-28 overlaps 1985-08 FALSE",
                "198X-28 overlaps 1990-03 UNKNOWN",
                "198X-28 overlaps 1990-04 FALSE",
                "-XXX4-33 overlaps -0005 FALSE",
                "-000X-25 overlaps 0000 FALSE",
                "198X-33 isDuring 1980/1989 TRUE",
                "[2001,198X-33] overlaps 1985-06 FALSE",
                "{2001,198X-33} overlaps 1985-06 FALSE",
                "[198X-33] overlaps 1XX4-06 UNKNOWN",
                "[2001-21] overlaps 2001-08 FALSE",
                "[2001-21] overlaps 2001-04 UNKNOWN",
                "[2001-21,2003] isDuring 2001/2003 TRUE",
                "{2001-21} isDuring 2001 TRUE",
                "XXXX-02-29 overlaps 2000 UNKNOWN",
                "XXXX-02-29 overlaps 1XX3 FALSE",
                "XXXX-12-25 isDuring {0000..9999} TRUE",
                "1984-XX-31 overlaps 1984-06 FALSE",
                "-01XX overlaps -0150 UNKNOWN",
                "-01XX overlaps 0150 FALSE",
                "-XXXX isBefore 0000 TRUE",
                "1950S2 isDuring 1900/1999 TRUE",
                "1950S2 overlaps 19XX UNKNOWN",
                "0050S2 isDuring 0000/0099 TRUE",
                "0050S3 isDuring 0050/0059 TRUE",
                "0050S3 equalTo 0049 FALSE",
                // seasons
                "2001-34 equalTo 2001-04/2001-06 TRUE",
                "2001-25 contains 2001-04 TRUE",
                "2001-25 contains 2001-03-10 UNKNOWN",
                "2001-25 contains 2001-07 FALSE",
                "2001-21 contains 2001-08 FALSE",
                "2001-28 overlaps 2001-06 FALSE",
                "2001-28 overlaps 2002-01 UNKNOWN",
                "2001-25 isBefore 2001-27 TRUE",
                // qualified operands
                "1984~ isBefore 2000 UNKNOWN",
                "1900 isBefore 1984? UNKNOWN",
                "1984/2004-06% overlaps 1990 UNKNOWN",
                // beyond java.time
                "Y17E15 isAfter Y17E14 TRUE",
                "Y17E15 isAfter 1984/.. UNKNOWN",
                "Y-17E15 isBefore 1984 TRUE",
                "Y17E15 equalTo Y17000000000000000 TRUE",
                // with and without an offset: 14 hours before, 12 after
                "1985-04-12 contains 1985-04-12T12:00:00Z UNKNOWN",
                "1985-04 contains 1985-04-12T12:00:00Z TRUE",
                "1985-04-12 isBefore 1985-04-13T12:00:00Z TRUE",
                "1985-04-12 isBefore 1985-04-13T11:59:59Z UNKNOWN",
                "1985-04-12 isAfter 1985-04-11T09:59:59Z TRUE",
                "1985-04-12 isAfter 1985-04-11T10:00:00Z UNKNOWN",
                "1985-04-12 overlaps 1985-04-11T09:59:59Z FALSE",
                "1985-04-12T00:00:00 equalTo 1985-04-12T00:00:00Z UNKNOWN",
                "1985-04-12T23:20:30-04:00 equalTo 1985-04-13T03:20:30Z TRUE",
                "1985-04-12T23:20:30-04:00 isBefore 1985-04-13T03:20:31Z TRUE",
                "1985-04-12T23:20 contains 1985-04-12T23:20:30.5 TRUE",
                "1985-04-12T24:00:00 isDuring 1985-04-13 TRUE"
            })
    void relation(String one, String name, String other, Truth expected) {
        assertThat(answer(Edtf.parse(one), name, Edtf.parse(other), null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} within {3}: {4}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "1984~ isBefore 2000 P5Y TRUE",
                "1984~ isBefore 1986 P5Y UNKNOWN",
                "1984~ isBefore 1986 P0D TRUE",
                "1984~ contains 1984-06 P3M TRUE",
                "1984~ contains 1984-06 P1Y UNKNOWN",
                "1984~ overlaps 1990 P5Y FALSE",
                "1980/2004-06~ contains 1990 P2Y TRUE",
                "1980/2004-06~ contains 1980 P2Y TRUE",
                "1980/2004-06~ contains 2003 P2Y UNKNOWN",
                "1984-06-02? equalTo 1984-06-02 P0D TRUE",
                "1984-06-02? meets 1984-06-03 P0D TRUE",
                "198X~ isDuring 1970/1999 P5Y TRUE",
                "1984 isBefore 1986 P5Y TRUE",
                "1984 isDuring 1984 P5Y TRUE",
                "{1984~,1990} overlaps 1990 P1Y TRUE"
            })
    void tolerance(String one, String name, String other, Period tolerance, Truth expected) {
        assertThat(answer(Edtf.parse(one), name, Edtf.parse(other), tolerance)).isEqualTo(expected);
    }

    @Test
    void rejectsANegativeTolerance() {
        Edtf value = Edtf.parse("1984");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> value.isBefore(value, Period.ofDays(-1)))
                .withMessage(
                        "Edtf is not valid, 1 problem: Edtf.tolerance must not be negative in any part, but was P-1D"
                                + " [edtf.tolerance.negative]");
    }

    @Test
    void namesTheNullArgument() {
        Edtf value = Edtf.parse("1984");
        assertThatNullPointerException().isThrownBy(() -> value.isBefore(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> value.isAfter(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> value.overlaps(value, null))
                .withMessage("tolerance");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.yearsBetween(null, value))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.yearsBetween(value, null))
                .withMessage("to");
    }

    private static Truth answer(Edtf one, String name, Edtf other, Period tolerance) {
        return switch (name) {
            case "isBefore" -> tolerance == null ? one.isBefore(other) : one.isBefore(other, tolerance);
            case "isAfter" -> tolerance == null ? one.isAfter(other) : one.isAfter(other, tolerance);
            case "overlaps" -> tolerance == null ? one.overlaps(other) : one.overlaps(other, tolerance);
            case "contains" -> tolerance == null ? one.contains(other) : one.contains(other, tolerance);
            case "isDuring" -> tolerance == null ? one.isDuring(other) : one.isDuring(other, tolerance);
            case "meets" -> tolerance == null ? one.meets(other) : one.meets(other, tolerance);
            case "equalTo" -> tolerance == null ? one.equalTo(other) : one.equalTo(other, tolerance);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
