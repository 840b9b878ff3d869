package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static dev.factum.jackson.Lines.HEADER;
import static dev.factum.jackson.Lines.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a bad line. */
class BadLineTest {
    private static final String TEXT = HEADER + "\n{\"type\":\"leader\",\"id\":1}\n";

    private static final String MESSAGE = "Line 2: Leader.id must be a string, not a number, but was 1"
            + " [leader.id.json-type]; Leader.name must be set, but was missing [leader.name.missing]";

    @TempDir
    Path folder;

    @Test
    void isShownInOneLine() {
        assertThat(hear(TEXT).badLines)
                .singleElement()
                .hasToString("line 2: ERROR leader.id.json-type at /id: Leader.id must be a string, not a number,"
                        + " but was 1; ERROR leader.name.missing at /name: Leader.name must be set, but was missing");
        assertThat(hear("{\"type\":\"leader\",\"name\":\"a\\nb\",\"id\":\"a\\nb\"}").badLines)
                .singleElement()
                .asString()
                .doesNotContain("\n");
    }

    @Test
    void theMessageTellsLineAndColumn() {
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> READER.readDossier(input(TEXT)))
                .withMessage(MESSAGE + "\n at [line: 2, column: 23]"
                        + " (through reference chain: dev.factum.model.Leader[\"id\"])");
        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> READER.readDossier(input("{\"type\":\"leader\"")))
                .withMessage("Line 1: Line must be whole: the last line is cut off after 16 bytes, but was"
                        + " \"{\\\"type\\\":\\\"leader\\\"\" [line.cut-off]\n at [line: 1, column: 17]");
    }

    @Test
    void theMessageTellsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ndjson"), TEXT);

        assertThatExceptionOfType(BadLineException.class)
                .isThrownBy(() -> READER.readDossier(file))
                .withMessage(MESSAGE + "\n at [Source: " + file + "; line: 2, column: 23]"
                        + " (through reference chain: dev.factum.model.Leader[\"id\"])");
    }
}
