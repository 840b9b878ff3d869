package dev.factum.time;

import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of it, with or without an offset from UTC: {@code 1985-04-12T23:20:30-04:00}; EDTF 2019, level 0
 * "Date and time".
 *
 * <p>Beyond the complete form of the Library of Congress, a time to the minute and decimals of the second are read, as
 * ISO 8601-1 has them (5.3.1.3, 5.3.1.4). The precision is kept: {@code 10:30} is a minute, {@code 10:30:00} a second.
 *
 * <p>Invariant: the date exists, in the years -9999 to 9999; the offset is within a day, and {@code Z} if it is zero.
 * {@code 24:00:00} is the end of a day, and not equal to the start of the next. Two date-times are equal if all parts
 * and the precision are; those that are one instant in two offsets are not equal, and {@link #equalTo} is TRUE for
 * them. The order is that of {@link Edtf}. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EdtfDateTime time = (EdtfDateTime) Edtf.parse("1985-04-12T23:20:30-04");
 * time.toString(); // 1985-04-12T23:20:30-04:00
 * time.toInstant(); // 1985-04-13T03:20:30Z
 * }</pre>
 */
public final class EdtfDateTime extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    static final short NO_OFFSET = Short.MIN_VALUE;

    /** The precision of a time to the minute; else it is the number of decimals of the second. */
    static final int TO_THE_MINUTE = -1;

    static final int MOST_DECIMALS = 9;

    private static final int SECONDS_PER_MINUTE = 60;

    private final short year;
    private final byte month;
    private final byte day;
    private final byte hour;
    private final byte minute;
    private final byte second;
    private final byte decimals;
    private final short offset;
    private final int nano;

    EdtfDateTime(int year, int month, int day, int hour, int minute, int second, int decimals, int nano, int offset) {
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
        this.hour = (byte) hour;
        this.minute = (byte) minute;
        this.second = (byte) second;
        this.decimals = (byte) decimals;
        this.nano = nano;
        this.offset = (short) offset;
    }

    static EdtfDateTime ofInstant(Instant instant) {
        if (instant.getEpochSecond() < EARLIEST || instant.getEpochSecond() > LATEST) {
            throw Flaw.of(instant, Rules.DATE_TIME_YEAR);
        }
        LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        int decimals = moment.getNano() == 0 ? 0 : MOST_DECIMALS;
        for (int rest = moment.getNano(); decimals > 0 && rest % 10 == 0; rest /= 10) {
            decimals--;
        }
        return new EdtfDateTime(
                moment.getYear(),
                moment.getMonthValue(),
                moment.getDayOfMonth(),
                moment.getHour(),
                moment.getMinute(),
                moment.getSecond(),
                decimals,
                moment.getNano(),
                0);
    }

    private static final long EARLIEST =
            LocalDate.of(-9999, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long LATEST =
            LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).toEpochSecond(ZoneOffset.UTC);

    /**
     * Returns the day, on the clock of the offset.
     *
     * @return the date as written
     */
    public LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /**
     * Returns the hour of the day.
     *
     * @return 0 to 23, or 24 for the end of the day
     */
    public int hour() {
        return hour;
    }

    /**
     * Returns the minute of the hour.
     *
     * @return 0 to 59
     */
    public int minute() {
        return minute;
    }

    /**
     * Returns the second of the minute.
     *
     * @return 0 to 59, or empty if the time is to the minute
     */
    public OptionalInt second() {
        return decimals == TO_THE_MINUTE ? OptionalInt.empty() : OptionalInt.of(second);
    }

    /**
     * Returns the nanosecond of the second.
     *
     * @return 0 to 999,999,999, or empty if the time has no decimals
     */
    public OptionalInt nano() {
        return decimals > 0 ? OptionalInt.of(nano) : OptionalInt.empty();
    }

    /**
     * Returns the date-time on the clock of the offset, what is not stated as zero.
     *
     * @return the first moment that this means; the start of the next day for {@code 24:00:00}
     */
    public LocalDateTime toLocalDateTime() {
        return hour == 24
                ? date().plusDays(1).atStartOfDay()
                : LocalDateTime.of(year, month, day, hour, minute, second, nano);
    }

    /**
     * Returns the offset from UTC.
     *
     * @return the minutes ahead of UTC, negative if behind, or empty if there is none
     */
    public OptionalInt offsetMinutes() {
        return isZoned() ? OptionalInt.of(offset) : OptionalInt.empty();
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public Level level() {
        return year < 0 ? Level.LEVEL_1 : Level.LEVEL_0;
    }

    @Override
    public Optional<Instant> toInstant() {
        return isZoned() && decimals != TO_THE_MINUTE
                ? Optional.of(atUtc().toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDateTime that
                && year == that.year
                && month == that.month
                && day == that.day
                && hour == that.hour
                && minute == that.minute
                && second == that.second
                && decimals == that.decimals
                && nano == that.nano
                && offset == that.offset;
    }

    @Override
    public int hashCode() {
        int date = (year * 13 + month) * 32 + day;
        int time = (hour * SECONDS_PER_MINUTE + minute) * SECONDS_PER_MINUTE + second;
        return ((date * 31 + time) * 31 + nano) * 31 + (offset * 16 + decimals);
    }

    @Override
    void appendTo(StringBuilder out) {
        out.append(year < 0 ? "-" : "");
        Digits.append(out, Math.abs(year), 4);
        appendTwo(out.append('-'), month);
        appendTwo(out.append('-'), day);
        appendTwo(out.append('T'), hour);
        appendTwo(out.append(':'), minute);
        if (decimals != TO_THE_MINUTE) {
            appendTwo(out.append(':'), second);
        }
        if (decimals > 0) {
            Digits.append(out.append('.'), nano, MOST_DECIMALS);
            out.setLength(out.length() - MOST_DECIMALS + decimals);
        }
        if (isZoned()) {
            appendOffset(out);
        }
    }

    private void appendOffset(StringBuilder out) {
        if (offset == 0) {
            out.append('Z');
            return;
        }
        int minutes = Math.abs(offset);
        appendTwo(out.append(offset < 0 ? '-' : '+'), minutes / 60);
        appendTwo(out.append(':'), minutes % 60);
    }

    private static void appendTwo(StringBuilder out, int number) {
        Digits.append(out, number, 2);
    }

    @Override
    boolean isZoned() {
        return offset != NO_OFFSET;
    }

    @Override
    Extent extent(Period tolerance) {
        return from(isZoned() ? atUtc() : toLocalDateTime());
    }

    @Override
    Extent stated() {
        return from(toLocalDateTime());
    }

    private Extent from(LocalDateTime start) {
        LocalDateTime next;
        if (decimals == TO_THE_MINUTE) {
            next = start.plusMinutes(1);
        } else {
            long unit = 1;
            for (int i = decimals; i < MOST_DECIMALS; i++) {
                unit *= 10;
            }
            next = start.plusNanos(unit);
        }
        return Extent.of(Stretch.exact(Point.of(start), Point.of(next).previous()));
    }

    private LocalDateTime atUtc() {
        return toLocalDateTime().minusMinutes(offset);
    }
}
