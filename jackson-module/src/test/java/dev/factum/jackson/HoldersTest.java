package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.factum.dossier.Dossier;
import dev.factum.json.Holders;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Factum's values in records, beans, generic types and collections of applications, by all that Jackson offers there. */
class HoldersTest {
    private static final JsonMapper MAPPER = Mappers.LENIENT;
    private static final String CLAIM_JSON = "{\"id\":\"c1\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},"
            + "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]}";
    private static final Claim CLAIM = MAPPER.readValue(CLAIM_JSON, Claim.class);
    private static final Place PLACE = Place.of("Beijing");
    private static final LeaderId KIM = LeaderId.of("kim");

    @Test
    void recordsHoldAnything() {
        Holders.Everything value = new Holders.Everything(
                CLAIM,
                KIM,
                Country.of("KP"),
                Edtf.parse("1984?"),
                Mode.OPINION,
                List.of(Country.of("KP"), Country.of("SUHH")),
                new Country[] {Country.of("XK")},
                Optional.of(Language.of("ko")),
                new AtomicReference<>(PLACE),
                Map.of(EventId.of("e"), PLACE),
                Map.of(Edtf.parse("2025"), List.of(CLAIM.proposition())));
        String json = MAPPER.writeValueAsString(value);
        assertThat(MAPPER.readTree(json))
                .isEqualTo(MAPPER.readTree("{\"claim\":" + CLAIM_JSON + ",\"leader\":\"kim\",\"ref\":\"country:KP\","
                        + "\"time\":\"1984?\",\"mode\":\"opinion\",\"countries\":[\"KP\",\"SUHH\"],\"array\":[\"XK\"],"
                        + "\"language\":\"ko\",\"place\":{\"name\":\"Beijing\"},\"places\":{\"e\":{\"name\":\"Beijing\"}},"
                        + "\"propositions\":{\"2025\":[{\"type\":\"retraction\",\"claim\":\"c\"}]}}"));
        assertThat(MAPPER.readValue(json, Holders.Everything.class))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(value);
    }

    static Stream<Arguments> generics() {
        return Stream.of(
                Arguments.of(new TypeReference<Holders.Generic<Claim>>() {}, CLAIM, CLAIM_JSON),
                Arguments.of(
                        new TypeReference<Holders.Generic<Proposition>>() {},
                        CLAIM.proposition(),
                        "{\"type\":\"retraction\",\"claim\":\"c\"}"),
                Arguments.of(new TypeReference<Holders.Generic<Place>>() {}, PLACE, "{\"name\":\"Beijing\"}"),
                Arguments.of(new TypeReference<Holders.Generic<LeaderId>>() {}, KIM, "\"kim\""),
                Arguments.of(new TypeReference<Holders.Generic<EntityRef>>() {}, KIM, "\"leader:kim\""),
                Arguments.of(new TypeReference<Holders.Generic<Edtf>>() {}, Edtf.parse("198X"), "\"198X\""),
                Arguments.of(new TypeReference<Holders.Generic<Mode>>() {}, Mode.FACTUAL, "\"factual\""),
                Arguments.of(new TypeReference<Holders.Generic<Credibility>>() {}, Credibility.of(2), "2"),
                Arguments.of(
                        new TypeReference<Holders.Generic<Map<LeaderId, List<EntityRef>>>>() {},
                        Map.of(KIM, List.of(KIM)),
                        "{\"kim\":[\"leader:kim\"]}"));
    }

    @ParameterizedTest
    @MethodSource("generics")
    <T> void genericHolders(TypeReference<Holders.Generic<T>> type, T value, String json) {
        String text = MAPPER.writerFor(type).writeValueAsString(Holders.Generic.of(value));
        assertThat(MAPPER.readTree(text))
                .isEqualTo(MAPPER.readTree(
                        "{\"value\":#,\"many\":[#],\"byName\":{\"a\":#},\"perhaps\":#}".replace("#", json)));
        assertThat(MAPPER.readValue(text, type))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(Holders.Generic.of(value));
    }

