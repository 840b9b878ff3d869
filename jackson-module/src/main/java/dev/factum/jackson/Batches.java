package dev.factum.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives what is read in batches, in order. */
interface Batches extends AutoCloseable {
    /** Returns the next batch, or null at the end. */
    @Nullable
    Batch next() throws IOException;

    @Override
    default void close() {}
}
