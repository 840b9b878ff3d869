package dev.factum.time;

/** Reads a date, a T, a time, and an offset or none. */
final class DateTimeParser {
    private static final int END_OF_DAY = 24;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int LENGTH_OF_DATE = 10;

    private DateTimeParser() {}

    static EdtfDateTime parse(String text, int from, int t, int to, Level limit) {
        int year = Part.read(text, from, t, 4);
        int monthAt = from + LENGTH_OF_DATE - 5 + (Part.isNegative(year) ? 1 : 0);
        int month = Part.read(text, monthAt, t, 2);
        int day = Part.read(text, monthAt + 3, t, 2);
        if (monthAt + 5 != t || !isPlain(year) || !isPlain(month) || !isPlain(day) || !hasHyphens(text, monthAt)) {
            DateParser.parse(text, from, t, Level.LEVEL_2);
            throw Flaw.in(text, from, t, Rules.DATE_OF_TIME);
        }
        int y = DateParser.checkedYear(text, from, year);
        if (y < 0 && limit == Level.LEVEL_0) {
            throw Flaw.above(limit, Level.LEVEL_1, text, from, to);
        }
        DateParser.checkMonth(text, monthAt, month);
        DateParser.checkDay(text, monthAt + 3, y, month, day);
        return time(text, t + 1, to, y, Part.value(month), Part.value(day));
    }

    private static boolean isPlain(int part) {
        return part != Part.NONE && Part.mask(part) == 0 && Part.left(part) == 0 && Part.right(part) == 0;
    }

    private static boolean hasHyphens(String text, int monthAt) {
        return text.charAt(monthAt - 1) == '-' && text.charAt(monthAt + 2) == '-';
    }

    private static EdtfDateTime time(String text, int at, int to, int year, int month, int day) {
        int hour = Digits.two(text, at, to);
        int minute = after(':', text, at + 2, to);
        if (hour == Digits.NONE || minute == Digits.NONE) {
            throw Flaw.in(text, at, to, Rules.TIME);
        }
        int second = 0;
        int decimals = EdtfDateTime.TO_THE_MINUTE;
        int nano = 0;
        int end = at + 5;
        if (end < to && text.charAt(end) == ':') {
            second = after(':', text, end, to);
            if (second == Digits.NONE) {
                throw Flaw.in(text, end, to, Rules.TIME);
            }
            end += 3;
            decimals = decimals(text, end, to);
            if (decimals > 0) {
                nano = nano(text, end + 1, decimals);
                end += 1 + decimals;
            }
        }
        check(hour <= END_OF_DAY, text, at, Rules.HOUR_RANGE);
        check(hour < END_OF_DAY || (minute == 0 && second == 0 && nano == 0), text, at, Rules.HOUR_RANGE);
        check(minute < MINUTES_PER_HOUR, text, at + 3, Rules.MINUTE_RANGE);
        check(second < 60, text, at + 6, Rules.SECOND_RANGE);
        int offset = offset(text, end, to);
        return new EdtfDateTime(year, month, day, hour, minute, second, decimals, nano, offset);
    }

    /** Reads two digits after a certain character. */
    private static int after(char mark, String text, int at, int to) {
        return at < to && text.charAt(at) == mark ? Digits.two(text, at + 1, to) : Digits.NONE;
    }

    /** Returns how many decimals stand at a place, after their point. */
    private static int decimals(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '.') {
            return 0;
        }
        int decimals = Digits.endOfRun(text, at + 1, to) - at - 1;
        if (decimals < 1 || decimals > EdtfDateTime.MOST_DECIMALS) {
            throw Flaw.in(text, at, at + 1 + decimals, Rules.TIME);
        }
        return decimals;
    }

    private static int nano(String text, int at, int decimals) {
        long nano = Digits.number(text, at, at + decimals);
        for (int i = decimals; i < EdtfDateTime.MOST_DECIMALS; i++) {
            nano *= 10;
        }
        return (int) nano;
    }

    private static int offset(String text, int at, int to) {
        if (at == to) {
            return EdtfDateTime.NO_OFFSET;
        }
        char sign = text.charAt(at);
        if (sign == 'Z' && at + 1 == to) {
            return 0;
        }
        int hours = sign == '+' || sign == '-' ? Digits.two(text, at + 1, to) : Digits.NONE;
        int minutes = to - at == 3 ? 0 : after(':', text, at + 3, to);
        if (hours == Digits.NONE || minutes == Digits.NONE || (to - at != 3 && to - at != 6)) {
            throw Flaw.in(text, at, to, Rules.OFFSET);
        }
        boolean negativeZero = sign == '-' && hours == 0 && minutes == 0;
        if (hours >= END_OF_DAY || minutes >= MINUTES_PER_HOUR || negativeZero) {
            throw Flaw.in(text, at, to, Rules.OFFSET_RANGE);
        }
        int offset = hours * MINUTES_PER_HOUR + minutes;
        return sign == '-' ? -offset : offset;
    }

    private static void check(boolean kept, String text, int at, String rule) {
        if (!kept) {
            throw Flaw.in(text, at, at + 2, rule);
        }
    }
}
