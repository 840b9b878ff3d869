package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.EntityRef;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import dev.factum.validation.InvalidValueException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Factum's values in the documents of applications: keys, holders, roots, content ids, and JSON that is no JSON. */
class StandaloneTest {
    static Stream<Arguments> badKeys() {
        return Stream.of(
                Arguments.of(
                        LeaderId.class,
                        "a b",
                        "LeaderId must not hold white space or an invisible character, but was \"a b\" [leader-id.white-space]"),
                Arguments.of(
                        EntityRef.class,
                        "kim",
                        "EntityRef must begin with one of leader:, event:, source:, claim:, country:, but was kim [entity-ref.kind-unknown]"),
                Arguments.of(
                        Credibility.class,
                        "7",
                        "Credibility must be one of 1, 2, 3, 4, 5, 6, but was 7 [credibility.not-listed]"));
    }

    @ParameterizedTest
    @MethodSource("badKeys")
    void badKeysAreTold(Class<?> type, String key, String message) {
        Type map = Types.of(Map.class, type, Integer.class);
        Refusal e = Refusal.of("InvalidFormatException", () -> Jackson.STRICT.readValue("{\n\"" + key + "\": 1}", map));
        assertThat(e.message()).isEqualTo(message);
        assertThat(e.value()).isEqualTo(key);
        assertThat(e.targetType()).isEqualTo(type);
        assertThat(e.line()).isEqualTo(2);
        assertThat(e.cause()).isInstanceOf(InvalidValueException.class);
        assertThat(e.path()).isEqualTo("java.util.Map[\"" + key + "\"]");
    }

    @Test
    void thePathBeginsInTheApplicationsOwnTypes() {
        Refusal e = Refusal.of(() -> Jackson.STRICT.readValue("{\"list\":[\"leader:a\",\"leader:\"]}", Holder.class));
        assertThat(e.path()).isEqualTo("dev.factum.json.Holder[\"list\"]->java.util.ArrayList[1]");
        assertThat(e.message()).isEqualTo("LeaderId must hold a visible character, but was \"\" [leader-id.blank]");
    }

    @Test
    void nullAloneIsTheMappersBusiness() {
        assertThat(Jackson.STRICT.readValue("null", Place.class)).isNull();
        assertThat(Jackson.STRICT.<List<Country>>readValue("[null]", Types.of(List.class, Country.class)))
                .containsExactly((Country) null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"name\"",
                "{\"name\":\"x\"",
                "{\"name\":\"x\",}",
                "{name:1}",
                "\u0000",
                "{\"geo\":{\"latitude\":"
            })
    void whatIsNoJsonIsNeverReadAsAValue(String text) {
        assertThat(Refusal.of("JacksonException", () -> Jackson.STRICT.readValue(text, Place.class))
                        .message())
                .isNotBlank();
    }

    @Test
    void brokenJsonIsToldWithItsPath() {
        Refusal e = Refusal.of(
                "StreamReadException",
                () -> Jackson.STRICT.readValue("{\"name\":\"x\",\"geo\":{\"latitude\":\"1}", Place.class));
        assertThat(e.path()).isEqualTo("dev.factum.model.Place[\"geo\"]->dev.factum.model.GeoPoint[\"latitude\"]");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"name\":\"x\",\"new\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(Refusal.of("StreamConstraintsException", () -> Jackson.LENIENT.readValue(deep, Place.class))
                        .message())
                .contains("500");
        String late = "{\"x\":" + "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_001);
        assertThat(Refusal.of("StreamConstraintsException", () -> Jackson.LENIENT.readValue(late, Proposition.class))
                        .message())
                .contains("500");
    }

    @Test
    void nestingWithinTheLimitIsKept() {
        String deep = "{\"name\":\"x\",\"new\":" + "[".repeat(499) + "]".repeat(499) + "}";
        assertThat(Jackson.LENIENT.writeValueAsString(Jackson.LENIENT.readValue(deep, Place.class)))
                .isEqualTo(deep);
    }

    @Test
    void statedContentIdsAreNotTrusted() {
        String claim =
                "{\"id\":\"%s\",\"proposition\":{\"type\":\"free-text\",\"text\":\"x\",\"about\":[\"country:KP\"]},"
                        + "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]}";
        Claim read = Jackson.STRICT.readValue(claim.formatted("f1-" + "0".repeat(64)), Claim.class);
        assertThat(read.assignedId()).isEmpty();
        assertThat(read.id()).isEqualTo(read.contentId());
        String written = Jackson.STRICT.writeValueAsString(read);
        assertThat(written).isEqualTo(claim.formatted(read.contentId()));
        assertThat(Jackson.STRICT.readValue(written, Claim.class)).isEqualTo(read);
        assertThat(Jackson.STRICT
                        .readValue(claim.formatted("row-1"), Claim.class)
                        .assignedId())
                .contains(ClaimId.of("row-1"));
    }

    @Test
    void anImplementationIsWrittenAsItsType() {
        Place place = Place.of("Beijing");
        assertThat(Jackson.STRICT.writeValueAsString(List.<Object>of(place, Country.of("CN"), LeaderId.of("xi"))))
                .isEqualTo("[{\"name\":\"Beijing\"},\"CN\",\"xi\"]");
    }

    @Test
    void referencesHaveTheirKindHoweverDeepTheyAreDeclared() {
        Type type = Types.of(Map.class, String.class, Types.of(List.class, Types.of(List.class, EntityRef.class)));
        Map<String, List<List<EntityRef>>> value = Map.of("a", List.of(List.of(LeaderId.of("kim"), Country.of("KP"))));
        String json = Jackson.STRICT.writeValueAs(type, value);
        assertThat(json).isEqualTo("{\"a\":[[\"leader:kim\",\"country:KP\"]]}");
        assertThat(Jackson.STRICT.<Object>readValue(json, type)).isEqualTo(value);
    }

    @Test
    void noMoreProblemsAreReportedThanAPersonReads() {
        String json = "{\"name\":1,\"id\":2,\"kind\":3,\"authors\":[" + "1,".repeat(100_000) + "2]}";
        Refusal e = Refusal.of(() -> Jackson.STRICT.readValue(json, Source.class));
        assertThat(((InvalidValueException) e.cause()).report().problems()).hasSize(100);
    }
}
