package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.dossier.Dossier;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

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
        Place place = Mappers.LENIENT.readValue(document, Place.class);
        assertThat(place.extra()).isEqualTo(Map.of("new", json));
        assertThat(Mappers.LENIENT.writeValueAsString(place)).isEqualTo(document);
        CBORMapper cbor = CBORMapper.builder().addModule(new FactumModule()).build();
        Place back = cbor.readValue(cbor.writeValueAsBytes(place), Place.class);
        assertThat(back.extra().get("new").replace("E+400", "E400")).isEqualTo(json.equals("-0") ? "0" : json);
    }

    @Test
    void areKeptWithoutWhiteSpaceAndInOrder() {
        Place place = Mappers.LENIENT.readValue(
                "{ \"z\" : [ 1 , 2 ], \"name\" : \"x\", \"a\" : { \"b\" : null } }", Place.class);
        assertThat(place.extra()).containsExactly(Map.entry("z", "[1,2]"), Map.entry("a", "{\"b\":null}"));
        assertThat(Mappers.LENIENT.writeValueAsString(place))
                .isEqualTo("{\"name\":\"x\",\"z\":[1,2],\"a\":{\"b\":null}}");
    }

    @Test
    void areKeptWhenTheTypeIdComesLate() {
        Proposition read = Mappers.LENIENT.readValue(
                "{\"new\":{\"a\":1.10},\"claim\":\"c\",\"type\":\"retraction\",\"newer\":2}", Proposition.class);
        assertThat(((Retraction) read).extra())
                .containsExactly(Map.entry("new", "{\"a\":1.10}"), Map.entry("newer", "2"));
    }

    @Test
    void areKeptByAMapperThatWasToldNothing() {
        JsonMapper mapper = JsonMapper.builder().addModule(new FactumModule()).build();
        assertThat(mapper.readValue("{\"name\":\"x\",\"new\":1}", Place.class).extra())
                .containsOnlyKeys("new");
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
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class, () -> Mappers.LENIENT.readValue(json, Place.class));
        assertThat(e.getOriginalMessage()).isEqualTo(message);
        assertThat(e.getPathReference()).isEqualTo("dev.factum.model.Place" + path);
    }

    @Test
    void areCheckedInADossierNoLessThanElsewhere() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> Mappers.LENIENT.readValue("{\"version\":\"1.0\",\"a\":\"\\ud800\"}", Dossier.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Dossier.extra must not hold half a surrogate pair, but was \"\\\"\\uD800\\\"\""
                        + " [dossier.extra.surrogate]");
        assertThat(e.getPathReference()).isEqualTo("dev.factum.dossier.Dossier[\"a\"]");
    }

    @Test
    void areReadToTheirEndWhenWrong() {
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> Mappers.LENIENT.readValue("{\"a\":[{\"b\":1,\"b\":[{}]},3],\"name\":7}", Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place is not valid, 2 problems: Place must hold its member b only once, but was repeated"
                        + " [place.duplicate-member]; Place.name must be a string, not a number, but was 7"
                        + " [place.name.json-type]");
    }

    @Test
    void numbersThatJsonHasNotAreNotKept() {
        CBORMapper cbor = CBORMapper.builder().addModule(new FactumModule()).build();
        byte[] bytes = cbor.writeValueAsBytes(Map.of("name", "x", "a", Double.NaN));
        MismatchedInputException e =
                catchThrowableOfType(MismatchedInputException.class, () -> cbor.readValue(bytes, Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place must hold only what JSON can say, but was NaN [place.not-json]");
    }

    @Test
    void binaryDataIsKeptAsBase64() {
        CBORMapper cbor = CBORMapper.builder().addModule(new FactumModule()).build();
        byte[] bytes = cbor.writeValueAsBytes(Map.of("name", "x", "a", new byte[] {1, 2, 3}));
        assertThat(cbor.readValue(bytes, Place.class).extra()).isEqualTo(Map.of("a", "\"AQID\""));
    }

    @Test
    void areForbiddenByTheMapper() {
        UnrecognizedPropertyException e = catchThrowableOfType(
                UnrecognizedPropertyException.class,
                () -> Mappers.STRICT.readValue("{\"name\":\"x\",\"new\":{}}", Place.class));
        assertThat(e.getPropertyName()).isEqualTo("new");
        assertThat(e.getKnownPropertyIds()).containsExactly("name", "country", "geo");
        assertThat(e.getMessage())
                .startsWith("Place must have no members but name, country, geo, but was new [place.unknown-member]\n");
    }

    @Test
    void areForbiddenByAReader() {
        DatabindException e = catchThrowableOfType(
                DatabindException.class,
                () -> Mappers.LENIENT
                        .readerFor(Place.class)
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue("{\"name\":\"x\",\"new\":{}}"));
        assertThat(e).isInstanceOf(UnrecognizedPropertyException.class);
    }
}
