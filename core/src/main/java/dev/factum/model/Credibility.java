package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.util.Optional;

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
    CONFIRMED(1, 80, 90),
    /** 2: probably true. */
    PROBABLY_TRUE(2, 60, 70),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3, 40, 50),
    /** 4: doubtful. */
    DOUBTFUL(4, 20, 30),
    /** 5: improbable. */
    IMPROBABLE(5, 0, 10),
    /** 6: cannot be judged; this is not the middle of the scale. */
    CANNOT_BE_JUDGED(6, 0, 0);

    /** The rule for the number: {@value}. */
    static final String OUT_OF_RANGE = "credibility.out-of-range: Credibility must be a number from 1 to 6";

    private final int number;
    private final int leastConfidence;
    private final int confidence;

    Credibility(int number, int leastConfidence, int confidence) {
        this.number = number;
        this.leastConfidence = leastConfidence;
        this.confidence = confidence;
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

    /**
     * Returns the number from 0 to 100 that stands for this grade (STIX 2.1, appendix A, table "Admiralty Credibility"):
     * {@link Confidence#toCredibility} leads back, without loss.
     *
     * @return the number, or empty for {@link #CANNOT_BE_JUDGED}
     */
    public Optional<Confidence> toConfidence() {
        return isJudged() ? Optional.of(new Confidence(confidence)) : Optional.empty();
    }

    /** The least number that is told as this grade. */
    int leastConfidence() {
        return leastConfidence;
    }
}
