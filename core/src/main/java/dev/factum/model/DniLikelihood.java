package dev.factum.model;

/**
 * How likely something is, in the words of the Director of National Intelligence (STIX 2.1, appendix A, table
 * "DNI Scale"; Intelligence Community Directive 203 has other ranges). The order is from least to most.
 *
 * <p>A closed vocabulary, as published. Immutable, as every enum.
 *
 * <pre>{@code
 * DniLikelihood.VERY_LIKELY.toConfidence(); // 85
 * }</pre>
 */
public enum DniLikelihood {
    /** Almost No Chance / Remote: 0 to 9, told as 5. */
    ALMOST_NO_CHANCE("Almost No Chance / Remote", 0, 5),
    /** Very Unlikely / Highly Improbable: 10 to 19, told as 15. */
    VERY_UNLIKELY("Very Unlikely / Highly Improbable", 10, 15),
    /** Unlikely / Improbable: 20 to 39, told as 30. */
    UNLIKELY("Unlikely / Improbable", 20, 30),
    /** Roughly Even Chance / Roughly Even Odds: 40 to 59, told as 50. */
    ROUGHLY_EVEN_CHANCE("Roughly Even Chance / Roughly Even Odds", 40, 50),
    /** Likely / Probable: 60 to 79, told as 70. */
    LIKELY("Likely / Probable", 60, 70),
    /** Very Likely / Highly Probable: 80 to 89, told as 85. */
    VERY_LIKELY("Very Likely / Highly Probable", 80, 85),
    /** Almost Certain / Nearly Certain: 90 to 100, told as 95. */
    ALMOST_CERTAIN("Almost Certain / Nearly Certain", 90, 95);

    private final String words;
    private final int least;
    private final int confidence;

    DniLikelihood(String words, int least, int confidence) {
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
     * Returns the number that stands for it: {@code confidence.toDniLikelihood()} leads back, without loss.
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
