package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that this version does not know are kept, or forbidden, as the mapper says. */
class UnknownMembersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-0",
                "1.10",
                "1E400",
                "123456789012345678901234567890",
                "true",
                "null",
                "\"\"",
                "\"a\\\"\\\\\\u0000\"",
                "[]",
                "{}",
                "[1,[2,{\"a\":{\"a\":[]}}],\"x\"]"
            })
    void areKeptAsTheyAre(String json) {
        String document = "{\"name\":\"x\",\"new\":" + json + "}";
        Place place = Jackson.LENIENT.readValue(document, Place.class);
        assertThat(place.extra()).isEqualTo(Map.of("new", json));
        assertThat(Jackson.LENIENT.writeValueAsString(place)).isEqualTo(document);
        Place back = Jackson.CBOR.readValue(Jackson.CBOR.writeValueAsBytes(place), Place.class);
        assertThat(back.extra().get("new").replace("E+400", "E400")).isEqualTo(json.equals("-0") ? "0" : json);
    }

    @Test
    void areKeptWithoutWhiteSpaceAndInOrder() {
        Place place = Jackson.LENIENT.readValue(
                "{ \"z\" : [ 1 , 2 ], \"name\" : \"x\", \"a\" : { \"b\" : null } }", Place.class);
        assertThat(place.extra()).containsExactly(Map.entry("z", "[1,2]"), Map.entry("a", "{\"b\":null}"));
        assertThat(Jackson.LENIENT.writeValueAsString(place))
                .isEqualTo("{\"name\":\"x\",\"z\":[1,2],\"a\":{\"b\":null}}");
    }

    @Test
    void areKeptWhenTheTypeIdComesLate() {
        Proposition read = Jackson.LENIENT.readValue(
                "{\"new\":{\"a\":1.10},\"claim\":\"c\",\"type\":\"retraction\",\"newer\":2}", Proposition.class);
        assertThat(((Retraction) read).extra())
                .containsExactly(Map.entry("new", "{\"a\":1.10}"), Map.entry("newer", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"x\",\"a\":1,\"a\":2} | Place must hold its member a only once, but was repeated [place.duplicate-member] | [\"a\"]",
                "{\"name\":\"x\",\"a\":[{\"b\":1,\"b\":2}]} | Place must hold its member b only once, but was repeated [place.duplicate-member] | [\"a\"]",
                "{\"name\":\"x\",\"a\":\"\\ud800\"} | Place.extra must not hold half a surrogate pair, but was \"\\\"\\uD800\\\"\" [place.extra.surrogate] | [\"a\"]"
            })
    void areCheckedNoLessThanOthers(String json, String message, String path) {
        Refusal e = Refusal.of(() -> Jackson.LENIENT.readValue(json, Place.class));
        assertThat(e.message()).isEqualTo(message);
        assertThat(e.path()).isEqualTo("dev.factum.model.Place" + path);
    }

    @Test
    void areCheckedInADossierNoLessThanElsewhere() {
        Refusal e =
                Refusal.of(() -> Jackson.LENIENT.readValue("{\"version\":\"1.0\",\"a\":\"\\ud800\"}", Dossier.class));
        assertThat(e.message())
                .isEqualTo("Dossier.extra must not hold half a surrogate pair, but was \"\\\"\\uD800\\\"\""
                        + " [dossier.extra.surrogate]");
        assertThat(e.path()).isEqualTo("dev.factum.dossier.Dossier[\"a\"]");
    }

    @Test
    void areReadToTheirEndWhenWrong() {
        Refusal e =
                Refusal.of(() -> Jackson.LENIENT.readValue("{\"a\":[{\"b\":1,\"b\":[{}]},3],\"name\":7}", Place.class));
        assertThat(e.message())
                .isEqualTo("Place is not valid, 2 problems: Place must hold its member b only once, but was repeated"
                        + " [place.duplicate-member]; Place.name must be a string, not a number, but was 7"
                        + " [place.name.json-type]");
    }

    @Test
    void numbersThatJsonHasNotAreNotKept() {
        byte[] bytes = Jackson.CBOR.writeValueAsBytes(Map.of("name", "x", "a", Double.NaN));
        Refusal e = Refusal.of(() -> Jackson.CBOR.readValue(bytes, Place.class));
        assertThat(e.message()).isEqualTo("Place must hold only what JSON can say, but was NaN [place.not-json]");
    }

    @Test
    void binaryDataIsKeptAsBase64() {
        byte[] bytes = Jackson.CBOR.writeValueAsBytes(Map.of("name", "x", "a", new byte[] {1, 2, 3}));
        assertThat(Jackson.CBOR.readValue(bytes, Place.class).extra()).isEqualTo(Map.of("a", "\"AQID\""));
    }

    @Test
    void areForbiddenByTheMapper() {
        Refusal e = Refusal.of(
                "UnrecognizedPropertyException",
                () -> Jackson.STRICT.readValue("{\"name\":\"x\",\"new\":{}}", Place.class));
        assertThat(e.member()).isEqualTo("new");
        assertThat(e.known()).containsExactly("name", "country", "geo");
        assertThat(e.fullMessage())
                .startsWith("Place must have no members but name, country, geo, but was new [place.unknown-member]\n");
    }
}
