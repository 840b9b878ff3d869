package dev.factum.jackson;

import dev.factum.codec.Codecs;
import dev.factum.dossier.Dossier;
import dev.factum.model.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads leaders, events, sources and claims by the million, one after the other: from lines of JSON (NDJSON), one entity a
 * line, or from one big document, compressed with gzip or not, in constant memory.
 *
 * <h2>Lines</h2>
 *
 * <p>Each line is one JSON object with a {@code type}: {@code leader}, {@code event}, {@code source} or {@code claim}. A
 * line of type {@code dossier} is a header: it states the version of the format, and members that belong to the dossier
 * as a whole. It mostly comes first, and may stand anywhere, so that files can be joined; without one, the version is the
 * current one. Lines end with a line feed, with or without a carriage return; the last need not. Blank lines mean
 * nothing, nor does a byte order mark at the start of a line.
 *
 * <h2>One document</h2>
 *
 * <p>The JSON of a {@link Dossier}: {@code version} and the lists {@code leaders}, {@code events}, {@code sources} and
 * {@code claims}, in any order. What is wrong with the dossier as a whole is told where it is met: a version that is
 * missing, at the end.
 *
 * <p>The reader tells by the beginning of an input whether it is lines or a document, unless {@link #withFormat} says so.
 * Gzip data, of any number of members, is recognised by its first bytes.
 *
 * <h2>What is wrong</h2>
 *
 * <p>Reading is as strict as the mapper's reading of a whole dossier: nothing is coerced or dropped, a stated content id
 * must be the claim's own, and members that have no meaning are kept, or refused by
 * {@code FAIL_ON_UNKNOWN_PROPERTIES}. A line must be one object, with nothing after it, in UTF-8, and not longer than a
 * {@linkplain #withLongestLine limit}. A line that is not, or a bad entity within a document, stops the reading with a
 * {@link BadLineException}, after all before it has been handed over; or it is handed to a
 * {@linkplain #withBadLines listener}, and the reading goes on. Either way nothing is lost: each line is an entity, a bad
 * line, a header, or blank. The last line is named as cut off if its end is missing; so is gzip data that breaks off.
 *
 * <p>A document can be read on only as long as it is UTF-8 and its JSON is in order: if not, or if it is cut off, or if
 * something is wrong with the dossier as a whole, the reading stops, listener or not.
 *
 * <p>What the input itself throws, and gzip data that is damaged, is an {@link UncheckedIOException}. The mapper's problem
 * handlers may be asked twice about the same line.
 *
 * <p>Gzip data that is damaged is known by its checksum, which stands at its end: entities that were handed over before may
 * not be those that were written, and the error comes after them. Whoever cannot have that keeps what is read until the
 * stream has come to its end.
 *
 * <h2>The stream</h2>
 *
 * <p>Entities come in the order of the input, lazily, a chunk of some hundred at a time. The stream must be closed, which
 * closes the input. Listeners are called in the order of the input too, by the thread that runs the stream, before the
 * entities that follow.
 *
 * <p>A reader is compared by identity and not comparable. It is immutable and safe for use by several threads; a stream
 * is not.
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.of(mapper)
 *         .withThreads(2)
 *         .withBadLines(bad -> System.err.println(bad));
 * try (Stream<Entity> entities = reader.read(Path.of("claims.ndjson.gz"))) {
 *     long denied = entities
 *             .filter(entity -> entity instanceof Claim claim && claim.polarity() == Polarity.DENIED)
 *             .count();
 * }
 * }</pre>
 */
public final class DossierReader {
    /** What the entities stand in. */
    public enum Format {
        /** Lines, with one entity each. */
        LINES,
        /** One document, with lists of entities. */
        DOCUMENT
    }

    /**
     * How far the reading has come. All is counted from the start, and counts as soon as it has been handed over; only the
     * bytes run ahead.
     *
     * @param bytes how many bytes of the input have been read, as they are, compressed or not; those of entities that have
     *     not been handed over yet are among them
     * @param lines how many lines, with headers and blank ones
     * @param entities how many entities
     * @param badLines how many bad lines
     */
    public record Progress(long bytes, long lines, long entities, long badLines) {}

    /** The longest line, unless told otherwise: {@value} bytes. */
    public static final int LONGEST_LINE = 1 << 24;

    private static final int LONGEST_POSSIBLE = 1 << 30;
    private static final int MOST_THREADS = 1024;

    private final JsonMapper mapper;
    private final Codecs codecs;
    private final Listeners listeners;
    private final Settings settings;

    private DossierReader(JsonMapper mapper, Codecs codecs, Listeners listeners, Settings settings) {
        this.mapper = mapper;
        this.codecs = codecs;
        this.listeners = listeners;
        this.settings = settings;
    }

    private DossierReader with(Listeners listeners) {
        return new DossierReader(mapper, codecs, listeners, settings);
    }

    private DossierReader with(Settings settings) {
        return new DossierReader(mapper, codecs, listeners, settings);
    }

    /**
     * Obtains a reader that reads as a mapper does: by its features, its limits, its problem handlers, and the options of
     * its {@link FactumModule}, if it has one.
     *
     * <p>It recognises the format, stops at the first bad line, and reads in the calling thread alone: who has several
     * files may want to read each in a thread of its own.
     *
     * @param mapper the mapper, not null
     * @return the reader
     */
    public static DossierReader of(JsonMapper mapper) {
        Objects.requireNonNull(mapper, "mapper");
        StreamReadConstraints limits = mapper.tokenStreamFactory().streamReadConstraints();
        int longest = limits.hasMaxDocumentLength()
                ? (int) Math.min(LONGEST_LINE, limits.getMaxDocumentLength())
                : LONGEST_LINE;
        return new DossierReader(mapper, FactumModule.codecsOf(mapper), Listeners.NONE, Settings.of(longest));
    }

    /**
     * Returns a reader that is told what the entities stand in, rather than to look for itself.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param format the format, not null
     * @return the reader, otherwise the same
     */
    public DossierReader withFormat(Format format) {
        Objects.requireNonNull(format, "format");
        return with(settings.withFormat(format));
    }

    /**
     * Returns a reader that hands bad lines to a listener and goes on, rather than to stop.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param listener takes each bad line, in the order of the input, before the entities that follow it; what it throws
     *     stops the reading. Not null
     * @return the reader, otherwise the same
     */
    public DossierReader withBadLines(Consumer<? super BadLine> listener) {
        Objects.requireNonNull(listener, "listener");
        return with(listeners.withBadLines(listener));
    }

    /**
     * Returns a reader that hands what is said of the dossier as a whole to a listener.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param listener takes the version and the members without a meaning, as a dossier without entities: for each header
     *     line, in its place, or at the end of a document. Not null
     * @return the reader, otherwise the same
     */
    public DossierReader withHeaders(Consumer<? super Dossier> listener) {
        Objects.requireNonNull(listener, "listener");
        return with(listeners.withHeaders(listener));
    }

    /**
     * Returns a reader that tells a listener how far it has come: after each chunk (about 256 KB) of the input that has
     * been handed over, and at the end.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param listener takes the progress, not null
     * @return the reader, otherwise the same
     */
    public DossierReader withProgress(Consumer<? super Progress> listener) {
        Objects.requireNonNull(listener, "listener");
        return with(listeners.withProgress(listener));
    }

    /**
     * Returns a reader that reads lines by several threads, chunk by chunk, ahead of the one that runs the stream; the
     * order is kept. There are never more than twice as many chunks under way as threads. A document is read by one
     * thread however many there are; gzip data is unpacked by one thread, too.
     *
     * <p>Lines that are there are handed over before the input is waited for, so that whoever sends them may wait for an
     * answer. The threads therefore read ahead only what the input says to be {@linkplain InputStream#available available}:
     * files do say so; an input that says nothing is read one chunk at a time, hardly faster than by one thread.
     *
     * <p>The input itself is read by the thread that runs the stream and by no other. The threads are daemons, end with
     * the stream, and ask the mapper's problem handlers.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param threads how many threads, such as {@code Runtime.getRuntime().availableProcessors()}; 1, which is the
     *     default, means that the thread that runs the stream reads, and no other
     * @return the reader, otherwise the same
     * @throws IllegalArgumentException if the number is less than 1 or greater than 1024
     */
    public DossierReader withThreads(int threads) {
        return with(settings.withThreads(within("threads", threads, MOST_THREADS)));
    }

    /**
     * Returns a reader with another limit to the length of lines, which are held in memory whole. The limit is
     * {@value #LONGEST_LINE} bytes unless it is set, or the mapper's own limit to the length of documents if that is less.
     * Of a longer line, which is a bad line, no more than the beginning is kept. In a document, an entity that is longer
     * ends the reading, and so does a member of the dossier without a meaning.
     *
     * <p>This instance is immutable and unaffected by this method.
     *
     * @param bytes the length of the longest line, without the line feed
     * @return the reader, otherwise the same
     * @throws IllegalArgumentException if the length is less than 1 or greater than 2^30
     */
    public DossierReader withLongestLine(int bytes) {
        return with(settings.withLongest(within("bytes", bytes, LONGEST_POSSIBLE)));
    }

    /** For tests, which cannot wait for large chunks. */
    DossierReader withChunks(int size) {
        return with(settings.withChunk(size));
    }

    private static int within(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(what + " must be from 1 to " + most + ", but was " + number);
        }
        return number;
    }

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @return the entities, in order; must be closed
     * @throws UncheckedIOException if the file cannot be opened
     */
    public Stream<Entity> read(Path file) {
        return open(file, null);
    }

    /**
     * Reads an input.
     *
     * @param in the input, which is closed with the stream; not null
     * @return the entities, in order; must be closed
     */
    public Stream<Entity> read(InputStream in) {
        return open(in, null, null);
    }

    /**
     * Reads a file as one dossier.
     *
     * @param file the file, not null
     * @return the dossier of all its entities and headers: of several headers, the greatest version and all members
     * @throws BadLineException if a line is bad and no listener takes it; or if two headers hold different values for the
     *     same member
     * @throws UncheckedIOException if the file cannot be read
     */
    public Dossier readDossier(Path file) {
        Gathered gathered = new Gathered();
        return gather(open(file, gathered), gathered);
    }

    /**
     * Reads an input as one dossier, and closes it.
     *
     * @param in the input, not null
     * @return the dossier of all its entities and headers: of several headers, the greatest version and all members
     * @throws BadLineException if a line is bad and no listener takes it; or if two headers hold different values for the
     *     same member
     * @throws UncheckedIOException if the input cannot be read
     */
    public Dossier readDossier(InputStream in) {
        Gathered gathered = new Gathered();
        return gather(open(in, gathered, null), gathered);
    }

    private static Dossier gather(Stream<Entity> all, Gathered gathered) {
        try (Stream<Entity> entities = all) {
            entities.forEachOrdered(gathered::add);
        }
        return gathered.build();
    }

    private Stream<Entity> open(Path file, @Nullable Gathered gathered) {
        Objects.requireNonNull(file, "file");
        try {
            return open(Files.newInputStream(file), gathered, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Entity> open(InputStream in, @Nullable Gathered gathered, @Nullable String input) {
        Objects.requireNonNull(in, "in");
        Opened opened = new Opened(in, mapper.reader(), codecs, settings);
        return EntityStream.of(opened, listeners, gathered, input);
    }
}
