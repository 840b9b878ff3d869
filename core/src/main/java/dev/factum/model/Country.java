package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country, present or former.
 *
 * <p>The code is one of: an ISO 3166-1 alpha-2 code ({@code KP}); an ISO 3166-3 code for a country that is no more
 * ({@code SUHH}, the Soviet Union); a code that ISO leaves to its users ({@code AA}, {@code QM} to {@code QZ},
 * {@code XA} to {@code XZ}, {@code ZZ}; {@code XK} is widely used for Kosovo); or, for what ISO never coded, {@code x-}
 * and lower-case words ({@code x-hawaii}). Which ISO codes exist is the word of the JDK ({@link Locale#getISOCountries}).
 *
 * <p>Two countries are equal if their codes are: a former country is not equal to the one that continues it. They are
 * ordered by code, and among other references as {@link EntityRef} says; the order is consistent with equals. This
 * record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Country.of("SUHH").continuator(); // RU
 * Country.of("CSHH").successors();  // CZ, SK
 * }</pre>
 *
 * @param value the code, not null
 */
public record Country(String value) implements EntityRef {
    /** The rule for country codes: {@value}. */
    static final String UNKNOWN = "country.unknown: Country must be an ISO 3166-1 alpha-2 code, an ISO 3166-3 code of a"
            + " former country, a user-assigned code, or x- and lower-case words, such as KP, SUHH, XK or x-hawaii";

    static final String KIND = "country";

    /** What codes that ISO never gave look like. */
    static final String UNCODED_FORM = "x(-[a-z0-9]+){1,8}";

    private static final Set<String> PRESENT = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> FORMER = Locale.getISOCountries(IsoCountryCode.PART3);
    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");
    private static final Pattern UNCODED = Pattern.compile(UNCODED_FORM);

    /**
     * Obtains an instance of {@code Country} from its code.
     *
     * @param value the code, not null
     * @throws InvalidValueException if there is no such country
     */
    public Country {
        Objects.requireNonNull(value, "value");
        if (!PRESENT.contains(value) && !FORMER.contains(value)) {
            Ids.checked("Country", "value", value);
            if (!USER_ASSIGNED.matcher(value).matches()
                    && !UNCODED.matcher(value).matches()) {
                throw Ids.invalid("Country", Rule.of(UNKNOWN), value);
            }
        }
    }

    /**
     * Obtains an instance of {@code Country} from its code.
     *
     * @param code the code in its own case, such as {@code KP}; not null
     * @return the country
     * @throws InvalidValueException if there is no such country
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * Obtains an instance of {@code Country} from its code: the name under which frameworks look for a conversion.
     *
     * @param code the code in its own case, not null
     * @return the country
     * @throws InvalidValueException if there is no such country
     */
    public static Country valueOf(String code) {
        return of(code);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * Tells whether this is a former country: one with an ISO 3166-3 code.
     *
     * @return true if it is
     */
    public boolean isFormer() {
        return FORMER.contains(value);
    }

    /** Tells whether ISO gave the code, so that it is known what it stands for. */
    boolean isOfIso() {
        return PRESENT.contains(value) || FORMER.contains(value);
    }

    /**
     * Returns the one state that continues this former country, with its seats and treaties: Russia for the Soviet
     * Union. A country that was renamed is continued under its new name. A country that came apart into equals, or that
     * joined another, has successors but no continuator.
     *
     * @return the continuator; empty if there is none, or if this is no former country
     */
    public Optional<Country> continuator() {
        return FormerCountries.continuator(value).map(Country::new);
    }

    /**
     * Returns the states on whose ground this former country was, the continuator among them.
     *
     * @return the successors in the order of their codes; empty if this is no former country
     */
    public Set<Country> successors() {
        return FormerCountries.successors(value);
    }

    /**
     * Returns the state that speaks for this country today: its continuator, or the country itself.
     *
     * @return the country to compare by when a former country counts as its continuator
     */
    public Country present() {
        return continuator().orElse(this);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
