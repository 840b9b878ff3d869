package dev.factum.codec;

import dev.factum.shape.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a code of a closed list by its characters, without making a string of them. */
record CodeReader(CharTable<Object> byCode, TextReader others) implements KindReader {
    static CodeReader of(Label label, Kind.Code<?> code) {
        return new CodeReader(new CharTable<>(code.byCode()), TextReader.of(label, code));
    }

    @Override
    public @Nullable Object read(Input in) {
        Object value = in.token() == Input.STRING ? byCode.get(in) : null;
        return value == null ? others.read(in) : value;
    }
}
