package dev.factum.codec;

import dev.factum.shape.Field;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one field of an object, name and value, unless it is absent. */
record FieldWriter(Field.Occurs occurs, Function<Object, @Nullable Object> getter, Object name, KindWriter writer) {
    void write(Object object, Output out) {
        Object held = Field.filled(getter.apply(object), occurs);
        if (held != null) {
            out.name(name);
            writer.write(held, out);
        }
    }
}
