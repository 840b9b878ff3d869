package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import java.util.Objects;

/**
 * How far an {@link Event} reaches.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EventCategory known = EventCategory.INTERNATIONAL;
 * EventCategory own = EventCategory.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record EventCategory(String code) implements Term, Comparable<EventCategory> {
    /** More than one country takes part. */
    public static final EventCategory INTERNATIONAL = new EventCategory("international");

    /** Three or more countries take part. */
    public static final EventCategory MULTILATERAL = new EventCategory("multilateral");

    /** Two countries take part. */
    public static final EventCategory BILATERAL = new EventCategory("bilateral");

    /** One country is by itself. */
    public static final EventCategory DOMESTIC = new EventCategory("domestic");

    /**
     * Obtains an instance of {@code EventCategory} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public EventCategory {
        Ids.checked("EventCategory", "code", code);
    }

    /**
     * Obtains an instance of {@code EventCategory} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static EventCategory of(String code) {
        return new EventCategory(code);
    }

    /**
     * Tells whether what is of the other category is of this one too: {@link #INTERNATIONAL} includes
     * {@link #MULTILATERAL} and {@link #BILATERAL}, and each category includes itself.
     *
     * @param other the other category, not null
     * @return true if this one includes it
     */
    public boolean includes(EventCategory other) {
        Objects.requireNonNull(other, "other");
        return equals(other) || (equals(INTERNATIONAL) && (other.equals(MULTILATERAL) || other.equals(BILATERAL)));
    }

    @Override
    public int compareTo(EventCategory other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
