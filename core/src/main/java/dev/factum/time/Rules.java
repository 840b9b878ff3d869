package dev.factum.time;

/** What texts and values must keep: each rule once. {@code {0}} is the position in the text, {@code {1}} the text. */
final class Rules {
    private static final String WHERE = ", at position {0} of \"{1}\"";

    static final String EMPTY = "edtf.empty: Edtf must not be empty" + WHERE;
    static final String TRAILING = "edtf.trailing: Edtf must end where the date ends" + WHERE;
    static final String SPACE = "edtf.white-space: Edtf must not hold white space" + WHERE;
    static final String LEVEL = "edtf.level: Edtf must use only features of {2}, not of {3}" + WHERE;
    static final String YEAR =
            "edtf.year.form: Edtf.year must be four digits or X, as 1984, 198X or -0044 (a decade is 198X, a century 19XX)"
                    + WHERE;
    static final String YEAR_ZERO = "edtf.year.zero: Edtf.year must not be a negative zero" + WHERE;
    static final String YEAR_RANGE = "edtf.year.range: Edtf.year must be -9999 to 9999 in a date with a month";
    static final String MONTH = "edtf.month.form: Edtf.month must be two digits or X" + WHERE;
    static final String MONTH_RANGE = "edtf.month.range: Edtf.month must be 01 to 12, or 21 to 41 for a season" + WHERE;
    static final String DAY = "edtf.day.form: Edtf.day must be two digits or X" + WHERE;
    static final String DAY_RANGE = "edtf.day.range: Edtf.day must be a day that the month has" + WHERE;
    static final String SEASON_DAY = "edtf.season.day: Edtf.season must end the date" + WHERE;
    static final String TIME =
            "edtf.time.form: Edtf.time must be hh:mm, hh:mm:ss or hh:mm:ss with up to nine decimals" + WHERE;
    static final String HOUR_RANGE = "edtf.hour.range: Edtf.hour must be 00 to 23, or 24 in 24:00:00" + WHERE;
    static final String MINUTE_RANGE = "edtf.minute.range: Edtf.minute must be 00 to 59" + WHERE;
    static final String SECOND_RANGE = "edtf.second.range: Edtf.second must be 00 to 59" + WHERE;
    static final String OFFSET = "edtf.offset.form: Edtf.offset must be Z, +hh:mm or +hh" + WHERE;
    static final String OFFSET_RANGE =
            "edtf.offset.range: Edtf.offset must be -23:59 to +23:59, and +00:00 if it is zero" + WHERE;
    static final String DATE_OF_TIME =
            "edtf.date-time.date: Edtf.date must be a whole day without mask or qualifier before a time" + WHERE;
    static final String DATE_TIME_YEAR = "edtf.date-time.year: Edtf.year must be -9999 to 9999 in a date-time";
    static final String LONG_YEAR =
            "edtf.long-year.form: Edtf.year must be digits without leading zero after Y" + WHERE;
    static final String LONG_YEAR_SHORT =
            "edtf.long-year.short: Edtf.year must have more than four digits after Y" + WHERE;
    static final String LONG_YEAR_SIZE = "edtf.long-year.size: Edtf.year must have at most eighteen digits" + WHERE;
    static final String EXPONENT = "edtf.exponent.form: Edtf.exponent must be digits without leading zero" + WHERE;
    static final String SIGNIFICANT =
            "edtf.significant-digits.range: Edtf.significantDigits must be 1 to the number of digits of the year"
                    + WHERE;
    static final String INTERVAL_SLASH = "edtf.interval.slash: Edtf.interval must hold one slash" + WHERE;
    static final String INTERVAL_END =
            "edtf.interval.end: Edtf.interval must hold dates, without a time of day, a set or an interval" + WHERE;
    static final String INTERVAL_ORDER = "edtf.interval.order: Edtf.interval must not end before it starts" + WHERE;
    static final String SET_CLOSE =
            "edtf.set.close: Edtf.set must end with the bracket that matches its first one" + WHERE;
    static final String SET_MEMBER =
            "edtf.set.member: Edtf.set must hold dates, without a time of day, a set or an interval" + WHERE;
    static final String RANGE_END =
            "edtf.range.end: Edtf.range must have ends that are years, months or days without mask" + WHERE;
    static final String RANGE_PRECISION = "edtf.range.precision: Edtf.range must have ends of one precision" + WHERE;
    static final String RANGE_ORDER = "edtf.range.order: Edtf.range must not end before it starts" + WHERE;
    static final String RANGE_OPEN = "edtf.range.open: Edtf.range must have at least one end" + WHERE;
    static final String TOLERANCE = "edtf.tolerance.negative: Edtf.tolerance must not be negative in any part";
    static final String SEASON_YEAR = "edtf.season.year: Edtf.year must be -9999 to 9999 in a season";
    static final String SEASON_CODE = "edtf.season.code: Edtf.season must be 21 to 41";
    static final String SPAN_ORDER = "edtf.years.order: Edtf.years must be from a number to one that is not less";
    static final String BEYOND = "edtf.bound.beyond: Edtf.year must be below -999999999 or above 999999999";

    private Rules() {}
}
