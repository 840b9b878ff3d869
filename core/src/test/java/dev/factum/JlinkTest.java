package dev.factum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jlink takes core into an image: it is a named module that needs nothing but java.base. */
class JlinkTest {
    @Test
    void imageHoldsCore(@TempDir Path folder) throws IOException {
        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        Assumptions.assumeTrue(jlink.isPresent(), "skipped: this JDK has no jlink");
        Path image = folder.resolve("image");
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);

        int status = jlink.get()
                .run(
                        writer,
                        writer,
                        "--module-path",
                        LayersTest.home().toString(),
                        "--add-modules",
                        "dev.factum.core",
                        "--output",
                        image.toString());

        assertThat(status).as(out.toString()).isZero();
        assertThat(Files.readString(image.resolve("release"))).contains("MODULES=\"java.base dev.factum.core\"");
    }
}
