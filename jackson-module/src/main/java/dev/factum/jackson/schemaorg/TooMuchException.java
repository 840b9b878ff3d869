package dev.factum.jackson.schemaorg;

import java.io.Serial;

/** Thrown where a small record would become something very large. */
final class TooMuchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int MOST_PARTS = 100_000;

    private final long parts;

    TooMuchException(long parts) {
        this.parts = parts;
    }

    /** Refuses what would make too many parts: so many things with so many parts each. */
    static void check(int things, int each) {
        long parts = things * (long) each;
        if (parts > MOST_PARTS) {
            throw new TooMuchException(parts);
        }
    }

    long parts() {
        return parts;
    }
}
