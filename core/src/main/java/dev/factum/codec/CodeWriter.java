package dev.factum.codec;

import dev.factum.shape.Kind;
import java.util.IdentityHashMap;
import java.util.Objects;

/** Writes a code of a closed list, encoded ahead. */
final class CodeWriter extends KindWriter {
    private final IdentityHashMap<Object, Object> encoded = new IdentityHashMap<>();

    CodeWriter(Kind.Code<?> code, Library library) {
        code.byCode().forEach((text, value) -> encoded.put(value, library.encoded(text)));
    }

    @Override
    void write(Object value, Output out) {
        out.code(Objects.requireNonNull(encoded.get(value)));
    }
}
