package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody said something, perhaps at an event.
 *
 * <p>The speaker is a leader, a country or a source. Under one speaker and the same words, the event refines, and so does what stands around
 * the words; utterances never conflict.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Utterance utterance = Utterance.builder()
 *         .speaker(LeaderId.of("xi-jinping"))
 *         .event(EventId.of("beijing-speech-2025"))
 *         .words(Quote.of("unstoppable"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Utterance extends Proposition implements WithUtterance permits ImmutableUtterance {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String SPEAKER_KIND =
            "utterance.speaker.kind: Utterance.speaker must be a leader, a country or a source";

    Utterance() {}

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
     * Returns who said it.
     *
     * @return the leader, country or source
     */
    public abstract EntityRef speaker();

    /**
     * Returns at which event.
     *
     * @return the id of the event, or empty
     */
    public abstract Optional<EventId> event();

    /**
     * Returns what was said.
     *
     * @return the words
     */
    public abstract Quote words();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    @Override
    public final Topic topic() {
        return Topic.of("utterance", List.of(speaker()), words().exact());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Utterance that = (Utterance) other;
        return Detail.ofOptional(event(), that.event(), Detail::ofFree)
                .and(Quote.compareContext(words(), that.words()));
    }

    @Override
    final Shape<Utterance> shape() {
        return Shapes.UTTERANCE;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(
                        !(speaker() instanceof EventId || speaker() instanceof ClaimId),
                        SPEAKER_KIND,
                        "/speaker",
                        speaker().qualified())
                .done();
    }

    /**
     * Builds an {@link Utterance}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableUtterance.Builder implements ValidatingBuilder<Utterance> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Utterance build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Utterance");
            }
        }
    }
}
