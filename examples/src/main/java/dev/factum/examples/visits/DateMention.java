package dev.factum.examples.visits;

import dev.factum.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day, or days from one to another, as prose names them: June 21–25, or December 4, 1929–January 16, 1930.
 *
 * @param begin where the words begin
 * @param finish where they end
 */
record DateMention(int begin, int finish, Days days) {
    static final String MONTH = "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|July"
            + "|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(\\d{1,2})(?!\\d)(?:, (\\d{4})(?!\\d))?";
    private static final Pattern DAYS =
            Pattern.compile("\\b" + MONTH + " " + DAY + "(?: ?[–-] ?(?:" + MONTH + " )?" + DAY + ")?");
    private static final int LETTERS_THAT_TELL = 3;

    Edtf time() {
        return days.time();
    }

    /**
     * Finds all in a text. A year that is not named is the one in which the day is nearest to a date that is known; what
     * no calendar has, such as June 31, is no mention.
     */
    static List<DateMention> find(String text, LocalDate near) {
        List<DateMention> mentions = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return mentions;
        }
        Matcher matcher = DAYS.matcher(text);
        while (matcher.find()) {
            of(matcher, near).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<DateMention> of(Matcher matcher, LocalDate near) {
        try {
            Month month = month(matcher.group(1));
            int day = Integer.parseInt(matcher.group(2));
            LocalDate first = matcher.group(3) != null
                    ? LocalDate.of(Integer.parseInt(matcher.group(3)), month, day)
                    : nearest(month, day, near);
            LocalDate last = matcher.group(5) == null ? first : last(matcher, first);
            return last.isBefore(first)
                    ? Optional.empty()
                    : Optional.of(new DateMention(matcher.start(), matcher.end(), new Days(first, last)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate last(Matcher matcher, LocalDate first) {
        Month month = matcher.group(4) == null ? first.getMonth() : month(matcher.group(4));
        int day = Integer.parseInt(matcher.group(5));
        if (matcher.group(6) != null) {
            return LocalDate.of(Integer.parseInt(matcher.group(6)), month, day);
        }
        boolean nextYear = month.compareTo(first.getMonth()) < 0;
        return LocalDate.of(first.getYear() + (nextYear ? 1 : 0), month, day);
    }

    private static LocalDate nearest(Month month, int day, LocalDate near) {
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .filter(year -> day <= month.length(Year.isLeap(year)))
                .mapToObj(year -> LocalDate.of(year, month, day))
                .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static Month month(String word) {
        String letters = word.substring(0, LETTERS_THAT_TELL).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(letters)) {
                return month;
            }
        }
        throw new DateTimeException("bug: the pattern knows months only, but found " + word);
    }
}
