package dev.factum.codec;

import java.util.function.BiConsumer;

/** Reads the value of one field into a builder. */
record FieldReader(KindReader reader, BiConsumer<Object, Object> setter) {
    void read(Input in, Object builder) {
        Object value = reader.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }
}
