package dev.factum.model;

/**
 * How sure somebody is, in four levels (STIX 2.1, appendix A, table "None / Low / Medium / High"). The order is from least
 * to most.
 *
 * <p>A closed vocabulary, as published. Immutable, as every enum.
 *
 * <pre>{@code
 * ConfidenceLevel.HIGH.toConfidence(); // 85
 * }</pre>
 */
public enum ConfidenceLevel {
    /** None: 0, told as 0. */
    NONE("None", 0, 0),
    /** Low: 1 to 29, told as 15. */
    LOW("Low", 1, 15),
    /** Med: 30 to 69, told as 50. */
    MED("Med", 30, 50),
    /** High: 70 to 100, told as 85. */
    HIGH("High", 70, 85);

    private final String words;
    private final int least;
    private final int confidence;

    ConfidenceLevel(String words, int least, int confidence) {
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
     * Returns the number that stands for it: {@code confidence.toLevel()} leads back, without loss.
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
