package dev.factum.model;

import dev.factum.shape.Shape;
import java.io.Serial;

/**
 * The value of a {@link Property}: text with a language, a quantity, a time, or a reference.
 *
 * <p>A value is always of one of these four types. Values are equal if type and all attributes are. They are not comparable. All values are immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * PropertyValue value = Quantity.of("20", "h");
 * }</pre>
 */
public abstract sealed class PropertyValue extends Shaped permits TextValue, Quantity, TimeValue, Reference {
    @Serial
    private static final long serialVersionUID = 1L;

    PropertyValue() {}

    @Override
    abstract Shape<? extends PropertyValue> shape();
}
