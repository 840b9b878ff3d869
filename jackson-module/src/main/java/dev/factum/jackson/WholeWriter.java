package dev.factum.jackson;

import java.util.function.ToIntFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Writes what is one JSON integer. */
final class WholeWriter implements KindWriter {
    private final ToIntFunction<Object> number;

    WholeWriter(ToIntFunction<Object> number) {
        this.number = number;
    }

    @Override
    public void write(Object value, JsonGenerator gen) {
        gen.writeNumber(number.applyAsInt(value));
    }

    @Override
    public JsonToken start() {
        return JsonToken.VALUE_NUMBER_INT;
    }
}
