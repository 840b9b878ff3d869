package dev.factum.codec;

/** Writes one value of a kind. */
abstract class KindWriter {
    /** Writes the whole value. */
    abstract void write(Object value, Output out);

    /** Returns the token that the value begins with. */
    int start() {
        return Input.STRING;
    }

    /** Writes what stands between the first and the last token of the value, or the value if it is one token. */
    void writeInside(Object value, Output out) {
        write(value, out);
    }
}
