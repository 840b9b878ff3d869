package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An event was the first of its like since a previous one, or the first ever.
 *
 * <p>The parties are leaders or countries, at least one, whom the event brought together. With {@link #previous}, it was
 * the first since that event; with {@link #years} alone, the first in so many years; without both, the first ever. With a
 * {@link #category}, only events of that category count.
 *
 * <p>Under one event and the same parties, within one category or without any: another previous event or number of years
 * conflicts, and so does "first ever" with "first since". Of two scopes, be they two categories or one and none, neither
 * says what the other says: the first multilateral event need not be the first of all; and the first of all is the first
 * multilateral one only if it is multilateral, which a precedent does not say. But "first ever" conflicts with "first
 * since" of no wider scope, which knows of one before.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Precedent first = Precedent.builder()
 *         .event(EventId.of("beijing-parade-2025"))
 *         .addParties(Country.of("CN"), Country.of("KP"), Country.of("RU"))
 *         .previous(EventId.of("beijing-parade-1959"))
 *         .years(66)
 *         .build();
 * first.isFirstEver(); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Precedent extends Proposition implements WithPrecedent permits ImmutablePrecedent {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String PARTIES_EMPTY =
            "precedent.parties.empty: Precedent.parties must hold at least one leader or country";

    /** A rule of this type: {@value}. */
    static final String PARTIES_KIND = "precedent.parties.kind: Precedent.parties must be leaders or countries";

    /** A rule of this type: {@value}. */
    static final String PREVIOUS_ITSELF = "precedent.previous.itself: Precedent.previous must be another event";

    /** A rule of this type: {@value}. */
    static final String YEARS = "precedent.years.not-positive: Precedent.years must be 1 or more";

    Precedent() {}

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
     * Returns the event that was the first.
     *
     * @return the id of the event
     */
    public abstract EventId event();

    /**
     * Returns whom the event brought together.
     *
     * @return leaders or countries, unmodifiable, at least one
     */
    public abstract Set<EntityRef> parties();

    /**
     * Returns the category within which it was the first.
     *
     * @return the category, or empty if all events count
     */
    public abstract Optional<EventCategory> category();

    /**
     * Returns the event before it.
     *
     * @return the id of the event, or empty
     */
    public abstract Optional<EventId> previous();

    /**
     * Returns how many years had passed since the last of its like.
     *
     * @return the number, 1 or more; or empty
     */
    public abstract Optional<Integer> years();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Tells whether the event is said to be the first ever, not only the first for some time.
     *
     * @return true if neither a previous event nor a number of years is named
     */
    public final boolean isFirstEver() {
        return previous().isEmpty() && years().isEmpty();
    }

    private static boolean canBeParty(EntityRef ref) {
        return ref instanceof LeaderId || ref instanceof Country;
    }

    @Override
    public final Topic topic() {
        return Topic.ofSet("precedent", parties(), event().value());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Precedent that = (Precedent) other;
        Detail sameFirst = Detail.ofEqual(isFirstEver(), that.isFirstEver())
                .and(Detail.ofOptional(previous(), that.previous(), Detail::ofEqual))
                .and(Detail.ofOptional(years(), that.years(), Detail::ofEqual));
        if (category().equals(that.category())) {
            return sameFirst;
        }
        // what the narrower scope knows to have been before, the wider one cannot deny; all else depends on whether the
        // event
        // itself is of the category: it is not said, and so nothing follows
        boolean denied = (isFirstEver() && !that.isFirstEver() && includes(category(), that.category()))
                || (that.isFirstEver() && !isFirstEver() && includes(that.category(), category()));
        return denied ? Detail.CLASH : Detail.OTHER;
    }

    /** Without a category all events count. */
    private static boolean includes(Optional<EventCategory> wider, Optional<EventCategory> narrower) {
        return wider.isEmpty()
                || narrower.map(category -> wider.get().includes(category)).orElse(false);
    }

    @Override
    final Shape<Precedent> shape() {
        return Shapes.PRECEDENT;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(!parties().isEmpty(), PARTIES_EMPTY, "/parties", parties())
                .keep(parties().stream().allMatch(Precedent::canBeParty), PARTIES_KIND, "/parties", parties())
                .keep(!previous().equals(Optional.of(event())), PREVIOUS_ITSELF, "/previous", event())
                .keep(years().orElse(1) > 0, YEARS, "/years", years().orElse(0))
                .done();
    }

    /**
     * Builds a {@link Precedent}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutablePrecedent.Builder implements ValidatingBuilder<Precedent> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Precedent build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Precedent");
            }
        }
    }
}
