package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * What kind of event an {@link Event} is.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EventKind known = EventKind.MILITARY_PARADE;
 * EventKind own = EventKind.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record EventKind(String code) implements Term, Comparable<EventKind> {
    /** A parade of armed forces. */
    public static final EventKind MILITARY_PARADE = new EventKind("military-parade");

    /** A meeting of heads of state or government. */
    public static final EventKind SUMMIT = new EventKind("summit");

    /** A meeting of any other kind. */
    public static final EventKind MEETING = new EventKind("meeting");

    /** A conference of many, over days. */
    public static final EventKind CONFERENCE = new EventKind("conference");

    /** A visit to a country or place. */
    public static final EventKind VISIT = new EventKind("visit");

    /** A visit of the highest protocol. */
    public static final EventKind STATE_VISIT = new EventKind("state-visit");

    /** An arrival at a place. */
    public static final EventKind ARRIVAL = new EventKind("arrival");

    /** A departure from a place. */
    public static final EventKind DEPARTURE = new EventKind("departure");

    /** A speech. */
    public static final EventKind SPEECH = new EventKind("speech");

    /** A press conference. */
    public static final EventKind PRESS_CONFERENCE = new EventKind("press-conference");

    /** A briefing, open or closed. */
    public static final EventKind BRIEFING = new EventKind("briefing");

    /** A ceremony other than a parade. */
    public static final EventKind CEREMONY = new EventKind("ceremony");

    /** The signing of a treaty or agreement. */
    public static final EventKind SIGNING = new EventKind("signing");

    /** An election or referendum. */
    public static final EventKind ELECTION = new EventKind("election");

    /** A war, as a whole. */
    public static final EventKind WAR = new EventKind("war");

    /** An act of war. */
    public static final EventKind BATTLE = new EventKind("battle");

    /** A surrender or a victory: the end of fighting. */
    public static final EventKind SURRENDER = new EventKind("surrender");

    /**
     * Obtains an instance of {@code EventKind} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public EventKind {
        Ids.checked("EventKind", "code", code);
    }

    /**
     * Obtains an instance of {@code EventKind} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static EventKind of(String code) {
        return new EventKind(code);
    }

    @Override
    public int compareTo(EventKind other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
