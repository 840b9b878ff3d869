package dev.factum.codec;

import dev.factum.shape.Kind;
import java.util.IdentityHashMap;
import java.util.Objects;

/** Writes a code of a closed list, encoded ahead. */
record CodeWriter(IdentityHashMap<Object, Object> encoded) implements KindWriter {
    static CodeWriter of(Kind.Code<?> code, Library library) {
        IdentityHashMap<Object, Object> encoded = new IdentityHashMap<>();
        code.byCode().forEach((text, value) -> encoded.put(value, library.encoded(text)));
        return new CodeWriter(encoded);
    }

    @Override
    public void write(Object value, Output out) {
        out.code(Objects.requireNonNull(encoded.get(value)));
    }
}
