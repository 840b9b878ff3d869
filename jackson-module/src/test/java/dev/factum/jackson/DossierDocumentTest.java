package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static dev.factum.jackson.Lines.CLAIM;
import static dev.factum.jackson.Lines.KIM;
import static dev.factum.jackson.Lines.PARADE;
import static dev.factum.jackson.Lines.WIRE;
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.gzip;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.DossierReader.Format;
import dev.factum.jackson.DossierReader.Progress;
import dev.factum.jackson.Hearing.Heard;
import dev.factum.json.Golden;
import dev.factum.model.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One big document, entity by entity: as strict as the mapper that reads it whole. */
class DossierDocumentTest {
    private static final String GOLDEN = new Golden("dossier", Dossier.class).text();

    private static String bare(Entity entity) {
        return Mappers.LENIENT.writeValueAsString(entity);
    }

    private static String document(Entity... entities) {
        return Mappers.LENIENT.writeValueAsString(Dossier.of(entities));
    }

    @Test
    void isReadAsTheMapperReadsIt() {
        Dossier dossier = Mappers.LENIENT.readValue(GOLDEN, Dossier.class);
        String pretty = Mappers.LENIENT.writerWithDefaultPrettyPrinter().writeValueAsString(dossier);

        for (String text : List.of(GOLDEN, pretty, "\uFEFF" + GOLDEN, "\n\n " + pretty + "\n\n")) {
            assertThat(READER.readDossier(input(text))).isEqualTo(dossier);
            assertThat(READER.readDossier(input(gzip(bytes(text))))).isEqualTo(dossier);
            assertThat(READER.readDossier(new Trickle(bytes(text), 1))).isEqualTo(dossier);
        }
    }

    @Test
    void membersStandInAnyOrder() {
        String text =
                "{\"new\":{\"a\":[1.10]},\"claims\":[%s],\"type\":\"dossier\",\"sources\":[],\"leaders\":[%s],\"version\":\"1.7\",\"newer\":2}"
                        .formatted(bare(CLAIM), bare(KIM));
        Heard heard = hear(text);

        assertThat(heard.entities).containsExactly(CLAIM, KIM);
        assertThat(heard.headers).singleElement().satisfies(header -> {
            assertThat(header.version()).isEqualTo("1.7");
            assertThat(header.extra()).containsExactly(Map.entry("new", "{\"a\":[1.10]}"), Map.entry("newer", "2"));
            assertThat(header.claims()).isEmpty();
        });
        assertThat(Mappers.LENIENT.writeValueAsString(READER.readDossier(input(text))))
                .isEqualTo(Mappers.LENIENT.writeValueAsString(Mappers.LENIENT.readValue(text, Dossier.class)));
        assertThat(heard.last()).isEqualTo(new Progress(bytes(text).length, 1, 2, 0));
    }

    @Test
    void badEntitiesAreHandedOver() {
        String text = """
                {"version": "1.0",
                 "leaders": [
                  %s,
                  {"id": "xi",
                   "name": 7, "born": "yesterday"},
                  [[{"a": []}]],
                  "text", 7, null,
                  {"type": "event", "id": "x", "name": "X"}
                 ],
                 "claims": [
                  {"id": "c0", "proposition": {"leader": [{}], "type": "attendance"}, "more": {}},
                  %s]
                }
                """.formatted(bare(KIM), bare(CLAIM));
        Heard heard = hear(text);

        assertThat(heard.entities).containsExactly(KIM, CLAIM);
        assertThat(heard.badLines)
                .extracting(BadLine::pointer)
                .containsExactly(
                        "/leaders/1",
                        "/leaders/2",
                        "/leaders/3",
                        "/leaders/4",
                        "/leaders/5",
                        "/leaders/6",
                        "/claims/0");
        assertThat(heard.badLines)
                .extracting(BadLine::text)
                .containsExactly(
                        "{\"id\": \"xi\",\n   \"name\": 7, \"born\": \"yesterday\"}",
                        "[[{\"a\": []}]]",
                        "\"text\"",
                        "7",
                        "null",
                        "{\"type\": \"event\", \"id\": \"x\", \"name\": \"X\"}",
                        "{\"id\": \"c0\", \"proposition\": {\"leader\": [{}], \"type\": \"attendance\"}, \"more\": {}}");
        assertThat(heard.badLines)
                .extracting(bad -> bad.number() + ":" + bad.column())
                .startsWith("5:12", "6:3", "7:3", "7:11", "7:14", "8:12");
        assertThat(heard.badLines.get(0).report().problems())
                .extracting(problem -> problem.code() + " at " + problem.pointer())
                .containsExactly("leader.name.json-type at /leaders/1/name", "edtf.year.form at /leaders/1/born");
        assertThat(heard.last().lines()).isEqualTo(14);
    }

