package dev.factum.model;

import dev.factum.validation.InvalidValueException;

/**
 * What a {@link Relation} or a {@link Property} says of its subject.
 *
 * <p>An open vocabulary: the constants are the codes that are known here, any other code is kept as it is. A code is 1
 * to 200 characters long, holds no white space, control or invisible character, and is in Unicode normalization form
 * C. Whether a predicate is single-valued, so
 * that two values contradict each other, is for those to say who compare.
 *
 * <p>Two are equal if their codes are. They are ordered by code, by UTF-16 code units; the order is consistent with
 * equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Predicate known = Predicate.WEARS;
 * Predicate own = Predicate.of("my-own-code");
 * }</pre>
 *
 * @param code the code, not null
 */
public record Predicate(String code) implements Term, Comparable<Predicate> {
    /** The subject wears the value. */
    public static final Predicate WEARS = new Predicate("wears");

    /** The subject travels by the value. */
    public static final Predicate TRAVELS_BY = new Predicate("travels-by");

    /** The subject lasts for the value. */
    public static final Predicate DURATION = new Predicate("duration");

    /** The subject helps the object. */
    public static final Predicate SUPPORTS = new Predicate("supports");

    /** The subject is to follow the object in office. */
    public static final Predicate HEIR_OF = new Predicate("heir-of");

    /** The subject is a child of the object. */
    public static final Predicate CHILD_OF = new Predicate("child-of");

    /** The subject belongs to the object. */
    public static final Predicate MEMBER_OF = new Predicate("member-of");

    /** The subject is bound to the object by treaty. */
    public static final Predicate ALLIED_WITH = new Predicate("allied-with");

    /**
     * Obtains an instance of {@code Predicate} from a code.
     *
     * @param code the code, not null
     * @throws InvalidValueException if the text cannot be a code
     */
    public Predicate {
        Ids.checked("Predicate", "code", code);
    }

    /**
     * Obtains an instance of {@code Predicate} from a code.
     *
     * @param code the code, not null
     * @return the value, equal to a constant if the code is known
     * @throws InvalidValueException if the text cannot be a code
     */
    public static Predicate of(String code) {
        return new Predicate(code);
    }

    @Override
    public int compareTo(Predicate other) {
        return code.compareTo(other.code);
    }

    /** Returns the code: what {@link #of} reads back. */
    @Override
    public String toString() {
        return code;
    }
}
