package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A value that is a time.
 *
 * <p>The time must lie within the years of the calendar.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * TimeValue.of(Edtf.parse("1945-09-02"));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TimeValue extends PropertyValue implements WithTimeValue permits ImmutableTimeValue {
    @Serial
    private static final long serialVersionUID = 1L;

    TimeValue() {}

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
     * Returns the time.
     *
     * @return the time
     */
    public abstract Edtf time();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code TimeValue} from a time.
     *
     * @param time the time, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static TimeValue of(Edtf time) {
        return builder().time(time).build();
    }

    @Override
    final Shape<TimeValue> shape() {
        return Shapes.TIME_VALUE;
    }

    @Value.Check
    void check() {
        checking(extra()).time("time", time()).done();
    }

    /**
     * Builds a {@link TimeValue}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableTimeValue.Builder implements ValidatingBuilder<TimeValue> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public TimeValue build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("TimeValue");
            }
        }
    }
}
