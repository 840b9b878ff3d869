package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A value that is an entity or a country.
 *
 * <p>What is referred to must be of a known kind; whether a dossier holds it, its check tells.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Reference.of(LeaderId.of("kim-jong-un"));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Reference extends PropertyValue implements WithReference permits ImmutableReference {
    @Serial
    private static final long serialVersionUID = 1L;

    Reference() {}

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
     * Returns what is referred to.
     *
     * @return the reference
     */
    public abstract EntityRef ref();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Reference} from a reference.
     *
     * @param ref what is referred to, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Reference of(EntityRef ref) {
        return builder().ref(ref).build();
    }

    @Override
    final Shape<Reference> shape() {
        return Shapes.REFERENCE;
    }

    @Value.Check
    void check() {
        checking(extra()).done();
    }

    /**
     * Builds a {@link Reference}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableReference.Builder implements ValidatingBuilder<Reference> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Reference build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Reference");
            }
        }
    }
}
