package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An event marked so many years since another event, or since a time.
 *
 * <p>Exactly one of {@link #of} and {@link #ofTime} is there. Under one event, another number of years since the same
 * conflicts; anniversaries of two things are compatible, since an event can mark both.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Anniversary eighty = Anniversary.builder()
 *         .event(EventId.of("beijing-parade-2025"))
 *         .of(EventId.of("victory-over-japan"))
 *         .years(80)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Anniversary extends Proposition implements WithAnniversary permits ImmutableAnniversary {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String OF_MISSING =
            "anniversary.of.missing: Anniversary must have one of Anniversary.of and Anniversary.ofTime";

    /** A rule of this type: {@value}. */
    static final String OF_TWICE =
            "anniversary.of.twice: Anniversary must not have both Anniversary.of and Anniversary.ofTime";

    /** A rule of this type: {@value}. */
    static final String OF_ITSELF = "anniversary.of.itself: Anniversary.of must be another event";

    /** A rule of this type: {@value}. */
    static final String YEARS = "anniversary.years.not-positive: Anniversary.years must be 1 or more";

    Anniversary() {}

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
     * Returns the event that marked it.
     *
     * @return the id of the event
     */
    public abstract EventId event();

    /**
     * Returns the event that it was the anniversary of.
     *
     * @return the id of the event, or empty
     */
    public abstract Optional<EventId> of();

    /**
     * Returns the time that it was the anniversary of.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> ofTime();

    /**
     * Returns how many years had passed.
     *
     * @return the number, 1 or more
     */
    public abstract int years();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    @Override
    public final Topic topic() {
        return Topic.of("anniversary", event());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Anniversary that = (Anniversary) other;
        Detail sameOrigin = Detail.ofOptional(of(), that.of(), Detail::ofFree)
                .and(Detail.ofOptional(ofTime(), that.ofTime(), Detail::ofFreeTime));
        return of().isPresent() != that.of().isPresent() || sameOrigin == Detail.OTHER
                ? Detail.OTHER
                : sameOrigin.and(Detail.ofEqual(years(), that.years()));
    }

    @Override
    final Shape<Anniversary> shape() {
        return Shapes.ANNIVERSARY;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(of().isPresent() || ofTime().isPresent(), OF_MISSING, "/of", "neither")
                .keep(of().isEmpty() || ofTime().isEmpty(), OF_TWICE, "/ofTime", Times.text(ofTime()))
                .keep(!of().equals(Optional.of(event())), OF_ITSELF, "/of", event())
                .time("ofTime", ofTime())
                .keep(years() > 0, YEARS, "/years", years())
                .done();
    }

    /**
     * Builds an {@link Anniversary}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableAnniversary.Builder implements ValidatingBuilder<Anniversary> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Anniversary build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Anniversary");
            }
        }
    }
}
