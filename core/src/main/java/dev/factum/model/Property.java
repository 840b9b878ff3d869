package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something has a value: text, a quantity, a time or a reference.
 *
 * <p>Under one subject and predicate, another value conflicts only if the predicate is declared single-valued, and not if
 * it is at another event or at another time; an event, a time or a narrower value refines. The
 * time must lie within the years of the calendar.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Property clothes = Property.builder()
 *         .subject(LeaderId.of("kim-jong-un"))
 *         .predicate(Predicate.WEARS)
 *         .value(TextValue.of("black suit"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Property extends Proposition implements WithProperty permits ImmutableProperty {
    @Serial
    private static final long serialVersionUID = 1L;

    Property() {}

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
     * Returns of what it is said.
     *
     * @return the subject
     */
    public abstract EntityRef subject();

    /**
     * Returns what is said.
     *
     * @return the predicate
     */
    public abstract Predicate predicate();

    /**
     * Returns the value.
     *
     * @return the value
     */
    public abstract PropertyValue value();

    /**
     * Returns at which event it held.
     *
     * @return the id of the event, or empty
     */
    public abstract Optional<EventId> at();

    /**
     * Returns when it held.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> during();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    @Override
    public final Topic topic() {
        return Topic.of("property", List.of(subject()), predicate().code());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Property that = (Property) other;
        return Detail.ofValue(
                PropertyValues.compare(value(), that.value()),
                singleValued.contains(predicate()),
                Detail.ofOptional(at(), that.at(), Detail::ofFree),
                Detail.ofOptional(during(), that.during(), Detail::ofTime));
    }

    @Override
    final Optional<Edtf> ownTime() {
        return during();
    }

    @Override
    final Shape<Property> shape() {
        return Shapes.PROPERTY;
    }

    @Value.Check
    void check() {
        checking(extra()).time("during", during()).done();
    }

    /**
     * Builds a {@link Property}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableProperty.Builder implements ValidatingBuilder<Property> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Property build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Property");
            }
        }
    }
}
