package dev.factum.jackson;

import dev.factum.jackson.DossierReader.Format;
import org.jspecify.annotations.Nullable;

/**
 * How an input is read.
 *
 * @param format what the entities stand in; null if the input is to tell
 * @param threads how many threads read
 * @param longest the length of the longest line
 * @param chunk the size of a chunk of lines
 */
record Settings(@Nullable Format format, int threads, int longest, int chunk) {
    /** So large that what is done once for each chunk costs nothing, and small enough for the caches. */
    private static final int CHUNK = 1 << 18;

    /** Takes no larger chunks than lines: the mapper's limit holds for what one parser reads. */
    static Settings of(int longest) {
        return new Settings(null, 1, longest, Math.min(CHUNK, longest));
    }

    Settings withFormat(Format format) {
        return new Settings(format, threads, longest, chunk);
    }

    Settings withThreads(int threads) {
        return new Settings(format, threads, longest, chunk);
    }

    Settings withLongest(int longest) {
        return new Settings(format, threads, longest, chunk);
    }

    Settings withChunk(int chunk) {
        return new Settings(format, threads, longest, chunk);
    }
}
