package dev.factum.codec;

/**
 * Writes one value of a kind. Where it can, it is a record: the JVM takes the components of a record that it knows for
 * constants, as {@link FieldsHandle} needs it.
 */
interface KindWriter {
    /** Writes the whole value. */
    void write(Object value, Output out);

    /** Returns the token that the value begins with. */
    default int start() {
        return Input.STRING;
    }

    /** Writes what stands between the first and the last token of the value, or the value if it is one token. */
    default void writeInside(Object value, Output out) {
        write(value, out);
    }
}
