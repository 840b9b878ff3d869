package dev.factum.shape;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the scalars of one type, such as all ids, wherever they stand in a value. */
public final class Walk {
    private Walk() {}

    /**
     * Hands over each scalar of a type with the place where it stands in JSON, fields in order, depth first.
     *
     * @param shape the shape of the value to walk through
     * @param value the value to walk through
     * @param type the type of the scalars
     * @param found takes the JSON Pointer (RFC 6901) and the scalar
     * @param <T> the type of the value
     * @param <S> the type of the scalars
     */
    public static <T, S> void places(Shape<T> shape, T value, Class<S> type, BiConsumer<String, S> found) {
        object("", shape, value, type, (pointer, scalar) -> found.accept(requireNonNull(pointer), scalar));
    }

    /**
     * Hands over each scalar of a type, fields in order, depth first.
     *
     * @param shape the shape of the value to walk through
     * @param value the value to walk through
     * @param type the type of the scalars
     * @param found takes the scalar
     * @param <T> the type of the value
     * @param <S> the type of the scalars
     */
    public static <T, S> void scalars(Shape<T> shape, T value, Class<S> type, Consumer<S> found) {
        object(null, shape, value, type, (nowhere, scalar) -> found.accept(scalar));
    }

    /**
     * Tells whether a scalar stands anywhere in a value; makes no pointers.
     *
     * @param shape the shape of the value to walk through
     * @param value the value to walk through
     * @param scalar the scalar
     * @param <T> the type of the value
     * @return true if one that is equal does
     */
    public static <T> boolean holds(Shape<T> shape, T value, Object scalar) {
        if (shape.fieldsHolding(scalar.getClass()).isEmpty()) {
            return false;
        }
        List<Object> found = new ArrayList<>(1);
        scalars(shape, value, scalar.getClass(), one -> {
            if (one.equals(scalar)) {
                found.add(one);
            }
        });
        return !found.isEmpty();
    }

    private static <T, S> void object(
            @Nullable String pointer, Shape<T> shape, T value, Class<S> type, BiConsumer<@Nullable String, S> found) {
        for (Field<T> field : shape.fieldsHolding(type)) {
            Object held = field.get(value);
            if (held != null) {
                boolean numbered = pointer != null && field.occurs() == Field.Occurs.SET;
                Object inOrder = numbered ? Canonical.inOrder(field.kind(), (Collection<?>) held) : held;
                many(under(pointer, field.name()), field.kind(), inOrder, type, found);
            }
        }
    }

    private static <S> void many(
            @Nullable String pointer, Kind<?> kind, Object held, Class<S> type, BiConsumer<@Nullable String, S> found) {
        if (held instanceof Collection<?> many) {
            int index = 0;
            for (Object one : many) {
                one(under(pointer, index++), kind, one, type, found);
            }
        } else if (held instanceof Map<?, ?> map) {
            map.forEach((key, one) -> one(under(pointer, key), kind, one, type, found));
        } else {
            one(pointer, kind, held, type, found);
        }
    }

    @SuppressWarnings("unchecked") // a field holds values of its kind
    private static <S> void one(
            @Nullable String pointer, Kind<?> kind, Object one, Class<S> type, BiConsumer<@Nullable String, S> found) {
        if (kind instanceof Kind.Nested<?> nested) {
            object(pointer, (Shape<Object>) nested.shape(), one, type, found);
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            object(
                    pointer,
                    (Shape<Object>) ((Kind.OneOf<Object>) oneOf).shapeOf().apply(one),
                    one,
                    type,
                    found);
        } else if (type.isInstance(one)) {
            found.accept(pointer, type.cast(one));
        }
    }

    /** Tells whether scalars of a type can stand in a value of a kind, at any depth. */
    static boolean mayHold(Kind<?> kind, Class<?> type) {
        if (kind instanceof Kind.Nested<?> nested) {
            return !nested.shape().fieldsHolding(type).isEmpty();
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.options().stream()
                    .anyMatch(option -> !option.fieldsHolding(type).isEmpty());
        }
        return kind instanceof Kind.Scalar<?> scalar
                && (type.isAssignableFrom(scalar.type()) || scalar.type().isAssignableFrom(type));
    }

    /** Makes pointers only for those who asked for them. */
    private static @Nullable String under(@Nullable String pointer, Object token) {
        return pointer == null ? null : pointer + JsonText.token(token.toString());
    }
}
