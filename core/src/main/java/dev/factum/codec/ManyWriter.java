package dev.factum.codec;

import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import java.util.Collection;

/** Writes a list as it stands, and a set in the order of its canonical form, so that equal values have equal JSON. */
record ManyWriter(boolean sorted, Kind<?> kind, KindWriter one) implements KindWriter {
    @Override
    public void write(Object value, Output out) {
        Collection<?> many = (Collection<?>) value;
        out.startArray(many, many.size());
        for (Object each : sorted ? Canonical.inOrder(kind, many) : many) {
            one.write(each, out);
        }
        out.endArray();
    }

    @Override
    public int start() {
        return Input.START_ARRAY;
    }
}
