package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the writers of shapes and kinds, one for each shape. */
final class Writers {
    private final Map<Shape<?>, ShapeWriter<?>> byShape = new HashMap<>();

    KindWriter of(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return of(nested.shape());
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return of(oneOf);
        }
        return kind instanceof Kind.Whole ? new WholeWriter(number -> (Integer) number) : text(kind);
    }

    <V> OneOfWriter<V> of(Kind.OneOf<V> oneOf) {
        Map<Shape<?>, ShapeWriter<?>> options = new HashMap<>();
        oneOf.options().forEach(option -> options.put(option, of(option)));
        return new OneOfWriter<>(oneOf, options);
    }

    ShapeWriter<?> of(Shape<?> shape) {
        ShapeWriter<?> known = byShape.get(shape);
        if (known != null) {
            return known;
        }
        ShapeWriter<?> made = made(shape);
        byShape.put(shape, made);
        return made;
    }

    private <T> ShapeWriter<T> made(Shape<T> shape) {
        List<FieldWriter<T>> fields = new ArrayList<>();
        for (Field<T> field : shape.fields()) {
            Kind<?> keyKind = field.keyKind().orElse(Kind.TEXT);
            fields.add(new FieldWriter<>(field, of(field.kind()), key -> JsonText.scalar(keyKind, key)));
        }
        return new ShapeWriter<>(shape, fields);
    }

    /** Returns the writer of a kind that is written as a string. */
    static KindWriter text(Kind<?> kind) {
        return (value, gen) -> gen.writeString(JsonText.scalar(kind, value));
    }
}
