package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place on earth, by name, country or coordinates.
 *
 * <p>The name goes from the part to the whole, joined by commas: {@code Tiananmen Square, Beijing}. It is text of one
 * line, 1 to 500 characters long.
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

    /** Compares what two places say, for {@link Occurrence#compare}. */
    static Detail compare(Place mine, Place theirs) {
        return Wording.compare(mine.name(), theirs.name())
                .and(Detail.ofOptional(mine.country(), theirs.country(), Detail::ofEqual))
                .and(Detail.ofOptional(mine.geo(), theirs.geo(), GeoPoint::compare));
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
