package dev.factum.codec;

import java.util.function.ToIntFunction;

/** Writes what is one JSON integer. */
final class WholeWriter extends KindWriter {
    private final ToIntFunction<Object> number;

    WholeWriter(ToIntFunction<Object> number) {
        this.number = number;
    }

    @Override
    void write(Object value, Output out) {
        out.number(number.applyAsInt(value));
    }

    @Override
    int start() {
        return Input.INTEGER;
    }
}
