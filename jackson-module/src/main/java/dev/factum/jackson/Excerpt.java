package dev.factum.jackson;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** A part of an input as it is, or the beginning of a part that is too long to be kept. Nobody changes its bytes. */
final class Excerpt implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final Excerpt NONE = new Excerpt(new byte[0], 0);

    private final byte[] bytes;
    private final long length;

    private Excerpt(byte[] bytes, long length) {
        this.bytes = bytes;
        this.length = length;
    }

    static Excerpt of(byte[] bytes) {
        return new Excerpt(bytes, bytes.length);
    }

    /** Takes the beginning of a part, and how long the part is. */
    static Excerpt ofBeginning(byte[] beginning, long length) {
        return new Excerpt(beginning, length);
    }

    byte[] bytes() {
        return bytes;
    }

    long length() {
        return length;
    }

    /** Returns the text; what is no UTF-8 is replaced. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
