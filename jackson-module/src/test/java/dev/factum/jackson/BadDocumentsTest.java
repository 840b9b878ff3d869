package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a document is told by message, path and location, and by a report as the cause. */
class BadDocumentsTest {
    static Stream<BadDocument> documents() {
        return BadDocument.all();
    }

    @Test
    void noCaseIsThereTwice() {
        assertThat(documents().map(BadDocument::name)).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldWithPathAndLocation(BadDocument bad) {
        JsonMapper mapper = bad.keepsUnknown() ? Mappers.LENIENT : Mappers.STRICT;
        isTold(bad, () -> mapper.readValue(bad.json(), bad.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldTheSameWhateverTheSource(BadDocument bad) {
        JsonMapper mapper = bad.keepsUnknown() ? Mappers.LENIENT : Mappers.STRICT;
        byte[] bytes = bad.json().getBytes(StandardCharsets.UTF_8);
        isTold(bad, () -> mapper.readValue(bytes, bad.type()));
        isTold(bad, () -> mapper.readValue(new ByteArrayInputStream(bytes), bad.type()));
        isTold(bad, () -> mapper.readValue(new StringReader(bad.json()), bad.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldTheSameWhateverElseTheMapperWouldCoerce(BadDocument bad) {
        JsonMapper mapper = bad.keepsUnknown() ? Mappers.COERCING : Mappers.COERCING_STRICT;
        isTold(bad, () -> mapper.readValue(bad.json(), bad.type()));
    }

    private static void isTold(BadDocument bad, ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        assertThat(thrown).isInstanceOf(MismatchedInputException.class).isInstanceOf(exception(bad));
        MismatchedInputException e = (MismatchedInputException) thrown;
        assertThat(e.getOriginalMessage()).isEqualTo(bad.message());
        assertThat(e.getPathReference()).isEqualTo(bad.path());
        assertThat(e.getLocation().getLineNr()).isEqualTo(bad.line());
        assertThat(e.getLocation().getColumnNr()).isEqualTo(bad.column());
        assertThat(e.getCause()).isInstanceOf(InvalidValueException.class);
        assertThat(((InvalidValueException) e.getCause()).report().stream().map(Problem::pointer))
                .containsExactlyElementsOf(bad.pointers());
        if (e instanceof UnrecognizedPropertyException unknown && !bad.known().isEmpty()) {
            assertThat(unknown.getKnownPropertyIds().stream().map(String::valueOf))
                    .containsExactlyElementsOf(bad.known());
        }
    }

    private static Class<?> exception(BadDocument bad) {
        try {
            return Class.forName(MismatchedInputException.class.getPackageName() + "." + bad.exception());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