    @Test
    void theFirstBadEntityStops() {
        String text = "{\"version\":\"1.0\",\n\"leaders\":[" + bare(KIM) + ",\n{\"id\":\"xi\"}," + bare(KIM) + "]}";
        List<Entity> before = new ArrayList<>();
        BadLineException e = catchThrowableOfType(BadLineException.class, () -> {
            try (Stream<Entity> entities = READER.read(input(text))) {
                entities.forEach(before::add);
            }
        });

        assertThat(before).containsExactly(KIM);
        assertThat(e.getOriginalMessage())
                .isEqualTo("Line 3: Leader.name must be set, but was missing [leader.name.missing]");
        assertThat(e.getPathReference())
                .isEqualTo(
                        "dev.factum.dossier.Dossier[\"leaders\"]->java.util.List[1]->dev.factum.model.Leader[\"name\"]");
        assertThat(e.getLocation().getLineNr()).isEqualTo(3);
        assertThat(e.getLocation().getColumnNr()).isEqualTo(11);
        assertThat(e.badLine().pointer()).isEqualTo("/leaders/1");
    }

    static Stream<Arguments> badDocuments() {
        String kim = bare(KIM);
        return Stream.of(
                bad(
                        "{\"version\":\"2.0\",\"leaders\":[" + kim + "]}",
                        0,
                        "Line 1: Dossier.version must be 1 and a minor version, such as 1.0, but was 2.0 [dossier.version.unknown]"),
                bad(
                        "{\"leaders\":[" + kim + "]}",
                        1,
                        "Line 1: Dossier.version must be set, but was missing [dossier.version.missing]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "],\n\"version\":\"1.0\"}",
                        1,
                        "Line 2: Dossier must hold its member version only once, but was repeated [dossier.duplicate-member]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "],\n\"leaders\":[" + kim + "]}",
                        1,
                        "Line 2: Dossier must hold its member leaders only once, but was repeated [dossier.duplicate-member]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "],\"new\":1,\n\"new\":1}",
                        1,
                        "Line 2: Dossier must hold its member new only once, but was repeated [dossier.duplicate-member]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "],\n\"events\":{\"a\":[1]}}",
                        1,
                        "Line 2: Dossier.events must be an array, not an object, but was object [dossier.events.json-type]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":null}",
                        0,
                        "Line 1: Dossier.leaders must be an array, not null, but was null [dossier.leaders.json-type]"),
                bad(
                        "{\"version\":\"1.0\",\"type\":\"leader\",\"leaders\":[]}",
                        0,
                        "Line 1: Dossier.type must be dossier, but was leader [dossier.type.not-listed]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "]} {}",
                        1,
                        "Line 1: Document must hold nothing after its object, but was { [document.trailing]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "]} x",
                        1,
                        "Line 1: Document must be JSON (Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or"
                                + " token 'null', 'true' or 'false')), but was broken [document.not-json]"),
                bad(
                        "{\"version\":\"1.0\",\"leaders\":[" + kim + "\n,{\"id\":]}",
                        1,
                        "Line 2: Document must be JSON (Unexpected character (']' (code 93)): expected a valid value (JSON String,"
                                + " Number, Array, Object or token 'null', 'true' or 'false')), but was broken [document.not-json]"),
                bad("[]", 0, "Line 1: Dossier must be an object, not an array, but was array [dossier.json-type]"),
                bad(
                        "",
                        0,
                        "Line 1: Document must end with the brace that closes it, but was \"cut off after 0 bytes\" [document.cut-off]"));
    }

    private static Arguments bad(String text, int entities, String message) {
        return Arguments.of(text, entities, message);
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void whatIsWrongWithTheDocumentStopsEvenAListener(String text, int entities, String message) {
        for (DossierReader reader : List.of(READER, READER.withBadLines(bad -> {}))) {
            List<Entity> before = new ArrayList<>();
            BadLineException e = catchThrowableOfType(BadLineException.class, () -> {
                try (Stream<Entity> stream = reader.withFormat(Format.DOCUMENT).read(input(text))) {
                    stream.forEach(before::add);
                }
            });

            assertThat(before).hasSize(entities);
            assertThat(e.getOriginalMessage()).isEqualTo(message);
            assertThat(e.badLine().pointer()).isEmpty();
            assertThat(e.badLine().text()).isEmpty();
        }
        assertThat(catchThrowableOfType(
                        JacksonException.class,
                        () -> Mappers.LENIENT
                                .readerFor(Dossier.class)
                                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                                .readValue(text)))
                .as("the mapper refuses it too")
                .isNotNull();
    }

    @Test
    void unknownMembersAreRefusedWhereTheMapperRefusesThem() {
        DossierReader strict = DossierReader.of(Mappers.STRICT);
        String top = "{\"version\":\"1.0\",\n\"editor\":{},\"leaders\":[]}";
        String deep = "{\"version\":\"1.0\",\"leaders\":[" + bare(KIM).replace("}", ",\"new\":1}") + "]}";

        assertThat(catchThrowableOfType(BadLineException.class, () -> strict.readDossier(input(top)))
                        .getOriginalMessage())
                .isEqualTo("Line 2: Dossier must have no members but type, version, leaders, events, sources, claims,"
                        + " but was editor [dossier.unknown-member]");
        assertThat(hear(strict, input(deep)).codes()).containsExactly("leader.unknown-member");
        assertThat(READER.readDossier(input(top)).extra()).containsOnlyKeys("editor");
    }

    @Test
    void aStatedContentIdMustBeTheClaimsOwn() {
        String stated = bare(CLAIM).replace("\"c1\"", "\"f1-" + "0".repeat(64) + "\"");

        assertThat(hear("{\"version\":\"1.0\",\"claims\":[" + stated + "]}").codes())
                .containsExactly("claim.id.mismatch");
    }

    @Property(tries = 200)
    void aDocumentThatIsCutAnywhereIsNamed(@ForAll @IntRange(max = 100_000) int seed) {
        byte[] bytes = bytes(GOLDEN);
        byte[] cut = Arrays.copyOf(bytes, seed % bytes.length);
        BadLineException e = catchThrowableOfType(
                BadLineException.class, () -> READER.withFormat(Format.DOCUMENT).readDossier(input(cut)));

        assertThat(e.getOriginalMessage())
                .isEqualTo(
                        "Line 1: Document must end with the brace that closes it, but was \"cut off after %d bytes\" [document.cut-off]"
                                .formatted(cut.length));
    }

    @Test
    void packedDataThatBreaksOffIsNamed() {
        byte[] packed = gzip(bytes(document(KIM, PARADE, WIRE, CLAIM)));

        assertThat(catchThrowableOfType(
                                BadLineException.class,
                                () -> READER.readDossier(input(Arrays.copyOf(packed, packed.length - 20))))
                        .getOriginalMessage())
                .startsWith("Line 1: Document must end with the brace that closes it, but was \"cut off after ")
                .endsWith(" bytes\" [document.cut-off]");
    }

    @Property(tries = 500)
    void whateverTheBytesTheMapperSaysTheSame(@ForAll Random random) {
        byte[] bytes = bytes(random.nextBoolean() ? document(KIM, PARADE, WIRE, CLAIM) : GOLDEN);
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",: 1x".charAt(random.nextInt(10));
        }
        Dossier whole = read(() -> Mappers.LENIENT
                .readerFor(Dossier.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(bytes));
        Dossier parts = read(() -> READER.withFormat(Format.DOCUMENT).readDossier(input(bytes)));

        assertThat(parts).isEqualTo(whole);
    }

    private static @Nullable Dossier read(Supplier<Dossier> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            return null;
        }
    }

    @Test
    void onlyUtf8IsRead() {
        String text = document(KIM, CLAIM);
        for (String other : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = text.getBytes(Charset.forName(other));

            assertThat(catchThrowableOfType(
                                    BadLineException.class,
                                    () -> READER.withFormat(Format.DOCUMENT).readDossier(input(bytes)))
                            .getOriginalMessage())
                    .startsWith("Line 1: Document must be UTF-8, but was \"byte 0x");
        }
        byte[] overlong = text.replace("kim", "k?m").getBytes(StandardCharsets.UTF_8);
        int at = text.indexOf("kim") + 1;
        overlong[at] = (byte) 0xC1;
        assertThat(catchThrowableOfType(BadLineException.class, () -> READER.readDossier(input(overlong)))
                        .getOriginalMessage())
                .isEqualTo("Line 1: Document must be UTF-8, but was \"byte 0xC1 at offset " + at
                        + "\" [document.not-utf-8]");
    }

    private static final JsonMapper LIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(50)
                            .maxNumberLength(20)
                            .maxNestingDepth(5)
                            .build())
                    .build())
            .addModule(new FactumModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static String writtenBack(Supplier<Dossier> reading) {
        try {
            return Mappers.LENIENT.writeValueAsString(reading.get());
        } catch (JacksonException e) {
            return "refused";
        }
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of("-0", "0", "-0.0", "1.10", "1e5", "-1", "null", "true"),
                () -> Arbitraries.of("1", "-1", "1.").map(start -> start + "234567890123456789"),
                () -> Arbitraries.of("12345678901234567890", "123456789012345678901", "1.23456789012345678901"),
                () -> Arbitraries.of(0, 1, 49, 50, 51, 70).map(length -> "\"" + "x".repeat(length) + "\""),
                () -> members().list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                () -> members().map(member -> "{\"a\":" + member + ",\"b\":-0}"));
    }

    @Property(tries = 500)
    void membersWithoutAMeaningAreReadAsTheMapperReadsThem(@ForAll("members") String member) {
        String document = "{\"version\":\"1.0\",\"new\":" + member + "}";
        DossierReader reader = DossierReader.of(LIMITED).withFormat(Format.DOCUMENT);

        assertThat(writtenBack(() -> reader.readDossier(input(document))))
                .isEqualTo(writtenBack(() -> LIMITED.readValue(bytes(document), Dossier.class)));
    }

    @Test
    void nothingIsHeldThatIsTooLong() {
        String name = "x".repeat(90_000);
        String text = "{\"version\":\"1.0\",\"leaders\":[" + bare(KIM) + ",{\"id\":\"xi\",\"aliases\":[\"" + name
                + "\"],\"name\":\"X\"}]}";
        String top = "{\"version\":\"1.0\",\"leaders\":[" + bare(KIM) + "],\"new\":\"" + name + "\"}";

        for (String large : List.of(text, top)) {
            assertThat(catchThrowableOfType(
                                    BadLineException.class,
                                    () -> READER.withLongestLine(50_000)
                                            .withBadLines(bad -> {})
                                            .readDossier(input(large)))
                            .getOriginalMessage())
                    .isEqualTo("Line 1: Document must hold nothing longer than 50000 bytes in one place, but was longer"
                            + " [document.too-long]");
        }
        assertThat(READER.readDossier(input(top)).extra()).containsOnlyKeys("new");
    }

    @Test
    void whatTheInputThrowsComesAfterWhatWasRead() {
        byte[] bytes = bytes(document(KIM, PARADE, WIRE, CLAIM));
        List<Entity> before = new ArrayList<>();
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream in = new SequenceInputStream(input(Arrays.copyOf(bytes, bytes.length - 2)), gone);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> {
                    try (Stream<Entity> entities = READER.read(in)) {
                        entities.forEach(before::add);
                    }
                })
                .withMessage("java.io.IOException: gone");
        assertThat(before).containsExactly(KIM, PARADE, WIRE, CLAIM);
    }
}
