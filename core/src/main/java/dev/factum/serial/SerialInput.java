package dev.factum.serial;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the parts of a value, and trusts nothing: what is no part of the type that was asked for is refused. */
public final class SerialInput {
    private final ObjectInput in;

    SerialInput(ObjectInput in) {
        this.in = in;
    }

    /**
     * Reads a part, or that there is no more.
     *
     * @param type the type of the part
     * @param <T> the type of the part
     * @return the part, or null if there is none
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public <T> @Nullable T valueOrEnd(Class<T> type) throws IOException, ClassNotFoundException {
        Object part = in.readObject();
        if (part != null && !type.isInstance(part)) {
            throw new InvalidObjectException("A part must be a " + type.getName() + ", but was a "
                    + part.getClass().getName());
        }
        return type.cast(part);
    }

    /**
     * Reads a part.
     *
     * @param type the type of the part
     * @param <T> the type of the part
     * @return the part
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public <T> T value(Class<T> type) throws IOException, ClassNotFoundException {
        T part = valueOrEnd(type);
        if (part == null) {
            throw new InvalidObjectException("A part must be a " + type.getName() + ", but was missing");
        }
        return part;
    }

    /**
     * Reads text.
     *
     * @return the text
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public String text() throws IOException, ClassNotFoundException {
        return value(String.class);
    }

    /**
     * Reads a number.
     *
     * @return the number
     * @throws IOException if the stream holds something else
     */
    public int number() throws IOException {
        return in.readInt();
    }

    /**
     * Reads whether something is so.
     *
     * @return true if it is
     * @throws IOException if the stream holds something else
     */
    public boolean flag() throws IOException {
        return in.readBoolean();
    }

    /**
     * Reads a part that need not be there.
     *
     * @param type the type of the part
     * @param <T> the type of the part
     * @return the part, or empty
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public <T> Optional<T> optional(Class<T> type) throws IOException, ClassNotFoundException {
        return Optional.ofNullable(valueOrEnd(type));
    }

    /**
     * Reads parts until there is no more.
     *
     * @param type the type of the parts
     * @param <T> the type of the parts
     * @return the parts
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public <T> List<T> values(Class<T> type) throws IOException, ClassNotFoundException {
        List<T> parts = new ArrayList<>();
        for (T part = valueOrEnd(type); part != null; part = valueOrEnd(type)) {
            parts.add(part);
        }
        return parts;
    }

    /**
     * Reads texts by their keys until there is no more.
     *
     * @return the texts in the order of the stream
     * @throws IOException if the stream holds something else
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public Map<String, String> texts() throws IOException, ClassNotFoundException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key = valueOrEnd(String.class); key != null; key = valueOrEnd(String.class)) {
            putOnce(texts, key, text());
        }
        return texts;
    }

    /**
     * Puts a part under its key, which must be new.
     *
     * @param parts the parts so far
     * @param key the key
     * @param part the part
     * @param <K> the type of the keys
     * @param <T> the type of the parts
     * @throws InvalidObjectException if there is a part under the key
     */
    public static <K, T> void putOnce(Map<K, T> parts, K key, T part) throws InvalidObjectException {
        if (parts.put(key, part) != null) {
            throw new InvalidObjectException("A part must be there once, but " + key + " was there again");
        }
    }
}
