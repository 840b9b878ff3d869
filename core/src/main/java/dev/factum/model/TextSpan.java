package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The part of a text from one offset to another (Web Annotation Data Model, section 4.2.5, Text Position Selector).
 *
 * <p>Offsets count UTF-16 code units from 0; the start is part of the span, the end is not. The end must come
 * after the start.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * TextSpan.of(120, 131).end(); // 131
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TextSpan extends Locator implements WithTextSpan permits ImmutableTextSpan {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String START = "text-span.start.negative: TextSpan.start must be 0 or more";

    /** A rule of this type: {@value}. */
    static final String END = "text-span.end.before-start: TextSpan.end must be more than TextSpan.start {0}";

    TextSpan() {}

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
     * Returns where the span begins.
     *
     * @return the offset of its first code unit, 0 or more
     */
    public abstract int start();

    /**
     * Returns where the span ends.
     *
     * @return the offset after its last code unit, more than the start
     */
    public abstract int end();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code TextSpan} from its offsets.
     *
     * @param start the offset of its first code unit
     * @param end the offset after its last code unit
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static TextSpan of(int start, int end) {
        return builder().start(start).end(end).build();
    }

    @Override
    final Shape<TextSpan> shape() {
        return Shapes.TEXT_SPAN;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(start() >= 0, START, "/start", start())
                .keep(end() > start(), END, "/end", end(), start())
                .done();
    }

    /**
     * Builds a {@link TextSpan}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableTextSpan.Builder implements ValidatingBuilder<TextSpan> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public TextSpan build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("TextSpan");
            }
        }
    }
}
