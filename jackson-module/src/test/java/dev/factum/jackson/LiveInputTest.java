package dev.factum.jackson;

import static dev.factum.jackson.Hearing.READER;
import static dev.factum.jackson.Hearing.line;
import static dev.factum.jackson.Lines.ALL;
import static dev.factum.jackson.Lines.bytes;
import static dev.factum.jackson.Lines.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends a line and waits for an answer gets it, however many threads read. */
class LiveInputTest {
    private interface Sending {
        void send(byte[] line) throws IOException;
    }

    private static void sendAndReceive(int threads, PipedInputStream in, Sending lines, OutputStream out)
            throws IOException {
        try (Stream<Entity> entities = READER.withThreads(threads).read(in)) {
            Iterator<Entity> iterator = entities.iterator();
            for (Entity entity : ALL) {
                lines.send(bytes(line(entity) + "\n"));
                assertThat(iterator.next()).isEqualTo(entity);
            }
            out.close();
            assertThat(iterator.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLineIsHandedOverBeforeThereIsAnother(int threads) throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(in);
        sendAndReceive(
                threads,
                in,
                line -> {
                    out.write(line);
                    out.flush();
                },
                out);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void soIsOneThatIsPacked(int threads) throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        GZIPOutputStream out = new GZIPOutputStream(new PipedOutputStream(in), true);
        sendAndReceive(
                threads,
                in,
                line -> {
                    out.write(line);
                    out.flush();
                },
                out);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void soIsOneThatIsPackedByItself(int threads) throws IOException {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(in);
        sendAndReceive(
                threads,
                in,
                line -> {
                    out.write(gzip(line));
                    out.flush();
                },
                out);
    }
}