    @Test
    void collectionsOfAllKinds() {
        TypeReference<Collection<? extends EntityRef>> wildcards = new TypeReference<>() {};
        assertThat(MAPPER.writerFor(wildcards).writeValueAsString(List.of(KIM))).isEqualTo("[\"leader:kim\"]");
        TypeReference<EntityRef[][]> arrays = new TypeReference<>() {};
        assertThat(MAPPER.writerFor(arrays).writeValueAsString(new EntityRef[][] {{KIM}}))
                .isEqualTo("[[\"leader:kim\"]]");
        assertThat(MAPPER.readValue("[[\"leader:kim\"]]", arrays)).isDeepEqualTo(new EntityRef[][] {{KIM}});
        TypeReference<SortedMap<LeaderId, Integer>> sorted = new TypeReference<>() {};
        assertThat(MAPPER.readValue("{\"b\":1,\"a\":2}", sorted))
                .isEqualTo(new TreeMap<>(Map.of(LeaderId.of("a"), 2, LeaderId.of("b"), 1)));
        TypeReference<Map<Country, Map<ClaimId, Claim>>> nested = new TypeReference<>() {};
        assertThat(MAPPER.readValue("{\"KP\":{\"c1\":" + CLAIM_JSON + "}}", nested))
                .isEqualTo(Map.of(Country.of("KP"), Map.of(ClaimId.of("c1"), CLAIM)));
    }

    @Test
    void keysThatAreTheSameValueAreOneKey() {
        TypeReference<Map<LeaderId, Integer>> type = new TypeReference<>() {};
        assertThat(MAPPER.readValue("{\"kim\":1,\"k\\u0069m\":2}", type)).isEqualTo(Map.of(KIM, 2));
    }

    @Test
    void whatIsAnObjectIsNoKey() {
        InvalidDefinitionException e = catchThrowableOfType(
                InvalidDefinitionException.class,
                () -> MAPPER.readValue("{\"a\":1}", new TypeReference<Map<Place, Integer>>() {}));
        assertThat(e.getOriginalMessage()).contains("Key deserializer", Place.class.getName());
    }

    @Test
    void whatIsAnObjectIsNotWrittenAsAKey() {
        InvalidDefinitionException e = catchThrowableOfType(
                InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(Map.of(PLACE, 1)));
        assertThat(e.getOriginalMessage()).contains("Place", "key");
    }

    @Test
    void unwrappedValuesAreMembersOfTheHolder() {
        Holders.Unwrapping holder = new Holders.Unwrapping();
        holder.note = "n";
        holder.place = PLACE.withCountry(Country.of("CN"));
        String json = MAPPER.writeValueAsString(holder);
        assertThat(json).isEqualTo("{\"note\":\"n\",\"name\":\"Beijing\",\"country\":\"CN\"}");
        assertThat(MAPPER.readValue(json, Holders.Unwrapping.class).place).isEqualTo(holder.place);
        assertThat(MAPPER.readValue("{\"name\":\"B\",\"new\":1,\"note\":\"n\"}", Holders.Unwrapping.class).place)
                .isEqualTo(Place.builder().name("B").extra(Map.of("new", "1")).build());
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"note\":\"n\",\"name\":7}", Holders.Unwrapping.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place.name must be a string, not a number, but was 7 [place.name.json-type]");
        Holders.UnwrappingOneOf oneOf = new Holders.UnwrappingOneOf();
        oneOf.proposition = CLAIM.proposition();
        String text = MAPPER.writeValueAsString(oneOf);
        assertThat(text).isEqualTo("{\"note\":\"\",\"type\":\"retraction\",\"claim\":\"c\"}");
        assertThat(MAPPER.readValue(text, Holders.UnwrappingOneOf.class).proposition)
                .isEqualTo(oneOf.proposition);
    }

    /** Their names are fixed: better a clear word than a document that nobody can read. */
    @Test
    void unwrappedValuesAreNotRenamed() {
        Holders.UnwrappingRenamed holder = new Holders.UnwrappingRenamed();
        holder.place = PLACE;
        assertThat(catchThrowableOfType(DatabindException.class, () -> MAPPER.writeValueAsString(holder)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        DatabindException.class,
                        () -> MAPPER.readValue("{\"place_name\":\"x\"}", Holders.UnwrappingRenamed.class)))
                .isNotNull();
    }

    @Test
    void theNameOfTheRootIsThatOfThePublicType() {
        JsonMapper wrapping = MAPPER.rebuild()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String json = wrapping.writeValueAsString(PLACE);
        assertThat(json).isEqualTo("{\"Place\":{\"name\":\"Beijing\"}}");
        assertThat(wrapping.readValue(json, Place.class)).isEqualTo(PLACE);
    }

