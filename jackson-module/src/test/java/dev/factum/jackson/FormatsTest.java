package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong is told in other formats as it is in JSON. */
class FormatsTest {
    /** Halves of surrogate pairs and the writing of exponents are JSON's alone. */
    private static final Pattern ONLY_IN_JSON = Pattern.compile("\\\\ud[89a-f]|[0-9][eE][0-9-]");

    static Stream<BadDocument> documents() {
        return BadDocument.all().filter(bad -> !ONLY_IN_JSON.matcher(bad.json()).find());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldAsInJson(BadDocument bad) {
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            ObjectReader reader = format.readerFor(bad.type());
            ObjectReader judge = bad.keepsUnknown()
                    ? reader.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    : reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            byte[] bytes = translated(bad.json(), format);
            MismatchedInputException e =
                    catchThrowableOfType(MismatchedInputException.class, () -> judge.readValue(bytes));
            assertThat(e).as("%s", format.getClass()).isNotNull();
            assertThat(e.getOriginalMessage()).as("%s", format.getClass()).isEqualTo(bad.message());
            assertThat(e.getPathReference()).isEqualTo(bad.path());
            assertThat(e.getLocation()).isNotNull();
            assertThat(((InvalidValueException) e.getCause()).report().stream().map(Problem::pointer))
                    .containsExactlyElementsOf(bad.pointers());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "languag\u00e9",
                "\u540d",
                "languag\ud834\udd1ex",
                "\ud834\udd1eabcdefgh",
                "a name of more than fifty-six characters, which is where some formats begin anew"
            })
    void membersOfAnyNameAreKept(String name) {
        Place place = Place.builder().name("x").extra(Map.of(name, "1")).build();
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            assertThat(format.readValue(format.writeValueAsBytes(place), Place.class))
                    .isEqualTo(place);
        }
    }

    @Test
    void aDocumentThatEndsTooEarlyIsRefused() {
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            byte[] good = format.writeValueAsBytes(Map.of("claim", "c"));
            for (int at = 0; at < good.length; at++) {
                byte[] bytes = good.clone();
                // the mark of the end of a document in Smile
                bytes[at] = (byte) 0xff;
                assertThatExceptionOfType(JacksonException.class)
                        .isThrownBy(() -> format.readValue(bytes, Proposition.class));
            }
        }
    }

    /** Returns the same tokens in another format. */
    private static byte[] translated(String json, ObjectMapper format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonParser p = Mappers.LENIENT.createParser(json);
                JsonGenerator gen = format.createGenerator(bytes)) {
            while (p.nextToken() != null) {
                gen.copyCurrentEvent(p);
            }
        }
        return bytes.toByteArray();
    }
}
