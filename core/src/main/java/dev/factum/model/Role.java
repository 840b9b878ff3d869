package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * As what a leader attends an event.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Role known = Role.HOST;
 * Role own = Role.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record Role(String code) implements Term, Comparable<Role> {
    /** Invites and receives the others. */
    public static final Role HOST = new Role("host");

    /** Was invited. */
    public static final Role GUEST = new Role("guest");

    /** Gives a speech. */
    public static final Role SPEAKER = new Role("speaker");

    /** Takes part like the others. */
    public static final Role PARTICIPANT = new Role("participant");

    /** Signs. */
    public static final Role SIGNATORY = new Role("signatory");

    /** Stands between the parties. */
    public static final Role MEDIATOR = new Role("mediator");

    /** Looks on. */
    public static final Role OBSERVER = new Role("observer");

    /** Accompanies another who attends. */
    public static final Role COMPANION = new Role("companion");

    /**
     * Obtains an instance of {@code Role} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public Role {
        Ids.checked("Role", "code", code);
    }

    /**
     * Obtains an instance of {@code Role} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
