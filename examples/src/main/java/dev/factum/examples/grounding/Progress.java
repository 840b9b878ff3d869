package dev.factum.examples.grounding;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Says how far a job has come, but not more often than once in a while, and not at all if it is done by then. */
final class Progress {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final PrintStream out;
    private final LongSupplier nanos;
    private long last;

    /**
     * Starts to wait.
     *
     * @param nanos a clock that counts nanoseconds
     */
    Progress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        last = nanos.getAsLong();
    }

    /** Says it, if it is time to. */
    void at(String message) {
        long now = nanos.getAsLong();
        if (now - last >= PAUSE) {
            last = now;
            out.println(message);
        }
    }
}
