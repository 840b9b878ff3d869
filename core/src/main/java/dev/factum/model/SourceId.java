package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * The id of a {@link Source}.
 *
 * <p>An id is 1 to 200 characters long, holds no white space, control or invisible character, and is in Unicode
 * normalization form C, so that ids that look the same are the same.
 *
 * <p>Two ids are equal if their texts are. They are ordered by UTF-16 code units, and among other references as
 * {@link EntityRef} says; the order is consistent with equals. This record is immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * SourceId id = SourceId.of("nationpress");
 * id.qualified(); // source:nationpress
 * }</pre>
 *
 * @param value the id as text, not null
 */
public record SourceId(String value) implements EntityRef {
    static final String KIND = "source";

    /**
     * Obtains an instance of {@code SourceId} from text.
     *
     * @param value the id as text, not null
     * @throws InvalidValueException if the text cannot be an id
     */
    public SourceId {
        Ids.checked("SourceId", "value", value);
    }

    /**
     * Obtains an instance of {@code SourceId} from text.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    /**
     * Obtains an instance of {@code SourceId} from text: the name under which frameworks look for a conversion.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static SourceId valueOf(String value) {
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
