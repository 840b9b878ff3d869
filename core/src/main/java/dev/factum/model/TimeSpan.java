package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The part of a recording from one time to another (Media Fragments URI 1.0, section 4.2.1, temporal dimension).
 *
 * <p>Times count from the beginning of the recording, which is zero; the end must come after the start.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * TimeSpan.of(Duration.ofMinutes(12)).start(); // PT12M
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TimeSpan extends Locator implements WithTimeSpan permits ImmutableTimeSpan {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String START = "time-span.start.negative: TimeSpan.start must be zero or more";

    /** A rule of this type: {@value}. */
    static final String END = "time-span.end.before-start: TimeSpan.end must be more than TimeSpan.start {0}";

    TimeSpan() {}

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
     * @return the time since the beginning, zero or more
     */
    public abstract Duration start();

    /**
     * Returns where the span ends.
     *
     * @return the time since the beginning, more than the start; or empty if it goes to the end of the recording
     */
    public abstract Optional<Duration> end();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code TimeSpan} that goes to the end of the recording.
     *
     * @param start the time since the beginning, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static TimeSpan of(Duration start) {
        return builder().start(start).build();
    }

    @Override
    final Shape<TimeSpan> shape() {
        return Shapes.TIME_SPAN;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(!start().isNegative(), START, "/start", start())
                .keep(
                        end().map(end -> end.compareTo(start()) > 0).orElse(true),
                        END,
                        "/end",
                        end().orElse(start()),
                        start())
                .done();
    }

    /**
     * Builds a {@link TimeSpan}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableTimeSpan.Builder implements ValidatingBuilder<TimeSpan> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public TimeSpan build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("TimeSpan");
            }
        }
    }
}
