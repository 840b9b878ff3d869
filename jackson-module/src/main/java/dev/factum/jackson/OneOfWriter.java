package dev.factum.jackson;

import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes an object of one of several shapes. */
final class OneOfWriter<V> implements ObjectWriter {
    private final Kind.OneOf<V> oneOf;
    private final Map<Shape<?>, ShapeWriter<?>> writers;

    OneOfWriter(Kind.OneOf<V> oneOf, Map<Shape<?>, ShapeWriter<?>> writers) {
        this.oneOf = oneOf;
        this.writers = writers;
    }

    @Override
    @SuppressWarnings("unchecked") // the caller's value is of this kind
    public void writeInside(Object value, JsonGenerator gen) {
        Shape<?> shape = oneOf.shapeOf().apply((V) value);
        ShapeWriter<?> writer = writers.get(shape);
        if (writer == null) {
            throw new IllegalStateException("bug: " + shape + " is no option of " + oneOf.name());
        }
        writer.writeInside(value, gen);
    }
}
