package dev.factum.shape;

import dev.factum.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes values anew with other scalars, such as other ids, in the places of some. */
@SuppressWarnings("ReferenceEquality") // what does not change stays the very same object
public final class Rewrite {
    private Rewrite() {}

    /**
     * Returns a value in which each scalar of a type, wherever it stands, is what a function makes of it. What does not
     * change is not made anew.
     *
     * @param kind the kind of the value
     * @param value the value
     * @param leftOut the name of a field of the value that is not looked at, and that the new value has not; empty for none
     * @param type the type of the scalars
     * @param to gives what takes the place of a scalar: the very same one, or another of the same class
     * @param <V> the type of the value
     * @param <S> the type of the scalars
     * @return the new value, or the very same one if nothing changes
     * @throws InvalidValueException if the new value would break a rule
     */
    @SuppressWarnings("unchecked") // a shape makes values of its type
    public static <V, S> V scalars(Kind<V> kind, V value, String leftOut, Class<S> type, UnaryOperator<S> to) {
        return (V) one(kind, value, leftOut, type, to);
    }

    @SuppressWarnings("unchecked") // values are of their kind
    private static <S> Object one(Kind<?> kind, Object value, String leftOut, Class<S> type, UnaryOperator<S> to) {
        if (kind instanceof Kind.Nested<?> nested) {
            return object((Shape<Object>) nested.shape(), value, leftOut, type, to);
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            Shape<?> shape = ((Kind.OneOf<Object>) oneOf).shapeOf().apply(value);
            return object((Shape<Object>) shape, value, leftOut, type, to);
        }
        return type.isInstance(value) ? to.apply(type.cast(value)) : value;
    }

    private static <S> Object object(
            Shape<Object> shape, Object value, String leftOut, Class<S> type, UnaryOperator<S> to) {
        Map<Field<Object>, Object> changed = new HashMap<>(2);
        for (Field<Object> field : shape.fieldsHolding(type)) {
            Object held = field.name().equals(leftOut) ? null : field.get(value);
            if (held != null) {
                Object made = many(field, held, type, to);
                if (made != held) {
                    changed.put(field, made);
                }
            }
        }
        return changed.isEmpty() ? value : made(shape, value, leftOut, changed);
    }

    private static Object made(Shape<Object> shape, Object value, String leftOut, Map<Field<Object>, Object> changed) {
        Object builder = shape.start();
        for (Field<Object> field : shape.fields()) {
            Object made = changed.get(field);
            Object held = made != null || field.name().equals(leftOut) ? made : field.get(value);
            if (held != null) {
                field.set(builder, held);
            }
        }
        if (!shape.extra(value).isEmpty()) {
            shape.setExtra(builder, shape.extra(value));
        }
        return shape.finish(builder);
    }

    private static <S> Object many(Field<?> field, Object held, Class<S> type, UnaryOperator<S> to) {
        Kind<?> kind = field.kind();
        String token = JsonText.token(field.name());
        if (held instanceof Collection<?> many) {
            List<Object> made = new ArrayList<>(many.size());
            boolean changed = false;
            for (Object one : many) {
                Object next = inside(() -> token + "/" + position(field, many, one), kind, one, type, to);
                changed |= next != one;
                made.add(next);
            }
            return changed ? made : held;
        }
        if (held instanceof Map<?, ?> map) {
            Map<Object, Object> made = new LinkedHashMap<>();
            boolean changed = false;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Supplier<String> place = () ->
                        token + JsonText.token(JsonText.scalar(field.keyKind().orElseThrow(), entry.getKey()));
                Object next = inside(place, kind, entry.getValue(), type, to);
                changed |= next != entry.getValue();
                made.put(entry.getKey(), next);
            }
            return changed ? made : held;
        }
        return inside(() -> token, kind, held, type, to);
    }

    private static int position(Field<?> field, Collection<?> many, Object one) {
        boolean set = field.occurs() == Field.Occurs.SET;
        return (set ? Canonical.inOrder(field.kind(), many) : List.copyOf(many)).indexOf(one);
    }

    /** Makes what stands inside another value; what is wrong with it is said with its place. */
    private static <S> Object inside(
            Supplier<String> place, Kind<?> kind, Object one, Class<S> type, UnaryOperator<S> to) {
        try {
            return one(kind, one, "", type, to);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.what(), e.report().under(place.get()));
        }
    }
}
