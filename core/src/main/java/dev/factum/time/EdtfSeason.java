package dev.factum.time;

import java.io.Serial;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A season or another grouping of months within a year: {@code 2001-21} is spring, {@code 2001-34} the second quarter;
 * EDTF 2019, level 1 "Seasons" (21 to 24), level 2 "Sub-year groupings" (25 to 41).
 *
 * <p>Quarters (33 to 36), thirds (37 to 39) and halves (40, 41) of a year are exact months. The standard gives seasons
 * no dates, so {@link #earliest()} and {@link #latest()} are as wide as the ways to reckon them: from the first of the
 * meteorological to the end of the astronomical season, on either hemisphere for 21 to 24, and beginning in December of
 * the year before or of the year itself if it runs over the new year.
 *
 * <p>Invariant: the code is 21 to 41. Two seasons are equal if year, code and qualifiers are. The order is that of
 * {@link Edtf}. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EdtfSeason quarter = (EdtfSeason) Edtf.parse("2001-34");
 * quarter.code(); // 34
 * quarter.earliest(); // 2001-04-01T00:00
 * }</pre>
 */
public final class EdtfSeason extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int LOWEST = 21;
    private static final int HIGHEST = 41;
    private static final int HIGHEST_OF_LEVEL_1 = 24;

    private final EdtfDate ofYear;
    private final int code;
    private final Qualifier codeQualifier;

    EdtfSeason(EdtfDate ofYear, int code, Qualifier codeQualifier) {
        this.ofYear = ofYear;
        this.code = code;
        this.codeQualifier = codeQualifier;
    }

    /**
     * Obtains an instance of {@code EdtfSeason} from a year and the number of a season or grouping.
     *
     * @param year the proleptic year, -9999 to 9999
     * @param code the number, 21 to 41, as {@link #code()} lists them
     * @return the season, neither masked nor qualified
     * @throws dev.factum.validation.InvalidValueException if the year or the number is out of its range
     */
    public static EdtfSeason of(int year, int code) {
        if (!EdtfDate.isFourDigits(year)) {
            throw Flaw.of(year, Rules.SEASON_YEAR);
        }
        if (!isCode(code)) {
            throw Flaw.of(code, Rules.SEASON_CODE);
        }
        return new EdtfSeason(EdtfDate.ofYear(year), code, Qualifier.NONE);
    }

    static boolean isCode(int number) {
        return number >= LOWEST && number <= HIGHEST;
    }

    /** Tells whether this is exact months: a quarter, third or half. */
    boolean isGrouping() {
        return code >= Seasons.FIRST_QUARTER;
    }

    static Level levelOf(int code, boolean masked) {
        return code > HIGHEST_OF_LEVEL_1 || masked ? Level.LEVEL_2 : Level.LEVEL_1;
    }

    /**
     * Returns the year.
     *
     * @return the proleptic year, or empty if a digit is masked
     */
    public OptionalInt year() {
        return ofYear.year();
    }

    /**
     * Returns the digits of the year as written, with X where one is masked.
     *
     * @return four characters, after a hyphen if the year is negative
     */
    public String yearDigits() {
        return ofYear.yearDigits();
    }

    /**
     * Returns the number of the season or grouping.
     *
     * @return 21 to 24 spring to winter; 25 to 28 the same of the northern, 29 to 32 of the southern hemisphere; 33 to 36
     *     the quarters, 37 to 39 the thirds, 40 and 41 the halves of the year
     */
    public int code() {
        return code;
    }

    /**
     * Returns how the year is qualified.
     *
     * @return the qualifier
     */
    public Qualifier yearQualifier() {
        return ofYear.yearQualifier();
    }

    /**
     * Returns how the season is qualified.
     *
     * @return the qualifier
     */
    public Qualifier codeQualifier() {
        return codeQualifier;
    }

    @Override
    public boolean isQualified() {
        return ofYear.isQualified() || codeQualifier != Qualifier.NONE;
    }

    @Override
    public Level level() {
        return yearQualifier() == codeQualifier ? levelOf(code, isMasked()) : Level.LEVEL_2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfSeason that
                && ofYear.equals(that.ofYear)
                && code == that.code
                && codeQualifier == that.codeQualifier;
    }

    @Override
    public int hashCode() {
        return (ofYear.hashCode() * 31 + code) * 31 + codeQualifier.bits();
    }

    @Override
    void appendTo(StringBuilder out) {
        boolean grouped = yearQualifier() == codeQualifier;
        out.append(yearDigits()).append(grouped ? "" : yearQualifier().symbol()).append('-');
        out.append(grouped ? "" : codeQualifier.symbol());
        Digits.append(out, code, 2);
        out.append(grouped ? codeQualifier.symbol() : "");
    }

    @Override
    boolean isDate() {
        return true;
    }

    @Override
    boolean isMasked() {
        return ofYear.isMasked();
    }

    @Override
    Extent extent(Period tolerance) {
        boolean blurred = isQualified() && !tolerance.isZero();
        if (isMasked()) {
            Family seasons = new MaskedSeasons(ofYear, code);
            return Extent.of(blurred ? Stretch.around(seasons).blurred(tolerance) : seasons);
        }
        List<Stretch> seasons = Seasons.of(code, ofYear.signedYear());
        return blurred ? blurred(seasons, tolerance) : new Extent(List.copyOf(seasons), false);
    }

    private static Extent blurred(List<Stretch> seasons, Period tolerance) {
        return new Extent(
                seasons.stream()
                        .map(season -> (Family) season.blurred(tolerance))
                        .toList(),
                false);
    }
}
