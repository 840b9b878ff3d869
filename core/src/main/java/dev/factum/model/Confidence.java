package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serializable;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How sure somebody is, as a whole number from 0 to 100: the {@code confidence} of STIX 2.1 (OASIS Standard, section 3.2),
 * and the middle of its published tables (appendix A, "Confidence Scales"), through which one scale is told in another.
 *
 * <p>Each grade of a scale stands for a range of numbers and has one number of its own. So a grade survives the way to a
 * number and back, and a number that becomes a grade is moved to the number of that grade: by at most 5 on the scale from
 * 0 to 10, by at most 10 as {@link Credibility}, {@link WordOfEstimativeProbability} and {@link DniLikelihood}, by at most 20
 * as {@link ConfidenceLevel}. From one scale to another both losses add up. What cannot be judged has no number, and no number
 * means that. The tables have none for {@link Reliability}, which is of sources.
 *
 * <p>Two are equal if their numbers are. They are ordered by number; the order is consistent with equals. This record is
 * immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Confidence confidence = Credibility.PROBABLY_TRUE.toConfidence().orElseThrow(); // 70
 * confidence.toLevel(); // HIGH
 * confidence.toWordOfEstimativeProbability().words(); // Likely/Probable
 * }</pre>
 *
 * @param value the number, 0 to 100
 */
public record Confidence(int value) implements Comparable<Confidence>, Serializable {
    /** A rule of this type: {@value}. */
    static final String OUT_OF_RANGE = "confidence.out-of-range: Confidence must be a number from 0 to 100";

    /** A rule of this type: {@value}. */
    static final String TENTHS_OUT_OF_RANGE =
            "confidence.tenths.out-of-range: Confidence in tenths must be a number from 0 to 10";

    private static final int MOST = 100;
    private static final int TENTH = 10;

    /**
     * Obtains an instance of {@code Confidence} from a number.
     *
     * @param value the number, 0 to 100
     * @throws InvalidValueException if the number is out of range
     */
    public Confidence {
        if (value < 0 || value > MOST) {
            throw Ids.invalid("Confidence", Rule.of(OUT_OF_RANGE), Integer.toString(value));
        }
    }

    /**
     * Obtains an instance of {@code Confidence} from a number.
     *
     * @param value the number, 0 to 100
     * @return the value
     * @throws InvalidValueException if the number is out of range
     */
    public static Confidence of(int value) {
        return new Confidence(value);
    }

    /**
     * Obtains an instance of {@code Confidence} from a number of the scale from 0 to 10 (table "0-10 Scale").
     *
     * @param tenths the number, 0 to 10
     * @return ten times that
     * @throws InvalidValueException if the number is out of range
     */
    public static Confidence ofTenths(int tenths) {
        if (tenths < 0 || tenths > MOST / TENTH) {
            throw Ids.invalid("Confidence", Rule.of(TENTHS_OUT_OF_RANGE), Integer.toString(tenths));
        }
        return new Confidence(tenths * TENTH);
    }

    /**
     * Returns the number on the scale from 0 to 10 (table "0-10 Scale"): the nearest, and the higher of two.
     *
     * @return 0 to 10
     */
    public int toTenths() {
        return (value + TENTH / 2) / TENTH;
    }

    /**
     * Returns the level: none, low, medium or high (table "None / Low / Medium / High").
     *
     * @return the level
     */
    public ConfidenceLevel toLevel() {
        return grade(Stream.of(ConfidenceLevel.values()), ConfidenceLevel::least);
    }

    /**
     * Returns the grade of the Admiralty code (table "Admiralty Credibility").
     *
     * @return the grade, never {@link Credibility#CANNOT_BE_JUDGED}
     */
    public Credibility toCredibility() {
        return grade(Stream.of(Credibility.values()).filter(Credibility::isJudged), Credibility::leastConfidence);
    }

    /**
     * Returns the word of estimative probability (table "WEP").
     *
     * @return the word
     */
    public WordOfEstimativeProbability toWordOfEstimativeProbability() {
        return grade(Stream.of(WordOfEstimativeProbability.values()), WordOfEstimativeProbability::least);
    }

    /**
     * Returns the word of the scale of the Director of National Intelligence (table "DNI Scale").
     *
     * @return the word
     */
    public DniLikelihood toDniLikelihood() {
        return grade(Stream.of(DniLikelihood.values()), DniLikelihood::least);
    }

    /** Returns the highest grade that begins no higher than this; the lowest of each scale begins at 0. */
    private <G> G grade(Stream<G> grades, ToIntFunction<G> least) {
        return grades.filter(grade -> least.applyAsInt(grade) <= value)
                .max(Comparator.comparingInt(least))
                .orElseThrow();
    }

    @Override
    public int compareTo(Confidence other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the number. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
