package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the readers of shapes and kinds, one for each shape. */
final class Readers {
    private final Map<Shape<?>, ShapeReader<?>> byShape = new HashMap<>();

    /** Returns the reader of a kind for a place that messages call by a label. */
    KindReader of(Kind<?> kind, Label label) {
        if (kind instanceof Kind.Nested<?> nested) {
            return of(nested.shape());
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return of(oneOf);
        }
        return kind instanceof Kind.Whole whole
                ? new WholeReader(label, whole, Integer.class, number -> number)
                : ofText(kind, label);
    }

    <V> OneOfReader<V> of(Kind.OneOf<V> oneOf) {
        List<ShapeReader<?>> options = new ArrayList<>();
        oneOf.options().forEach(option -> options.add(of(option)));
        return new OneOfReader<>(oneOf, options);
    }

    ShapeReader<?> of(Shape<?> shape) {
        ShapeReader<?> known = byShape.get(shape);
        if (known != null) {
            return known;
        }
        ShapeReader<?> made = made(shape);
        byShape.put(shape, made);
        return made;
    }

    private <T> ShapeReader<T> made(Shape<T> shape) {
        List<FieldReader> fields = new ArrayList<>();
        for (Field<T> field : shape.fields()) {
            Label label = Label.of(shape.name() + "." + field.name());
            Label one = new Label(label.name(), field.occurs() != Field.Occurs.ONCE);
            @Nullable
            TextReader key = field.keyKind().map(kind -> ofText(kind, label)).orElse(null);
            fields.add(new FieldReader(field, label, of(field.kind(), one), key));
        }
        return new ShapeReader<>(shape, fields);
    }

    /** Returns the reader of a kind that is written as a string. */
    static TextReader ofText(Kind<?> kind, Label label) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return TextReader.of(label, scalar);
        }
        return kind instanceof Kind.Code<?> code ? TextReader.of(label, code) : TextReader.ofText(label);
    }
}
