package dev.factum.time;

import java.time.Month;
import java.time.Year;

/** Reads years, months and days of four-digit years, and what starts as they do: seasons and significant digits. */
final class DateParser {
    private DateParser() {}

    static Edtf parse(String text, int from, int to, Level limit) {
        int year = Part.read(text, from, to, 4);
        if (year == Part.NONE) {
            throw Flaw.in(text, from, to, Rules.YEAR);
        }
        int at = from + Part.length(year, 4);
        checkedYear(text, from, year);
        if (at == to) {
            return date(text, from, to, limit, year, Part.ABSENT, Part.ABSENT, EdtfDate.YEARS);
        }
        if (text.charAt(at) == 'S') {
            return YearParser.significant(text, from, at, to, limit);
        }
        int month = part(text, at, to, Rules.MONTH);
        int monthAt = at + 1;
        at = monthAt + Part.length(month, 2);
        boolean season = EdtfSeason.isCode(Part.value(month)) && Part.mask(month) == 0;
        if (at == to) {
            return season
                    ? season(text, from, to, limit, year, month)
                    : date(text, from, to, limit, year, month, Part.ABSENT, EdtfDate.MONTHS);
        }
        if (season) {
            throw Flaw.in(text, at, to, Rules.SEASON_DAY);
        }
        int day = part(text, at, to, Rules.DAY);
        at = at + 1 + Part.length(day, 2);
        if (at != to) {
            throw Flaw.in(text, at, to, Rules.TRAILING);
        }
        return date(text, from, to, limit, year, month, day, EdtfDate.DAYS);
    }

    /** Reads a hyphen and the part after it. */
    private static int part(String text, int at, int to, String rule) {
        if (text.charAt(at) != '-') {
            throw Flaw.in(text, at, to, Rules.TRAILING);
        }
        int part = Part.read(text, at + 1, to, 2);
        if (part == Part.NONE) {
            throw Flaw.in(text, at + 1, to, rule);
        }
        return part;
    }

    private static EdtfDate date(
            String text, int from, int to, Level limit, int year, int month, int day, int precision) {
        int masks = EdtfDate.masks(Part.mask(year), Part.mask(month), Part.mask(day));
        int onMonth = Part.right(month) | Part.right(day);
        int qualifiers = EdtfDate.qualifiers(
                Part.left(year) | Part.right(year) | onMonth,
                Part.left(month) | onMonth,
                Part.left(day) | Part.right(day));
        if (limit != Level.LEVEL_2) {
            int inner = Part.left(year) | Part.left(month) | Part.left(day);
            inner |= precision > EdtfDate.YEARS ? Part.right(year) : 0;
            inner |= precision > EdtfDate.MONTHS ? Part.right(month) : 0;
            Level needed = EdtfDate.levelOfMasks(masks, precision);
            checkLevel(text, from, to, limit, needed, inner, qualifiers != 0 || Part.isNegative(year));
        }
        EdtfDate date = new EdtfDate(
                Part.isNegative(year),
                Part.value(year),
                Part.value(month),
                Part.value(day),
                precision,
                masks,
                qualifiers);
        checkExists(date, text, from, to, year, month, day, precision);
        return date;
    }

    private static EdtfSeason season(String text, int from, int to, Level limit, int year, int code) {
        int inner = Part.left(year) | Part.right(year) | Part.left(code);
        Level needed = EdtfSeason.levelOf(Part.value(code), Part.mask(year) != 0);
        checkLevel(text, from, to, limit, needed, inner, true);
        EdtfDate ofYear = new EdtfDate(
                Part.isNegative(year),
                Part.value(year),
                0,
                0,
                EdtfDate.YEARS,
                EdtfDate.masks(Part.mask(year), 0, 0),
                Part.left(year) | Part.right(year) | Part.right(code));
        return new EdtfSeason(ofYear, Part.value(code), Qualifier.ofBits(Part.left(code) | Part.right(code)));
    }

    private static void checkLevel(
            String text, int from, int to, Level limit, Level ofMasks, int innerQualifiers, boolean extended) {
        Level ofRest = innerQualifiers != 0 ? Level.LEVEL_2 : extended ? Level.LEVEL_1 : Level.LEVEL_0;
        Level needed = Level.higher(ofRest, ofMasks);
        if (!limit.allows(needed)) {
            throw Flaw.above(limit, needed, text, from, to);
        }
    }

    private static void checkExists(
            EdtfDate date, String text, int from, int to, int year, int month, int day, int precision) {
        if (precision == EdtfDate.YEARS) {
            return;
        }
        int monthAt = from + Part.length(year, 4) + 1;
        checkMonth(text, monthAt, month);
        if (precision == EdtfDate.DAYS) {
            int dayAt = monthAt + Part.length(month, 2) + 1;
            if (!date.isMasked()) {
                checkDay(text, dayAt, date.signedYear(), month, day);
            } else if (!date.exists()) {
                throw Flaw.in(text, dayAt, to, Rules.DAY_RANGE);
            }
        }
    }

    /** Returns the year with its sign, unless it is a negative zero. */
    static int checkedYear(String text, int from, int year) {
        if (Part.isNegative(year) && Part.value(year) == 0 && Part.mask(year) == 0) {
            throw Flaw.in(text, from, from + Part.length(year, 4), Rules.YEAR_ZERO);
        }
        return Part.isNegative(year) ? -Part.value(year) : Part.value(year);
    }

    static void checkMonth(String text, int at, int month) {
        int value = Part.value(month);
        int mask = Part.mask(month);
        int least = mask == 0 ? value : DigitPattern.nearest(value, mask, 2, 1, true);
        if (!isIn(least, 12)) {
            throw Flaw.in(text, at, at + Part.length(month, 2), Rules.MONTH_RANGE);
        }
    }

    static void checkDay(String text, int at, int year, int month, int day) {
        if (!isIn(Part.value(day), Month.of(Part.value(month)).length(Year.isLeap(year)))) {
            throw Flaw.in(text, at, at + Part.length(day, 2), Rules.DAY_RANGE);
        }
    }

    private static boolean isIn(int value, int highest) {
        return value >= 1 && value <= highest;
    }
}
