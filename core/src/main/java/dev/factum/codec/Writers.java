package dev.factum.codec;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the writers of shapes and kinds, one for each shape. */
final class Writers {
    private final Library library;
    private final Map<Shape<?>, ShapeWriter<?>> byShape = new HashMap<>();

    Writers(Library library) {
        this.library = library;
    }

    KindWriter of(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return of(nested.shape());
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return of(oneOf);
        }
        if (kind instanceof Kind.Code<?> code) {
            return CodeWriter.of(code, library);
        }
        return kind instanceof Kind.Whole ? new WholeWriter(number -> (Integer) number) : TextWriter.of(kind);
    }

    <V> OneOfWriter<V> of(Kind.OneOf<V> oneOf) {
        IdentityHashMap<Shape<?>, ShapeWriter<?>> options = new IdentityHashMap<>();
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
        List<KindWriter> writers = new ArrayList<>();
        shape.fields().forEach(field -> writers.add(of(field)));
        return new ShapeWriter<>(shape, writers, library);
    }

    private KindWriter of(Field<?> field) {
        KindWriter one = of(field.kind());
        return switch (field.occurs()) {
            case ONCE -> one;
            case LIST -> new ManyWriter(false, field.kind(), one);
            case SET -> new ManyWriter(true, field.kind(), one);
            case MAP -> new MapWriter(field.keyKind().orElseThrow(), one);
        };
    }
}
