package dev.factum.model;

/**
 * How two propositions on one topic go together.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * if (first.compare(second) == Comparison.CONFLICT) {
 *     System.out.println(first + " or " + second);
 * }
 * }</pre>
 */
public enum Comparison {
    /** They say the same. */
    AGREE,
    /** One says all that the other says, and more. */
    REFINE,
    /** Neither follows from the other, and both can hold. */
    COMPATIBLE,
    /** They cannot both hold, surely or so far as names of places and offices tell: {@link Claim#contradicts} says which. */
    CONFLICT
}
