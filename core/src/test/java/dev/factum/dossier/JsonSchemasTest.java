package dev.factum.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.FreeText;
import dev.factum.shape.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas in the jar are those that the shapes give; the page JSON.md and its tests say what they mean. */
class JsonSchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/factum/json-schema");
    private static final String REGENERATE = "factum.regenerate";

    private static Map<String, String> schemas() {
        return new TreeMap<>(Map.of(
                "dossier.schema.json", JsonSchemas.dossier(),
                "line.schema.json", JsonSchemas.line(),
                "claim.schema.json", JsonSchemas.claim(),
                "extraction.schema.json", JsonSchemas.extraction()));
    }

    @Test
    void shippedFilesAreWhatTheShapesGive() throws IOException {
        if (Boolean.getBoolean(REGENERATE)) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> schema : schemas().entrySet()) {
                Files.writeString(FOLDER.resolve(schema.getKey()), schema.getValue());
            }
        }
        Map<String, String> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                shipped.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(shipped)
                .as("after a change of shapes, run the test once with -D" + REGENERATE + "=true")
                .isEqualTo(schemas());
    }

    @Test
    void everyoneCanReadTheFilesInTheJar() throws IOException {
        // the folder's name is that of no package, so that modules do not hide it
        String path = "dev/factum/json-schema/claim.schema.json";
        try (InputStream in = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(path), path)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(JsonSchemas.claim());
        }
    }

    @Test
    void schemasAreJson() {
        assertThat(schemas().values()).allMatch(text -> JsonText.isValue(text.strip()));
    }

    @Test
    void onlySomeKindsOfPropositionsCanBeExtracted() {
        String attendance = JsonSchemas.extraction(Set.of(Attendance.class));
        assertThat(attendance).contains("\"attendance\"").doesNotContain("\"free-text\"");
        assertThat(JsonSchemas.extraction(Set.of(Attendance.class, FreeText.class)))
                .contains("\"attendance\"")
                .contains("\"free-text\"")
                .doesNotContain("\"occurrence\"");
        assertThat(JsonSchemas.extraction()).doesNotContain("\"assessment\"").contains("\"occurrence\"");
    }

    @Test
    void whatCannotBeExtractedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemas.extraction(Set.of(Assessment.class, Attendance.class)))
                .withMessage(
                        "JsonSchemas.extraction must be of some of [Anniversary, Attendance, FreeText, Occurrence, Precedent, Property, Relation, Utterance], but was of [Assessment, Attendance]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemas.extraction(Set.of()))
                .withMessage(
                        "JsonSchemas.extraction must be of some of [Anniversary, Attendance, FreeText, Occurrence, Precedent, Property, Relation, Utterance], but was of []");
    }
}
