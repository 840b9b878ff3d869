package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Codecs;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.model.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes leaders, events, sources and claims by the million, each on a line of JSON (NDJSON), as a {@link DossierReader}
 * reads them.
 *
 * <p>The first line is a header, of type {@code dossier}, with the version of the format. Each line is written as the
 * mapper writes an {@link Entity}, whatever indentation the mapper is set to.
 *
 * <h2>What is safe</h2>
 *
 * <p>Lines are gathered, and handed over to the file or stream some hundred at a time, whole ones only;
 * {@link #flush()} and {@link #close()} hand over what there is. After that, and after the stream has been flushed, the
 * {@linkplain Builder#onWritten listener} is told how many entities are written: these are safe whatever becomes of the
 * program, though not if the power fails. If the program is killed, the file ends with some more whole lines perhaps, and
 * then at most one that is cut off, which the reader names.
 *
 * <p>If an entity cannot be written, which happens where its unknown members are nested deeper than the mapper allows, the
 * writer throws what Jackson throws, nothing of the entity is written, and the writer can be used on. If the stream
 * throws, the writer throws that too, an {@link IOException} as {@link UncheckedIOException}: then and ever after,
 * since it cannot know how much of a line is written. To close it then closes the stream and no more.
 *
 * <p>A dossier that is to be one document is written by the mapper: {@code mapper.writeValue(file, dossier)}.
 *
 * <p>Mutable, compared by identity, not comparable, and not safe for use by several threads.
 *
 * <pre>{@code
 * try (DossierWriter writer = DossierWriter.builder(mapper).gzip(true).to(Path.of("claims.ndjson.gz"))) {
 *     writer.write(kim);
 *     writer.write(claim);
 * }
 * }</pre>
 */
public final class DossierWriter implements AutoCloseable {
    /** So much is gathered before it is handed over. */
    private static final int FULL = 1 << 16;

    private final ObjectWriter settings;
    private final Codec codec;
    private final OutputStream out;
    private final boolean gzip;
    private final int every;
    private final LongConsumer written;
    private final Gathering lines = new Gathering();
    private JsonGenerator generator;
    private GeneratorOutput output;

    private long entities;
    private long entitiesWritten;
    private @Nullable Packed packed;
    private boolean closed;
    private @Nullable Throwable failure;

    private DossierWriter(Builder builder, Opening opening) throws IOException {
        Codecs codecs = FactumModule.codecsOf(builder.mapper);
        this.settings = builder.mapper
                .writer()
                .without(SerializationFeature.INDENT_OUTPUT)
                .withRootValueSeparator("");
        this.codec = codecs.find(Entity.class).orElseThrow();
        this.gzip = builder.gzip;
        this.every = builder.every;
        this.written = builder.written;
        this.generator = settings.createGenerator(lines);
        this.output = new GeneratorOutput(generator);
        write(codecs.header(), builder.header);
        // last, so that nothing is opened, or emptied, for a header that cannot be written
        this.out = opening.open();
    }

    /**
     * Returns a builder of a writer that writes as a mapper does: by its features, its limits, and its
     * {@link FactumModule}, if it has one.
     *
     * @param mapper the mapper, not null
     * @return a new builder
     */
    public static Builder builder(JsonMapper mapper) {
        return new Builder(Objects.requireNonNull(mapper, "mapper"));
    }

    /**
     * Creates a file, or empties it if it is there already (what stood in it is gone), and returns a writer to it. The lines are
     * not compressed, even if the name of the file
     * ends in {@code .gz}: {@link Builder#gzip} does that.
     *
     * @param mapper writes the values, not null
     * @param file the file, not null
     * @return the writer, which must be closed
     * @throws UncheckedIOException if the file cannot be opened
     */
    public static DossierWriter to(JsonMapper mapper, Path file) {
        return builder(mapper).to(file);
    }

    /**
     * Writes an entity.
     *
     * @param entity the leader, event, source or claim; not null
     * @throws tools.jackson.core.JacksonException if the entity cannot be written
     * @throws UncheckedIOException if the stream throws, or has thrown before
     * @throws IllegalStateException if the writer is closed
     */
    public void write(Entity entity) {
        Objects.requireNonNull(entity, "entity");
        open();
        write(codec, entity);
        entities++;
        if (lines.size() >= FULL || entities - entitiesWritten >= every) {
            flush();
        }
    }

    /**
     * Writes all entities of a dossier: leaders, events, sources, and claims, each in the order of their ids. What else
     * the dossier holds is written by the header, if it is {@linkplain Builder#header given to the builder}.
     *
     * @param dossier the dossier, not null
     */
    public void writeAll(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        dossier.leaders().forEach(this::write);
        dossier.events().forEach(this::write);
        dossier.sources().forEach(this::write);
        dossier.claims().forEach(this::write);
    }

    /**
     * Hands over all lines to the file or stream, flushes it, and tells the listener; does nothing if there are none.
     *
     * @throws UncheckedIOException if the stream throws, or has thrown before
     * @throws IllegalStateException if the writer is closed
     */
    public void flush() {
        open();
        generator.flush();
        if (lines.size() == 0) {
            return;
        }
        try {
            OutputStream to = packedOrNot();
            lines.handOver(to);
            to.flush();
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
            throw unchecked(e);
        }
        entitiesWritten = entities;
        written.accept(entitiesWritten);
    }

    private OutputStream packedOrNot() throws IOException {
        if (gzip && packed == null) {
            packed = new Packed(out);
        }
        return packed == null ? out : packed;
    }

    /** Returns what an exception is thrown as; throws it if it is an error. */
    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof IOException checked ? new UncheckedIOException(checked) : (RuntimeException) e;
    }

    /**
     * Returns how many entities are safely written.
     *
     * @return their number
     */
    public long written() {
        return entitiesWritten;
    }

    /**
     * Hands over what there is, and closes the file or stream, whatever happens. If the stream has thrown before, closes
     * it and writes nothing. Has no effect if the writer is closed.
     *
     * @throws UncheckedIOException if the stream throws
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        try (out) {
            finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            closed = true;
            lines.truncate(0);
        }
    }

    private void finish() throws IOException {
        try {
            if (failure == null) {
                flush();
            }
        } finally {
            if (packed != null) {
                packed.end(failure == null);
            }
        }
    }

    private void open() {
        if (closed) {
            throw new IllegalStateException("DossierWriter must be open, but was closed");
        }
        if (failure != null) {
            throw unchecked(failure);
        }
    }

    private void write(Codec type, Object value) {
        int start = lines.size() + generator.streamWriteOutputBuffered();
        boolean whole = false;
        try {
            type.write(value, output);
            generator.writeRaw('\n');
            whole = true;
        } finally {
            if (!whole) {
                startAgain(start);
            }
        }
    }

    /** Takes back what was written of a value. */
    private void startAgain(int start) {
        generator.flush();
        lines.truncate(start);
        generator = settings.createGenerator(lines);
        output = new GeneratorOutput(generator);
    }

    /** Opens what is written to. */
    private interface Opening {
        OutputStream open() throws IOException;
    }

    /** Compresses, and flushes what has been compressed with the rest. */
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, FULL, true);
        }

        /** Gives up what compressing takes; to close would not if the stream throws. */
        void end(boolean whole) throws IOException {
            try {
                if (whole) {
                    finish();
                }
            } finally {
                def.end();
            }
        }
    }

    /** Lines that have not been handed over. */
    private static final class Gathering extends java.io.ByteArrayOutputStream {
        Gathering() {
            super(2 * FULL);
        }

        void truncate(int size) {
            count = size;
        }

        void handOver(OutputStream out) throws IOException {
            out.write(buf, 0, count);
            count = 0;
        }
    }

    /**
     * Builds a {@link DossierWriter}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the writer shows its use.
     */
    public static final class Builder {
        private final JsonMapper mapper;
        private boolean gzip;
        private Dossier header = Dossier.of();
        private int every = Integer.MAX_VALUE;
        private LongConsumer written = count -> {};

        Builder(JsonMapper mapper) {
            this.mapper = mapper;
        }

        /**
         * Sets whether the lines are compressed with gzip. What is handed over can be unpacked at once.
         *
         * @param gzip whether they are; if this is not called, they are not
         * @return this builder
         */
        public Builder gzip(boolean gzip) {
            this.gzip = gzip;
            return this;
        }

        /**
         * Sets what the header says: the version of a dossier and its members without a meaning; not its entities.
         *
         * @param dossier the dossier, not null; if this is not called, the header says the current version alone
         * @return this builder
         */
        public Builder header(Dossier dossier) {
            Objects.requireNonNull(dossier, "dossier");
            Object builder = DossierShape.DOSSIER.start();
            DossierShape.DOSSIER.field("version").orElseThrow().set(builder, dossier.version());
            DossierShape.DOSSIER.setExtra(builder, dossier.extra());
            this.header = DossierShape.DOSSIER.finish(builder);
            return this;
        }

        /**
         * Sets how many entities are handed over together at most.
         *
         * @param entities how many, 1 or more; if this is not called, as many as make about 64 KB
         * @return this builder
         * @throws IllegalArgumentException if the number is less than 1
         */
        public Builder flushEvery(int entities) {
            if (entities < 1) {
                throw new IllegalArgumentException("entities must be 1 or more, but was " + entities);
            }
            this.every = entities;
            return this;
        }

        /**
         * Sets who is told how many entities are safely written.
         *
         * @param listener takes the number each time that lines were handed over, not null
         * @return this builder
         */
        public Builder onWritten(LongConsumer listener) {
            this.written = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * Creates a file, or empties it if it is there already (what stood in it is gone), and returns a writer to it. The file
         * has that name from the start: whoever wants
         * it to be whole or not there writes to another one and renames it. The name does not decide whether the file is
         * compressed, even if it ends in {@code .gz}: {@link #gzip} does.
         *
         * @param file the file, not null
         * @return the writer, which must be closed
         * @throws tools.jackson.core.JacksonException if the header cannot be written; then the file is left as it is
         * @throws UncheckedIOException if the file cannot be opened
         */
        public DossierWriter to(Path file) {
            Objects.requireNonNull(file, "file");
            return open(() -> Files.newOutputStream(file));
        }

        /**
         * Returns a writer to a stream.
         *
         * @param out the stream, which is closed with the writer; not null
         * @return the writer, which must be closed
         * @throws tools.jackson.core.JacksonException if the header cannot be written
         */
        public DossierWriter to(OutputStream out) {
            Objects.requireNonNull(out, "out");
            return open(() -> out);
        }

        private DossierWriter open(Opening opening) {
            try {
                return new DossierWriter(this, opening);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
