package dev.factum.codec;

import org.jspecify.annotations.Nullable;

/** Reads what was read before as the same object, without making a string of it. */
final class SharedReader extends KindReader {
    private final SharedValues values;
    private final KindReader others;

    SharedReader(SharedValues values, KindReader others) {
        this.values = values;
        this.others = others;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() != Input.STRING) {
            return others.read(in);
        }
        int hash = Chars.hash(in.chars(), in.charsStart(), in.charsLength());
        Object known = values.get(hash, in);
        if (known != null) {
            return known;
        }
        Object value = others.read(in);
        if (value != null) {
            values.put(hash, in.text(), value);
        }
        return value;
    }
}
