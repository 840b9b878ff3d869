package dev.factum.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Writes one value of a kind. */
interface KindWriter {
    /** Writes the whole value. */
    void write(Object value, JsonGenerator gen);

    /** Returns the token that the value begins with. */
    default JsonToken start() {
        return JsonToken.VALUE_STRING;
    }

    /** Writes what stands between the first and the last token of the value, or the value if it is one token. */
    default void writeInside(Object value, JsonGenerator gen) {
        write(value, gen);
    }
}
