package dev.factum.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lines chunk by chunk: in the thread that asks for them, or ahead by several others. */
final class LineBatches implements Batches {
    private final LineChunks chunks;
    private final ChunkDecoder decoder;
    private final @Nullable InOrder<Chunk, Batch> ahead;

    LineBatches(LineChunks chunks, ChunkDecoder decoder, int threads) {
        this.chunks = chunks;
        this.decoder = decoder;
        this.ahead = threads > 1 ? new InOrder<>(chunks, decoder::decode, threads) : null;
    }

    @Override
    public @Nullable Batch next() throws IOException {
        if (ahead != null) {
            return ahead.next();
        }
        Chunk chunk = chunks.next();
        return chunk == null ? null : decoder.decode(chunk);
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.close();
        }
    }
}
