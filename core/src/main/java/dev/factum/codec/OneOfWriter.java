package dev.factum.codec;

import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.IdentityHashMap;

/** Writes an object of one of several shapes. */
final class OneOfWriter<V> implements KindWriter {
    private final Kind.OneOf<V> oneOf;
    private final IdentityHashMap<Shape<?>, ShapeWriter<?>> writers;

    OneOfWriter(Kind.OneOf<V> oneOf, IdentityHashMap<Shape<?>, ShapeWriter<?>> writers) {
        this.oneOf = oneOf;
        this.writers = writers;
    }

    @Override
    public void write(Object value, Output out) {
        writer(value).write(value, out);
    }

    @Override
    public void writeInside(Object value, Output out) {
        writer(value).writeInside(value, out);
    }

    @SuppressWarnings("unchecked") // the caller's value is of this kind
    private ShapeWriter<?> writer(Object value) {
        Shape<?> shape = oneOf.shapeOf().apply((V) value);
        ShapeWriter<?> writer = writers.get(shape);
        if (writer == null) {
            throw new IllegalStateException("bug: " + shape + " is no option of " + oneOf.name());
        }
        return writer;
    }

    @Override
    public int start() {
        return Input.START_OBJECT;
    }
}
