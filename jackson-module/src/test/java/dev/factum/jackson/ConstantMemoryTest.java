package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much is read, it takes no more memory. */
class ConstantMemoryTest {
    @ParameterizedTest
    @CsvSource({"lines, 1, 601", "lines, 2, 601", "document, 1, 600"})
    void isEnoughForHundredsOfMegabytes(String form, String threads, long badLines) throws Exception {
        Process child = ChildJvm.start(EndlessReading.class, "32m", form, threads, "600");
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).startsWith("6001 " + badLines + " ");
        assertThat(Long.parseLong(output.split(" ")[2])).isGreaterThan(250_000_000);
    }
}
