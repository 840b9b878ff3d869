package dev.factum.jackson2;

import static dev.factum.jackson2.Undeclared.act;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import dev.factum.codec.Output;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A generator of Jackson 2 as output. */
final class GeneratorOutput extends Output {
    private final JsonGenerator gen;

    GeneratorOutput(JsonGenerator gen) {
        this.gen = gen;
    }

    @Override
    public void startObject(Object value) {
        act(() -> gen.writeStartObject(value));
    }

    @Override
    public void endObject() {
        act(gen::writeEndObject);
    }

    @Override
    public void startArray(Object value, int size) {
        if (size < 0) {
            act(() -> gen.writeStartArray(value));
        } else {
            act(() -> gen.writeStartArray(value, size));
        }
    }

    @Override
    public void endArray() {
        act(gen::writeEndArray);
    }

    @Override
    public void name(Object encoded) {
        act(() -> gen.writeFieldName((SerializableString) encoded));
    }

    @Override
    public void name(String name) {
        act(() -> gen.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        act(() -> gen.writeString(text));
    }

    @Override
    public void code(Object encoded) {
        act(() -> gen.writeString((SerializableString) encoded));
    }

    @Override
    public void number(int number) {
        act(() -> gen.writeNumber(number));
    }

    @Override
    public void number(long number) {
        act(() -> gen.writeNumber(number));
    }

    @Override
    public void number(BigInteger number) {
        act(() -> gen.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        act(() -> gen.writeNumber(number));
    }

    @Override
    public boolean digits(String digits) {
        boolean can = gen.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (can) {
            act(() -> gen.writeNumber(digits));
        }
        return can;
    }

    @Override
    public void truth(boolean truth) {
        act(() -> gen.writeBoolean(truth));
    }

    @Override
    public void nothing() {
        act(gen::writeNull);
    }
}
