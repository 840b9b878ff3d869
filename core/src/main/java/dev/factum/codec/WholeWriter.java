package dev.factum.codec;

import java.util.function.ToIntFunction;

/** Writes what is one JSON integer. */
record WholeWriter(ToIntFunction<Object> number) implements KindWriter {
    @Override
    public void write(Object value, Output out) {
        out.number(number.applyAsInt(value));
    }

    @Override
    public int start() {
        return Input.INTEGER;
    }
}
