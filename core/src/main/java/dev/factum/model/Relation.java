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
 * Something holds between two entities.
 *
 * <p>Under one subject and predicate, another object conflicts only if the predicate is declared single-valued, and not if
 * it is at another event or at another time; an event or a time more refines. The time must lie within the years of
 * the calendar.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Relation relation = Relation.builder()
 *         .subject(LeaderId.of("vladimir-putin"))
 *         .predicate(Predicate.of("stands-right-of"))
 *         .object(LeaderId.of("xi-jinping"))
 *         .at(EventId.of("beijing-parade-2025"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Relation extends Proposition implements WithRelation permits ImmutableRelation {
    @Serial
    private static final long serialVersionUID = 1L;

    Relation() {}

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
     * Returns to what it relates.
     *
     * @return the object
     */
    public abstract EntityRef object();

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
        return Topic.of("relation", List.of(subject()), predicate().code());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Relation that = (Relation) other;
        return Detail.ofValue(
                object().equals(that.object()) ? Detail.SAME : Detail.CLASH,
                singleValued.contains(predicate()),
                Detail.ofOptional(at(), that.at(), Detail::ofFree),
                Detail.ofOptional(during(), that.during(), Detail::ofTime));
    }

    @Override
    final Optional<Edtf> ownTime() {
        return during();
    }

    @Override
    final Shape<Relation> shape() {
        return Shapes.RELATION;
    }

    @Value.Check
    void check() {
        checking(extra()).time("during", during()).done();
    }

    /**
     * Builds a {@link Relation}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableRelation.Builder implements ValidatingBuilder<Relation> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Relation build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Relation");
            }
        }
    }
}
