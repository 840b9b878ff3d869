package dev.factum.serial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Objects to bytes and back, as engines and caches do it. */
final class Streams {
    private Streams() {}

    static byte[] bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Reads what can be of Factum, by the filter that the documentation advises. */
    static Object readFiltered(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(
                    ObjectInputFilter.Config.createFilter("dev.factum.**;java.lang.Enum;java.util.Locale;!*"));
            return in.readObject();
        }
    }

    /** Writes a value and reads it back. */
    @SuppressWarnings("unchecked") // what is read is of the type that was written, or the caller's assertion fails
    static <T> T copy(T value) {
        try {
            return (T) read(bytes(value));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(value + " cannot be read back", e);
        }
    }
}
