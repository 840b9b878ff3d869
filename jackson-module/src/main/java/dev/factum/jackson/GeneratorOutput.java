package dev.factum.jackson;

import dev.factum.codec.Output;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;

/** A generator of Jackson 3 as output. */
final class GeneratorOutput extends Output {
    private final JsonGenerator gen;

    GeneratorOutput(JsonGenerator gen) {
        this.gen = gen;
    }

    @Override
    public void startObject(Object value) {
        gen.writeStartObject(value);
    }

    @Override
    public void endObject() {
        gen.writeEndObject();
    }

    @Override
    public void startArray(Object value, int size) {
        if (size < 0) {
            gen.writeStartArray(value);
        } else {
            gen.writeStartArray(value, size);
        }
    }

    @Override
    public void endArray() {
        gen.writeEndArray();
    }

    @Override
    public void name(Object encoded) {
        gen.writeName((SerializableString) encoded);
    }

    @Override
    public void name(String name) {
        gen.writeName(name);
    }

    @Override
    public void text(String text) {
        gen.writeString(text);
    }

    @Override
    public void code(Object encoded) {
        gen.writeString((SerializableString) encoded);
    }

    @Override
    public void number(int number) {
        gen.writeNumber(number);
    }

    @Override
    public void number(long number) {
        gen.writeNumber(number);
    }

    @Override
    public void number(BigInteger number) {
        gen.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        gen.writeNumber(number);
    }

    @Override
    public boolean digits(String digits) {
        boolean can = gen.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (can) {
            gen.writeNumber(digits);
        }
        return can;
    }

    @Override
    public void truth(boolean truth) {
        gen.writeBoolean(truth);
    }

    @Override
    public void nothing() {
        gen.writeNull();
    }
}
