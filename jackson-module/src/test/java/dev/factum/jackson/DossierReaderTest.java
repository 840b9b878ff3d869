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
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.gzip;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.DossierReader.Progress;
import dev.factum.jackson.Hearing.Heard;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.validation.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Entities line by line: what a line is, and what happens to one that is bad. */
class DossierReaderTest {
    private static final String ENTITIES =
            ALL.stream().map(Hearing::line).map(line -> line + "\n").collect(Collectors.joining());
    private static final String TEXT = HEADER + "\n" + ENTITIES;

    @TempDir
    Path folder;

    // ---- what users write

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.ndjson"), TEXT);
        DossierReader reader = DossierReader.of(Mappers.LENIENT);

        List<Entity> entities;
        try (Stream<Entity> stream = reader.read(file)) {
            entities = stream.toList();
        }
        Dossier dossier = reader.readDossier(file);

        assertThat(entities).isEqualTo(ALL);
        assertThat(dossier).isEqualTo(Dossier.of(KIM, PARADE, WIRE, CLAIM));
    }

    @Test
    void handsBadLinesOver() {
        List<BadLine> bad = new ArrayList<>();
        Dossier dossier = DossierReader.of(Mappers.LENIENT)
                .withBadLines(bad::add)
                .readDossier(input(line(KIM) + "\n{\"type\":\"leader\",\"id\":\"xi\"}\n" + line(WIRE)));

        assertThat(dossier).isEqualTo(Dossier.of(KIM, WIRE));
        assertThat(bad).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.column()).isEqualTo(27);
            assertThat(line.text()).isEqualTo("{\"type\":\"leader\",\"id\":\"xi\"}");
            assertThat(line.bytes()).isEqualTo(bytes(line.text()));
            assertThat(line.length()).isEqualTo(27);
            assertThat(line.pointer()).isEmpty();
            assertThat(line.report().problems())
                    .extracting(Problem::message)
                    .containsExactly("Leader.name must be set, but was missing");
            assertThat(line)
                    .hasToString(
                            "line 2: ERROR leader.name.missing at /name: Leader.name must be set, but was missing");
        });
    }

    @Test
    void stopsAtABadLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.ndjson"),
                TEXT + "\n{\"type\":\"claim\",\"proposition\":{\"type\":\"retraction\",\"claim\":7}}\n" + line(KIM));
        List<Entity> before = new ArrayList<>();
        BadLineException e = catchThrowableOfType(BadLineException.class, () -> {
            try (Stream<Entity> entities = READER.read(file)) {
                entities.forEach(before::add);
            }
        });

        assertThat(before).isEqualTo(ALL);
        assertThat(e.badLine().number()).isEqualTo(7);
        assertThat(e.getLocation().getLineNr()).isEqualTo(7);
        assertThat(e.getLocation().getColumnNr()).isEqualTo(60);
        assertThat(e.getPathReference())
                .isEqualTo("dev.factum.model.Claim[\"proposition\"]->dev.factum.model.Retraction[\"claim\"]");
        assertThat(e.getOriginalMessage())
                .isEqualTo(
                        "Line 7: Retraction.claim must be a string, not a number, but was 7 [retraction.claim.json-type];"
                                + " Claim.polarity must be set, but was missing [claim.polarity.missing];"
                                + " Claim.mode must be set, but was missing [claim.mode.missing];"
                                + " Claim.certainty must be set, but was missing [claim.certainty.missing];"
                                + " Claim.citations must be set, but was missing [claim.citations.missing]");
        assertThat(e.getMessage()).contains("bad.ndjson").contains("line: 7, column: 60");
        assertThat(e.getCause()).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void tellsHowFarItHasCome() {
        List<Progress> progress = new ArrayList<>();
        READER.withProgress(progress::add).readDossier(input(TEXT + "\n\n"));

        assertThat(progress).containsExactly(new Progress(bytes(TEXT).length + 2, 7, 4, 0));
    }

    @Test
    void anEmptyInputIsAnEmptyDossier() {
        List<Progress> progress = new ArrayList<>();

        assertThat(READER.withProgress(progress::add).readDossier(input(""))).isEqualTo(Dossier.of());
        assertThat(progress).containsExactly(new Progress(0, 0, 0, 0));
    }

    // ---- what a line is

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \t\n", "\n\n", "\r\n\r\n  \r\n", "\n\u00ef\u00bb\u00bf", "\r\r\n"})
    void linesEndInManyWays(String end) {
        String mark = end.contains("\u00ef") ? "\uFEFF" : "";
        String text =
                ALL.stream().map(Hearing::line).collect(Collectors.joining(end.replace("\u00ef\u00bb\u00bf", mark)));

        assertThat(hear(text).entities).isEqualTo(ALL);
        assertThat(hear(text + "\n").entities).isEqualTo(ALL);
        assertThat(hear("\n \n" + text + "\n \n ").entities).isEqualTo(ALL);
        assertThat(hear("\uFEFF" + text).entities).isEqualTo(ALL);
    }

    @Test
    void aHeaderWithEntitiesHasItsCode() {
        // alone it would be a document
        Heard heard = hear("{\"type\":\"leader\",\"id\":\"j\",\"name\":\"J\"}\n"
                + "{\"type\":\"dossier\",\"version\":\"1.0\",\"leaders\":[{\"id\":\"k\",\"name\":\"K\"}]}\n");

        assertThat(heard.codes()).containsExactly("dossier.header.entities");
    }

    @Test
    void aMarkBelongsToItsLineAtTheStartToo() {
        Heard heard = hear("\uFEFFx\n\uFEFFx\n");

        assertThat(heard.badLines).extracting(BadLine::text).containsExactly("\uFEFFx", "\uFEFFx");
        assertThat(heard.badLines).extracting(BadLine::length).containsExactly(4L, 4L);
        assertThat(heard.badLines).extracting(BadLine::column).containsExactly(4, 4);
        assertThat(hear("\uFEFF").last().lines()).isEqualTo(1);
    }

    @Test
    void blanksStandAnywhereWithinALine() {
        String spaced = " \t" + line(KIM).replace(":", " :\r ").replace("}", " } ") + " ";
        Heard heard = hear(spaced + "\r\n" + line(WIRE));

        assertThat(heard.entities).containsExactly(KIM, WIRE);
        assertThat(heard.last().lines()).isEqualTo(2);
    }

    @Test
    void blankLinesAreCounted() {
        Heard heard = hear("\n\n" + line(KIM) + "\n\r\n{}\n\n \n" + line(WIRE) + "\n\n7");

        assertThat(heard.entities).containsExactly(KIM, WIRE);
        assertThat(heard.numbers()).containsExactly(5L, 10L);
        assertThat(heard.last()).isEqualTo(new Progress(heard.last().bytes(), 10, 2, 2));
    }

    @Test
    void aTypeMayComeLate() {
        String late = "{\"name\":\"Kim\",\"id\":\"kim\",\"type\":\"leader\"}";

        assertThat(hear(late + "\n" + late).entities)
                .hasSize(2)
                .containsOnly(
                        Leader.builder().id(LeaderId.of("kim")).name("Kim").build());
    }

    static Stream<Arguments> badLines() {
        String claim = line(CLAIM);
        return Stream.of(
                bad("{\"id\":\"kim\"}", 12, "Entity.type must be one of leader, event, source, claim, but was missing"),
                bad(
                        "{\"type\":\"person\"}",
                        9,
                        "Entity.type must be one of leader, event, source, claim, but was person"),
                bad("[" + claim + "]", 1, "Entity must be an object, not an array, but was array"),
                bad("null", 1, "Entity must be an object, not null, but was null"),
                bad("7", 1, "Entity must be an object, not a number, but was 7"),
                bad(
                        claim + " " + line(KIM),
                        claim.length() + 2,
                        "Line must hold nothing after its object, but was \"{\\\"type\\\":\\\"leader\\\",\\\"id\\\":\\\"kim\\\",\\\"name\\\":\\\"김정은\\\"}\""),
                bad("}", 1, "Line must be JSON (Unexpected close marker '}': no open Object to close), but was }"),
                bad(
                        line(WIRE) + "]",
                        61,
                        "Line must be JSON (Unexpected close marker ']': no open Array to close), but was"
                                + " \"{\\\"type\\\":\\\"source\\\",\\\"id\\\":\\\"wire\\\",\\\"kind\\\":\\\"article\\\",\\\"name\\\":\\\"Wire\\\"}]\""),
                bad(
                        "{\"type\":\"leader\"",
                        17,
                        "Line must be JSON (Unexpected end-of-input: expected close marker for Object), but was"
                                + " \"{\\\"type\\\":\\\"leader\\\"\""),
                bad(
                        "{\"type\":\"leader\",\"id\":\"k\",\"id\":\"k\",\"name\":\"K\"}",
                        32,
                        "Leader must hold its member id only once, but was repeated"),
                bad("{\"type\":\"leader\",\"id\":1}", 23, "Leader.id must be a string, not a number, but was 1"),
                // what the beginning of other encodings looks like
                bad(
                        "\u0000{",
                        1,
                        "Line must be JSON (Illegal character ((CTRL-CHAR, code 0)): only regular white space"
                                + " (\\\\r, \\\\n, \\\\t) is allowed between tokens), but was \"\\u0000{\""),
                bad(
                        "{\u0000\"\u0000}\u0000",
                        2,
                        "Line must be JSON (Illegal character ((CTRL-CHAR, code 0)): only regular white space"
                                + " (\\\\r, \\\\n, \\\\t) is allowed between tokens), but was \"{\\u0000\\\"\\u0000}\\u0000\""));
    }

    private static Arguments bad(String line, int column, String message) {
        return Arguments.of(line, column, message);
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void isOneEntityAndNothingElse(String line, int column, String message) {
        for (String text : List.of(
                line + "\n" + line(KIM) + "\n",
                line(WIRE) + "\r\n" + line + "\r\n" + line(KIM),
                line(WIRE) + "\n" + line + "\n")) {
            Heard heard = hear(text);

            assertThat(heard.badLines).singleElement().satisfies(bad -> {
                assertThat(bad.text()).isEqualTo(line);
                assertThat(bad.column()).isEqualTo(column);
                assertThat(bad.report().problems().get(0).message()).isEqualTo(message);
                assertThat(bad.exception().getOriginalMessage()).startsWith("Line " + bad.number() + ": " + message);
            });
            assertThat(heard.entities.size() + 1L).isEqualTo(heard.last().lines());
        }
    }

    @Test
    void twoLinesAreTwoAndNotOne() {
        String broken = line(KIM).replace(",", ",\n");
        Heard heard = hear(line(WIRE) + "\n" + broken + "\n" + line(PARADE));

        assertThat(heard.entities).containsExactly(WIRE, PARADE);
        assertThat(heard.numbers()).containsExactly(2L, 3L, 4L);
        assertThat(heard.badLines).extracting(BadLine::text).containsExactly(broken.split("\n"));
    }

    @Test
    void manyLinesWithOneObjectAreManyBadLines() {
        Heard heard = hear("{\n\"type\"\n:\n\"leader\"\n}\n" + line(KIM) + "\n");

        assertThat(heard.entities).containsExactly(KIM);
        assertThat(heard.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "c3 28, byte 0x28, 50",
        "ff, byte 0xFF, 49",
        "c0 af, byte 0xC0, 49",
        "e0 80 af, byte 0x80, 50",
        "ed a0 80, byte 0xA0, 50",
        "f4 90 80 80, byte 0x90, 50",
        "80, byte 0x80, 49"
    })
    void linesAreUtf8(String hex, String shown, int column) {
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(bytes(line(WIRE) + "\n{\"type\":\"source\",\"id\":\"x\",\"kind\":\"book\",\"name\":\""));
        text.writeBytes(bad);
        text.writeBytes(bytes("\"}\n" + line(KIM)));
        Heard heard = hear(READER, input(text.toByteArray()));

        assertThat(heard.entities).containsExactly(WIRE, KIM);
        assertThat(heard.badLines).singleElement().satisfies(line -> {
            assertThat(line.report().problems())
                    .extracting(Problem::message)
                    .containsExactly("Line must be UTF-8, but was \"" + shown + "\"");
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.column()).isEqualTo(column);
            assertThat(line.bytes()).containsSequence(bad);
            assertThat(line.text()).contains("\uFFFD");
        });
    }

    @Test
    void aCharacterThatALineFeedBreaksIsNone() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(bytes(line(WIRE) + "\n{\"a\":\""));
        text.write(0xED);
        text.write(0x95);
        text.writeBytes(bytes("\n" + line(KIM)));
        Heard heard = hear(READER, input(text.toByteArray()));

        assertThat(heard.entities).containsExactly(WIRE, KIM);
        assertThat(heard.codes()).containsExactly("line.not-utf-8");
    }

    @Test
    void linesThatAreTooLongAreBad() {
        String longLine = "{\"type\":\"leader\",\"name\":\"" + "x".repeat(3000);
        for (int chunk : List.of(10, 100, 4000, 1 << 18)) {
            for (int threads : List.of(1, 2)) {
                DossierReader reader =
                        READER.withLongestLine(2000).withChunks(chunk).withThreads(threads);
                Heard heard = hear(reader, input(line(KIM) + "\n" + longLine + "\n" + line(WIRE) + "\n" + longLine));

                assertThat(heard.entities).containsExactly(KIM, WIRE);
                assertThat(heard.numbers()).containsExactly(2L, 4L);
                assertThat(heard.badLines.get(0)).satisfies(bad -> {
                    assertThat(bad.text()).isEqualTo(longLine.substring(0, 1000));
                    assertThat(bad.length()).isEqualTo(longLine.length());
                    assertThat(bad.report().problems())
                            .extracting(Problem::message)
                            .containsExactly("Line must be at most 2000 bytes long, but was 3025");
                });
                assertThat(heard.last().lines()).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1 << 18})
    void aLineThatIsTooLongMayBeTheOneThatIsCutOff(int chunk) {
        byte[] packed = gzip(bytes(line(KIM) + "\n{\"type\":\"leader\",\"name\":\"" + "x".repeat(3000)));
        byte[] cut = Arrays.copyOf(packed, packed.length - 8);
        DossierReader reader = READER.withLongestLine(1000).withChunks(chunk);
        Heard heard = hear(reader, input(cut));

        assertThat(heard.entities).containsExactly(KIM);
        assertThat(heard.codes()).containsExactly("line.too-long", "line.cut-off");
        assertThat(heard.numbers()).containsExactly(2L, 3L);
        assertThat(heard.last().lines()).isEqualTo(3);
        assertThat(hear(reader, input(packed)).codes()).as("whole").containsExactly("line.too-long");
    }

    @Test
    void linesThatAreJustLongEnoughAreRead() {
        int length = bytes(line(KIM)).length;
        for (int chunk : List.of(10, 1000)) {
            DossierReader reader = READER.withChunks(chunk);

            assertThat(hear(reader.withLongestLine(length), input(line(KIM))).entities)
                    .containsExactly(KIM);
            assertThat(hear(reader.withLongestLine(length), input(line(KIM) + "\n")).entities)
                    .containsExactly(KIM);
            assertThat(hear(reader.withLongestLine(length - 1), input(line(KIM) + "\n"))
                            .codes())
                    .containsExactly("line.too-long");
        }
    }

    @Test
    void theMappersLimitToDocumentsIsOneToLines() {
        int length = bytes(line(KIM)).length;
        DossierReader reader =
                DossierReader.of(limited(StreamReadConstraints.builder().maxDocumentLength(length)));

        assertThat(hear(reader, input((line(KIM) + "\n").repeat(100))).entities).hasSize(100);
        assertThat(hear(reader, input(line(KIM) + " ")).codes()).containsExactly("line.too-long");
    }

    @Test
    void theMappersLimitsHoldForEachLine() {
        DossierReader reader = DossierReader.of(
                limited(StreamReadConstraints.builder().maxTokenCount(30).maxNestingDepth(3)));
        String deep = line(KIM).replace("}", ",\"new\":[[[]]]}");
        String wide = line(KIM).replace("}", ",\"new\":[" + "1,".repeat(30) + "1]}");
        Heard heard = hear(reader, input((line(KIM) + "\n").repeat(50) + deep + "\n" + wide + "\n" + line(KIM)));

        assertThat(heard.entities).hasSize(51);
        assertThat(heard.numbers()).containsExactly(51L, 52L);
        assertThat(heard.badLines.get(0).report().toString()).contains("Document nesting depth (4) exceeds");
        assertThat(heard.badLines.get(1).report().toString()).contains("Token count (31) exceeds");
    }

    private static JsonMapper limited(StreamReadConstraints.Builder limits) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits.build())
                        .build())
                .addModule(new FactumModule())
                .build();
    }

    // ---- as the mapper is set

    @Test
    void unknownMembersAreKeptOrRefused() {
        String text = line(KIM).replace("}", ",\"new\":1.10}") + "\n";

        assertThat(hear(text).entities)
                .singleElement()
                .satisfies(entity -> assertThat(((Leader) entity).extra()).containsEntry("new", "1.10"));
        assertThat(hear(DossierReader.of(Mappers.STRICT), input(text)).codes())
                .containsExactly("leader.unknown-member");
    }

    @Test
    void aMapperNeedsNoModule() {
        assertThat(DossierReader.of(JsonMapper.builder().build()).readDossier(input(TEXT)))
                .isEqualTo(Dossier.of(KIM, PARADE, WIRE, CLAIM));
    }

    @Test
    void theModulesOptionsHold() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FactumModule().withNullAsAbsent().withSharedIds(16))
                .build();
        String claims = line(CLAIM).replace("}]}", "}],\"note\":null}") + "\n" + line(Lines.claim("c2"));
        List<Entity> read = hear(DossierReader.of(mapper), input(claims)).entities;

        assertThat(read).containsExactly(CLAIM, Lines.claim("c2"));
        assertThat(read)
                .extracting(
                        entity -> ((Claim) entity).citations().iterator().next().source())
                .satisfies(ids -> assertThat(ids.get(0)).isSameAs(ids.get(1)));
        assertThat(hear(claims).numbers()).containsExactly(1L);
    }

    @Test
    void aStatedContentIdMustBeTheClaimsOwn() {
        String stated = line(CLAIM).replace("\"c1\"", "\"f1-" + "0".repeat(64) + "\"");
        String own = stated.replace("f1-" + "0".repeat(64), CLAIM.contentId().value());
        Heard heard = hear(stated + "\n" + own);

        assertThat(heard.codes()).containsExactly("claim.id.mismatch");
        assertThat(heard.entities).hasSize(1);
    }

    @Test
    void whatAMapperAllowsWithinStringsEndsALine() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();
        String two = "{\"type\":\"source\",\"id\":\"a\",\"kind\":\"book\",\"name\":\"x\",\"new\":\"1\n2\"}";
        Heard heard = hear(DossierReader.of(mapper), input(line(KIM) + "\n" + two + "\n" + line(WIRE)));

        assertThat(heard.entities).containsExactly(KIM, WIRE);
        assertThat(heard.numbers()).containsExactly(2L, 3L);
    }

    @Test
    void commentsAreAllowedWhereTheMapperAllowsThem() {
        JsonMapper mapper =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        Heard heard = hear(DossierReader.of(mapper), input(line(KIM) + " // Kim\n/* wire */" + line(WIRE) + "\n"));

        assertThat(heard.entities).containsExactly(KIM, WIRE);
    }

    // ---- headers

    @Test
    void aHeaderMayStandAnywhere() {
        String newer = "{\"editor\":{\"name\":\"A\"},\"version\":\"1.7\",\"type\":\"dossier\"}";
        String text = line(KIM) + "\n" + newer + "\n" + line(WIRE) + "\n" + HEADER + "\n";
        Heard heard = hear(text);
        Dossier dossier = READER.readDossier(input(text));

        assertThat(heard.entities).containsExactly(KIM, WIRE);
        assertThat(heard.headers).extracting(Dossier::version).containsExactly("1.7", "1.0");
        assertThat(heard.last()).isEqualTo(new Progress(bytes(text).length, 4, 2, 0));
        assertThat(dossier.version()).isEqualTo("1.7");
        assertThat(dossier.extra()).containsExactly(Map.entry("editor", "{\"name\":\"A\"}"));
        assertThat(dossier.leaders()).containsExactly(KIM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"dossier\",\"version\":\"2.0\"} | Dossier.version must be 1 and a minor version, such as 1.0, but was 2.0 | /version",
                "{\"type\":\"dossier\"} | Dossier.version must be set, but was missing | /version",
                "{\"type\":\"dossier\",\"version\":1.0} | Dossier.version must be a string, not a number with a fraction, but was 1.0 | /version",
                "{\"type\":\"dossier\",\"version\":\"1.0\",\"version\":\"1.0\"} | Dossier must hold its member version only once, but was repeated | /version",
                "{\"type\":\"dossier\",\"version\":\"1.0\",\"leaders\":[{\"id\":\"k\",\"name\":\"K\"}]} | Dossier on a line of its own must hold no entities, but was 1 | ``",
                "{\"type\":\"dossier\",\"version\":\"1.0\"} {} | Line must hold nothing after its object, but was {} | ``"
            })
    void headersAreChecked(String header, String message, String pointer) {
        Heard heard = hear(line(KIM) + "\n" + header + "\n" + line(WIRE));

        assertThat(heard.entities).containsExactly(KIM, WIRE);
        assertThat(heard.headers).isEmpty();
        assertThat(heard.badLines).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.text()).isEqualTo(header);
            assertThat(line.report().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo(message);
                assertThat(problem.pointer()).isEqualTo(pointer);
            });
        });
    }

    @Test
    void headersOfOneDossierMayNotContradictEachOther() {
        String text = "{\"type\":\"dossier\",\"version\":\"1.0\",\"editor\":\"A\",\"same\":1}\n" + line(KIM)
                + "\n{\"type\":\"dossier\",\"version\":\"1.2\",\"editor\":\"B\",\"same\":1}\n" + line(WIRE);
        List<BadLine> bad = new ArrayList<>();
        Dossier dossier = READER.withBadLines(bad::add).readDossier(input(text));

        assertThat(bad)
                .singleElement()
                .hasToString(
                        "line 3: ERROR dossier.header.conflict at /editor: Dossier must hold editor as in the header before,"
                                + " \\\"A\\\", but was \"\\\"B\\\"\"");
        assertThat(dossier.version()).isEqualTo("1.0");
        assertThat(dossier.extra()).containsEntry("editor", "\"A\"");
        assertThat(dossier.sources()).containsExactly(WIRE);
        assertThatExceptionOfType(BadLineException.class).isThrownBy(() -> READER.readDossier(input(text)));
        assertThat(hear(text).headers).as("not one dossier").hasSize(2);
    }

    // ---- the end

    @Test
    void theLastLineMayBeCutOff() {
        String cut = line(CLAIM).substring(0, 37);
        Heard heard = hear(line(KIM) + "\n" + cut);

        assertThat(heard.entities).containsExactly(KIM);
        assertThat(heard.badLines).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.column()).isEqualTo(38);
            assertThat(line.text()).isEqualTo(cut);
            assertThat(line.exception().getOriginalMessage())
                    .isEqualTo("Line 2: Line must be whole: the last line is cut off after 37 bytes, but was"
                            + " \"{\\\"type\\\":\\\"claim\\\",\\\"id\\\":\\\"c1\\\",\\\"propositio\" [line.cut-off]");
        });
    }

    @Test
    void aLastLineThatIsWholeAndBadIsNotCutOff() {
        assertThat(hear("{\"type\":\"leader\",\"id\":\"k\"}").codes()).containsExactly("leader.name.missing");
        assertThat(hear("{\"type\":\"leader\",,").codes()).containsExactly("line.not-json");
        assertThat(hear("{\"type\":\"leader\"\n").codes()).as("not the last").containsExactly("line.not-json");
    }

    // ---- the stream

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        boolean[] closed = {false};
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("read");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Stream<Entity> entities = READER.read(in)) {
            assertThat(closed[0]).isFalse();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(entities::toList)
                    .withMessage("java.io.IOException: read");
        }
        assertThat(closed[0]).isTrue();
    }

    @Test
    void aStreamThatStoppedStaysStopped() {
        try (Stream<Entity> entities = READER.read(input(line(KIM) + "\n{}\n" + line(WIRE)))) {
            Iterator<Entity> iterator = entities.iterator();

            assertThat(iterator.next()).isEqualTo(KIM);
            BadLineException e = catchThrowableOfType(BadLineException.class, iterator::next);
            assertThat(catchThrowableOfType(BadLineException.class, iterator::next))
                    .isSameAs(e);
        }
    }

    @Test
    void whatAListenerThrowsComesThrough() {
        DossierReader reader = READER.withBadLines(bad -> {
            throw new IllegalStateException("no more");
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reader.readDossier(input("{}\n")))
                .withMessage("no more");
    }

    @Test
    void aFileMustBeThere() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> READER.read(folder.resolve("none")))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> READER.readDossier(folder));
    }

    @Test
    void entitiesCanBeHandledByManyThreads() {
        String text = (line(KIM) + "\n").repeat(5000);

        try (Stream<Entity> entities = READER.withChunks(1000).read(input(text))) {
            assertThat(entities.parallel().filter(KIM::equals).count()).isEqualTo(5000);
        }
    }

    // ---- arguments

    @Test
    void numbersHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withThreads(0))
                .withMessage("threads must be from 1 to 1024, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withThreads(1025))
                .withMessage("threads must be from 1 to 1024, but was 1025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withLongestLine(0))
                .withMessage("bytes must be from 1 to 1073741824, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withLongestLine(Integer.MAX_VALUE))
                .withMessage("bytes must be from 1 to 1073741824, but was 2147483647");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DossierReader.of(null))
                .withMessage("mapper");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.withFormat(null))
                .withMessage("format");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.withBadLines(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.withHeaders(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.withProgress(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.read((InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.readDossier((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.readDossier((InputStream) null))
                .withMessage("in");
    }
}
