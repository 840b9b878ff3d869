package dev.factum.codec;

/** Throws what a library throws, checked or not: the methods between do not know which it is. */
final class Thrown {
    private Thrown() {}

    /** Throws the exception; declared to return one, so that callers can say that they end there. */
    static RuntimeException as(Exception exception) {
        return Thrown.<RuntimeException>unchecked(exception);
    }

    @SuppressWarnings("unchecked") // the cast is for the compiler, and does nothing at run time
    private static <E extends Exception> RuntimeException unchecked(Exception exception) throws E {
        throw (E) exception;
    }
}
