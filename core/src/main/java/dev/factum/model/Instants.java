package dev.factum.model;

import dev.factum.validation.Rule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Moments as text, as {@link Instant} reads and writes them. The usual form, a year of four digits and whole seconds or a
 * fraction of them, is read and written directly: claims hold a moment or two each, and the JDK's formatter takes as long
 * for one as all the rest of a claim does.
 */
final class Instants {
    static final String FORM = "instant.form: Instant must be a date and time in UTC such as 2025-09-03T01:00:00Z";

    private static final String USUAL = "0000-00-00T00:00:00";
    private static final int WHOLE = USUAL.length();
    private static final int MOST_DECIMALS = 9;

    private Instants() {}

    static Instant parse(String text) {
        try {
            if (isUsual(text)) {
                return parseUsual(text);
            }
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // answered below, by our own rule
        }
        throw Ids.invalid("Instant", Rule.of(FORM), text);
    }

    private static boolean isUsual(String text) {
        int end = text.length() - 1;
        return end >= WHOLE
                && end <= WHOLE + 1 + MOST_DECIMALS
                && text.charAt(end) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (end == WHOLE || (text.charAt(WHOLE) == '.' && end > WHOLE + 1));
    }

    private static Instant parseUsual(String text) {
        int end = text.length() - 1;
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nano = end == WHOLE ? 0 : number(text, WHOLE + 1, end);
        boolean plain = (year | month | day | hour | minute | second | nano) >= 0;
        if (!plain || hour > 23 || minute > 59 || second > 59) {
            // not digits, midnight at the end of a day, a leap second, or wrong
            return Instant.parse(text);
        }
        for (int i = end; end > WHOLE && i <= WHOLE + MOST_DECIMALS; i++) {
            nano *= 10;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(days * 86_400 + hour * 3600L + minute * 60L + second, nano);
    }

    /** Returns the number that a few digits are, or a negative one if they are none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static String format(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(
                Math.max(FIRST_USUAL, Math.min(LAST_USUAL, instant.getEpochSecond())),
                instant.getNano(),
                ZoneOffset.UTC);
        if (instant.getEpochSecond() != time.toEpochSecond(ZoneOffset.UTC)) {
            return instant.toString();
        }
        StringBuilder out = new StringBuilder(WHOLE + MOST_DECIMALS + 2).append(USUAL);
        put(out, 0, 4, time.getYear());
        put(out, 5, 7, time.getMonthValue());
        put(out, 8, 10, time.getDayOfMonth());
        put(out, 11, 13, time.getHour());
        put(out, 14, 16, time.getMinute());
        put(out, 17, 19, time.getSecond());
        appendFraction(out, time.getNano());
        return out.append('Z').toString();
    }

    private static final long FIRST_USUAL = LocalDateTime.of(0, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_USUAL =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

    /** Writes as few groups of three digits as will do. */
    private static void appendFraction(StringBuilder out, int nano) {
        if (nano != 0) {
            int decimals = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : MOST_DECIMALS;
            int start = out.append('.').length();
            out.append("000000000", 0, decimals);
            put(out, start, start + decimals, decimals == 3 ? nano / 1_000_000 : decimals == 6 ? nano / 1_000 : nano);
        }
    }

    private static void put(StringBuilder out, int from, int to, int number) {
        int rest = number;
        for (int i = to - 1; i >= from; i--) {
            out.setCharAt(i, (char) ('0' + rest % 10));
            rest /= 10;
        }
    }
}
