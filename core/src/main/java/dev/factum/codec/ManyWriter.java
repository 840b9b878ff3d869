package dev.factum.codec;

import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import java.util.Collection;

/** Writes a list as it stands, and a set in the order of its canonical form, so that equal values have equal JSON. */
final class ManyWriter extends KindWriter {
    private final boolean sorted;
    private final Kind<?> kind;
    private final KindWriter one;

    ManyWriter(Field<?> field, KindWriter one) {
        this.sorted = field.occurs() == Field.Occurs.SET;
        this.kind = field.kind();
        this.one = one;
    }

    @Override
    void write(Object value, Output out) {
        Collection<?> many = (Collection<?>) value;
        out.startArray(many, many.size());
        for (Object each : sorted ? Canonical.inOrder(kind, many) : many) {
            one.write(each, out);
        }
        out.endArray();
    }

    @Override
    int start() {
        return Input.START_ARRAY;
    }
}
