package dev.factum.codec;

import dev.factum.shape.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a code of a closed list by its characters, without making a string of them. */
final class CodeReader extends KindReader {
    private final CharTable<Object> byCode;
    private final TextReader others;

    CodeReader(Label label, Kind.Code<?> code) {
        this.byCode = new CharTable<>(code.byCode());
        this.others = TextReader.of(label, code);
    }

    @Override
    @Nullable
    Object read(Input in) {
        Object value = in.token() == Input.STRING ? byCode.get(in) : null;
        return value == null ? others.read(in) : value;
    }
}
