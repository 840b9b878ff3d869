package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Who recorded a claim, when, and by which method (PROV: who the claim was attributed to as a record).
 *
 * <p>Names are text of one line, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Recording recording = Recording.of(Instant.parse("2025-09-04T08:00:00Z"), "desk", "by hand");
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Recording extends Shaped implements WithRecording permits ImmutableRecording {
    @Serial
    private static final long serialVersionUID = 1L;

    Recording() {}

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
     * Returns when it was recorded.
     *
     * @return the moment
     */
    public abstract Instant at();

    /**
     * Returns who recorded it: a person, a team or a program.
     *
     * @return the name
     */
    public abstract String by();

    /**
     * Returns how it was recorded: by hand, by an importer, by a model and its version.
     *
     * @return the name of the method
     */
    public abstract String method();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Recording} from its attributes.
     *
     * @param at when it was recorded, not null
     * @param by who recorded it, not null
     * @param method how it was recorded, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Recording of(Instant at, String by, String method) {
        return builder().at(at).by(by).method(method).build();
    }

    @Override
    final Shape<Recording> shape() {
        return Shapes.RECORDING;
    }

    @Value.Check
    void check() {
        checking(extra()).name("by", by()).name("method", method()).done();
    }

    /**
     * Builds a {@link Recording}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableRecording.Builder implements ValidatingBuilder<Recording> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Recording build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Recording");
            }
        }
    }
}
