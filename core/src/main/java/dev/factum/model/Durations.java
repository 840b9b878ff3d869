package dev.factum.model;

import dev.factum.validation.Rule;
import java.time.DateTimeException;
import java.time.Duration;

/**
 * Lengths of time as text, as {@link Duration} reads and writes them. The usual form, whole hours, minutes and seconds, is
 * read directly: the JDK does it by a regular expression.
 */
final class Durations {
    static final String FORM = "duration.form: Duration must be a time of ISO 8601 such as PT1H30M";

    private static final String START = "PT";
    private static final String UNITS = "HMS";
    private static final int[] SECONDS = {3600, 60, 1};
    private static final int MOST_DIGITS = 9;

    private Durations() {}

    static Duration parse(String text) {
        long seconds = usual(text);
        if (seconds >= 0) {
            return Duration.ofSeconds(seconds);
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw Ids.invalid("Duration", Rule.of(FORM), text);
        }
    }

    /** Returns the seconds of the usual form, or -1 if the text has another one. */
    private static long usual(String text) {
        if (!text.startsWith(START) || text.length() == START.length()) {
            return -1;
        }
        long seconds = 0;
        int at = START.length();
        for (int unit = 0; unit < SECONDS.length && at < text.length(); unit++) {
            int start = at;
            long number = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < MOST_DIGITS) {
                number = number * 10 + text.charAt(at) - '0';
                at++;
            }
            if (at == start) {
                return -1;
            }
            if (at < text.length() && text.charAt(at) == UNITS.charAt(unit)) {
                seconds += number * SECONDS[unit];
                at++;
            } else {
                // perhaps of a smaller unit
                at = start;
            }
        }
        return at == text.length() ? seconds : -1;
    }
}
