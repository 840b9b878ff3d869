package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * The id of an {@link Event}.
 *
 * <p>An id is 1 to 200 characters long, holds no white space, control or invisible character, and is in Unicode
 * normalization form C, so that ids that look the same are the same.
 *
 * <p>Two ids are equal if their texts are. They are ordered by UTF-16 code units, and among other references as
 * {@link EntityRef} says; the order is consistent with equals. This record is immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * EventId id = EventId.of("beijing-parade-2025");
 * id.qualified(); // event:beijing-parade-2025
 * }</pre>
 *
 * @param value the id as text, not null
 */
public record EventId(String value) implements EntityRef {
    static final String KIND = "event";

    /**
     * Obtains an instance of {@code EventId} from text.
     *
     * @param value the id as text, not null
     * @throws InvalidValueException if the text cannot be an id
     */
    public EventId {
        Ids.checked("EventId", "value", value);
    }

    /**
     * Obtains an instance of {@code EventId} from text.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    /**
     * Obtains an instance of {@code EventId} from text: the name under which frameworks look for a conversion.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static EventId valueOf(String value) {
        return of(value);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Returns the id as text, without its kind: what {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
