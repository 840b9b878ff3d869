package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that is text in a language.
 *
 * <p>The text is kept as it was given, 1 to 100,000 characters long. Where two are compared as values, as by
 * {@link Proposition#compare}, case, the amount of white space and the form in which Unicode composes letters mean nothing.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * TextValue.of("black suit, gold tie");
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TextValue extends PropertyValue implements WithTextValue permits ImmutableTextValue {
    @Serial
    private static final long serialVersionUID = 1L;

    TextValue() {}

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
     * Returns the text.
     *
     * @return the text as it was given
     */
    public abstract String text();

    /**
     * Returns the language of the text.
     *
     * @return the language, or empty
     */
    public abstract Optional<Language> language();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code TextValue} without a language.
     *
     * @param text the text, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static TextValue of(String text) {
        return builder().text(text).build();
    }

    @Override
    final Shape<TextValue> shape() {
        return Shapes.TEXT_VALUE;
    }

    @Value.Check
    void check() {
        checking(extra()).prose("text", text()).done();
    }

    /**
     * Builds a {@link TextValue}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableTextValue.Builder implements ValidatingBuilder<TextValue> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public TextValue build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("TextValue");
            }
        }
    }
}
