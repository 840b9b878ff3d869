package dev.factum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jlink takes core into an image: it is a named module that needs nothing but java.base. */
class JlinkTest {
    @Test
    void imageHoldsCore(@TempDir Path folder) throws IOException, InterruptedException {
        // in a process of its own: newer JDKs do not link from a runtime that is patched, as that of the tests is
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        Assumptions.assumeTrue(Files.exists(jlink), "skipped: this JDK has no jlink");
        Path image = folder.resolve("image");
        Path log = folder.resolve("log");

        int status = new ProcessBuilder(
                        jlink.toString(),
                        "--module-path",
                        LayersTest.home().toString(),
                        "--add-modules",
                        "dev.factum.core",
                        "--output",
                        image.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(status).as(Files.readString(log)).isZero();
        assertThat(Files.readString(image.resolve("release"))).contains("MODULES=\"java.base dev.factum.core\"");
    }
}
