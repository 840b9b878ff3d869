package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.JsonSchemas;
import dev.factum.model.Attendance;
import dev.factum.model.Proposition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema for language models is one that their strict formats take, and what they write by it is read. */
class ExtractionTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static final JsonMapper NULL_IS_ABSENT = JsonMapper.builder()
            .addModule(new FactumModule().withNullAsAbsent())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What is common to the strict formats of the large vendors. */
    private static final Set<String> KEYWORDS =
            Set.of("type", "description", "enum", "anyOf", "properties", "required", "additionalProperties", "items");

    static Stream<String> schemas() {
        return Stream.of(JsonSchemas.extraction(), JsonSchemas.extraction(Set.of(Attendance.class)));
    }

    private static String golden() {
        try (InputStream in = ExtractionTest.class.getResourceAsStream("/extraction/parade.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // the schema

    /** All schemas within a schema, with itself. */
    private static List<JsonNode> subschemas(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>(List.of(schema));
        schema.path("properties").forEach(property -> all.addAll(subschemas(property)));
        schema.path("anyOf").forEach(option -> all.addAll(subschemas(option)));
        if (schema.has("items")) {
            all.addAll(subschemas(schema.get("items")));
        }
        return all;
    }

    static int depth(JsonNode schema) {
        int deepest = 0;
        for (JsonNode property : schema.path("properties")) {
            deepest = Math.max(deepest, depth(property));
        }
        for (JsonNode option : schema.path("anyOf")) {
            deepest = Math.max(deepest, depth(option));
        }
        if (schema.has("items")) {
            deepest = Math.max(deepest, depth(schema.get("items")));
        }
        return deepest + (schema.has("properties") ? 1 : 0);
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.asString()));
        return names;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void usesOnlyWhatAllStrictFormatsTake(String text) {
        JsonNode schema = PLAIN.readTree(text);
        assertThat(schema.path("type").asString()).isEqualTo("object");
        for (JsonNode one : subschemas(schema)) {
            assertThat(KEYWORDS).containsAll(one.propertyNames());
            if (one.has("enum")) {
                assertThat(one.get("type").asString()).isEqualTo("string");
                assertThat(names(one.get("enum"))).isNotEmpty().doesNotHaveDuplicates();
            }
            if (one.path("type").isArray()) {
                assertThat(names(one.get("type"))).hasSize(2).contains("null");
            }
            assertThat(one.has("type")).isNotEqualTo(one.has("anyOf"));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void objectsAreClosedAndRequireAllMembers(String text) {
        List<JsonNode> objects = subschemas(PLAIN.readTree(text)).stream()
                .filter(one -> one.path("type").asString("").equals("object"))
                .toList();
        assertThat(objects).hasSizeGreaterThan(7).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
            assertThat(names(object.get("required")))
                    .isNotEmpty()
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void alternativesDifferInTheirFirstMember(String text) {
        for (JsonNode one : subschemas(PLAIN.readTree(text))) {
            Set<String> tags = new HashSet<>();
            for (JsonNode option : one.path("anyOf")) {
                if (option.has("properties") && one.get("anyOf").size() > 2) {
                    assertThat(option.get("properties")
                                    .propertyNames()
                                    .iterator()
                                    .next())
                            .isEqualTo("type");
                    assertThat(names(option.at("/properties/type/enum")))
                            .singleElement()
                            .matches(tags::add);
                }
            }
        }
    }

    @Test
    void isWithinTheLimitsOfVendors() {
        String text = JsonSchemas.extraction();
        JsonNode schema = PLAIN.readTree(text);
        assertThat(members(schema)).isEqualTo(100);
        assertThat(depth(schema)).isEqualTo(4);
        assertThat(alternatives(schema)).isEqualTo(38);
        assertThat(alternatives(PLAIN.readTree(JsonSchemas.extraction(Set.of(Attendance.class)))))
                .isEqualTo(19);
        assertThat(text.length()).isLessThan(35_000);
    }

    static int members(JsonNode schema) {
        return subschemas(schema).stream()
                .mapToInt(one -> one.path("properties").size())
                .sum();
    }

    /** How many members are null or something else, or one of several objects: some vendors allow few of them. */
    static long alternatives(JsonNode schema) {
        return subschemas(schema).stream()
                .filter(one -> one.path("type").isArray() || one.has("anyOf"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attributes",
                "extra",
                "sameAs",
                "names",
                "recorded",
                "supersedes",
                "accessed",
                "digest",
                "locator",
                "uri"
            })
    void leavesOutWhatAModelCannotKnow(String member) {
        assertThat(subschemas(PLAIN.readTree(JsonSchemas.extraction())))
                .noneMatch(one -> one.path("properties").has(member));
        assertThat(PLAIN.readTree(JsonSchemas.extraction())
                        .at("/properties/claims/items/properties")
                        .has("id"))
                .isFalse();
    }

    @Test
    void everyMemberIsDescribed() {
        for (JsonNode one : subschemas(PLAIN.readTree(JsonSchemas.extraction()))) {
            one.path("properties")
                    .forEachEntry((name, property) -> assertThat(property.has("description")
                                    || property.path("enum").size() == 1)
                            .as(name)
                            .isTrue());
        }
    }

    // what is written by it

    @Test
    void theExampleIsValidAndRead() {
        assertThat(Schemas.errorsOfExtraction(golden())).isEmpty();
        Dossier dossier = NULL_IS_ABSENT.readValue(golden(), Dossier.class);
        assertThat(dossier.check().isEmpty()).as(dossier.check().toString()).isTrue();
        assertThat(dossier.claims()).hasSize(12);
        assertThat(dossier.claims().stream()
                        .map(claim -> claim.proposition().getClass())
                        .distinct())
                .hasSize(8);
        assertThat(dossier.claims()).allMatch(claim -> claim.id().isContentId());
    }

    @Test
    void withoutItsNullsTheExampleIsAnyDossier() {
        ObjectNode tree = (ObjectNode) PLAIN.readTree(golden());
        removeNulls(tree);
        assertThat(Schemas.errorsOfDossier(tree.toString())).isEmpty();
        assertThat(Mappers.STRICT.readValue(tree.toString(), Dossier.class))
                .isEqualTo(NULL_IS_ABSENT.readValue(golden(), Dossier.class));
    }

    private static void removeNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name -> object.get(name).isNull())
                    .toList()
                    .forEach(object::remove);
        }
        node.forEach(ExtractionTest::removeNulls);
    }

    @Test
    void theExampleHasEveryMemberWithAValue() {
        Set<String> expected = new TreeSet<>();
        collect(PLAIN.readTree(JsonSchemas.extraction()), "", expected);
        Set<String> found = new TreeSet<>();
        collectValues(PLAIN.readTree(golden()), "", found);
        assertThat(found).isEqualTo(expected);
    }

    private static void collect(JsonNode schema, String path, Set<String> names) {
        schema.path("properties").forEachEntry((name, property) -> {
            String type = schema.at("/properties/type/enum/0").asString("");
            names.add(path + type + "/" + name);
            collect(property, path + type + "/" + name, names);
        });
        schema.path("anyOf").forEach(option -> collect(option, path, names));
        collectItems(schema, path, names);
    }

    private static void collectItems(JsonNode schema, String path, Set<String> names) {
        if (schema.has("items")) {
            collect(schema.get("items"), path, names);
        }
    }

    private static void collectValues(JsonNode value, String path, Set<String> names) {
        if (value.isObject()) {
            value.forEachEntry((name, member) -> {
                if (!member.isNull() && !(member.isArray() && member.isEmpty())) {
                    String at = path + value.path("type").asString("") + "/" + name;
                    names.add(at);
                    collectValues(member, at, names);
                }
            });
        } else if (value.isArray()) {
            value.forEach(element -> collectValues(element, path, names));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"1.0\",\"leaders\":[],\"events\":[],\"sources\":[]}",
                "{\"version\":\"1.1\",\"leaders\":[],\"events\":[],\"sources\":[],\"claims\":[]}",
                "{\"version\":\"1.0\",\"leaders\":[],\"events\":[],\"sources\":[],\"claims\":null}",
                "{\"version\":\"1.0\",\"leaders\":[],\"events\":[],\"sources\":[],\"claims\":[],\"note\":\"a\"}",
                "{\"version\":\"1.0\",\"leaders\":[{\"id\":\"a\",\"name\":\"a\"}],\"events\":[],\"sources\":[],\"claims\":[]}"
            })
    void isClosed(String json) {
        assertThat(Schemas.errorsOfExtraction(json)).isNotEmpty();
    }

    @Test
    void propositionsAreThoseOfTheModel() {
        assertThat(Proposition.class.getPermittedSubclasses()).hasSize(10);
        assertThat(PLAIN.readTree(JsonSchemas.extraction()).at("/properties/claims/items/properties/proposition/anyOf"))
                .hasSize(8);
    }
}
