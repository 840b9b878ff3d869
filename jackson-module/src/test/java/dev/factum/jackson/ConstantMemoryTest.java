package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much is read, it takes no more memory. */
class ConstantMemoryTest {
    @ParameterizedTest
    @CsvSource({"lines, 1, 600", "lines, 2, 300", "document, 1, 300"})
    void isEnoughForHundredsOfMegabytes(String form, String threads, int blocks) throws Exception {
        Process child = ChildJvm.start(EndlessReading.class, "32m", form, threads, Integer.toString(blocks));
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        int tooLong = form.equals("lines") ? 1 : 0;
        assertThat(output).startsWith(10 * blocks + 1 + " " + (blocks + tooLong) + " ");
        assertThat(Long.parseLong(output.split(" ")[2])).isGreaterThan(450_000L * blocks);
    }
}
