package dev.factum.serial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Role;
import dev.factum.model.Samples;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.verdict.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form in which values are stored is a promise: each file holds what the first version wrote, and every version must
 * read it. A change of what is written needs a new version of the form, and a new file beside the old one.
 */
class SerializedFormTest {
    static Stream<Arguments> stored() {
        Dossier dossier = SerialSamples.dossier();
        Dossier other = Dossier.of(Samples.LEADER.withName("Kim"), Samples.CLAIM.withNote("Other note."));
        return Stream.of(
                Arguments.of("claim", Samples.CLAIM),
                Arguments.of("leader", Samples.LEADER),
                Arguments.of("event", Samples.EVENT),
                Arguments.of("source", Samples.SOURCE),
                Arguments.of("topic", Samples.CLAIM.proposition().topic()),
                Arguments.of("role", Role.of("court-jester")),
                Arguments.of("time", Edtf.parse("[1667,1668-12..1670-01,..1600?]")),
                Arguments.of("bound", new Bound.Global(Instant.parse("2025-09-03T01:00:00Z"))),
                Arguments.of(
                        "report",
                        Report.of(List.of(Rule.of("a.b: A.b must be {0}").brokenAt("/b", "x", "y")))),
                Arguments.of("dossier", dossier),
                Arguments.of("diff", dossier.diff(other)),
                Arguments.of("grounding", dossier.ground(Map.of())),
                Arguments.of("policy", Policy.judgedOnly()));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void whatTheFirstVersionWroteIsRead(String name, Object value) throws IOException, ClassNotFoundException {
        assertThat(Streams.read(file(name))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void whatIsWrittenStaysTheSame(String name, Object value) throws IOException {
        String written = Base64.getMimeEncoder(100, new byte[] {'\n'}).encodeToString(Streams.bytes(value));
        assertThat(Streams.bytes(value)).as(name + ":\n" + written).isEqualTo(file(name));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in =
                SerializedFormTest.class.getResourceAsStream("/dev/factum/serialized/" + name + ".1.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Base64.getMimeDecoder().decode(text);
        }
    }
}
