package dev.factum.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A byte that is changed, wherever it stands, makes no value that a program could not make, and nothing worse. */
class TamperedStreamsTest {
    private static final int[] CHANGES = {0x01, 0x10, 0xFF};

    /** Of longer streams not every byte is changed. */
    private static final int LONG = 600;

    static Stream<Object> samples() {
        return SerialSamples.all().stream().filter(value -> !(value instanceof Enum));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachByteChangedGivesAnExceptionOrAValidValue(Object value) {
        byte[] bytes = Streams.bytes(value);
        for (int i = 0; i < bytes.length; i += 1 + bytes.length / LONG) {
            byte right = bytes[i];
            for (int change : CHANGES) {
                bytes[i] = (byte) (right ^ change);
                readOrRefuse(bytes);
            }
            bytes[i] = right;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachByteLostGivesAnExceptionOrAValidValue(Object value) {
        byte[] bytes = Streams.bytes(value);
        for (int i = 0; i < bytes.length; i += 1 + bytes.length / LONG) {
            byte[] shorter = new byte[bytes.length - 1];
            System.arraycopy(bytes, 0, shorter, 0, i);
            System.arraycopy(bytes, i + 1, shorter, i, shorter.length - i);
            readOrRefuse(shorter);
        }
    }

    private static boolean isOurs(String type) {
        return type.startsWith("dev.factum.")
                && !type.equals(Streams.class.getName())
                && !type.equals(TamperedStreamsTest.class.getName());
    }

    private static void readOrRefuse(byte[] bytes) {
        Object read;
        try {
            read = Streams.read(bytes);
        } catch (IOException | ClassNotFoundException e) {
            return;
        } catch (RuntimeException e) {
            // an object without a class is too much for the JDK, before it comes to a class of ours; where that happens
            // often, it leaves out the stack trace
            assertThat(e.getStackTrace()).as(e.toString()).noneMatch(frame -> isOurs(frame.getClassName()));
            return;
        }
        if (read != null && isOurs(read.getClass().getName())) {
            // what its own rules refuse cannot be built again
            assertThat(Streams.copy(read)).isEqualTo(read);
        }
    }
}
