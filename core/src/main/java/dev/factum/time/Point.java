package dev.factum.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A nanosecond on the proleptic Gregorian time line, or one of its two infinite ends.
 *
 * <p>The year is a {@code long}, so that years far beyond {@code java.time} are ordered exactly. Arithmetic goes through
 * a year of the same place in the calendar's cycle of 400 years.
 */
record Point(long year, long nanoOfYear) implements Comparable<Point> {
    static final Point FIRST = new Point(Long.MIN_VALUE, 0);
    static final Point LAST = new Point(Long.MAX_VALUE, 0);

    private static final long NANOS_PER_DAY = 86_400_000_000_000L;
    private static final int CYCLE = 400;
    private static final int CYCLE_START = 2000;

    static Point startOf(long year) {
        return new Point(year, 0);
    }

    static Point endOf(long year) {
        return startOf(year + 1).previous();
    }

    static Point startOf(long year, int month, int day) {
        int dayOfYear = Month.of(month).firstDayOfYear(Year.isLeap(year)) + day - 1;
        return new Point(year, (dayOfYear - 1) * NANOS_PER_DAY);
    }

    static Point endOf(long year, int month, int day) {
        Point start = startOf(year, month, day);
        return new Point(year, start.nanoOfYear + NANOS_PER_DAY - 1);
    }

    static Point endOf(long year, int month) {
        return endOf(year, month, Month.of(month).length(Year.isLeap(year)));
    }

    static Point of(LocalDateTime moment) {
        long nanos = (moment.getDayOfYear() - 1) * NANOS_PER_DAY
                + moment.toLocalTime().toNanoOfDay();
        return new Point(moment.getYear(), nanos);
    }

    static Point min(Point one, Point other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Point max(Point one, Point other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    boolean isInfinite() {
        return year == Long.MIN_VALUE || year == Long.MAX_VALUE;
    }

    boolean isBefore(Point other) {
        return compareTo(other) < 0;
    }

    boolean isAfter(Point other) {
        return compareTo(other) > 0;
    }

    Point next() {
        if (isInfinite()) {
            return this;
        }
        return nanoOfYear + 1 < nanosIn(year) ? new Point(year, nanoOfYear + 1) : startOf(year + 1);
    }

    Point previous() {
        if (isInfinite()) {
            return this;
        }
        return nanoOfYear > 0 ? new Point(year, nanoOfYear - 1) : new Point(year - 1, nanosIn(year - 1) - 1);
    }

    /** Returns where the first year, month or day begins that begins here or later. */
    Point startFrom(ChronoUnit unit) {
        if (isInfinite() || nanoOfYear == 0) {
            return this;
        }
        Point begun = startOf(unit);
        return equals(begun) ? this : begun.endOf(unit).next();
    }

    /** Returns where the year, month or day ends that this point is in. */
    Point endOf(ChronoUnit unit) {
        if (isInfinite()) {
            return this;
        }
        LocalDateTime place = inCycle();
        return switch (unit) {
            case YEARS -> endOf(year);
            case MONTHS -> endOf(year, place.getMonthValue());
            default -> endOf(year, place.getMonthValue(), place.getDayOfMonth());
        };
    }

    private Point startOf(ChronoUnit unit) {
        LocalDateTime place = inCycle();
        return switch (unit) {
            case YEARS -> startOf(year);
            case MONTHS -> startOf(year, place.getMonthValue(), 1);
            default -> startOf(year, place.getMonthValue(), place.getDayOfMonth());
        };
    }

    Point plusHours(int hours) {
        return isInfinite() ? this : moved(inCycle().plusHours(hours));
    }

    Point plus(Period period) {
        if (isInfinite()) {
            return this;
        }
        Point shifted = moved(inCycle().plusMonths(period.getMonths()).plusDays(period.getDays()));
        LocalDateTime sameDay = shifted.inCycle();
        return shifted.withYear(shifted.year + period.getYears(), sameDay);
    }

    /** Returns this point's place in the calendar's cycle, as a date-time of a year that java.time has. */
    LocalDateTime inCycle() {
        return at(equivalentYear(year));
    }

    /** Returns the bound that this point is, for a value with or without an offset from UTC. */
    Bound toBound(boolean zoned) {
        if (isInfinite()) {
            return new Bound.Open();
        }
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            return new Bound.Beyond(year);
        }
        LocalDateTime local = at((int) year);
        return zoned ? new Bound.Global(local.toInstant(ZoneOffset.UTC)) : new Bound.Local(local);
    }

    /** Returns the completed calendar years from this point's date to another's, negative if that one is earlier. */
    long yearsUntil(Point other) {
        long years = other.year - year;
        int within = MonthDay.from(other.inCycle()).compareTo(MonthDay.from(inCycle()));
        if (years > 0 && within < 0) {
            return years - 1;
        }
        return years < 0 && within > 0 ? years + 1 : years;
    }

    @Override
    public int compareTo(Point other) {
        int byYear = Long.compare(year, other.year);
        return byYear != 0 ? byYear : Long.compare(nanoOfYear, other.nanoOfYear);
    }

    private Point withYear(long newYear, LocalDateTime day) {
        return moved(newYear, day.withYear(equivalentYear(newYear)));
    }

    private Point moved(LocalDateTime place) {
        return moved(year + place.getYear() - equivalentYear(year), place);
    }

    private static Point moved(long year, LocalDateTime place) {
        return new Point(year, of(place).nanoOfYear);
    }

    private LocalDateTime at(int javaYear) {
        int dayOfYear = (int) (nanoOfYear / NANOS_PER_DAY) + 1;
        return LocalDateTime.of(
                LocalDate.ofYearDay(javaYear, dayOfYear), LocalTime.ofNanoOfDay(nanoOfYear % NANOS_PER_DAY));
    }

    private static int equivalentYear(long year) {
        return CYCLE_START + Math.floorMod(year, CYCLE);
    }

    private static long nanosIn(long year) {
        return (Year.isLeap(year) ? 366 : 365) * NANOS_PER_DAY;
    }
}
