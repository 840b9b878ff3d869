package dev.factum.model;

/**
 * The value of a {@link Property}: text with a language, a quantity, a time, or a reference.
 *
 * <p>Values are equal if type and all attributes are. They are not comparable. All values are immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * PropertyValue value = Quantity.of("20", "h");
 * }</pre>
 */
public sealed interface PropertyValue permits TextValue, Quantity, TimeValue, Reference {}
