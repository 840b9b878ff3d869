package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The files of JSONTestSuite (Nicolas Seriot, MIT), each as a claim, as a dossier, and as one value within them.
 *
 * <p>They are not part of this project: {@code -Dfactum.jsonTestSuite=DIR} says where a checkout is.
 */
@EnabledIfSystemProperty(
        named = JsonTestSuiteTest.HOME,
        matches = ".+",
        disabledReason = "-D" + JsonTestSuiteTest.HOME + "=DIR names no checkout of JSONTestSuite")
class JsonTestSuiteTest {
    static final String HOME = "factum.jsonTestSuite";

    /** Allowed by the grammar; here, nothing is said twice. */
    private static final List<String> SAID_TWICE =
            List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @TestFactory
    Stream<DynamicTest> eachFile() throws IOException {
        String home = System.getProperty(HOME);
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(home, "test_parsing"))) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(318);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> judge(file)));
    }

    private static void judge(Path file) throws IOException {
        String name = file.getFileName().toString();
        HostileJson.Verdict verdict = switch (name.charAt(0)) {
            case 'y' -> SAID_TWICE.contains(name) ? HostileJson.Verdict.REFUSED : HostileJson.Verdict.JSON;
            case 'n' -> HostileJson.Verdict.REFUSED;
            default -> HostileJson.Verdict.EITHER;
        };
        HostileBytesTest.judge(new HostileJson.Piece(name, Files.readAllBytes(file), verdict));
    }
}
