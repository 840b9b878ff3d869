package dev.factum.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many years lie between two times: a range by the calendar, and a range by the numbers of the years.
 *
 * <p>By the calendar a year has passed when its day has come round again; by the numbers, 1959 to 2025 is 66 years
 * whatever the days. An empty end is unbounded: a time was open or unknown there. The least
 * number of a range is never above its greatest. Two spans are equal if their four ends
 * are. Spans are not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * YearSpan span = Edtf.yearsBetween(Edtf.parse("1959"), Edtf.parse("2025-09-03"));
 * span.admits(66); // true
 * span.admits(64); // false
 * span.toString(); // 65 to 66 by the calendar, 66 by year numbers
 * }</pre>
 *
 * @param leastByCalendar the fewest completed years, empty if unbounded
 * @param mostByCalendar the most completed years, empty if unbounded
 * @param leastByNumbers the least difference of the year numbers, empty if unbounded
 * @param mostByNumbers the greatest difference of the year numbers, empty if unbounded
 */
public record YearSpan(
        OptionalLong leastByCalendar,
        OptionalLong mostByCalendar,
        OptionalLong leastByNumbers,
        OptionalLong mostByNumbers)
        implements Serializable {
    /**
     * Checks that both ranges are ranges.
     *
     * @param leastByCalendar the fewest completed years, empty if unbounded
     * @param mostByCalendar the most completed years, empty if unbounded
     * @param leastByNumbers the least difference of the year numbers, empty if unbounded
     * @param mostByNumbers the greatest difference of the year numbers, empty if unbounded
     * @throws dev.factum.validation.InvalidValueException if a least number is above its greatest
     */
    public YearSpan {
        Objects.requireNonNull(leastByCalendar, "leastByCalendar");
        Objects.requireNonNull(mostByCalendar, "mostByCalendar");
        Objects.requireNonNull(leastByNumbers, "leastByNumbers");
        Objects.requireNonNull(mostByNumbers, "mostByNumbers");
        checkOrder(leastByCalendar, mostByCalendar);
        checkOrder(leastByNumbers, mostByNumbers);
    }

    private static void checkOrder(OptionalLong least, OptionalLong most) {
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw Flaw.of(words(least, most), Rules.SPAN_ORDER);
        }
    }

    static YearSpan between(Stretch from, Stretch to) {
        Point first = from.minStart();
        Point last = from.maxEnd();
        Point start = to.minStart();
        Point end = to.maxEnd();
        return new YearSpan(
                completed(last, start), completed(first, end), difference(last, start), difference(first, end));
    }

    /**
     * Tells whether a stated number of years can be right, counted in the one way or the other.
     *
     * @param years the stated number
     * @return true if it lies in one of the two ranges
     */
    public boolean admits(long years) {
        return admitsByCalendar(years) || admitsByNumbers(years);
    }

    /**
     * Tells whether a stated number of completed years can be right.
     *
     * @param years the stated number
     * @return true if it lies in the range by the calendar
     */
    public boolean admitsByCalendar(long years) {
        return isIn(leastByCalendar, mostByCalendar, years);
    }

    /**
     * Tells whether a stated difference of year numbers can be right.
     *
     * @param years the stated number
     * @return true if it lies in the range by year numbers
     */
    public boolean admitsByNumbers(long years) {
        return isIn(leastByNumbers, mostByNumbers, years);
    }

    /**
     * Returns both ranges in words.
     *
     * @return the words, such as {@code 65 to 66 by the calendar, 66 by year numbers}
     */
    @Override
    public String toString() {
        return words(leastByCalendar, mostByCalendar) + " by the calendar, " + words(leastByNumbers, mostByNumbers)
                + " by year numbers";
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new TimeProxy(TimeProxy.YEAR_SPAN, this);
    }

    private static OptionalLong completed(Point from, Point to) {
        return from.isInfinite() || to.isInfinite() ? OptionalLong.empty() : OptionalLong.of(from.yearsUntil(to));
    }

    private static OptionalLong difference(Point from, Point to) {
        return from.isInfinite() || to.isInfinite() ? OptionalLong.empty() : OptionalLong.of(to.year() - from.year());
    }

    private static boolean isIn(OptionalLong least, OptionalLong most, long years) {
        return (least.isEmpty() || least.getAsLong() <= years) && (most.isEmpty() || years <= most.getAsLong());
    }

    private static String words(OptionalLong least, OptionalLong most) {
        if (least.isEmpty()) {
            return most.isEmpty() ? "any number" : "at most " + most.getAsLong();
        }
        if (most.isEmpty()) {
            return "at least " + least.getAsLong();
        }
        return least.equals(most) ? "" + least.getAsLong() : least.getAsLong() + " to " + most.getAsLong();
    }
}
