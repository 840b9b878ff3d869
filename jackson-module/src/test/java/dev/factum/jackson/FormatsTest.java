package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
