package dev.factum.codec;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an object with the fields of a shape: tag, fields in order, members without a meaning. */
final class ShapeWriter<T> implements KindWriter {
    private final Shape<T> shape;
    private final FieldsHandle fields;
    private final Object tagName;
    private final @Nullable Object tag;

    /** Takes a writer for each of the shape's fields. */
    ShapeWriter(Shape<T> shape, List<KindWriter> writers, Library library) {
        this.shape = shape;
        List<FieldWriter> fields = new ArrayList<>();
        for (Field<T> field : shape.fields()) {
            fields.add(new FieldWriter(
                    field.occurs(), field.getter(), library.encoded(field.name()), writers.get(fields.size())));
        }
        this.fields = new FieldsHandle(fields);
        this.tagName = library.encoded(Shape.TYPE);
        this.tag = shape.tagRequired() ? library.encoded(shape.tag()) : null;
    }

    @Override
    public void write(Object value, Output out) {
        out.startObject(value);
        writeInside(value, out);
        out.endObject();
    }

    @Override
    @SuppressWarnings("unchecked") // the caller's value has this shape
    public void writeInside(Object value, Output out) {
        T object = (T) value;
        if (tag != null) {
            out.name(tagName);
            out.code(tag);
        }
        fields.write(value, out);
        Map<String, String> extra = shape.extra(object);
        if (!extra.isEmpty()) {
            extra.forEach((name, json) -> {
                out.name(name);
                JsonWriter.write(json, out);
            });
        }
    }

    @Override
    public int start() {
        return Input.START_OBJECT;
    }
}
