package dev.factum.codec;

/** Throws what a library throws, checked or not: the methods between do not know which it is. */
final class Thrown {
    private Thrown() {}

    /** Throws it; declared to return one, so that callers can say that they end there. */
    static RuntimeException as(Throwable thrown) {
        return Thrown.<RuntimeException>unchecked(thrown);
    }

    @SuppressWarnings("unchecked") // the cast is for the compiler, and does nothing at run time
    private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
