package dev.factum.time;

/** Reads the years that four digits cannot say. */
final class YearParser {
    /** A number with more digits than this is above every limit here. */
    private static final int MOST_DIGITS_OF_SMALL_NUMBER = 3;

    private YearParser() {}

    /** Reads a year from the letter Y on. */
    static EdtfYear prefixed(String text, int from, int to, Level limit) {
        boolean negative = from + 1 < to && text.charAt(from + 1) == '-';
        int at = from + (negative ? 2 : 1);
        int end = Digits.endOfRun(text, at, to);
        if (end == at || text.charAt(at) == '0') {
            throw Flaw.in(text, at, to, Rules.LONG_YEAR);
        }
        int digits = end - at;
        int exponent = 0;
        int next = end;
        boolean exponential = next < to && text.charAt(next) == 'E';
        if (exponential) {
            next = Digits.endOfRun(text, end + 1, to);
            exponent = smallNumber(text, end + 1, next, Rules.EXPONENT);
        }
        if (digits + exponent > EdtfYear.MOST_DIGITS) {
            throw Flaw.in(text, at, next, Rules.LONG_YEAR_SIZE);
        }
        if (digits + exponent <= 4) {
            throw Flaw.in(text, at, next, Rules.LONG_YEAR_SHORT);
        }
        long mantissa = Digits.number(text, at, end);
        mantissa = negative ? -mantissa : mantissa;
        EdtfYear year = exponential ? EdtfYear.ofExponent(mantissa, exponent) : EdtfYear.ofNumber(mantissa);
        return ending(year, exponential, text, from, next, to, limit);
    }

    /** Reads a year of four digits that has an S after it. */
    static EdtfYear significant(String text, int from, int at, int to, Level limit) {
        int year = Part.read(text, from, at, 4);
        if (Part.mask(year) != 0 || Part.left(year) != 0 || Part.right(year) != 0) {
            throw Flaw.in(text, from, to, Rules.YEAR);
        }
        int value = Part.isNegative(year) ? -Part.value(year) : Part.value(year);
        return ending(EdtfYear.ofNumber(value), false, text, from, at, to, limit);
    }

    private static EdtfYear ending(
            EdtfYear year, boolean exponential, String text, int from, int at, int to, Level limit) {
        boolean significant = at < to && text.charAt(at) == 'S';
        int end = significant ? Digits.endOfRun(text, at + 1, to) : at;
        if (end != to) {
            throw Flaw.in(text, end, to, Rules.TRAILING);
        }
        Level needed = exponential || significant ? Level.LEVEL_2 : Level.LEVEL_1;
        if (!limit.allows(needed)) {
            throw Flaw.above(limit, needed, text, from, to);
        }
        if (!significant) {
            return year;
        }
        int digits = smallNumber(text, at + 1, end, Rules.SIGNIFICANT);
        if (digits < 1 || digits > EdtfYear.digits(year.value())) {
            throw Flaw.in(text, at + 1, end, Rules.SIGNIFICANT);
        }
        return year.withSignificantDigits(digits);
    }

    /** Reads a number without leading zero, or one that is too large but small enough to add to. */
    private static int smallNumber(String text, int from, int to, String rule) {
        boolean leadingZero = to - from > 1 && text.charAt(from) == '0';
        if (from >= to || leadingZero) {
            throw Flaw.in(text, from, to, rule);
        }
        return to - from > MOST_DIGITS_OF_SMALL_NUMBER ? 10_000 : (int) Digits.number(text, from, to);
    }
}
