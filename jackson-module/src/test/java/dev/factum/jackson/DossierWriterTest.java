package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static dev.factum.jackson.Hearing.line;
import static dev.factum.jackson.Lines.ALL;
import static dev.factum.jackson.Lines.CLAIM;
import static dev.factum.jackson.Lines.HEADER;
import static dev.factum.jackson.Lines.KIM;
import static dev.factum.jackson.Lines.PARADE;
import static dev.factum.jackson.Lines.WIRE;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.Hearing.Heard;
import dev.factum.json.Golden;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Leader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entities are written one a line, and said to be written when they are. */
class DossierWriterTest {
    private static final String LINES =
            ALL.stream().map(entity -> line(entity) + "\n").collect(Collectors.joining());

    @TempDir
    Path folder;

    /** Keeps what it is given, and how often. */
    private static class Sink extends ByteArrayOutputStream {
        final List<String> writes = new ArrayList<>();
        int flushed;
        boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            super.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            flushed = size();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    // ---- what users write

    @Test
    void writesAFile() throws IOException {
        Path file = folder.resolve("dossier.ndjson");
        try (DossierWriter writer = DossierWriter.to(Mappers.LENIENT, file)) {
            ALL.forEach(writer::write);
        }

        assertThat(Files.readString(file)).isEqualTo(HEADER + "\n" + LINES);
        assertThat(READER.readDossier(file)).isEqualTo(Dossier.of(KIM, PARADE, WIRE, CLAIM));
    }

    @Test
    void writesAWholeDossierPacked() throws IOException {
        Dossier dossier =
                Mappers.LENIENT.readValue(new Golden("dossier", Dossier.class).text(), Dossier.class).toBuilder()
                        .version("1.3")
                        .build();
        Path file = folder.resolve("dossier.ndjson.gz");
        try (DossierWriter writer = DossierWriter.builder(Mappers.LENIENT)
                .header(dossier)
                .gzip(true)
                .to(file)) {
            writer.writeAll(dossier);
        }

        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        assertThat(READER.readDossier(file)).isEqualTo(dossier);
        assertThat(dossier.extra()).isNotEmpty();
    }

    @Test
    void tellsWhatIsSafe() {
        Sink sink = new Sink();
        List<Long> written = new ArrayList<>();
        try (DossierWriter writer = DossierWriter.builder(Mappers.LENIENT)
                .flushEvery(2)
                .onWritten(count -> {
                    assertThat(sink.flushed).isEqualTo(sink.size());
                    assertThat(READER.readDossier(input(sink.toByteArray())).toString())
                            .as("%d entities", count)
                            .isNotNull();
                    written.add(count);
                })
                .to(sink)) {
            assertThat(sink.writes).as("nothing yet").isEmpty();
            writer.write(KIM);
            assertThat(writer.written()).isZero();
            writer.write(PARADE);
            assertThat(writer.written()).isEqualTo(2);
            writer.write(WIRE);
            writer.flush();
            assertThat(writer.written()).isEqualTo(3);
            writer.write(CLAIM);
            writer.write(KIM);
            writer.write(WIRE);
        }

        assertThat(written).containsExactly(2L, 3L, 5L, 6L);
        assertThat(sink.writes).allMatch(lines -> lines.endsWith("\n"));
        assertThat(sink.closed).isTrue();
    }

    // ---- lines

    @Test
    void anEmptyDossierIsAHeader() {
        Sink sink = new Sink();
        DossierWriter.builder(Mappers.LENIENT).to(sink).close();

        assertThat(sink.toString(StandardCharsets.UTF_8)).isEqualTo(HEADER + "\n");
    }

    @Test
    void theHeaderSaysWhatTheDossierSays() {
        String document = "{\"version\":\"1.7\",\"leaders\":[{\"id\":\"k\",\"name\":\"K\"}],\"editor\":[1.10,\"é\"]}";
        Dossier dossier = Mappers.LENIENT.readValue(document, Dossier.class);
        Sink sink = new Sink();
        DossierWriter.builder(Mappers.LENIENT).header(dossier).to(sink).close();

        assertThat(sink.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"dossier\",\"version\":\"1.7\",\"editor\":[1.10,\"é\"]}\n");
    }

    @Test
    void linesAreLinesWhateverTheMapperIsSetTo() {
        JsonMapper pretty = JsonMapper.builder()
                .addModule(new FactumModule())
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRAP_ROOT_VALUE)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        Sink sink = new Sink();
        try (DossierWriter writer = DossierWriter.builder(pretty).to(sink)) {
            writer.write(KIM);
            writer.write(WIRE);
        }

