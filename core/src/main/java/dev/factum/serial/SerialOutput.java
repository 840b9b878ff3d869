package dev.factum.serial;

import java.io.IOException;
import java.io.ObjectOutput;
import java.util.Map;
import java.util.Optional;

/** Takes the parts of a value, in the order in which {@link SerialInput} gives them back. */
public final class SerialOutput {
    private final ObjectOutput out;

    SerialOutput(ObjectOutput out) {
        this.out = out;
    }

    /**
     * Writes a part that stands for itself: text, or a value with a serialized form of its own. What is written again is
     * a reference to what was written before.
     *
     * @param part the part
     * @throws IOException if the stream does
     */
    public void value(Object part) throws IOException {
        out.writeObject(part);
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @throws IOException if the stream does
     */
    public void number(int number) throws IOException {
        out.writeInt(number);
    }

    /**
     * Writes whether something is so.
     *
     * @param flag true if it is
     * @throws IOException if the stream does
     */
    public void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    /**
     * Writes a part that need not be there.
     *
     * @param part the part, or empty
     * @throws IOException if the stream does
     */
    public void optional(Optional<?> part) throws IOException {
        out.writeObject(part.orElse(null));
    }

    /**
     * Writes parts, and after them that there is no more. How many there are is not written: no reader could trust it.
     *
     * @param parts the parts
     * @throws IOException if the stream does
     */
    public void values(Iterable<?> parts) throws IOException {
        for (Object part : parts) {
            out.writeObject(part);
        }
        end();
    }

    /**
     * Writes texts by their keys, and after them that there is no more.
     *
     * @param texts the texts
     * @throws IOException if the stream does
     */
    public void texts(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeObject(text.getKey());
            out.writeObject(text.getValue());
        }
        end();
    }

    /**
     * Writes that there is no more.
     *
     * @throws IOException if the stream does
     */
    public void end() throws IOException {
        out.writeObject(null);
    }
}
