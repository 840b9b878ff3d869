package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody has judged a claim, as fact-checkers do.
 *
 * <p>The label is the assessor's own word for the verdict; the rating is that word on a scale. Under one claim, two ratings
 * on the scale that differ conflict; a reason more refines. The label must be there, and hold
 * a visible character.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.builder()
 *         .claim(ClaimId.of("row-17"))
 *         .rating(Rating.MOSTLY_FALSE)
 *         .label("Mostly false")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Assessment extends Proposition implements WithAssessment permits ImmutableAssessment {
    @Serial
    private static final long serialVersionUID = 1L;

    Assessment() {}

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
     * Returns which claim was judged.
     *
     * @return the id of the claim
     */
    public abstract ClaimId claim();

    /**
     * Returns what the verdict amounts to.
     *
     * @return the rating
     */
    public abstract Rating rating();

    /**
     * Returns the verdict in the assessor's words.
     *
     * @return the label, text of one line
     */
    public abstract String label();

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

    @Override
    public final Topic topic() {
        return Topic.of("assessment", claim());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Assessment that = (Assessment) other;
        boolean clash = rating() != that.rating()
                && rating().isOnScale()
                && that.rating().isOnScale();
        return (clash ? Detail.CLASH : Detail.ofFree(rating(), that.rating()))
                .and(Detail.ofFree(label(), that.label()))
                .and(Detail.ofOptional(reason(), that.reason(), Detail::ofFree));
    }

    @Override
    final Shape<Assessment> shape() {
        return Shapes.ASSESSMENT;
    }

    @Value.Check
    void check() {
        checking(extra()).name("label", label()).prose("reason", reason()).done();
    }

    /**
     * Builds an {@link Assessment}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableAssessment.Builder implements ValidatingBuilder<Assessment> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Assessment build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Assessment");
            }
        }
    }
}
