package dev.factum.model;

import dev.factum.serial.SerialProxy;
import dev.factum.shape.Line;
import dev.factum.shape.Shape;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;

/** What all objects of the model share: the list of their fields, and what follows from it. */
abstract class Shaped implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

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

    /**
     * Puts the members of the value into the stream.
     *
     * @return what stands in the stream for it
     */
    @Serial
    final Object writeReplace() {
        return new ModelProxy(shape().name(), this);
    }

    /**
     * Refuses the value.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required(getClass().getSimpleName());
    }

    /**
     * Refuses the value.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw SerialProxy.required(getClass().getSimpleName());
    }
}
