package dev.factum.time;

import java.io.Serial;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A year that four digits cannot say: one of more than four digits ({@code Y170000002}), one with an exponent
 * ({@code Y-17E7}), or one known to some significant digits ({@code 1950S2}, {@code Y171010000S3}); EDTF 2019, level 1
 * "Letter-prefixed calendar year", level 2 "Exponential year", "Significant digits".
 *
 * <p>A year with significant digits is one of those that share these digits: {@code 1950S2} is some year from 1900 to
 * 1999, estimated to be 1950.
 *
 * <p>Invariant: the year has five to eighteen digits, or four with significant digits. Two years are equal if they are
 * written alike: {@code Y17E7} and {@code Y170000000} mean the same moments and are not equal. The order is that of
 * {@link Edtf}. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EdtfYear year = (EdtfYear) Edtf.parse("Y-17E7");
 * year.value(); // -170000000
 * year.exponent(); // 7
 * }</pre>
 */
public final class EdtfYear extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int MOST_DIGITS = 18;

    private static final int NONE = -1;

    private final long mantissa;
    private final byte exponent;
    private final byte significantDigits;

    private EdtfYear(long mantissa, int exponent, int significantDigits) {
        this.mantissa = mantissa;
        this.exponent = (byte) exponent;
        this.significantDigits = (byte) significantDigits;
    }

    /**
     * Obtains an instance of {@code EdtfYear} from a year of five to eighteen digits.
     *
     * @param year the proleptic year
     * @return the year, such as {@code Y17000}
     * @throws dev.factum.validation.InvalidValueException if the year has fewer or more digits; those of four are
     *     {@link EdtfDate}s, which {@link Edtf#of(Year)} makes
     */
    public static EdtfYear of(long year) {
        String text = "Y" + year;
        return YearParser.prefixed(text, 0, text.length(), Level.LEVEL_2);
    }

    static EdtfYear ofNumber(long year) {
        return new EdtfYear(year, NONE, NONE);
    }

    static EdtfYear ofExponent(long mantissa, int exponent) {
        return new EdtfYear(mantissa, exponent, NONE);
    }

    EdtfYear withSignificantDigits(int digits) {
        return new EdtfYear(mantissa, exponent, digits);
    }

    /**
     * Returns the year, or its estimate if it has significant digits.
     *
     * @return the proleptic year
     */
    public long value() {
        return exponent == NONE ? mantissa : mantissa * power(exponent);
    }

    /**
     * Returns the exponent of ten.
     *
     * @return the number after E, or empty
     */
    public OptionalInt exponent() {
        return optional(exponent);
    }

    /**
     * Returns how many digits of the year are known.
     *
     * @return the number after S, or empty
     */
    public OptionalInt significantDigits() {
        return optional(significantDigits);
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public Level level() {
        return exponent == NONE && significantDigits == NONE ? Level.LEVEL_1 : Level.LEVEL_2;
    }

    @Override
    public Optional<Year> toYear() {
        long year = value();
        return significantDigits == NONE && year >= Year.MIN_VALUE && year <= Year.MAX_VALUE
                ? Optional.of(Year.of((int) year))
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfYear that
                && mantissa == that.mantissa
                && exponent == that.exponent
                && significantDigits == that.significantDigits;
    }

    @Override
    public int hashCode() {
        return (Long.hashCode(mantissa) * 31 + exponent) * 31 + significantDigits;
    }

    @Override
    void appendTo(StringBuilder out) {
        if (exponent == NONE && EdtfDate.isFourDigits(mantissa)) {
            out.append(mantissa < 0 ? "-" : "");
            Digits.append(out, (int) Math.abs(mantissa), 4);
        } else {
            out.append('Y').append(mantissa);
        }
        if (exponent != NONE) {
            out.append('E').append(exponent);
        }
        if (significantDigits != NONE) {
            out.append('S').append(significantDigits);
        }
    }

    @Override
    boolean isDate() {
        return true;
    }

    @Override
    boolean isMasked() {
        return significantDigits != NONE;
    }

    @Override
    Extent extent(Period tolerance) {
        return Extent.of(family());
    }

    /** Returns the year, or the years of which it is one. */
    Stretch family() {
        long year = value();
        if (significantDigits == NONE) {
            return Stretch.exact(Point.startOf(year), Point.endOf(year));
        }
        long unit = power(digits(year) - significantDigits);
        long nearest = year - year % unit;
        long farthest = nearest + (year < 0 ? 1 - unit : unit - 1);
        long first = Math.min(nearest, farthest);
        long last = Math.max(nearest, farthest);
        return new Stretch(Point.startOf(first), Point.startOf(last), Point.endOf(first), Point.endOf(last));
    }

    /** Returns how many digits a year is written with, at least four. */
    static int digits(long year) {
        int digits = 4;
        for (long rest = Math.abs(year) / 10_000; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static OptionalInt optional(int number) {
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
