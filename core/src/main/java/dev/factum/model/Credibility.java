package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;

/**
 * How credible a {@link Claim} is, by the recorder's judgement (NATO Admiralty code, numbers 1 to 6). The order is from most to least credible, with 6, which is no grade, last.
 *
 * <p>A closed vocabulary, since the logic depends on it. Immutable, as every enum.
 *
 * <pre>{@code
 * Credibility.of(2); // PROBABLY_TRUE
 * }</pre>
 */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1),
    /** 2: probably true. */
    PROBABLY_TRUE(2),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3),
    /** 4: doubtful. */
    DOUBTFUL(4),
    /** 5: improbable. */
    IMPROBABLE(5),
    /** 6: cannot be judged; this is not the middle of the scale. */
    CANNOT_BE_JUDGED(6);

    /** The rule for the number: {@value}. */
    static final String OUT_OF_RANGE = "credibility.out-of-range: Credibility must be a number from 1 to 6";

    private final int number;

    Credibility(int number) {
        this.number = number;
    }

    /**
     * Obtains an instance of {@code Credibility} from its number.
     *
     * @param number 1 to 6
     * @return the grade
     * @throws InvalidValueException if the number is out of range
     */
    public static Credibility of(int number) {
        for (Credibility grade : values()) {
            if (grade.number == number) {
                return grade;
            }
        }
        throw Ids.invalid("Credibility", Rule.of(OUT_OF_RANGE), Integer.toString(number));
    }

    /**
     * Returns the number of the Admiralty code.
     *
     * @return 1 to 6
     */
    public int number() {
        return number;
    }

    /**
     * Tells whether this is a grade.
     *
     * @return false for {@link #CANNOT_BE_JUDGED}
     */
    public boolean isJudged() {
        return this != CANNOT_BE_JUDGED;
    }
}
