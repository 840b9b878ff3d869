package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

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
        JavaType map = Mappers.STRICT.getTypeFactory().constructMapType(Map.class, type, Integer.class);
        InvalidFormatException e = catchThrowableOfType(
                InvalidFormatException.class, () -> Mappers.STRICT.readValue("{\n\"" + key + "\": 1}", map));
        assertThat(e.getOriginalMessage()).isEqualTo(message);
        assertThat(e.getValue()).isEqualTo(key);
        assertThat(e.getTargetType()).isEqualTo(type);
        assertThat(e.getLocation().getLineNr()).isEqualTo(2);
        assertThat(e.getCause()).isInstanceOf(InvalidValueException.class);
        assertThat(e.getPathReference()).isEqualTo("java.util.Map[\"" + key + "\"]");
    }

    @Test
    void thePathBeginsInTheApplicationsOwnTypes() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> Mappers.STRICT.readValue("{\"list\":[\"leader:a\",\"leader:\"]}", Holder.class));
        assertThat(e.getPathReference()).isEqualTo("dev.factum.jackson.Holder[\"list\"]->java.util.ArrayList[1]");
        assertThat(e.getOriginalMessage())
                .isEqualTo("LeaderId must hold a visible character, but was \"\" [leader-id.blank]");
    }

    @Test
    void nullAloneIsTheMappersBusiness() {
        assertThat(Mappers.STRICT.readValue("null", Place.class)).isNull();
        assertThat(Mappers.STRICT.readValue("[null]", new TypeReference<List<Country>>() {}))
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
        assertThat(catchThrowableOfType(JacksonException.class, () -> Mappers.STRICT.readValue(text, Place.class)))
                .isNotNull();
    }

    @Test
    void brokenJsonIsToldWithItsPath() {
        StreamReadException e = catchThrowableOfType(
                StreamReadException.class,
                () -> Mappers.STRICT.readValue("{\"name\":\"x\",\"geo\":{\"latitude\":\"1}", Place.class));
        assertThat(e.getPathReference())
                .isEqualTo("dev.factum.model.Place[\"geo\"]->dev.factum.model.GeoPoint[\"latitude\"]");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"name\":\"x\",\"new\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(catchThrowableOfType(JacksonException.class, () -> Mappers.LENIENT.readValue(deep, Place.class)))
                .hasMessageContaining("500");
        String late = "{\"x\":" + "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_001);
        assertThat(catchThrowableOfType(
                        JacksonException.class, () -> Mappers.LENIENT.readValue(late, Proposition.class)))
                .hasMessageContaining("500");
    }

    @Test
    void nestingWithinTheLimitIsKept() {
        String deep = "{\"name\":\"x\",\"new\":" + "[".repeat(499) + "]".repeat(499) + "}";
        assertThat(Mappers.LENIENT.writeValueAsString(Mappers.LENIENT.readValue(deep, Place.class)))
                .isEqualTo(deep);
    }

    @Test
    void statedContentIdsAreNotTrusted() {
        String claim =
                "{\"id\":\"%s\",\"proposition\":{\"type\":\"free-text\",\"text\":\"x\",\"about\":[\"country:KP\"]},"
                        + "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]}";
        Claim read = Mappers.STRICT.readValue(claim.formatted("f1-" + "0".repeat(64)), Claim.class);
        assertThat(read.assignedId()).isEmpty();
        assertThat(read.id()).isEqualTo(read.contentId());
        String written = Mappers.STRICT.writeValueAsString(read);
        assertThat(written).isEqualTo(claim.formatted(read.contentId()));
        assertThat(Mappers.STRICT.readValue(written, Claim.class)).isEqualTo(read);
        assertThat(Mappers.STRICT
                        .readValue(claim.formatted("row-1"), Claim.class)
                        .assignedId())
                .contains(ClaimId.of("row-1"));
    }

    @Test
    void anImplementationIsWrittenAsItsType() {
        Place place = Place.of("Beijing");
        assertThat(Mappers.STRICT.writeValueAsString(List.<Object>of(place, Country.of("CN"), LeaderId.of("xi"))))
                .isEqualTo("[{\"name\":\"Beijing\"},\"CN\",\"xi\"]");
    }

    @Test
    void referencesHaveTheirKindHoweverDeepTheyAreDeclared() {
        TypeReference<Map<String, List<List<EntityRef>>>> type = new TypeReference<>() {};
        Map<String, List<List<EntityRef>>> value = Map.of("a", List.of(List.of(LeaderId.of("kim"), Country.of("KP"))));
        String json = Mappers.STRICT.writerFor(type).writeValueAsString(value);
        assertThat(json).isEqualTo("{\"a\":[[\"leader:kim\",\"country:KP\"]]}");
        assertThat(Mappers.STRICT.readValue(json, type)).isEqualTo(value);
    }

    @Test
    void noMoreProblemsAreReportedThanAPersonReads() {
        String json = "{\"name\":1,\"id\":2,\"kind\":3,\"authors\":[" + "1,".repeat(100_000) + "2]}";
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> Mappers.STRICT.readValue(json, Source.class));
        assertThat(((InvalidValueException) e.getCause()).report().problems()).hasSize(100);
    }
}
