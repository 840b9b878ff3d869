package dev.factum.model;

import dev.factum.shape.Line;
import dev.factum.shape.Shape;
import java.util.Map;

/** What all objects of the model share: the list of their fields, and what follows from it. */
abstract class Shaped {
    Shaped() {}

    abstract Shape<?> shape();

    /** Starts the check of this value's rules. */
    final Checking checking(Map<String, String> extra) {
        return new Checking(shape()).extra(extra);
    }

    /**
     * Returns this value in one line: the name of its type and its attributes, without those that are absent.
     *
     * @return the line
     */
    @Override
    @SuppressWarnings("unchecked") // the shape is this value's own
    public final String toString() {
        return Line.of((Shape<Object>) shape(), this);
    }
}
