package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierShape;
import dev.factum.json.Golden;
import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Leader;
import dev.factum.model.Locator;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.TextSpan;
import dev.factum.model.Utterance;
import dev.factum.shape.Field;
import dev.factum.shape.JsonSchema;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and the reader judge documents alike, but for what {@link BeyondSchema} lists. */
class SchemaTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String STANCE = "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\"";
    private static final String CITATIONS = "\"citations\":[{\"source\":\"s\"}]";

    /** A document of a type. */
    record Document(Class<?> type, String json) {}

    private static boolean isRead(String json, Class<?> type) {
        try {
            Mappers.LENIENT.readValue(json, type);
            return true;
        } catch (MismatchedInputException e) {
            return false;
        }
    }

    private static boolean fits(String json, Class<?> type) {
        return Schemas.errors(json, type).isEmpty();
    }

    static Stream<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void goldenDocumentsAreValid(Golden golden) {
        assertThat(Golden.declared(golden.type()).filter(type -> type != Entity.class))
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(Schemas.errors(golden.text(), type)).isEmpty());
        if (Entity.class.isAssignableFrom(golden.type())) {
            String line = "{\"type\":\"" + golden.file() + "\"," + golden.text().substring(1);
            assertThat(Schemas.errorsOfLine(line)).isEmpty();
            assertThat(Schemas.errors(line, golden.type())).isEmpty();
        }
    }

    @Test
    void rootsAreWhatTheFilesAreCalled() {
        String dossier = new Golden("dossier", Dossier.class).text();
        String claim = new Golden("claim", Claim.class).text();
        assertThat(Schemas.errorsOfDossier(dossier)).isEmpty();
        assertThat(Schemas.errorsOfDossier(claim)).isNotEmpty();
        assertThat(Schemas.errorsOfClaim(claim)).isEmpty();
        assertThat(Schemas.errorsOfClaim(dossier)).isNotEmpty();
        assertThat(Schemas.errorsOfLine(claim)).isNotEmpty();
    }

    @Test
    void aHeaderIsADossierWithoutEntities() {
        assertThat(Schemas.errorsOfLine("{\"type\":\"dossier\",\"version\":\"1.0\"}"))
                .isEmpty();
        assertThat(Schemas.errorsOfLine("{\"version\":\"1.3\",\"claims\":[],\"type\":\"dossier\",\"title\":\"a\"}"))
                .isEmpty();
        assertThat(Schemas.errorsOfLine("{\"type\":\"dossier\"}")).isNotEmpty();
        assertThat(Schemas.errorsOfLine("{\"type\":\"dossier\",\"version\":\"2.0\"}"))
                .isNotEmpty();
        assertThat(Schemas.errorsOfLine(
                        "{\"type\":\"dossier\",\"version\":\"1.0\",\"leaders\":[{\"id\":\"a\",\"name\":\"a\"}]}"))
                .isNotEmpty();
    }

    static Stream<Document> valid() {
        return Stream.of(
                new Document(Dossier.class, "{\"version\":\"1.0\"}"),
                new Document(
                        Dossier.class,
                        "{\"version\":\"1.999999\",\"leaders\":[],\"claims\":[],\"editors\":{\"a\":null}}"),
                new Document(Dossier.class, "{\"type\":\"dossier\",\"version\":\"1.1\"}"),
                new Document(
                        Leader.class,
                        "{\"id\":\"\u5317\u4eac\",\"name\":\" a  b\u00a0\",\"names\":{},\"aliases\":[\"a\",\"a\"],\"sameAs\":[\"urn:a:b\"]}"),
                new Document(
                        Leader.class,
                        "{\"type\":\"leader\",\"id\":\"" + "x".repeat(200) + "\",\"name\":\"" + "y".repeat(500)
                                + "\"}"),
                new Document(
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"a\",\"names\":{\"KO-kr\":\"a\"},\"attributes\":{\"a b\":\"\"}}"),
                new Document(TextSpan.class, "{\"end\":2147483647,\"start\":0,\"type\":\"text-span\"}"),
                new Document(
                        Proposition.class,
                        "{\"leader\":\"f1-x\",\"event\":\"e:f\",\"presence\":\"remote\",\"role\":\"my-role\",\"type\":\"attendance\",\"seat\":1}"),
                new Document(
                        Claim.class,
                        "{\"proposition\":{\"type\":\"retraction\",\"claim\":\"f1\"}," + STANCE + "," + CITATIONS
                                + ",\"supersedes\":[\"f\",\"f1x\",\"f1-" + "0f".repeat(32) + "\"]}"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void theReaderAndTheSchemaTake(Document document) {
        assertThat(isRead(document.json(), document.type())).isTrue();
        assertThat(Schemas.errors(document.json(), document.type())).isEmpty();
    }

    static Stream<Document> invalid() {
        return Stream.of(
                // dossiers
                new Document(Dossier.class, "{}"),
                new Document(Dossier.class, "[]"),
                new Document(Dossier.class, "{\"version\":\"2.0\"}"),
                new Document(Dossier.class, "{\"version\":\"1\"}"),
                new Document(Dossier.class, "{\"version\":\"1.01\"}"),
                new Document(Dossier.class, "{\"version\":1.0}"),
                new Document(Dossier.class, "{\"type\":\"leader\",\"version\":\"1.0\"}"),
                new Document(Dossier.class, "{\"version\":\"1.0\",\"leaders\":{\"a\":{}}}"),
                new Document(Dossier.class, "{\"version\":\"1.0\",\"leaders\":[{\"id\":\"a\"}]}"),
                new Document(
                        Dossier.class,
                        "{\"version\":\"1.0\",\"leaders\":[{\"type\":\"event\",\"id\":\"a\",\"name\":\"a\"}]}"),
                new Document(
                        Dossier.class,
                        "{\"version\":\"1.0\",\"claims\":[{\"proposition\":{\"type\":\"attendance\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\",\"during\":\"last week\"},"
                                + STANCE + "," + CITATIONS + "}]}"),
                // claims
                new Document(Claim.class, "{" + STANCE + "," + CITATIONS + "}"),
                new Document(
                        Claim.class,
                        "{\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"}," + STANCE + ",\"citations\":[]}"),
                new Document(
                        Claim.class, "{\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"}," + CITATIONS + "}"),
                // alternatives
                new Document(Proposition.class, "{}"),
                new Document(Proposition.class, "{\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}"),
                new Document(
                        Proposition.class,
                        "{\"type\":\"Attendance\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}"),
                new Document(Proposition.class, "{\"type\":\"page\",\"label\":\"1\"}"),
                new Document(Proposition.class, "{\"type\":7}"),
                new Document(Proposition.class, "{\"type\":null}"),
                new Document(Proposition.class, "{\"type\":\"free-text\",\"text\":\"a\",\"about\":[]}"),
                new Document(Attendance.class, "{\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}"),
                new Document(
                        Attendance.class,
                        "{\"type\":\"occurrence\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}"),
                new Document(Locator.class, "{\"type\":\"text-span\",\"start\":-1,\"end\":2}"),
                new Document(Locator.class, "{\"type\":\"text-span\",\"start\":1,\"end\":2147483648}"),
                new Document(Locator.class, "{\"type\":\"fragment\",\"value\":\"#a\"}"),
                new Document(PropertyValue.class, "{\"type\":\"number\",\"amount\":\"1\"}"),
                new Document(PropertyValue.class, "{\"type\":\"quantity\",\"amount\":1}"),
                new Document(PropertyValue.class, "{\"type\":\"reference\",\"ref\":\"kim-jong-un\"}"),
                new Document(
                        Property.class,
                        "{\"type\":\"property\",\"subject\":\"leader:a\",\"predicate\":\"wears\",\"value\":\"a suit\"}"),
                // one member and another
                new Document(Anniversary.class, "{\"type\":\"anniversary\",\"event\":\"e\",\"years\":80}"),
                new Document(
                        Anniversary.class,
                        "{\"type\":\"anniversary\",\"event\":\"e\",\"of\":\"f\",\"ofTime\":\"1945\",\"years\":80}"),
                new Document(
                        Anniversary.class,
                        "{\"type\":\"anniversary\",\"event\":\"e\",\"ofTime\":\"1945\",\"years\":0}"),
                new Document(
                        Precedent.class,
                        "{\"type\":\"precedent\",\"event\":\"e\",\"parties\":[\"country:CN\",\"event:f\"]}"),
                new Document(
                        Utterance.class,
                        "{\"type\":\"utterance\",\"speaker\":\"claim:c\",\"words\":{\"exact\":\"a\"}}"),
                new Document(
                        Assessment.class,
                        "{\"type\":\"assessment\",\"claim\":\"f1-0\",\"rating\":\"true\",\"label\":\"a\"}"),
                // lines
                new Document(Entity.class, "{\"id\":\"a\",\"name\":\"a\"}"),
                new Document(Entity.class, "{\"type\":\"person\",\"id\":\"a\",\"name\":\"a\"}"),
                new Document(Entity.class, "{\"type\":\"event\",\"id\":\"a\",\"name\":\"a\"}"),
                new Document(Entity.class, "\"leader:a\""));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void theReaderAndTheSchemaRefuse(Document document) {
        assertThat(isRead(document.json(), document.type())).isFalse();
        assertThat(Schemas.errors(document.json(), document.type())).isNotEmpty();
    }

    static Stream<BeyondSchema> beyond() {
        return BeyondSchema.all().stream();
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void theReaderAloneRefuses(BeyondSchema beyond) {
        assertThat(isRead(beyond.json(), beyond.type())).isFalse();
        assertThat(Schemas.errors(beyond.json(), beyond.type())).isEmpty();
    }

    // documents with one member wrong, made from the shapes

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a b",
            "a\nb",
            "a\u0007",
            "a\u202eb",
            "\u200b",
            "x".repeat(201),
            "x".repeat(501),
            "x".repeat(2001),
            "no-colon",
            "leader:",
            "planet:x",
            "event:e",
            "claim:c",
            "claim:f1-00",
            "country:kp",
            "f1-00",
            "2025-9-3",
            "2025-13",
            "2025-02-30",
            "2025-09-03 01:00:00Z",
            "2025-09-03T01:00:00",
            "last week",
            "UK",
            "kp",
            "x-",
            "en_GB",
            "e-",
            "PT",
            "P1Y",
            "1,5",
            "0x1",
            "#a",
            "a/b",
            "sha-256:0",
            "SHA-256:00",
            "2.0",
            "-1",
            "1.00");

    /** What is wrong for any value of a kind, or may be. */
    private static List<JsonNode> wrong(Kind<?> kind, List<String> texts) {
        List<JsonNode> wrong = new ArrayList<>(
                List.of(NODES.nullNode(), NODES.booleanNode(true), NODES.numberNode(1.5), NODES.arrayNode()));
        if (kind instanceof Kind.Whole whole) {
            wrong.add(NODES.stringNode("1"));
            wrong.add(NODES.objectNode());
            wrong.add(NODES.numberNode(whole.least() - 1L));
            wrong.add(NODES.numberNode(whole.most() + 1L));
        } else if (kind instanceof Kind.Nested || kind instanceof Kind.OneOf) {
            wrong.add(NODES.stringNode("a"));
            wrong.add(NODES.objectNode());
            wrong.add(NODES.objectNode().put("type", "nope"));
        } else {
            wrong.add(NODES.numberNode(7));
            wrong.add(NODES.objectNode());
            texts.forEach(text -> wrong.add(NODES.stringNode(text)));
            if (kind instanceof Kind.Text) {
                wrong.add(NODES.stringNode("x".repeat(100_001)));
            }
        }
        return wrong;
    }

    /** What is wrong for a member, or may be; by what it is. */
    private static Map<String, JsonNode> wrong(Field<?> field, List<String> texts) {
        Map<String, JsonNode> wrong = new TreeMap<>();
        for (JsonNode one : wrong(field.kind(), texts)) {
            switch (field.occurs()) {
                case ONCE -> wrong.put(shown(one), one);
                case LIST, SET -> wrong.put(shown(one), NODES.arrayNode().add(one));
                case MAP -> wrong.put(shown(one), NODES.objectNode().set("en", one));
            }
        }
        if (field.occurs() != Field.Occurs.ONCE) {
            wrong.put("null alone", NODES.nullNode());
            wrong.put("a string alone", NODES.stringNode("a"));
            boolean map = field.occurs() == Field.Occurs.MAP;
            wrong.put("another structure", map ? NODES.arrayNode() : NODES.objectNode());
        }
        if (field.occurs() == Field.Occurs.MAP) {
            texts.forEach(key -> wrong.put(
                    "key " + shown(NODES.stringNode(key)), NODES.objectNode().put(key, "a")));
        } else if (field.required() && field.occurs() != Field.Occurs.ONCE) {
            wrong.put("none", NODES.arrayNode());
        }
        return wrong;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() > 50 ? text.length() + " characters" : text;
    }

    @Test
    void everyMemberOfEveryTypeIsJudgedAlike() {
        Map<String, Integer> refusedByField = new TreeMap<>();
        Set<String> refusedByTheReaderAlone = new TreeSet<>();
        Set<Kind<?>> kinds = new HashSet<>();
        goldens().forEach(golden -> {
            for (Field<?> field : shapeOf(golden.type()).fields()) {
                String name = golden.type().getSimpleName() + "." + field.name();
                ObjectNode document = (ObjectNode) PLAIN.readTree(golden.text());
                if (!document.has(field.name())) {
                    continue;
                }
                // all texts for the first field of a kind, the first few for each other one
                Map<String, JsonNode> faults = wrong(field, kinds.add(field.kind()) ? TEXTS : TEXTS.subList(0, 4));
                if (field.required()) {
                    faults.put("missing", NODES.missingNode());
                }
                faults.forEach((what, wrong) -> {
                    ObjectNode faulty = document.deepCopy();
                    if (wrong.isMissingNode()) {
                        faulty.remove(field.name());
                    } else {
                        faulty.set(field.name(), wrong);
                    }
                    boolean read = isRead(faulty.toString(), golden.type());
                    boolean fits = fits(faulty.toString(), golden.type());
                    assertThat(read && !fits)
                            .as(
                                    "%s with %s is read, but %s",
                                    name, what, Schemas.errors(faulty.toString(), golden.type()))
                            .isFalse();
                    refusedByField.merge(name, fits ? 0 : 1, Integer::sum);
                    if (fits && !read) {
                        refusedByTheReaderAlone.add(
                                (field.kind() instanceof Kind.Whole ? "integer" : JsonSchema.nameOf(field.kind())) + " "
                                        + what);
                    }
                });
            }
        });

        assertThat(refusedByField.keySet()).isEqualTo(allFields());
        assertThat(refusedByField.values()).allMatch(refused -> refused >= 4);
        assertThat(refusedByTheReaderAlone).containsExactly("Country \"UK\"", "Duration \"PT\"", "Time \"2025-02-30\"");
    }

    private static Set<String> allFields() {
        Set<String> names = new TreeSet<>();
        shapes().forEach(shape -> shape.fields().forEach(field -> names.add(shape.name() + "." + field.name())));
        return names;
    }

    static Stream<Shape<?>> shapes() {
        return Stream.of(
                        Stream.of(DossierShape.DOSSIER),
                        Shapes.objects().stream(),
                        Shapes.oneOfs().stream().flatMap(oneOf -> oneOf.options().stream()))
                .flatMap(stream -> stream.map(shape -> (Shape<?>) shape));
    }

    static Shape<?> shapeOf(Class<?> type) {
        return shapes().filter(shape -> shape.type() == type).findFirst().orElseThrow();
    }
}
