package dev.factum.time;

import java.io.Serial;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A year of four digits, a month of one, or a day, in the proleptic Gregorian calendar: {@code 1984}, {@code 1984-06},
 * {@code 1984-06-02}, with masked digits ({@code 198X-XX-23}) and qualified parts ({@code 2004?-06-~11}); EDTF 2019,
 * level 0 "Date", level 1 "Qualification", "Unspecified digits", "Negative calendar year", level 2 "Qualification",
 * "Unspecified digit".
 *
 * <p>Invariant: a date without masks exists; of one with masks, at least one date that fits it exists. Year 0 is the
 * year before year 1; there is no negative zero, so {@code -XXXX} begins with -9999 and ends with -1.
 *
 * <p>The qualifiers are kept for each part. A qualifier on the right of a part applies to all parts up to it, so
 * {@code 2004-06?} and {@code ?2004-?06} are equal; the canonical text is the former. Two dates are equal if their
 * digits, masks and qualifiers are. The order is that of {@link Edtf}. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * EdtfDate date = (EdtfDate) Edtf.parse("2004?-06-XX");
 * date.precision(); // DAYS
 * date.month(); // 6
 * date.day(); // empty: masked
 * date.yearQualifier(); // UNCERTAIN
 * }</pre>
 */
public final class EdtfDate extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int YEARS = 0;
    static final int MONTHS = 1;
    static final int DAYS = 2;

    private static final int LARGEST_YEAR = 9999;
    private static final int YEAR_MASK_SHIFT = 4;
    private static final int MONTH_MASK_SHIFT = 2;

    /** Digits, masked ones as 0; the year without its sign. */
    private final short year;

    private final byte month;
    private final byte day;

    /** Four bits for the year, two for the month, two for the day, set where a digit is masked. */
    private final short masks;

    /** Two bits for each part, from the year's, the lowest. */
    private final byte qualifiers;

    private final byte precision;
    private final boolean negative;

    EdtfDate(boolean negative, int year, int month, int day, int precision, int masks, int qualifiers) {
        this.negative = negative;
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
        this.precision = (byte) precision;
        this.masks = (short) masks;
        this.qualifiers = (byte) qualifiers;
    }

    static int masks(int year, int month, int day) {
        return (year << YEAR_MASK_SHIFT) | (month << MONTH_MASK_SHIFT) | day;
    }

    static int qualifiers(int year, int month, int day) {
        return year | (month << 2) | (day << 4);
    }

    static boolean isFourDigits(long year) {
        return year >= -LARGEST_YEAR && year <= LARGEST_YEAR;
    }

    static EdtfDate ofYear(int year) {
        return plain(year, 0, 0, YEARS);
    }

    static EdtfDate ofMonth(YearMonth month) {
        checkYear(month.getYear(), month);
        return plain(month.getYear(), month.getMonthValue(), 0, MONTHS);
    }

    static EdtfDate ofDay(LocalDate date) {
        checkYear(date.getYear(), date);
        return plain(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), DAYS);
    }

    private static EdtfDate plain(int year, int month, int day, int precision) {
        return new EdtfDate(year < 0, Math.abs(year), month, day, precision, 0, 0);
    }

    private static void checkYear(int year, Object value) {
        if (!isFourDigits(year)) {
            throw Flaw.of(value, Rules.YEAR_RANGE);
        }
    }

    /**
     * Returns the precision.
     *
     * @return YEARS, MONTHS or DAYS
     */
    public ChronoUnit precision() {
        return switch (precision) {
            case YEARS -> ChronoUnit.YEARS;
            case MONTHS -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    /**
     * Returns the year.
     *
     * @return the proleptic year, -9999 to 9999, or empty if a digit is masked
     */
    public OptionalInt year() {
        return yearMask() == 0 ? OptionalInt.of(signedYear()) : OptionalInt.empty();
    }

    /**
     * Returns the month.
     *
     * @return the month, 1 to 12, or empty if there is none or a digit is masked
     */
    public OptionalInt month() {
        return precision >= MONTHS && monthMask() == 0 ? OptionalInt.of(month) : OptionalInt.empty();
    }

    /**
     * Returns the day of the month.
     *
     * @return the day, 1 to 31, or empty if there is none or a digit is masked
     */
    public OptionalInt day() {
        return precision == DAYS && dayMask() == 0 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /**
     * Returns the digits of the year as written, with X where one is masked.
     *
     * @return four characters, after a hyphen if the year is negative
     */
    public String yearDigits() {
        StringBuilder out = new StringBuilder();
        appendYear(out);
        return out.toString();
    }

    /**
     * Returns the digits of the month as written, with X where one is masked.
     *
     * @return two characters, or empty if there is no month
     */
    public Optional<String> monthDigits() {
        return precision >= MONTHS ? Optional.of(digits(month, monthMask())) : Optional.empty();
    }

    /**
     * Returns the digits of the day as written, with X where one is masked.
     *
     * @return two characters, or empty if there is no day
     */
    public Optional<String> dayDigits() {
        return precision == DAYS ? Optional.of(digits(day, dayMask())) : Optional.empty();
    }

    /**
     * Returns how the year is qualified.
     *
     * @return the qualifier
     */
    public Qualifier yearQualifier() {
        return qualifier(YEARS);
    }

    /**
     * Returns how the month is qualified.
     *
     * @return the qualifier, NONE if there is no month
     */
    public Qualifier monthQualifier() {
        return qualifier(MONTHS);
    }

    /**
     * Returns how the day is qualified.
     *
     * @return the qualifier, NONE if there is no day
     */
    public Qualifier dayQualifier() {
        return qualifier(DAYS);
    }

    /**
     * Returns this date with all of its parts qualified alike.
     *
     * @param qualifier the qualifier, which replaces those of the parts; NONE to remove them; not null
     * @return the date, such as {@code 2004-06?}
     */
    public EdtfDate withQualifier(Qualifier qualifier) {
        Objects.requireNonNull(qualifier, "qualifier");
        int bits = qualifier.bits();
        int all = qualifiers(bits, precision >= MONTHS ? bits : 0, precision == DAYS ? bits : 0);
        return new EdtfDate(negative, year, month, day, precision, masks, all);
    }

    /**
     * Tells whether a digit is masked.
     *
     * @return true if the text has an X
     */
    @Override
    public boolean isMasked() {
        return masks != 0;
    }

    @Override
    public boolean isQualified() {
        return qualifiers != 0;
    }

    @Override
    public Level level() {
        return Level.higher(levelOfMasks(), levelOfQualifiers());
    }

    /** The masks of level 1 are whole parts from the right, or the last digits of a year that stands alone. */
    static Level levelOfMasks(int masks, int precision) {
        int year = masks >>> YEAR_MASK_SHIFT;
        int rest = masks & masks(0, 3, 3);
        if (masks == 0) {
            return Level.LEVEL_0;
        }
        boolean fromTheRight = switch (precision) {
            case YEARS -> (year & (year + 1)) == 0;
            case MONTHS -> rest == masks(0, 3, 0) && (year == 0 || year == 15);
            default -> (rest == masks(0, 3, 3) && (year == 0 || year == 15)) || masks == masks(0, 0, 3);
        };
        return fromTheRight ? Level.LEVEL_1 : Level.LEVEL_2;
    }

    Level levelOfMasks() {
        return levelOfMasks(masks, precision);
    }

    private Level levelOfQualifiers() {
        if (groupedParts() <= precision && qualifiers != 0) {
            return Level.LEVEL_2;
        }
        return qualifiers != 0 || negative ? Level.LEVEL_1 : Level.LEVEL_0;
    }

    /** How many parts, from the year on, share the year's qualifier, which may be none. */
    private int groupedParts() {
        int parts = 1;
        while (parts <= precision && qualifierBits(parts) == qualifierBits(YEARS)) {
            parts++;
        }
        return parts;
    }

    @Override
    public Optional<LocalDate> toLocalDate() {
        return precision == DAYS && isPlain() ? Optional.of(LocalDate.of(signedYear(), month, day)) : Optional.empty();
    }

    @Override
    public Optional<YearMonth> toYearMonth() {
        return precision == MONTHS && isPlain() ? Optional.of(YearMonth.of(signedYear(), month)) : Optional.empty();
    }

    @Override
    public Optional<Year> toYear() {
        return precision == YEARS && isPlain() ? Optional.of(Year.of(signedYear())) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate that
                && year == that.year
                && negative == that.negative
                && month == that.month
                && day == that.day
                && precision == that.precision
                && masks == that.masks
                && qualifiers == that.qualifiers;
    }

    @Override
    public int hashCode() {
        int place = ((year * 13 + month) * 32 + day) * 3 + precision;
        int marks = (masks << 7) | (qualifiers << 1) | (negative ? 1 : 0);
        return place * 31 + marks;
    }

    @Override
    void appendTo(StringBuilder out) {
        int grouped = groupedParts();
        for (int part = YEARS; part <= precision; part++) {
            if (part > YEARS) {
                out.append('-');
            }
            if (part >= grouped) {
                out.append(qualifier(part).symbol());
            }
            switch (part) {
                case YEARS -> appendYear(out);
                case MONTHS -> Digits.append(out, month, monthMask(), 2);
                default -> Digits.append(out, day, dayMask(), 2);
            }
            if (part == grouped - 1) {
                out.append(yearQualifier().symbol());
            }
        }
    }

    /** Returns the digits and masks of all parts, without qualifiers. */
    String digits() {
        return new EdtfDate(negative, year, month, day, precision, masks, 0).toString();
    }

    private void appendYear(StringBuilder out) {
        if (negative) {
            out.append('-');
        }
        Digits.append(out, year, yearMask(), 4);
    }

    private static String digits(int value, int mask) {
        StringBuilder out = new StringBuilder(2);
        Digits.append(out, value, mask, 2);
        return out.toString();
    }

    @Override
    boolean isDate() {
        return true;
    }

    @Override
    Extent extent(Period tolerance) {
        Family family = isMasked() ? new MaskedDates(this) : Stretch.exact(start(), end());
        if (isQualified() && !tolerance.isZero()) {
            family = Stretch.around(family).blurred(tolerance);
        }
        return Extent.of(family);
    }

    /** Returns the first moment of a date without masks. */
    Point start() {
        return precision == YEARS
                ? Point.startOf(signedYear())
                : Point.startOf(signedYear(), month, precision == DAYS ? day : 1);
    }

    /** Returns the last moment of a date without masks. */
    Point end() {
        return switch (precision) {
            case YEARS -> Point.endOf(signedYear());
            case MONTHS -> Point.endOf(signedYear(), month);
            default -> Point.endOf(signedYear(), month, day);
        };
    }

    /** Tells whether a date fits. */
    boolean exists() {
        return match(-LARGEST_YEAR, 1, 1, true) != null;
    }

    /** Tells whether all of a date without masks lies before all of another: the parts that both have decide. */
    boolean isWhollyBefore(EdtfDate other) {
        if (signedYear() != other.signedYear()) {
            return signedYear() < other.signedYear();
        }
        int shared = Math.min(precision, other.precision);
        if (shared == YEARS || month != other.month) {
            return shared != YEARS && month < other.month;
        }
        return shared == DAYS && day < other.day;
    }

    EdtfDate firstMatch() {
        return existing(match(-LARGEST_YEAR, 1, 1, true));
    }

    EdtfDate lastMatch() {
        return existing(match(LARGEST_YEAR, Month.DECEMBER.getValue(), 31, false));
    }

    private EdtfDate existing(@Nullable EdtfDate match) {
        if (match == null) {
            throw new AssertionError("no date fits " + this);
        }
        return match;
    }

    /** Returns the date without masks that fits and is nearest to a day, that day included, going up or down. */
    @Nullable
    EdtfDate match(int fromYear, int fromMonth, int fromDay, boolean up) {
        int step = up ? 1 : -1;
        for (int y = nearestYear(fromYear, up); y != NO_YEAR; y = nearestYear(y + step, up)) {
            if (precision == YEARS) {
                return plain(y, 0, 0, YEARS);
            }
            int start = y == fromYear ? fromMonth : up ? 1 : 12;
            for (int m = nearest(month, monthMask(), start, 12, up);
                    m != Digits.NONE;
                    m = nearest(month, monthMask(), m + step, 12, up)) {
                if (precision == MONTHS) {
                    return plain(y, m, 0, MONTHS);
                }
                int length = Month.of(m).length(Year.isLeap(y));
                int from = y == fromYear && m == fromMonth ? fromDay : up ? 1 : length;
                int d = nearest(day, dayMask(), from, length, up);
                if (d != Digits.NONE) {
                    return plain(y, m, d, DAYS);
                }
            }
        }
        return null;
    }

    private static final int NO_YEAR = Integer.MIN_VALUE;

    private int nearestYear(int from, boolean up) {
        if (negative) {
            int lowest = Math.min(from, -1);
            if (up ? from > -1 : from < -LARGEST_YEAR) {
                return NO_YEAR;
            }
            int found = DigitPattern.nearest(year, yearMask(), 4, -lowest, !up);
            return found < 1 ? NO_YEAR : -found;
        }
        int found = DigitPattern.nearest(year, yearMask(), 4, from, up);
        return found == Digits.NONE ? NO_YEAR : found;
    }

    /** Returns the nearest match of two digits among 1 to a highest number. */
    private static int nearest(int value, int mask, int from, int highest, boolean up) {
        int start = up ? Math.max(from, 1) : Math.min(from, highest);
        int found = DigitPattern.nearest(value, mask, 2, start, up);
        return found < 1 || found > highest ? Digits.NONE : found;
    }

    /** Returns the pattern that fits what both patterns fit, down to the finer precision; null if they contradict. */
    @Nullable
    EdtfDate joined(EdtfDate other) {
        if (precision < other.precision) {
            return other.joined(this);
        }
        if (negative != other.negative
                || !agree(year, yearMask(), other.year, other.yearMask())
                || (other.precision >= MONTHS && !agree(month, monthMask(), other.month, other.monthMask()))
                || (other.precision == DAYS && !agree(day, dayMask(), other.day, other.dayMask()))) {
            return null;
        }
        int theirs = other.masks | (other.precision < DAYS ? masks(0, 0, 3) : 0);
        theirs |= other.precision < MONTHS ? masks(0, 3, 0) : 0;
        return new EdtfDate(
                negative,
                join(year, yearMask(), other.year),
                join(month, monthMask(), other.month),
                join(day, dayMask(), other.day),
                precision,
                masks & theirs,
                0);
    }

    /** Tells whether two numbers can be the same: wherever both have a digit, it is one digit. */
    private static boolean agree(int one, int oneMask, int other, int otherMask) {
        return DigitPattern.matches(one, oneMask | otherMask, other);
    }

    /** Fills the masked digits of a number, which are 0, with those of another where that has them. */
    private static int join(int value, int mask, int other) {
        int joined = value;
        int unit = 1;
        for (int bits = mask, rest = other; bits != 0; bits >>>= 1, rest /= 10, unit *= 10) {
            joined += (bits & 1) * (rest % 10) * unit;
        }
        return joined;
    }

    int signedYear() {
        return negative ? -year : year;
    }

    int precisionRank() {
        return precision;
    }

    private boolean isPlain() {
        return masks == 0 && qualifiers == 0;
    }

    private int yearMask() {
        return masks >>> YEAR_MASK_SHIFT;
    }

    private int monthMask() {
        return (masks >>> MONTH_MASK_SHIFT) & 3;
    }

    private int dayMask() {
        return masks & 3;
    }

    private int qualifierBits(int part) {
        return (qualifiers >>> (2 * part)) & 3;
    }

    private Qualifier qualifier(int part) {
        return Qualifier.ofBits(qualifierBits(part));
    }
}
