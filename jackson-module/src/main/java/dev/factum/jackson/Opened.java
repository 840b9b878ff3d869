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
    private InputStream content;
    private @Nullable Batches batches;

    Opened(InputStream in, ObjectReader reader, Codecs codecs, Settings settings) {
        this.file = new CountedInput(in);
        this.content = file;
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
        PeekedInput plain = new PeekedInput(file);
        plain.peek(2);
        if (GzipMembers.isBegun(plain.peeked())) {
            plain = new PeekedInput(new GzipMembers(plain));
        }
        content = plain;
        Format format = settings.format() == null ? Recognition.of(plain) : settings.format();
        int longest = settings.longest();
        if (format == Format.DOCUMENT) {
            // a line keeps its own, as it does further on
            dropMark(plain);
            return new DocumentDecoder(plain, file::count, reader, codecs, longest);
        }
        LineChunks chunks = new LineChunks(plain, file::count, settings.chunk(), longest);
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
        content.close();
    }

    @Override
    public void close() {
        if (batches != null) {
            batches.close();
        }
    }
}
