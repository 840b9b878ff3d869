package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Truth;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place on earth, by name, country or coordinates.
 *
 * <p>The name goes from the part to the whole, joined by commas: {@code Tiananmen Square, Beijing}. It is text of one
 * line, 1 to 500 characters long.
 *
 * <p>Two places {@linkplain #excludes exclude} each other for sure only by their countries or their coordinates: a place
 * can have two names, and one can be within another without its name's saying so.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Place square = Place.builder()
 *         .name("Tiananmen Square, Beijing")
 *         .country(Country.of("CN"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Place extends Shaped implements WithPlace permits ImmutablePlace {
    @Serial
    private static final long serialVersionUID = 1L;

    Place() {}

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns what the place is called, from the part to the whole.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the country that the place is in.
     *
     * @return the country, or empty
     */
    public abstract Optional<Country> country();

    /**
     * Returns the point on the globe.
     *
     * @return the coordinates, or empty
     */
    public abstract Optional<GeoPoint> geo();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Place} from its name alone.
     *
     * @param name what the place is called, from the part to the whole, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Place of(String name) {
        return builder().name(name).build();
    }

    /**
     * Tells whether what is in this place cannot be in another at the same time. The first line that fits decides:
     *
     * <table>
     * <caption>When two places exclude each other</caption>
     * <tr><th>places</th><th>answer</th></tr>
     * <tr><td>both have coordinates, more than 200 km apart: no town is wider, and what lies nearer to one is often said
     *     to be in it, as Camp David, 90 km off, in Washington</td><td>TRUE</td></tr>
     * <tr><td>both have coordinates, nearer than that, and countries that exclude each other, surely or perhaps: sources
     *     differ in whose a place on a border or in dispute is</td><td>UNKNOWN</td></tr>
     * <tr><td>both have coordinates, nearer than that</td><td>FALSE</td></tr>
     * <tr><td>both have countries that are surely two; a former country and its {@linkplain Country#successors()
     *     successors} are not, nor are a state and what ISO 3166-2 lists as its part, such as CN and HK</td>
     *     <td>TRUE</td></tr>
     * <tr><td>both have countries, other ones, of which one has a code that ISO never gave</td><td>UNKNOWN</td></tr>
     * <tr><td>one name has all parts of the other, they have a part in common, or they are in different scripts</td>
     *     <td>FALSE</td></tr>
     * <tr><td>all else: two names that have nothing in common, such as Beijing and Peking</td><td>UNKNOWN</td></tr>
     * </table>
     *
     * @param other the other place, not null
     * @return TRUE if they surely exclude each other, FALSE if nothing shows that they do, UNKNOWN if they do should two
     *     names not be of one place; the same whichever of the two is asked
     */
    public final Truth excludes(Place other) {
        return compare(this, Objects.requireNonNull(other, "other")).excludes();
    }

    /** Compares what two places say, for {@link Occurrence#compare}. */
    static Detail compare(Place mine, Place theirs) {
        Detail names = Wording.ofPlaces(mine.name(), theirs.name());
        Detail countries = Detail.ofOptional(mine.country(), theirs.country(), Ground::compare);
        Detail points = Detail.ofOptional(mine.geo(), theirs.geo(), GeoPoint::compare);
        if (points != Detail.CLASH && mine.geo().isPresent() && theirs.geo().isPresent()) {
            // nearby points tell more than names and borders
            names = names == Detail.DOUBT ? Detail.OTHER : names;
            countries = countries == Detail.CLASH ? Detail.DOUBT : countries;
        }
        return names.and(countries).and(points);
    }

    @Override
    final Shape<Place> shape() {
        return Shapes.PLACE;
    }

    @Value.Check
    void check() {
        checking(extra()).name("name", name()).done();
    }

    /**
     * Builds a {@link Place}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutablePlace.Builder implements ValidatingBuilder<Place> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Place build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Place");
            }
        }
    }
}
