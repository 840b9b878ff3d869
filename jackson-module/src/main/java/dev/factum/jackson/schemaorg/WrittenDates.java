package dev.factum.jackson.schemaorg;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, made into dates of ISO 8601: with the month as a word, which means the same month in each
 * of the languages that have it, or in numbers of which one only can be the month. A day of the week must be the right one.
 */
final class WrittenDates {
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        List<String> names = List.of(
                "january jan enero janeiro janvier januar jänner gennaio",
                "february feb febrero fevereiro février februar febbraio",
                "march mar marzo março mars märz",
                "april apr abril avril aprile",
                "may mayo maio mai maggio",
                "june jun junio junho juin juni giugno",
                "july jul julio julho juillet juli luglio",
                "august aug agosto août",
                "september sep sept septiembre setiembre setembro septembre settembre",
                "october oct octubre outubro octobre oktober ottobre",
                "november nov noviembre novembro novembre",
                "december dec diciembre dezembro décembre dezember dicembre");
        for (int month = 1; month <= names.size(); month++) {
            for (String name : names.get(month - 1).split(" ", -1)) {
                MONTHS.put(name, month);
            }
        }
    }

    private static final String WEEKDAY = "(?:(?<weekday>[a-z]{3,9})\\.?,? +)?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
    private static final String MONTH = "(?<month>\\p{L}{3,10})";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String TIME = "(?:(?:,| at)? +(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
            + "(?: ?(?<half>[ap])\\.?m\\.?)?(?<utc> ?(?:z|utc|gmt))?)?";

    private static final List<Pattern> FORMS = List.of(
            pattern(WEEKDAY + MONTH + "\\.? +" + DAY + ",? +" + YEAR + TIME),
            pattern(WEEKDAY + DAY + "(?: +de)? +" + MONTH + "\\.?,?(?: +de)? +" + YEAR + TIME),
            pattern("(?<weekday>)" + DAY + "-" + MONTH + "-" + YEAR + TIME),
            pattern("(?<weekday>)(?<day>)" + MONTH + "\\.?,?(?: +de)? +" + YEAR
                    + "(?<hour>)(?<minute>)(?<second>)(?<half>)(?<utc>)"));

    private static final Pattern NUMBERS =
            pattern("(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2" + YEAR + "(?<rest>[ ,T].*)?");

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int HOURS_OF_A_HALF = 12;

    private WrittenDates() {}

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the text with the month as a word as a date of ISO 8601, which may be one that does not exist. */
    static Optional<String> withMonth(String text) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                Integer month = MONTHS.get(parts.group("month").toLowerCase(Locale.ROOT));
                return month == null ? Optional.empty() : date(parts, month);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(Matcher parts, int month) {
        String yearAndMonth = parts.group("year") + "-" + two(month);
        if (parts.group("day").isEmpty()) {
            return Optional.of(yearAndMonth);
        }
        String date = yearAndMonth + "-" + two(Integer.parseInt(parts.group("day")));
        if (!isOn(date, parts.group("weekday"))) {
            return Optional.empty();
        }
        return parts.group("hour") == null ? Optional.of(date) : time(parts).map(time -> date + "T" + time);
    }

    private static Optional<String> time(Matcher parts) {
        int hour = Integer.parseInt(parts.group("hour"));
        String half = parts.group("half");
        if (half != null) {
            if (hour < 1 || hour > HOURS_OF_A_HALF) {
                return Optional.empty();
            }
            hour = hour % HOURS_OF_A_HALF + (half.equalsIgnoreCase("p") ? HOURS_OF_A_HALF : 0);
        }
        String second = parts.group("second");
        return Optional.of(two(hour) + ":" + parts.group("minute") + (second == null ? "" : ":" + second)
                + (parts.group("utc") == null ? "" : "Z"));
    }

    /** Tells whether a date is on a day of the week, which is in English; it is if none is named. */
    private static boolean isOn(String date, @Nullable String weekday) {
        if (weekday == null || weekday.isEmpty()) {
            return true;
        }
        try {
            DayOfWeek day = LocalDate.parse(date).getDayOfWeek();
            return List.of(TextStyle.FULL, TextStyle.SHORT).stream()
                    .anyMatch(style -> weekday.equalsIgnoreCase(day.getDisplayName(style, Locale.ENGLISH)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Returns the text in numbers with the year in front, if one number only can be the month, or both are the same. */
    static Optional<String> yearFirst(String text) {
        Matcher parts = NUMBERS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group("first"));
        int second = Integer.parseInt(parts.group("second"));
        int day = Math.max(first, second);
        int month = Math.min(first, second);
        if (day <= MONTHS_OF_A_YEAR && day != month) {
            return Optional.empty();
        }
        String rest = parts.group("rest");
        return Optional.of(parts.group("year") + "-" + two(month) + "-" + two(day) + (rest == null ? "" : rest));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
