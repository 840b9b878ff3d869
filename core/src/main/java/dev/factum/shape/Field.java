package dev.factum.shape;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link Shape}: its name, its kind, how often it occurs, and how to get and set it.
 *
 * <p>Fields are compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Field<Leader> field : Shapes.LEADER.fields()) {
 *     System.out.println(field.name() + (field.required() ? "" : "?"));
 * }
 * }</pre>
 *
 * @param <T> the Java type that has the field
 */
public final class Field<T> {
    /** How often a field's kind occurs in one value. */
    public enum Occurs {
        /** Once, or not at all if the field is not required. */
        ONCE,
        /** Any number of times, in an order that means something. */
        LIST,
        /** Any number of times, in no order, none twice. */
        SET,
        /** Any number of times, each under a key of its own. */
        MAP
    }

    private final String name;
    private final Occurs occurs;
    private final @Nullable Kind<?> keyKind;
    private final Kind<?> kind;
    private final boolean required;
    private final boolean incidental;
    private final Function<T, @Nullable Object> getter;
    private final Function<T, @Nullable Object> storedGetter;
    private final BiConsumer<Object, Object> setter;

    Field(
            String name,
            Occurs occurs,
            @Nullable Kind<?> keyKind,
            Kind<?> kind,
            boolean required,
            boolean incidental,
            Function<T, @Nullable Object> getter,
            Function<T, @Nullable Object> storedGetter,
            BiConsumer<Object, Object> setter) {
        this.name = name;
        this.occurs = occurs;
        this.keyKind = keyKind;
        this.kind = kind;
        this.required = required;
        this.incidental = incidental;
        this.getter = getter;
        this.storedGetter = storedGetter;
        this.setter = setter;
    }

    Field<T> asIncidental() {
        return new Field<>(name, occurs, keyKind, kind, required, true, getter, storedGetter, setter);
    }

    Field<T> storedAs(Function<T, @Nullable Object> other) {
        return new Field<>(name, occurs, keyKind, kind, required, incidental, getter, other, setter);
    }

    Field<T> asRequired() {
        return new Field<>(name, occurs, keyKind, kind, true, incidental, getter, storedGetter, setter);
    }

    /**
     * Returns the name of the JSON member, which is that of the Java accessor too.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns how often the kind occurs.
     *
     * @return once, as a list, as a set or as a map
     */
    public Occurs occurs() {
        return occurs;
    }

    /**
     * Returns what one value is; for a map, what one of its values is.
     *
     * @return the kind
     */
    public Kind<?> kind() {
        return kind;
    }

    /**
     * Returns what the keys of a map are.
     *
     * @return the kind of the keys, or empty if the field is no map
     */
    public Optional<Kind<?>> keyKind() {
        return Optional.ofNullable(keyKind);
    }

    /**
     * Tells whether the JSON must have the member.
     *
     * @return true if it must
     */
    public boolean required() {
        return required;
    }

    /**
     * Tells whether the field says how the value was come by rather than what it is, so that its content id is blind to
     * it.
     *
     * @return true if the field does not count for the content id
     */
    public boolean incidental() {
        return incidental;
    }

    /**
     * Returns the field of a value.
     *
     * @param value the value that has the field
     * @return what the field holds: a value of the kind, a collection or a map of them; null if it is absent or empty
     */
    public @Nullable Object get(T value) {
        return filled(getter.apply(value), occurs);
    }

    /**
     * Returns the field of a value as it goes into streams of Java objects.
     *
     * @param value the value that has the field
     * @return what {@link #get} returns, but for what follows from other fields and for an order that means nothing
     */
    public @Nullable Object stored(T value) {
        return filled(storedGetter.apply(value), occurs);
    }

    /**
     * Returns what a getter returned, or null if that says that the field is absent or empty.
     *
     * @param held what {@link #getter} returned
     * @param occurs how often the kind occurs
     * @return what {@link #get} returns
     */
    public static @Nullable Object filled(@Nullable Object held, Occurs occurs) {
        return switch (occurs) {
            case ONCE -> held instanceof Optional<?> optional ? optional.orElse(null) : held;
            case LIST, SET -> held == null || ((Collection<?>) held).isEmpty() ? null : held;
            case MAP -> held == null || ((Map<?, ?>) held).isEmpty() ? null : held;
        };
    }

    /**
     * Returns what {@link #get} calls.
     *
     * @return takes a value that has the field and gives what {@link #filled} takes
     */
    @SuppressWarnings("unchecked") // the caller's values have the field
    public Function<Object, @Nullable Object> getter() {
        return (Function<Object, @Nullable Object>) (Function<?, @Nullable Object>) getter;
    }

    /**
     * Returns what {@link #set} calls.
     *
     * @return takes a builder of the shape and a value
     */
    public BiConsumer<Object, Object> setter() {
        return setter;
    }

    /**
     * Sets the field of a builder.
     *
     * @param builder a builder of the shape
     * @param value what {@link #get} returns of a value whose field is not absent
     */
    public void set(Object builder, Object value) {
        setter.accept(builder, value);
    }
}
