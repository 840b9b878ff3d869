package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.type.TypeFactory;

/** Tells those who ask Jackson what stands in the JSON of a kind. */
final class FormatVisits {
    private FormatVisits() {}

    static void visit(Kind<?> kind, JsonFormatVisitorWrapper visitor, JavaType hint) {
        if (kind instanceof Kind.Nested<?> nested) {
            object(nested.shape(), visitor, hint);
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            tags(oneOf, visitor, hint);
        } else if (kind instanceof Kind.Whole) {
            var integer = visitor.expectIntegerFormat(hint);
            if (integer != null) {
                integer.numberType(NumberType.INT);
            }
        } else {
            string(kind instanceof Kind.Code<?> code ? code.byCode().keySet() : Set.of(), visitor, hint);
        }
    }

    private static void string(Set<String> codes, JsonFormatVisitorWrapper visitor, JavaType hint) {
        var string = visitor.expectStringFormat(hint);
        if (string != null && !codes.isEmpty()) {
            string.enumTypes(new LinkedHashSet<>(codes));
        }
    }

    /** All that is the same in every option. */
    private static void tags(Kind.OneOf<?> oneOf, JsonFormatVisitorWrapper visitor, JavaType hint) {
        var object = visitor.expectObjectFormat(hint);
        if (object != null) {
            Set<String> tags =
                    oneOf.options().stream().map(Shape::tag).collect(Collectors.toCollection(LinkedHashSet::new));
            object.property(Shape.TYPE, (inner, type) -> string(tags, inner, type), type(visitor, String.class));
        }
    }

    private static void object(Shape<?> shape, JsonFormatVisitorWrapper visitor, JavaType hint) {
        var object = visitor.expectObjectFormat(hint);
        if (object == null) {
            return;
        }
        if (shape.tagRequired()) {
            JsonFormatVisitable tag = (inner, type) -> string(Set.of(shape.tag()), inner, type);
            object.property(Shape.TYPE, tag, type(visitor, String.class));
        }
        for (Field<?> field : shape.fields()) {
            JsonFormatVisitable value = (inner, type) -> field(field, inner, type);
            if (field.required()) {
                object.property(field.name(), value, type(visitor, field));
            } else {
                object.optionalProperty(field.name(), value, type(visitor, field));
            }
        }
    }

    private static void field(Field<?> field, JsonFormatVisitorWrapper visitor, JavaType hint) {
        JsonFormatVisitable one = (inner, type) -> visit(field.kind(), inner, type);
        switch (field.occurs()) {
            case ONCE -> visit(field.kind(), visitor, hint);
            case LIST, SET -> {
                var array = visitor.expectArrayFormat(hint);
                if (array != null) {
                    array.itemsFormat(one, hint.getContentType());
                }
            }
            case MAP -> {
                var map = visitor.expectMapFormat(hint);
                if (map != null) {
                    map.keyFormat((inner, type) -> string(Set.of(), inner, type), hint.getKeyType());
                    map.valueFormat(one, hint.getContentType());
                }
            }
        }
    }

    private static JavaType type(JsonFormatVisitorWrapper visitor, Field<?> field) {
        TypeFactory types = visitor.getContext().getTypeFactory();
        Class<?> one = classOf(field.kind());
        return switch (field.occurs()) {
            case ONCE -> types.constructType(one);
            case LIST -> types.constructCollectionType(List.class, one);
            case SET -> types.constructCollectionType(Set.class, one);
            case MAP ->
                types.constructMapType(Map.class, classOf(field.keyKind().orElse(Kind.TEXT)), one);
        };
    }

    private static JavaType type(JsonFormatVisitorWrapper visitor, Class<?> type) {
        return visitor.getContext().getTypeFactory().constructType(type);
    }

    private static Class<?> classOf(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return nested.shape().type();
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.type();
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar.type();
        }
        if (kind instanceof Kind.Code<?> code) {
            Object first = code.byCode().values().iterator().next();
            return first instanceof Enum<?> constant ? constant.getDeclaringClass() : first.getClass();
        }
        return kind instanceof Kind.Whole ? Integer.class : String.class;
    }
}
