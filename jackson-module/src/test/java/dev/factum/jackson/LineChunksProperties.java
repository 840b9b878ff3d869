package dev.factum.jackson;

import static dev.factum.jackson.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An input is cut into chunks of whole lines, whatever the size of the chunks and the pace of the input. */
class LineChunksProperties {
    @Property(tries = 1000)
    void nothingIsLost(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(min = 1, max = 12) int longest,
            @ForAll @IntRange(min = 1, max = 12) int pace)
            throws IOException {
        byte[] bytes = bytes(text);
        LineChunks chunks = new LineChunks(new Trickle(bytes, pace), () -> 0, size, longest);
        StringBuilder all = new StringBuilder();
        for (Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            assertThat(all.isEmpty() || all.charAt(all.length() - 1) == '\n')
                    .as("whole lines")
                    .isTrue();
            if (chunk.tooLong() > 0) {
                assertThat(chunk.tooLong()).isGreaterThan(longest);
                all.append("x".repeat((int) chunk.tooLong())).append('\n');
            } else {
                assertThat(chunk.from()).isGreaterThanOrEqualTo(LineChunks.ROOM);
                assertThat(chunk.to()).isGreaterThan(chunk.from());
                all.append(
                        new String(chunk.bytes(), chunk.from(), chunk.to() - chunk.from(), StandardCharsets.US_ASCII));
            }
            assertThat(chunk.bytes()).as("bounded").hasSizeLessThan(2 * (size + longest) + 40);
        }
        String lines = text.endsWith("\n") || text.isEmpty() ? text : text + "\n";
        String read = all.length() > 0 && all.charAt(all.length() - 1) != '\n' ? all + "\n" : all.toString();
        assertThat(read.replace("\r\n", "\n")).isEqualTo(lines.replace("\r\n", "\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("x", "x", "x", "xxxxxxxxx", "\n", "\r\n", "x\n")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Test
    void waitsForNoMoreThanALine() throws IOException {
        try (PipedOutputStream out = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(out)) {
            LineChunks chunks = new LineChunks(in, () -> 0, 1000, 1000);
            out.write(bytes("one\ntwo\nthr"));

            assertThat(text(chunks.next())).isEqualTo("one\ntwo\n");
            assertThat(chunks.ready()).isFalse();
            out.write(bytes("ee\n"));
            assertThat(chunks.ready()).isTrue();
            assertThat(text(chunks.next())).isEqualTo("three\n");
        }
    }

    @Test
    void anInputThatCannotTellIsNotReady() {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                return -1;
            }

            @Override
            public int available() throws IOException {
                throw new IOException("a pipe");
            }
        };
        assertThat(new LineChunks(in, () -> 0, 10, 10).ready()).isFalse();
    }

    private static String text(@Nullable Chunk chunk) {
        Chunk there = Objects.requireNonNull(chunk);
        return new String(there.bytes(), there.from(), there.to() - there.from(), StandardCharsets.US_ASCII);
    }
}
