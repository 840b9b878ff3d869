package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.validation.Problem;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        Mapper mapper = bad.keepsUnknown() ? Jackson.LENIENT : Jackson.STRICT;
        isTold(bad, () -> mapper.readValue(bad.json(), bad.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldTheSameWhateverTheSource(BadDocument bad) {
        Mapper mapper = bad.keepsUnknown() ? Jackson.LENIENT : Jackson.STRICT;
        byte[] bytes = bad.json().getBytes(StandardCharsets.UTF_8);
        isTold(bad, () -> mapper.readValue(bytes, bad.type()));
        isTold(bad, () -> mapper.readValue(new ByteArrayInputStream(bytes), bad.type()));
        isTold(bad, () -> mapper.readValue(new StringReader(bad.json()), bad.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldTheSameWhateverElseTheMapperWouldCoerce(BadDocument bad) {
        Mapper mapper = bad.keepsUnknown() ? Jackson.COERCING : Jackson.COERCING_STRICT;
        isTold(bad, () -> mapper.readValue(bad.json(), bad.type()));
    }

    private static void isTold(BadDocument bad, ThrowingCallable reading) {
        Refusal e = Refusal.of(bad.exception(), reading);
        assertThat(e.message()).isEqualTo(bad.message());
        assertThat(e.path()).isEqualTo(bad.path());
        assertThat(e.line()).isEqualTo(bad.line());
        assertThat(e.column()).isEqualTo(bad.column());
        assertThat(e.problems()).extracting(Problem::pointer).containsExactlyElementsOf(bad.pointers());
        if (!bad.known().isEmpty()) {
            assertThat(e.known()).containsExactlyElementsOf(bad.known());
        }
    }
}
