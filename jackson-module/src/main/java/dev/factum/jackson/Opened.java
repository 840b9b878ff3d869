package dev.factum.jackson;

import dev.factum.codec.Codecs;
import dev.factum.jackson.DossierReader.Format;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/** An input that is being read. What it is, it is asked when the first batch is: to open is not to wait for it. */
final class Opened implements Batches {
    private static final int MARK = 3;

    private final CountedInput file;
    private final ObjectReader reader;
    private final Codecs codecs;
    private final Settings settings;
    private @Nullable Batches batches;

    Opened(InputStream in, ObjectReader reader, Codecs codecs, Settings settings) {
        this.file = new CountedInput(in);
        this.reader = reader;
        this.codecs = codecs;
        this.settings = settings;
    }

    @Override
    public @Nullable Batch next() throws IOException {
        if (batches == null) {
            batches = open();
        }
        return batches.next();
    }

    private Batches open() throws IOException {
        PeekedInput content = new PeekedInput(file);
        content.peek(2);
        if (GzipMembers.isBegun(content.peeked())) {
            content = new PeekedInput(new GzipMembers(content));
        }
        dropMark(content);
        Format format = settings.format() == null ? Recognition.of(content) : settings.format();
        int longest = settings.longest();
        if (format == Format.DOCUMENT) {
            return new DocumentDecoder(content, file::count, reader, codecs, longest);
        }
        LineChunks chunks = new LineChunks(content, file::count, settings.chunk(), longest);
        ChunkDecoder decoder = new ChunkDecoder(new LineDecoder(reader, codecs, longest));
        return new LineBatches(chunks, decoder, settings.threads());
    }

    private static void dropMark(PeekedInput content) throws IOException {
        try {
            content.peek(MARK);
        } catch (EOFException e) {
            // what broke off is told of when it is read
        }
        if (LineDecoder.isMarked(content.peeked(), 0, content.peeked().length)) {
            content.drop(MARK);
        }
    }

    /** Returns how many bytes of the file have been read. */
    long bytesRead() {
        return file.count();
    }

    /** Gives up what is under way and closes the input. */
    void closeAll() throws IOException {
        close();
        file.close();
    }

    @Override
    public void close() {
        if (batches != null) {
            batches.close();
        }
    }
}
