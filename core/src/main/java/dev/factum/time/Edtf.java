package dev.factum.time;

import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A time as sources state it: partial, uncertain, masked, seasonal, open, one of several; ISO 8601-2 in the profile of
 * the Library of Congress, "Extended Date/Time Format (EDTF) Specification" of 4 February 2019, levels 0, 1 and 2.
 *
 * <p>Precision is part of the value and is never padded: {@code 1984} is not {@code 1984-01-01}. There is one class for
 * each kind: {@link EdtfDate}, {@link EdtfDateTime}, {@link EdtfSeason}, {@link EdtfYear}, {@link EdtfInterval},
 * {@link EdtfSet}. The package page lists what was decided where the standard is read in different ways.
 *
 * <p><b>Meaning.</b> A value means a set of moments: {@code 1984} all moments of that year. A value that leaves a choice
 * ({@code 198X}, {@code [1667,1668]}, {@code 1984/}) means one of several such sets, it is not known which. The relations
 * ({@link #isBefore}, {@link #overlaps}, {@link #contains} …) answer TRUE and FALSE only if that holds for whatever the
 * two values mean, and UNKNOWN otherwise. If an operand {@linkplain #isQualified() is qualified} they answer UNKNOWN,
 * unless the caller passes a tolerance: how far each end of a qualified part may be off. A value without an offset
 * from UTC, compared with one that has one, may be that of any place on earth, from 12 hours behind UTC to 14 ahead.
 * Between sets of very many masked dates a relation looks at a million pairs at most, and answers UNKNOWN after that.
 *
 * <p><b>Equality.</b> Two values are equal if they are of one kind and their parts are equal, which is so exactly if
 * their {@linkplain #toString() canonical texts} are equal. Values that mean the same moments in different words
 * ({@code 1984} and {@code 1984-01/1984-12}) are not equal; {@link #equalTo} is TRUE for them.
 *
 * <p><b>Order.</b> The natural order is total, consistent with equals, and meant for sorting: by the first possible
 * moment, then by the last, then by the canonical text. An unknown or open start sorts first, such an end last, and a
 * time without offset as if it were at UTC. It is not the relation {@link #isBefore}: what sorts first need not be
 * before.
 *
 * <p>This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Edtf term = Edtf.parse("1959/1964-06");
 * term.contains(Edtf.parse("1961-03-04")); // TRUE
 * term.isBefore(Edtf.parse("1964")); // UNKNOWN: 1964 begins before the term ends
 * term.latest(); // 1964-06-30T23:59:59.999999999
 * }</pre>
 */
public abstract sealed class Edtf implements Comparable<Edtf>, Serializable
        permits EdtfDate, EdtfDateTime, EdtfSeason, EdtfYear, EdtfInterval, EdtfSet {
    @Serial
    private static final long serialVersionUID = 1L;

    Edtf() {}

    /**
     * Obtains an instance of {@code Edtf} from a text of any level.
     *
     * @param text the text, such as {@code 1984-06~/2004}; not null
     * @return the value, whose {@link #toString()} is the canonical text
     * @throws dev.factum.validation.InvalidValueException if the text is no EDTF; the message names the rule, the part
     *     that breaks it, and its position, counted from 0
     */
    public static Edtf parse(CharSequence text) {
        return parse(text, Level.LEVEL_2);
    }

    /**
     * Obtains an instance of {@code Edtf} from a text that uses no feature above a level.
     *
     * @param text the text, not null
     * @param limit the highest level allowed, not null
     * @return the value
     * @throws dev.factum.validation.InvalidValueException if the text is no EDTF, or uses a feature of a higher level
     */
    public static Edtf parse(CharSequence text, Level limit) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(limit, "limit");
        return Parser.parse(text.toString(), limit);
    }

    /**
     * Obtains an instance of {@code Edtf} from a year.
     *
     * @param year the year, not null
     * @return an {@link EdtfDate} for the years -9999 to 9999, else an {@link EdtfYear}
     */
    public static Edtf of(Year year) {
        Objects.requireNonNull(year, "year");
        int value = year.getValue();
        return EdtfDate.isFourDigits(value) ? EdtfDate.ofYear(value) : EdtfYear.of(value);
    }

    /**
     * Obtains an instance of {@code Edtf} from a month of a year.
     *
     * @param month the month, of the years -9999 to 9999, not null
     * @return the month
     * @throws dev.factum.validation.InvalidValueException if the year has more than four digits
     */
    public static EdtfDate of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return EdtfDate.ofMonth(month);
    }

    /**
     * Obtains an instance of {@code Edtf} from a date.
     *
     * @param date the date, of the years -9999 to 9999, not null
     * @return the day
     * @throws dev.factum.validation.InvalidValueException if the year has more than four digits
     */
    public static EdtfDate of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return EdtfDate.ofDay(date);
    }

    /**
     * Obtains an instance of {@code Edtf} from an instant, with as many decimals of the second as it needs.
     *
     * @param instant the instant, of the years -9999 to 9999 at UTC, not null
     * @return the date-time at UTC
     * @throws dev.factum.validation.InvalidValueException if the year has more than four digits
     */
    public static EdtfDateTime of(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return EdtfDateTime.ofInstant(instant);
    }

    /**
     * Obtains the interval from the start of one date to the end of another.
     *
     * @param start the first date, not null
     * @param end the last date, not null
     * @return the interval {@code start/end}
     * @throws dev.factum.validation.InvalidValueException if the end is certainly before the start, or either is a
     *     date-time, a set or an interval
     */
    public static EdtfInterval between(Edtf start, Edtf end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return EdtfInterval.of(EdtfInterval.End.of(start), EdtfInterval.End.of(end));
    }

    /**
     * Obtains the interval that starts with a date and has an open end.
     *
     * @param start the first date, not null
     * @return the interval {@code start/..}
     * @throws dev.factum.validation.InvalidValueException if the start is a date-time, a set or an interval
     */
    public static EdtfInterval from(Edtf start) {
        Objects.requireNonNull(start, "start");
        return EdtfInterval.of(EdtfInterval.End.of(start), EdtfInterval.End.OPEN);
    }

    /**
     * Obtains the interval that has an open start and ends with a date.
     *
     * @param end the last date, not null
     * @return the interval {@code ../end}
     * @throws dev.factum.validation.InvalidValueException if the end is a date-time, a set or an interval
     */
    public static EdtfInterval until(Edtf end) {
        Objects.requireNonNull(end, "end");
        return EdtfInterval.of(EdtfInterval.End.OPEN, EdtfInterval.End.of(end));
    }

    /**
     * Returns how many years lie between two times, by the calendar and by the numbers of the years.
     *
     * <p>Each time may be any of its moments, so both are ranges: from {@code 1959} to {@code 2025-09-03} it is 65 to 66
     * years by the calendar (completed years, as {@code ChronoUnit.YEARS} counts them), and 66 by the year numbers.
     * Qualified operands are taken at face value ({@link #isQualified()} tells); those with an offset at the date that
     * they state; masks and sets from their first possible date to their last.
     *
     * @param from the time from which to count, not null
     * @param to the time to which to count, not null
     * @return the years, negative if {@code to} is the earlier, unbounded where an end is open or unknown
     */
    public static YearSpan yearsBetween(Edtf from, Edtf to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return YearSpan.between(from.stated().ends(), to.stated().ends());
    }

    /**
     * Returns the lowest level that can express this value.
     *
     * @return the level of the canonical text
     */
    public abstract Level level();

    /**
     * Tells whether any part is uncertain or approximate.
     *
     * @return true if the canonical text has one of {@code ? ~ %}
     */
    public abstract boolean isQualified();

    /**
     * Returns the first moment that this value can mean, qualifiers aside.
     *
     * @return the bound; that of {@code /1985} is unknown, that of {@code ../1985} open
     */
    public Bound earliest() {
        return firstPoint().toBound(isZoned());
    }

    /**
     * Returns the last moment that this value can mean, qualifiers aside.
     *
     * @return the bound, inclusive; that of {@code 1985/} is unknown, that of {@code 1985/..} open
     */
    public Bound latest() {
        return lastPoint().toBound(isZoned());
    }

    /**
     * Tells whether this lies wholly before another.
     *
     * @param other the other time, not null
     * @return TRUE if every moment of this is before every one of the other, FALSE if none is before any
     */
    public final Truth isBefore(Edtf other) {
        return Relations.unqualified(this, other, Relations::isBefore);
    }

    /**
     * Tells whether this lies wholly before another, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if every moment of this is before every one of the other, FALSE if none is before any
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth isBefore(Edtf other, Period tolerance) {
        return Relations.within(tolerance, this, other, Relations::isBefore);
    }

    /**
     * Tells whether this lies wholly after another.
     *
     * @param other the other time, not null
     * @return TRUE if every moment of this is after every one of the other, FALSE if none is after any
     */
    public final Truth isAfter(Edtf other) {
        return Relations.unqualified(other, this, Relations::isBefore);
    }

    /**
     * Tells whether this lies wholly after another, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if every moment of this is after every one of the other, FALSE if none is after any
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth isAfter(Edtf other, Period tolerance) {
        return Relations.within(tolerance, other, this, Relations::isBefore);
    }

    /**
     * Tells whether this and another have a moment in common.
     *
     * @param other the other time, not null
     * @return TRUE if they share a moment whatever the two mean, FALSE if they never do
     */
    public final Truth overlaps(Edtf other) {
        return Relations.unqualified(this, other, Relations::overlaps);
    }

    /**
     * Tells whether this and another have a moment in common, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if they share a moment whatever the two mean, FALSE if they never do
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth overlaps(Edtf other, Period tolerance) {
        return Relations.within(tolerance, this, other, Relations::overlaps);
    }

    /**
     * Tells whether the moments of another are moments of this.
     *
     * @param other the other time, not null
     * @return TRUE if all are whatever the two mean, FALSE if none ever is, UNKNOWN if some are
     */
    public final Truth contains(Edtf other) {
        return Relations.unqualified(this, other, Relations::contains);
    }

    /**
     * Tells whether the moments of another are moments of this, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if all are whatever the two mean, FALSE if none ever is, UNKNOWN if some are
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth contains(Edtf other, Period tolerance) {
        return Relations.within(tolerance, this, other, Relations::contains);
    }

    /**
     * Tells whether the moments of this are moments of another.
     *
     * @param other the other time, not null
     * @return what {@code other.contains(this)} returns
     */
    public final Truth isDuring(Edtf other) {
        return Relations.unqualified(other, this, Relations::contains);
    }

    /**
     * Tells whether the moments of this are moments of another, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return what {@code other.contains(this, tolerance)} returns
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth isDuring(Edtf other, Period tolerance) {
        return Relations.within(tolerance, other, this, Relations::contains);
    }

    /**
     * Tells whether another begins at the very moment at which this ends, as {@code 1985} does after {@code 1984}.
     *
     * <p>Only the ends count: gaps within a set do not matter.
     *
     * @param other the other time, not null
     * @return TRUE if nothing lies between this and the other, and they share nothing, whatever the two mean
     */
    public final Truth meets(Edtf other) {
        return Relations.unqualified(this, other, Relations::meets);
    }

    /**
     * Tells whether another begins at the very moment at which this ends, qualified parts being off by a tolerance.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if nothing lies between this and the other, and they share nothing, whatever the two mean
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth meets(Edtf other, Period tolerance) {
        return Relations.within(tolerance, this, other, Relations::meets);
    }

    /**
     * Tells whether this and another are the same moments.
     *
     * <p>{@code 1984} and {@code 1984-06} are UNKNOWN, not FALSE: what happened in 1984 may have happened in June.
     *
     * @param other the other time, not null
     * @return TRUE if they mean the same moments for certain, FALSE if they never share one
     */
    public final Truth equalTo(Edtf other) {
        return Relations.unqualified(this, other, Relations::equalTo);
    }

    /**
     * Tells whether this and another are the same moments, qualified parts being off by a tolerance at most.
     *
     * @param other the other time, not null
     * @param tolerance how far each end of a qualified part may be off, zero to take it at face value; not null
     * @return TRUE if they mean the same moments for certain, FALSE if they never share one
     * @throws dev.factum.validation.InvalidValueException if the tolerance is negative
     */
    public final Truth equalTo(Edtf other, Period tolerance) {
        return Relations.within(tolerance, this, other, Relations::equalTo);
    }

    /**
     * Returns this value as a date, if nothing is lost.
     *
     * @return the date if this is exactly one day, neither qualified nor masked; else empty
     */
    public Optional<LocalDate> toLocalDate() {
        return Optional.empty();
    }

    /**
     * Returns this value as a month of a year, if nothing is lost.
     *
     * @return the month if this is exactly one month, neither qualified nor masked; else empty
     */
    public Optional<YearMonth> toYearMonth() {
        return Optional.empty();
    }

    /**
     * Returns this value as a year, if nothing is lost.
     *
     * @return the year if this is exactly one year that java.time can hold, neither qualified nor masked; else empty
     */
    public Optional<Year> toYear() {
        return Optional.empty();
    }

    /**
     * Returns this value as an instant, if it is precise enough to be one.
     *
     * <p>An instant does not keep how the moment was written: the offset, {@code 24:00:00} (which becomes the start of the
     * next day), and zeros at the end of the decimals are lost.
     *
     * @return the instant if this is a date-time with seconds and an offset from UTC; empty for all else, and so for
     *     {@code 1984-06-02T10:00Z}, which is a whole minute
     */
    public Optional<Instant> toInstant() {
        return Optional.empty();
    }

    /**
     * Compares this value with another in the order for sorting, which is not the relation {@link #isBefore}.
     *
     * @param other the other value, not null
     * @return negative, zero or positive; zero only if the two are equal
     */
    @Override
    public final int compareTo(Edtf other) {
        Objects.requireNonNull(other, "other");
        return TimelineOrder.compare(this, other);
    }

    /**
     * Returns the canonical text, from which {@link #parse} obtains an equal value.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    /** What this value can mean, qualified parts being off by a tolerance at most; at UTC if it has an offset. */
    abstract Extent extent(Period tolerance);

    abstract void appendTo(StringBuilder out);

    /** The first moment that this value can mean at face value; sorting asks for it often. */
    Point firstPoint() {
        return extent(Period.ZERO).first();
    }

    /** The last moment that this value can mean at face value. */
    Point lastPoint() {
        return extent(Period.ZERO).last();
    }

    /** What this value can mean at face value, on the clock of its own offset if it has one. */
    Extent stated() {
        return extent(Period.ZERO);
    }

    boolean isZoned() {
        return false;
    }

    /** Tells whether this is a date, of any precision: what an interval or a set can hold. */
    boolean isDate() {
        return false;
    }

    /** Tells whether a part is masked, or an estimate to some digits. */
    boolean isMasked() {
        return false;
    }

    /**
     * Puts the text into the stream.
     *
     * @return what stands in the stream for it
     */
    @Serial
    final Object writeReplace() {
        return new TimeProxy(TimeProxy.EDTF, this);
    }

    /**
     * Refuses the value, which no stream holds itself.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Edtf");
    }

    /**
     * Refuses the value, which no stream holds itself.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw SerialProxy.required("Edtf");
    }
}
