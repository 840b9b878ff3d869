package dev.factum.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Writes what is one JSON object. */
interface ObjectWriter extends KindWriter {
    @Override
    default JsonToken start() {
        return JsonToken.START_OBJECT;
    }

    @Override
    default void write(Object value, JsonGenerator gen) {
        gen.writeStartObject(value);
        writeInside(value, gen);
        gen.writeEndObject();
    }

    @Override
    void writeInside(Object value, JsonGenerator gen);
}
