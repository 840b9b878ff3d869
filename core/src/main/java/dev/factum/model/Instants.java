package dev.factum.model;

import dev.factum.validation.Rule;
import java.nio.charset.StandardCharsets;
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

    private static final int WHOLE = "0000-00-00T00:00:00".length();
    private static final int MOST_DECIMALS = 9;
    private static final int SECONDS_OF_DAY = 86_400;

    private static final long FIRST_USUAL = LocalDateTime.of(0, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_USUAL =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);

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
        return Instant.ofEpochSecond(days * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second, nano);
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
        long second = instant.getEpochSecond();
        if (second < FIRST_USUAL || second > LAST_USUAL) {
            return instant.toString();
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_DAY));
        int time = Math.floorMod(second, SECONDS_OF_DAY);
        int nano = instant.getNano();
        int decimals = nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : MOST_DECIMALS;
        int end = decimals == 0 ? WHOLE : WHOLE + 1 + decimals;
        byte[] out = new byte[end + 1];
        put(out, 0, 4, date.getYear(), '-');
        put(out, 5, 7, date.getMonthValue(), '-');
        put(out, 8, 10, date.getDayOfMonth(), 'T');
        put(out, 11, 13, time / 3600, ':');
        put(out, 14, 16, time / 60 % 60, ':');
        put(out, 17, 19, time % 60, '.');
        if (decimals > 0) {
            put(out, WHOLE + 1, end, decimals == 3 ? nano / 1_000_000 : decimals == 6 ? nano / 1_000 : nano, 'Z');
        }
        out[end] = 'Z';
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    /** Puts the digits of a number, and what follows them. */
    private static void put(byte[] out, int from, int to, int number, char next) {
        int rest = number;
        for (int i = to - 1; i >= from; i--) {
            out[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        out[to] = (byte) next;
    }
}
