package dev.factum.model;

/**
 * How likely something is, in the words of estimative probability (STIX 2.1, appendix A, table "WEP"; after Sherman
 * Kent). The order is from least to most.
 *
 * <p>A closed vocabulary, as published. Immutable, as every enum.
 *
 * <pre>{@code
 * WordOfEstimativeProbability.EVEN_CHANCE.toConfidence(); // 50
 * }</pre>
 */
public enum WordOfEstimativeProbability {
    /** Impossible: 0, told as 0. */
    IMPOSSIBLE("Impossible", 0, 0),
    /** Highly Unlikely/Almost Certainly Not: 1 to 19, told as 10. */
    HIGHLY_UNLIKELY("Highly Unlikely/Almost Certainly Not", 1, 10),
    /** Unlikely/Probably Not: 20 to 39, told as 30. */
    UNLIKELY("Unlikely/Probably Not", 20, 30),
    /** Even Chance: 40 to 59, told as 50. */
    EVEN_CHANCE("Even Chance", 40, 50),
    /** Likely/Probable: 60 to 79, told as 70. */
    LIKELY("Likely/Probable", 60, 70),
    /** Highly likely/Almost Certain: 80 to 99, told as 90. */
    HIGHLY_LIKELY("Highly likely/Almost Certain", 80, 90),
    /** Certain: 100, told as 100. */
    CERTAIN("Certain", 100, 100);

    private final String words;
    private final int least;
    private final int confidence;

    WordOfEstimativeProbability(String words, int least, int confidence) {
        this.words = words;
        this.least = least;
        this.confidence = confidence;
    }

    /**
     * Returns what the table calls it.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /**
     * Returns the number that stands for it: {@code confidence.toWordOfEstimativeProbability()} leads back, without loss.
     *
     * @return the number
     */
    public Confidence toConfidence() {
        return new Confidence(confidence);
    }

    /** The least number that is told as this one. */
    int least() {
        return least;
    }
}
