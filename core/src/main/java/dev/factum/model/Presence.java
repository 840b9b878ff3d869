package dev.factum.model;

/**
 * In what way a leader attends an event. The order is from most to least present.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Attendance online = attendance.withPresence(Presence.REMOTE);
 * }</pre>
 */
public enum Presence {
    /** The leader is there. */
    IN_PERSON,
    /** The leader takes part from elsewhere. */
    REMOTE,
    /** Somebody else is there in the leader's place. */
    REPRESENTED
}
