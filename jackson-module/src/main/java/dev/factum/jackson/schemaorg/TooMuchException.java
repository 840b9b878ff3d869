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

    long parts() {
        return parts;
    }
}
