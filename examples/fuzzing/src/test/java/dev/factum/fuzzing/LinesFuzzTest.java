package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.dossier.Dossier;
import dev.factum.jackson.BadLine;
import dev.factum.jackson.BadLineException;
import dev.factum.jackson.DossierReader;
import dev.factum.jackson.DossierReader.Format;
import dev.factum.jackson.DossierReader.Progress;
import dev.factum.jackson.DossierWriter;
import dev.factum.jackson.FactumModule;
import dev.factum.model.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes, read as lines or as whatever they seem to be: each line is an entity, a header, a bad line, or blank. */
class LinesFuzzTest {
    private static final int LONGEST = 4096;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new FactumModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final DossierReader READER = DossierReader.of(MAPPER).withLongestLine(LONGEST);

    /** What a reader says of an input. */
    private static final class Heard {
        final List<Entity> entities = new ArrayList<>();
        final List<BadLine> badLines = new ArrayList<>();
        final List<Dossier> headers = new ArrayList<>();
        Progress progress = new Progress(0, 0, 0, 0);

        Heard(DossierReader reader, byte[] bytes) {
            try (Stream<Entity> read = reader.withBadLines(badLines::add)
                    .withHeaders(headers::add)
                    .withProgress(one -> progress = one)
                    .read(new ByteArrayInputStream(bytes))) {
                read.forEachOrdered(entities::add);
            }
        }

        List<String> story() {
            return Stream.of(entities.stream(), badLines.stream().map(bad -> bad + bad.text()), headers.stream())
                    .flatMap(all -> all)
                    .map(Object::toString)
                    .toList();
        }
    }

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(Golden.document("dossier")),
                Stream.of(
                                Golden.lines(),
                                Golden.lines().replace("\n", "\r\n\r\n"),
                                Golden.lines().replace(",", " , "))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void nothingIsLost(byte[] bytes) {
        boolean isPacked = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        if (!isPacked) {
            Heard heard = new Heard(READER.withFormat(Format.LINES), bytes);
            assertNothingIsLost(bytes, heard);
            assertThat(new Heard(READER.withFormat(Format.LINES).withThreads(2), bytes).story())
                    .isEqualTo(heard.story());
            assertThat(new Heard(READER, written(heard.entities)).entities).isEqualTo(heard.entities);
        }
        recognised(bytes);
    }

    private static void assertNothingIsLost(byte[] bytes, Heard heard) {
        List<byte[]> lines = lines(bytes);
        assertThat(heard.progress.bytes()).isEqualTo(bytes.length);
        assertThat(heard.progress.lines()).isEqualTo(lines.size());
        assertThat(heard.progress.entities()).isEqualTo(heard.entities.size());
        assertThat(heard.progress.badLines()).isEqualTo(heard.badLines.size());
        long last = 0;
        for (BadLine bad : heard.badLines) {
            byte[] line = lines.get((int) bad.number() - 1);
            assertThat(bad.number()).isGreaterThan(last);
            assertThat(bad.length()).isEqualTo(line.length);
            assertThat(line).startsWith(bad.bytes());
            assertThat(bad.report().problems()).isNotEmpty();
            last = bad.number();
        }
        long blank = lines.stream().filter(LinesFuzzTest::isBlank).count();
        assertThat(heard.entities.size() + heard.badLines.size() + heard.headers.size() + blank)
                .isEqualTo(lines.size());
    }

    /** Of whatever format and however packed: what it cannot go on with has its exception. */
    private static void recognised(byte[] bytes) {
        try {
            Dossier dossier = READER.readDossier(new ByteArrayInputStream(bytes));
            assertThat(dossier).isNotNull();
        } catch (BadLineException e) {
            assertThat(e.badLine().report().problems()).isNotEmpty();
        } catch (UncheckedIOException e) {
            assertThat(bytes[0]).as("first byte of packed data").isEqualTo((byte) 0x1F);
        }
    }

    private static byte[] written(List<Entity> entities) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DossierWriter writer = DossierWriter.builder(MAPPER).to(out)) {
            entities.forEach(writer::write);
        }
        return out.toByteArray();
    }

    /** A carriage return before the line feed belongs to the end of the line. */
    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                boolean hasReturn = i > start && bytes[i - 1] == '\r';
                lines.add(Arrays.copyOfRange(bytes, start, hasReturn ? i - 1 : i));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            lines.add(Arrays.copyOfRange(bytes, start, bytes.length));
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        return text.matches("(\u00EF\u00BB\u00BF)?[ \t\r]*") && line.length <= LONGEST;
    }
}
