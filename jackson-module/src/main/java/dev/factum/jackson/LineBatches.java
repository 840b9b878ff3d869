package dev.factum.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lines chunk by chunk: in the thread that asks for them, or ahead by several others. */
final class LineBatches implements Batches {
    private final LineChunks chunks;
    private final ChunkDecoder decoder;
    private final @Nullable InOrder<Chunk, Done> ahead;

    private record Done(Chunk chunk, Batch batch) {}

    LineBatches(LineChunks chunks, ChunkDecoder decoder, int threads) {
        this.chunks = chunks;
        this.decoder = decoder;
        this.ahead = threads > 1 ? new InOrder<>(chunks, this::done, threads) : null;
    }

    @Override
    public @Nullable Batch next() throws IOException {
        Done done = ahead == null ? nextDone() : ahead.next();
        if (done == null) {
            return null;
        }
        chunks.reuse(done.chunk());
        return done.batch();
    }

    private @Nullable Done nextDone() throws IOException {
        Chunk chunk = chunks.next();
        return chunk == null ? null : done(chunk);
    }

    private Done done(Chunk chunk) {
        return new Done(chunk, decoder.decode(chunk));
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.close();
        }
    }
}