        assertThat(sink.toString(StandardCharsets.US_ASCII))
                .isEqualTo(
                        HEADER + "\n" + line(KIM).replace("김정은", "\\uAE40\\uC815\\uC740") + "\n" + line(WIRE) + "\n");
    }

    @Test
    void textWithLineFeedsStaysOnItsLine() {
        Claim claim = CLAIM.withNote("one\ntwo\r\n\u2028three");
        Sink sink = new Sink();
        try (DossierWriter writer = DossierWriter.builder(Mappers.LENIENT).to(sink)) {
            writer.write(claim);
        }

        assertThat(hear(READER, input(sink.toByteArray())).entities).containsExactly(claim);
    }

    @Property(tries = 30)
    void whatIsWrittenIsReadWhateverTheSizes(
            @ForAll Random random, @ForAll boolean gzip, @ForAll @IntRange(min = 1, max = 50) int every) {
        List<Entity> entities = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            Entity entity = ALL.get(random.nextInt(ALL.size()));
            entities.add(entity instanceof Claim claim ? claim.withNote("김".repeat(1 + random.nextInt(9000))) : entity);
        }
        Sink sink = new Sink();
        try (DossierWriter writer = DossierWriter.builder(Mappers.LENIENT)
                .gzip(gzip)
                .flushEvery(every)
                .to(sink)) {
            entities.forEach(writer::write);
        }
        Heard heard = hear(READER.withThreads(2), input(sink.toByteArray()));

