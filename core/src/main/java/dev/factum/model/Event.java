package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that took place at a time and place, or was to: a parade, a summit, a speech within one.
 *
 * <p>An event describes itself so that it can be recognised, nothing more: that it took place, and when and where, is for
 * an {@link Occurrence} to claim. Names are text of one line, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Event parade = Event.builder()
 *         .id(EventId.of("beijing-parade-2025"))
 *         .name("Victory Day parade in Beijing")
 *         .kind(EventKind.MILITARY_PARADE)
 *         .time(Edtf.parse("2025-09-03"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Event extends Entity implements WithEvent permits ImmutableEvent {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String PART_OF_ITSELF = "event.part-of.itself: Event.partOf must be another event";

    Event() {}

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
     * Returns the id.
     *
     * @return the id
     */
    public abstract EventId id();

    /**
     * Returns what the event is usually called here.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns what kind of event it is.
     *
     * @return the kind
     */
    public abstract EventKind kind();

    /**
     * Returns when the event is known to be.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> time();

    /**
     * Returns where the event is known to be.
     *
     * @return the place, or empty
     */
    public abstract Optional<Place> place();

    /**
     * Returns the event that this one is a part of.
     *
     * @return the id of the greater event, or empty
     */
    public abstract Optional<EventId> partOf();

    /**
     * Returns how far the event reaches.
     *
     * @return the categories, unmodifiable, perhaps none
     */
    public abstract Set<EventCategory> categories();

    /**
     * Returns what else helps to recognise it.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> description();

    /**
     * Returns what it is called elsewhere: absolute URIs of entries in other registers, in the spelling of RFC 3986 section 6.2.2.1.
     *
     * @return the URIs, unmodifiable, perhaps none
     */
    public abstract Set<URI> sameAs();

    /**
     * Returns what the application keeps with it, by names of its own.
     *
     * @return the attributes, unmodifiable, perhaps empty
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Tells whether the event is in a category, by itself or since one of its categories is included in it.
     *
     * @param category the category, not null
     * @return true if the event is in it
     */
    public final boolean isIn(EventCategory category) {
        Objects.requireNonNull(category, "category");
        return categories().stream().anyMatch(category::includes);
    }

    @Override
    public final EventId ref() {
        return id();
    }

    @Override
    final Shape<Event> shape() {
        return Shapes.EVENT;
    }

    @Value.Check
    Event checked() {
        checking(extra())
                .name("name", name())
                .time("time", time())
                .keep(!partOf().equals(Optional.of(id())), PART_OF_ITSELF, "/partOf", id())
                .prose("description", description())
                .uris("sameAs", sameAs())
                .attributes(attributes())
                .done();
        return Uris.areNormal(sameAs()) ? this : withSameAs(Uris.normal(sameAs()));
    }

    /**
     * Builds an {@link Event}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableEvent.Builder implements ValidatingBuilder<Event> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Event build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Event");
            }
        }
    }
}
