package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * What kind of {@link Office} somebody holds.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * OfficeKind known = OfficeKind.HEAD_OF_STATE;
 * OfficeKind own = OfficeKind.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record OfficeKind(String code) implements Term, Comparable<OfficeKind> {
    /** President, monarch or the like. */
    public static final OfficeKind HEAD_OF_STATE = new OfficeKind("head-of-state");

    /** Prime minister, chancellor or the like. */
    public static final OfficeKind HEAD_OF_GOVERNMENT = new OfficeKind("head-of-government");

    /** Leads a party. */
    public static final OfficeKind PARTY_LEADER = new OfficeKind("party-leader");

    /** Presides over a parliament. */
    public static final OfficeKind SPEAKER_OF_PARLIAMENT = new OfficeKind("speaker-of-parliament");

    /** Foreign minister or secretary of state. */
    public static final OfficeKind FOREIGN_MINISTER = new OfficeKind("foreign-minister");

    /** Any other member of a government. */
    public static final OfficeKind MINISTER = new OfficeKind("minister");

    /** Represents a state abroad. */
    public static final OfficeKind AMBASSADOR = new OfficeKind("ambassador");

    /** Leads an international or other organization. */
    public static final OfficeKind HEAD_OF_ORGANIZATION = new OfficeKind("head-of-organization");

    /**
     * Obtains an instance of {@code OfficeKind} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public OfficeKind {
        Ids.checked("OfficeKind", "code", code);
    }

    /**
     * Obtains an instance of {@code OfficeKind} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static OfficeKind of(String code) {
        return new OfficeKind(code);
    }

    @Override
    public int compareTo(OfficeKind other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