        assertThat(heard.entities).isEqualTo(entities);
        assertThat(heard.headers).containsExactly(Dossier.of());
        if (!gzip) {
            assertThat(sink.writes).allMatch(lines -> lines.endsWith("\n"));
        }
    }

    @Test
    void muchIsHandedOverWithoutBeingAsked() {
        Sink sink = new Sink();
        List<Long> written = new ArrayList<>();
        try (DossierWriter writer =
                DossierWriter.builder(Mappers.LENIENT).onWritten(written::add).to(sink)) {
            for (int i = 0; i < 1000; i++) {
                writer.write(CLAIM);
            }
            assertThat(sink.writes).hasSizeBetween(2, 10);
        }

        assertThat(written).endsWith(1000L).hasSize(sink.writes.size());
    }

    @Test
    void packedLinesCanBeReadAsSoonAsTheyAreSaidToBeWritten() {
        Sink sink = new Sink();
        try (DossierWriter writer =
                DossierWriter.builder(Mappers.LENIENT).gzip(true).to(sink)) {
            writer.write(KIM);
            writer.flush();

            Heard heard = hear(READER, input(sink.toByteArray()));
            assertThat(heard.entities).containsExactly(KIM);
            assertThat(heard.codes()).containsExactly("line.cut-off");
        }
    }

    // ---- what goes wrong

    @Test
    void anEntityThatCannotBeWrittenLeavesNothingBehind() {
        JsonMapper shallow = JsonMapper.builder(JsonFactory.builder()
                        .streamWriteConstraints(StreamWriteConstraints.builder()
                                .maxNestingDepth(10)
                                .build())
                        .build())
                .build();
        Leader deep =
                KIM.toBuilder().putExtra("new", "[".repeat(20) + "]".repeat(20)).build();
        Leader large = deep.toBuilder().putAttribute("a", "x".repeat(90_000)).build();
        Sink sink = new Sink();
        try (DossierWriter writer = DossierWriter.builder(shallow).to(sink)) {
            writer.write(KIM);
            for (Leader leader : List.of(deep, large)) {
                assertThatExceptionOfType(StreamConstraintsException.class)
                        .isThrownBy(() -> writer.write(leader))
                        .withMessageContaining("nesting depth (11) exceeds");
            }
            writer.write(WIRE);
            assertThat(writer.written()).isZero();
        }

        assertThat(sink.toString(StandardCharsets.UTF_8))
                .isEqualTo(HEADER + "\n" + line(KIM) + "\n" + line(WIRE) + "\n");
    }

    @Test
    void whatTheStreamThrowsIsThrownEverAfter() {
        Sink full = new Sink() {
            @Override
            public void flush() {
                if (size() > 300) {
                    throw new IllegalStateException("bug");
                }
                super.flush();
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void close() {
                full.closed = true;
            }
        };
        List<Long> written = new ArrayList<>();
        DossierWriter writer =
                DossierWriter.builder(Mappers.LENIENT).onWritten(written::add).to(out);
        writer.write(KIM);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(writer::flush)
                .withMessage("java.io.IOException: disk full");
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> writer.write(WIRE));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(writer::flush);
        writer.close();
        assertThat(full.closed).isTrue();
        assertThat(written).isEmpty();
        assertThat(writer.written()).isZero();
    }

    @Test
    void closingTellsWhatTheStreamThrows() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        DossierWriter writer = DossierWriter.builder(Mappers.LENIENT).to(out);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(writer::close);
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("gone"), new LinkageError("gone"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aStreamThatBreaksInALineIsWrittenToNoMore(Throwable failure) {
        Sink half = new Sink() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length / 2);
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
        DossierWriter writer = DossierWriter.builder(Mappers.LENIENT).to(half);
        writer.write(KIM);

        assertThat(catchThrowable(writer::flush)).isSameAs(failure);
        assertThat(catchThrowable(() -> writer.write(WIRE))).isSameAs(failure);
        assertThat(catchThrowable(writer::flush)).isSameAs(failure);
        writer.close();
        assertThat(half.closed).isTrue();
        assertThat(half.writes).hasSize(1);
        assertThat(writer.written()).isZero();
    }

    /** Takes no more than there is room for. */
    private static final class Disk extends OutputStream {
        private int room;
        boolean closed;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("disk full");
            }
            room--;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aPackedFileIsClosedThoughTheDiskIsFull() {
        Sink whole = new Sink();
        try (DossierWriter writer =
                DossierWriter.builder(Mappers.LENIENT).gzip(true).to(whole)) {
            writer.write(KIM);
        }
        for (int room = 0; room < whole.size(); room++) {
            Disk disk = new Disk(room);
            DossierWriter writer =
                    DossierWriter.builder(Mappers.LENIENT).gzip(true).to(disk);
            writer.write(KIM);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(writer::close)
                    .withMessage("java.io.IOException: disk full");
            assertThat(disk.closed).isTrue();
        }
    }

    @Test
    void aPackedFileIsWrittenToNoMoreOnceTheDiskWasFull() {
        Disk disk = new Disk(30);
        DossierWriter writer = DossierWriter.builder(Mappers.LENIENT).gzip(true).to(disk);
        writer.write(KIM);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(writer::flush);
        disk.room = 1000;
        writer.close();

        assertThat(disk.closed).isTrue();
        assertThat(disk.room).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHeaderThatCannotBeWrittenLeavesTheFileAsItIs(boolean gzip) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        JsonMapper shallow = JsonMapper.builder(JsonFactory.builder()
                        .streamWriteConstraints(StreamWriteConstraints.builder()
                                .maxNestingDepth(10)
                                .build())
                        .build())
                .build();
        Dossier deep = Mappers.LENIENT.readValue(
                "{\"version\":\"1.0\",\"new\":" + "[".repeat(20) + "]".repeat(20) + "}", Dossier.class);
        DossierWriter.Builder builder =
                DossierWriter.builder(shallow).header(deep).gzip(gzip);

        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> builder.to(file));
        assertThat(file).hasContent("old");
    }

    @Test
    void aClosedWriterWritesNoMore() {
        Sink sink = new Sink();
        DossierWriter writer = DossierWriter.builder(Mappers.LENIENT).to(sink);
        writer.close();
        writer.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(KIM))
                .withMessage("DossierWriter must be open, but was closed");
        assertThatIllegalStateException().isThrownBy(writer::flush);
    }

    @Test
    void aFolderMustBeThere() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DossierWriter.to(Mappers.LENIENT, folder.resolve("none/file")))
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void argumentsAreChecked() {
        DossierWriter.Builder builder = DossierWriter.builder(Mappers.LENIENT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.flushEvery(0))
                .withMessage("entities must be 1 or more, but was 0");
        assertThatNullPointerException()
                .isThrownBy(() -> DossierWriter.builder(null))
                .withMessage("mapper");
        assertThatNullPointerException().isThrownBy(() -> builder.header(null)).withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.onWritten(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.to((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.to((OutputStream) null))
                .withMessage("out");
        try (DossierWriter writer = builder.to(OutputStream.nullOutputStream())) {
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.write(null))
                    .withMessage("entity");
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.writeAll(null))
                    .withMessage("dossier");
        }
    }
}
