package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A point on the globe, in decimal degrees (WGS 84).
 *
 * <p>Latitude must be from -90 (south) to 90 (north), longitude from -180 (west) to 180 (east). Both are exact decimals,
 * brought to one form, so that 39.90 is 39.9.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * GeoPoint point = GeoPoint.of("39.9055", "116.3976");
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class GeoPoint extends Shaped implements WithGeoPoint permits ImmutableGeoPoint {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String LATITUDE =
            "geo-point.latitude.range: GeoPoint.latitude must be -90 to 90, with at most 400 decimal places";

    /** A rule of this type: {@value}. */
    static final String LONGITUDE =
            "geo-point.longitude.range: GeoPoint.longitude must be -180 to 180, with at most 400 decimal places";

    private static final double EARTH_RADIUS_KM = 6371;

    /** Farther than this lies apart what no source names as one place: {@value} km. */
    static final int WIDEST_PLACE_KM = 200;

    GeoPoint() {}

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
     * Returns how far north it is, in degrees.
     *
     * @return the latitude, -90 to 90
     */
    public abstract BigDecimal latitude();

    /**
     * Returns how far east it is, in degrees.
     *
     * @return the longitude, -180 to 180
     */
    public abstract BigDecimal longitude();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code GeoPoint} from decimal text.
     *
     * @param latitude degrees north, such as {@code 39.9055}; not null
     * @param longitude degrees east, such as {@code 116.3976}; not null
     * @return the value
     * @throws InvalidValueException if a text is no decimal, or a rule is broken
     */
    public static GeoPoint of(String latitude, String longitude) {
        Objects.requireNonNull(latitude, "latitude");
        Objects.requireNonNull(longitude, "longitude");
        return builder()
                .latitude(Decimals.parse(latitude))
                .longitude(Decimals.parse(longitude))
                .build();
    }

    private static boolean within(BigDecimal degrees, int most) {
        return Decimals.withinBounds(degrees) && degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Points clash if they are farther apart than any one place is wide; two nearby can be of one place. */
    static Detail compare(GeoPoint mine, GeoPoint theirs) {
        if (mine.latitude().compareTo(theirs.latitude()) == 0
                && mine.longitude().compareTo(theirs.longitude()) == 0) {
            return Detail.SAME;
        }
        return mine.kilometresTo(theirs) > WIDEST_PLACE_KM ? Detail.CLASH : Detail.OTHER;
    }

    /** The great-circle distance on a sphere, by the haversine formula. */
    private double kilometresTo(GeoPoint other) {
        double lat = Math.toRadians(latitude().doubleValue());
        double otherLat = Math.toRadians(other.latitude().doubleValue());
        double lon = Math.toRadians(other.longitude().subtract(longitude()).doubleValue());
        double h = Math.pow(Math.sin((otherLat - lat) / 2), 2)
                + Math.cos(lat) * Math.cos(otherLat) * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    @Override
    final Shape<GeoPoint> shape() {
        return Shapes.GEO_POINT;
    }

    @Value.Check
    GeoPoint checked() {
        checking(extra())
                .keep(within(latitude(), 90), LATITUDE, "/latitude", latitude())
                .keep(within(longitude(), 180), LONGITUDE, "/longitude", longitude())
                .done();
        return Decimals.isNormal(latitude()) && Decimals.isNormal(longitude())
                ? this
                : toBuilder()
                        .latitude(Decimals.normal(latitude()))
                        .longitude(Decimals.normal(longitude()))
                        .build();
    }

    /**
     * Builds a {@link GeoPoint}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableGeoPoint.Builder implements ValidatingBuilder<GeoPoint> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public GeoPoint build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("GeoPoint");
            }
        }
    }
}