    @Test
    void membersOfAnyName() {
        Holders.Open open =
                MAPPER.readValue("{\"a\":{\"name\":\"A\"},\"b\":{\"name\":\"B\",\"new\":1}}", Holders.Open.class);
        assertThat(open.places()).containsOnlyKeys("a", "b").containsEntry("a", Place.of("A"));
        assertThat(MAPPER.writeValueAsString(open))
                .isEqualTo("{\"a\":{\"name\":\"A\"},\"b\":{\"name\":\"B\",\"new\":1}}");
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> MAPPER.readValue("{\"a\":{\"name\":7}}", Holders.Open.class));
        assertThat(e.getPathReference())
                .isEqualTo("dev.factum.json.Holders$Open[\"a\"]->dev.factum.model.Place[\"name\"]");
    }

    @Test
    void constructorsAreGivenValues() {
        Holders.Made made = MAPPER.readValue("{\"leader\":\"kim\",\"time\":\"1984\"}", Holders.Made.class);
        assertThat(made.getLeader()).isEqualTo(KIM);
        assertThat(made.getTime()).contains(Edtf.parse("1984"));
        assertThat(MAPPER.readValue("{\"leader\":\"kim\",\"time\":null}", Holders.Made.class)
                        .getTime())
                .isEmpty();
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"leader\":\"kim\",\n\"time\":\"soon\"}", Holders.Made.class));
        assertThat(e.getPathReference()).isEqualTo("dev.factum.json.Holders$Made[\"time\"]");
        assertThat(e.getLocation().getLineNr()).isEqualTo(2);
        Holders.Wrapper wrapper = MAPPER.readValue(CLAIM_JSON, Holders.Wrapper.class);
        assertThat(wrapper.claim()).isEqualTo(CLAIM);
        assertThat(MAPPER.writeValueAsString(wrapper)).isEqualTo(CLAIM_JSON);
    }

    @Test
    void viewsAreOfTheHolderAndNotOfTheValue() {
        assertThat(MAPPER.writerWithView(Holders.Public.class).writeValueAsString(new Holders.Viewed()))
                .isEqualTo("{\"place\":{\"name\":\"Beijing\"}}");
        assertThat(MAPPER.writerWithView(Holders.Desk.class).writeValueAsString(new Holders.Viewed()))
                .isEqualTo("{\"leader\":\"kim\",\"place\":{\"name\":\"Beijing\"}}");
        Holders.Viewed read = MAPPER.readerWithView(Holders.Public.class)
                .forType(Holders.Viewed.class)
                .readValue("{\"place\":{\"name\":\"A\"},\"leader\":\"xi\"}");
        assertThat(read.place).isEqualTo(Place.of("A"));
        assertThat(read.leader).isEqualTo(KIM);
    }

    @Test
    void nullAndNothingAreTheHoldersBusiness() {
        Holders.Careful careful = MAPPER.readValue("{\"kept\":null}", Holders.Careful.class);
        assertThat(careful.kept).isEqualTo(PLACE);
        assertThat(MAPPER.writeValueAsString(careful))
                .isEqualTo("{\"kept\":{\"name\":\"Beijing\"},\"mode\":\"factual\",\"needed\":\"kim\"}");
        InvalidNullException e = catchThrowableOfType(
                InvalidNullException.class, () -> MAPPER.readValue("{\"needed\":null}", Holders.Careful.class));
        assertThat(e.getPathReference()).isEqualTo("dev.factum.json.Holders$Careful[\"needed\"]");
    }

    @Test
    void manyValuesInARowAreReadOneByOne() {
        MappingIterator<Place> places = MAPPER.readerFor(Place.class)
                .readValues("{\"name\":\"A\"}\n{\"name\":7,\"geo\":{\"latitude\":[{}]}}\n{\"name\":\"C\"}");
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try {
                seen.add(places.nextValue());
            } catch (MismatchedInputException e) {
                seen.add(e.getLocation().getLineNr());
            }
        }
        assertThat(places.hasNextValue()).isFalse();
        assertThat(seen).containsExactly(Place.of("A"), 2, Place.of("C"));
    }

    @Test
    void aValueIsReadFromWithinADocument() {
        assertThat(MAPPER.readerFor(Claim.class).at("/a/1").<Claim>readValue("{\"a\":[7," + CLAIM_JSON + "]}"))
                .isEqualTo(CLAIM);
    }

    @Test
    void annotationsAndNamingStrategiesDoNotReachTheValues() {
        assertThat(Mappers.COERCING.writeValueAsString(CLAIM.withValidDuring(Edtf.parse("1984"))))
                .contains("\"validDuring\":\"1984\"");
        JsonMapper mixed = MAPPER.rebuild()
                .addMixIn(Place.class, PlaceMixIn.class)
                .addMixIn(Mode.class, ModeMixIn.class)
                .build();
        assertThat(mixed.writeValueAsString(PLACE)).isEqualTo("{\"name\":\"Beijing\"}");
        assertThat(mixed.readValue("{\"name\":\"Beijing\"}", Place.class)).isEqualTo(PLACE);
        assertThat(mixed.writeValueAsString(Mode.FACTUAL)).isEqualTo("\"factual\"");
    }

    /** What applications try in order to change the form. */
    public interface PlaceMixIn {
        @JsonProperty("title")
        String name();
    }

    /** Likewise. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    public enum ModeMixIn {}

    @Test
    void theTreeHoldsTheSame() {
        assertThat(MAPPER.<JsonNode>valueToTree(CLAIM)).isEqualTo(MAPPER.readTree(CLAIM_JSON));
        assertThat(MAPPER.treeToValue(MAPPER.readTree(CLAIM_JSON), Claim.class)).isEqualTo(CLAIM);
        Place place = MAPPER.readValue(
                "{\"name\":\"B\",\"x\":[1.10,1E400,123456789012345678901234567890,null]}", Place.class);
        assertThat(MAPPER.writeValueAsString(MAPPER.treeToValue(MAPPER.valueToTree(place), Place.class)))
                .isEqualTo("{\"name\":\"B\",\"x\":[1.10,1E+400,123456789012345678901234567890,null]}");
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> MAPPER.treeToValue(MAPPER.readTree("{\"name\":1}"), Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place.name must be a string, not a number, but was 1 [place.name.json-type]");
        assertThat(e.getPathReference()).isEqualTo("dev.factum.model.Place[\"name\"]");
        Dossier dossier = Dossier.of(CLAIM);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void aTreeThatHasLostDigitsIsRefused() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.treeToValue(MAPPER.readTree("{\"name\":\"B\",\"x\":1E400}"), Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place must hold only what JSON can say, but was Infinity [place.not-json]");
    }

    @Test
    void valuesAreConverted() {
        Map<String, Object> map = MAPPER.convertValue(PLACE.withCountry(Country.of("CN")), new TypeReference<>() {});
        assertThat(map).isEqualTo(Map.of("name", "Beijing", "country", "CN"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("name", "Beijing", "country", Country.of("CN")));
        assertThat(MAPPER.convertValue(values, Place.class)).isEqualTo(PLACE.withCountry(Country.of("CN")));
        assertThat(MAPPER.convertValue("KP", Country.class)).isEqualTo(Country.of("KP"));
        assertThat(MAPPER.convertValue(2, Credibility.class)).isEqualTo(Credibility.of(2));
        assertThat(MAPPER.convertValue(CLAIM.proposition(), Retraction.class)).isEqualTo(CLAIM.proposition());
        values.put("name", 7);
        MismatchedInputException e =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.convertValue(values, Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place.name must be a string, not a number, but was 7 [place.name.json-type]");
    }

    /** Values do not change: what is read takes their place, whole. */
    @Test
    void aValueIsNotUpdatedButReplaced() {
        Place read =
                MAPPER.readerForUpdating(PLACE.withCountry(Country.of("CN"))).readValue("{\"name\":\"Tokyo\"}");
        assertThat(read).isEqualTo(Place.of("Tokyo"));
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readerForUpdating(PLACE).readValue("{\"country\":\"CN\"}"));
        assertThat(e.getOriginalMessage()).isEqualTo("Place.name must be set, but was missing [place.name.missing]");
        List<Place> places = new ArrayList<>(List.of(PLACE));
        MAPPER.readerForUpdating(places)
                .forType(new TypeReference<List<Place>>() {})
                .readValue("[{\"name\":\"Tokyo\"}]");
        assertThat(places).containsExactly(PLACE, Place.of("Tokyo"));
    }
}
