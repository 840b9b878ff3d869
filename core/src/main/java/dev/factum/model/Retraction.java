package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody takes a claim back.
 *
 * <p>Under one claim, a reason more refines; retractions never conflict.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Retraction.of(ClaimId.of("row-17"));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Retraction extends Proposition implements WithRetraction permits ImmutableRetraction {
    @Serial
    private static final long serialVersionUID = 1L;

    Retraction() {}

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
     * Returns which claim was taken back.
     *
     * @return the id of the claim
     */
    public abstract ClaimId claim();

    /**
     * Returns why.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> reason();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains a retraction without a reason.
     *
     * @param claim the id of the claim, not null
     * @return the value
     */
    public static Retraction of(ClaimId claim) {
        return builder().claim(claim).build();
    }

    @Override
    public final Topic topic() {
        return Topic.of("retraction", claim());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Retraction that = (Retraction) other;
        return Detail.ofOptional(reason(), that.reason(), Detail::ofFree);
    }

    @Override
    final Shape<Retraction> shape() {
        return Shapes.RETRACTION;
    }

    @Value.Check
    void check() {
        checking(extra()).prose("reason", reason()).done();
    }

    /**
     * Builds a {@link Retraction}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableRetraction.Builder implements ValidatingBuilder<Retraction> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Retraction build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Retraction");
            }
        }
    }
}
