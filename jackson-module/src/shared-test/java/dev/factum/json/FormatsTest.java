package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.validation.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        for (Mapper format : Jackson.OTHER_FORMATS) {
            Mapper judge = format.forbidsUnknown(!bad.keepsUnknown());
            byte[] bytes = format.translated(bad.json());
            Refusal e = Refusal.of(() -> judge.readValue(bytes, bad.type()));
            assertThat(e.message()).as("%s", format).isEqualTo(bad.message());
            assertThat(e.path()).isEqualTo(bad.path());
            assertThat(e.problems().stream().map(Problem::pointer)).containsExactlyElementsOf(bad.pointers());
        }
    }
}
