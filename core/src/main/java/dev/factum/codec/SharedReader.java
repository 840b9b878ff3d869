package dev.factum.codec;

import dev.factum.validation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Reads what was read before as the same object, without making a string of it. */
record SharedReader(SharedValues values, TextReader others) implements KindReader {
    @Override
    public @Nullable Object read(Input in) {
        if (in.token() != Input.STRING) {
            return others.read(in);
        }
        int hash = Chars.hash(in.chars(), in.charsStart(), in.charsLength());
        Object known = values.get(hash, in);
        if (known != null) {
            return known;
        }
        String text = in.text();
        try {
            Object value = others.valueOf(text);
            values.put(hash, text, value);
            return value;
        } catch (InvalidValueException e) {
            // what a problem handler makes of it is an answer to this reading alone
            return others.readRefused(text, e, in);
        }
    }
}
