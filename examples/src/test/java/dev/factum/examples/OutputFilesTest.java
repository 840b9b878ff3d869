package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path directory;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.writeString(directory.resolve("in.json"), "{}");
    }

    @Test
    void aFileIsTheSameByWhateverPath() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), input);
        Path hard = Files.createLink(directory.resolve("hard"), input);
        Path roundabout = directory.resolve("none/../in.json");
        Path dotted = directory.resolve("./in.json");
        for (Path output : List.of(input, link, hard, dotted, roundabout)) {
            assertThat(OutputFiles.overwritten(output, List.of(directory.resolve("other"), input)))
                    .as("%s", output)
                    .contains(input);
        }
    }

    @Test
    void anotherFileLosesNothing() throws IOException {
        Path equal = Files.writeString(directory.resolve("out.json"), "{}");
        assertThat(OutputFiles.overwritten(equal, List.of(input))).isEmpty();
        assertThat(OutputFiles.overwritten(directory.resolve("new.json"), List.of(input)))
                .isEmpty();
        assertThat(OutputFiles.overwritten(input, List.of())).isEmpty();
    }
}
