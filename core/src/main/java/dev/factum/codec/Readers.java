package dev.factum.codec;

import dev.factum.model.ClaimId;
import dev.factum.model.Digest;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the readers of shapes and kinds, one for each shape. */
final class Readers {
    /** What is hardly ever the same twice would only drive other values out of the table. */
    private static final Set<Class<?>> SELDOM_TWICE =
            Set.of(ClaimId.class, Digest.class, Instant.class, Duration.class, URI.class, BigDecimal.class);

    /** What is longer is prose, of which no two are alike. */
    private static final int LONGEST_NAME = 500;

    private final Library library;
    private final ReadOptions options;
    private final Map<Shape<?>, ShapeReader<?>> byShape = new HashMap<>();
    private final Map<Kind<?>, SharedValues> shared = new HashMap<>();

    Readers(Library library, ReadOptions options) {
        this.library = library;
        this.options = options;
    }

    /** Returns the reader of a kind for a place that messages call by a label. */
    KindReader of(Kind<?> kind, Label label) {
        if (kind instanceof Kind.Nested<?> nested) {
            return of(nested.shape());
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return of(oneOf);
        }
        if (kind instanceof Kind.Code<?> code) {
            return CodeReader.of(label, code);
        }
        if (kind instanceof Kind.Whole whole) {
            return new WholeReader(label, whole, Integer.class, number -> number);
        }
        TextReader reader = ofText(kind, label);
        return options.sharedIds() > 0 && isOftenRepeated(kind)
                ? new SharedReader(shared.computeIfAbsent(kind, k -> new SharedValues(options.sharedIds())), reader)
                : reader;
    }

    private static boolean isOftenRepeated(Kind<?> kind) {
        return kind instanceof Kind.Text text
                ? text.form().longest() <= LONGEST_NAME
                : kind instanceof Kind.Scalar<?> scalar && !SELDOM_TWICE.contains(scalar.type());
    }

    <V> OneOfReader<V> of(Kind.OneOf<V> oneOf) {
        List<ShapeReader<?>> readers = new ArrayList<>();
        oneOf.options().forEach(option -> readers.add(of(option)));
        return new OneOfReader<>(oneOf, readers, library);
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
        List<KindReader> readers = new ArrayList<>();
        shape.fields().forEach(field -> readers.add(of(field, Label.of(shape.name() + "." + field.name()))));
        return new ShapeReader<>(shape, new MembersReader<>(shape, readers, library, options.nullAsAbsent()));
    }

    private KindReader of(Field<?> field, Label label) {
        KindReader one = of(field.kind(), new Label(label.name(), field.occurs() != Field.Occurs.ONCE));
        return switch (field.occurs()) {
            case ONCE -> one;
            case LIST, SET -> new ManyReader(label, one);
            case MAP -> new MapReader(label, ofText(field.keyKind().orElseThrow(), label), one);
        };
    }

    /** Returns the reader of a kind that is written as a string. */
    static TextReader ofText(Kind<?> kind, Label label) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return TextReader.of(label, scalar);
        }
        return kind instanceof Kind.Code<?> code ? TextReader.of(label, code) : TextReader.ofText(label);
    }
}
