package dev.factum.codec;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an object with the fields of a shape: tag, fields in order, members without a meaning. */
final class ShapeWriter<T> extends KindWriter {
    private final Shape<T> shape;
    private final Field<T>[] fields;
    private final Object[] names;
    private final KindWriter[] writers;
    private final Object tagName;
    private final @Nullable Object tag;

    /** Takes a writer for each of the shape's fields. */
    @SuppressWarnings("unchecked") // no array of a generic type can be made otherwise
    ShapeWriter(Shape<T> shape, List<KindWriter> writers, Library library) {
        this.shape = shape;
        this.fields = (Field<T>[]) shape.fields().toArray(new Field<?>[0]);
        this.names = new Object[fields.length];
        for (int slot = 0; slot < fields.length; slot++) {
            names[slot] = library.encoded(fields[slot].name());
        }
        this.writers = writers.toArray(new KindWriter[0]);
        this.tagName = library.encoded(Shape.TYPE);
        this.tag = shape.tagRequired() ? library.encoded(shape.tag()) : null;
    }

    @Override
    void write(Object value, Output out) {
        out.startObject(value);
        writeInside(value, out);
        out.endObject();
    }

    @Override
    @SuppressWarnings("unchecked") // the caller's value has this shape
    void writeInside(Object value, Output out) {
        T object = (T) value;
        if (tag != null) {
            out.name(tagName);
            out.code(tag);
        }
        for (int slot = 0; slot < fields.length; slot++) {
            Object held = fields[slot].get(object);
            if (held != null) {
                out.name(names[slot]);
                writers[slot].write(held, out);
            }
        }
        Map<String, String> extra = shape.extra(object);
        if (!extra.isEmpty()) {
            extra.forEach((name, json) -> {
                out.name(name);
                JsonWriter.write(json, out);
            });
        }
    }

    @Override
    int start() {
        return Input.START_OBJECT;
    }
}
