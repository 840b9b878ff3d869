package dev.factum.testing;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a value hold, by name, before it is built: it may break any rule.
 *
 * @param shape the shape of the value
 * @param held the name of each field that is set → what it holds
 * @param extra members without a meaning
 */
record Members<T>(Shape<T> shape, Map<String, Object> held, Map<String, String> extra) {
    static <T> Members<T> of(Shape<T> shape, T value) {
        Map<String, Object> held = new LinkedHashMap<>();
        for (Field<T> field : shape.fields()) {
            Object one = field.get(value);
            if (one != null) {
                held.put(field.name(), one);
            }
        }
        return new Members<>(shape, held, shape.extra(value));
    }

    /** Returns what a field holds, or null if it is absent. */
    <V> @Nullable V get(String field, Class<V> type) {
        return type.cast(held.get(field));
    }

    /** Returns what a field holds that is always there. */
    <V> V required(String field, Class<V> type) {
        return type.cast(Objects.requireNonNull(held.get(field), field));
    }

    Members<T> with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(held);
        more.put(field, value);
        return new Members<>(shape, more, extra);
    }

    Members<T> without(String field) {
        if (!held.containsKey(field)) {
            return this;
        }
        Map<String, Object> fewer = new LinkedHashMap<>(held);
        fewer.remove(field);
        return new Members<>(shape, fewer, extra);
    }

    Members<T> withExtra(String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(extra);
        more.put(name, json);
        return new Members<>(shape, held, more);
    }

    /** Changes what a field holds, if it is there. */
    @SuppressWarnings("unchecked") // the caller knows the field
    <V> Members<T> map(String field, UnaryOperator<V> change) {
        Object value = held.get(field);
        return value == null ? this : with(field, change.apply((V) value));
    }

    /** Makes the value, or throws what is wrong with it. */
    T build() {
        Object builder = shape.start();
        for (Field<T> field : shape.fields()) {
            Object value = held.get(field.name());
            if (value != null) {
                field.set(builder, value);
            }
        }
        if (!extra.isEmpty()) {
            shape.setExtra(builder, extra);
        }
        return shape.finish(builder);
    }
}
