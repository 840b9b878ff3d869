package dev.factum.jackson;

import dev.factum.shape.Shape;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an object with the fields of a shape: tag, fields in order, members without a meaning. */
final class ShapeWriter<T> implements ObjectWriter {
    private final Shape<T> shape;
    private final List<FieldWriter<T>> fields;

    ShapeWriter(Shape<T> shape, List<FieldWriter<T>> fields) {
        this.shape = shape;
        this.fields = List.copyOf(fields);
    }

    @Override
    @SuppressWarnings("unchecked") // the caller's value has this shape
    public void writeInside(Object value, JsonGenerator gen) {
        T object = (T) value;
        if (shape.tagRequired()) {
            gen.writeStringProperty(Shape.TYPE, shape.tag());
        }
        for (FieldWriter<T> field : fields) {
            field.write(object, gen);
        }
        shape.extra(object).forEach((name, json) -> {
            gen.writeName(name);
            RawJson.write(json, gen);
        });
    }
}
