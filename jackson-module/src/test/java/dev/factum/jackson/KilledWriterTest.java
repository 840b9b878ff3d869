package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.hear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.jackson.Hearing.Heard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer that is killed leaves all that it said was written, and at most one line that is cut off. */
class KilledWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesWhatItSaidWasWritten(boolean packed) throws Exception {
        Path file = folder.resolve("claims");
        Process child = ChildJvm.start(EndlessWriting.class, "64m", file.toString(), Boolean.toString(packed));
        long said = killed(child, 3000);
        Heard heard = hear(READER, Files.newInputStream(file));

        assertThat(said).isGreaterThanOrEqualTo(3000);
        assertThat(heard.entities).hasSizeGreaterThanOrEqualTo((int) said);
        for (int i = 0; i < heard.entities.size(); i++) {
            assertThat(heard.entities.get(i)).isEqualTo(Lines.claim("c" + i));
        }
        assertThat(heard.badLines).hasSizeLessThanOrEqualTo(1).allSatisfy(bad -> {
            assertThat(bad.report().problems().get(0).code()).isEqualTo("line.cut-off");
            assertThat(bad.number()).isEqualTo(heard.entities.size() + 2L);
        });
        assertThat(heard.badLines).hasSizeGreaterThanOrEqualTo(packed ? 1 : 0);
    }

    /** Kills a program when it has said a number, and returns the last number that it said. */
    private static long killed(Process child, long enough) throws IOException {
        long said = 0;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said = line.matches("[0-9]+") ? Math.max(said, Long.parseLong(line)) : said;
                if (said >= enough && child.isAlive()) {
                    // the process itself would close its output too
                    child.toHandle().destroyForcibly();
                }
            }
        }
        return said;
    }
}
