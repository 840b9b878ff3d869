package dev.factum.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes schemas that constrain what a language model writes, from shapes: in the part of JSON Schema that the strict
 * output formats of all large vendors take.
 *
 * <p>Every object forbids other members and requires all of its own; what can be absent can be null. There is no open map,
 * no reference, no recursion and no limit of lengths or ranges; a constant is an enumeration of one; alternatives are an
 * {@code anyOf} of objects whose first member, {@code type}, differs. What the limits would say stands in the
 * descriptions, and the reader checks it.
 *
 * <pre>{@code
 * StrictSchema.of(Shapes.PLACE, "A place that the text names.", field -> true, Map.of());
 * }</pre>
 */
public final class StrictSchema {
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String NULL = "null";
    private static final String ENUM = "enum";
    private static final String DESCRIPTION = "description";

    private final Predicate<String> wanted;
    private final Map<String, String> constants;

    private StrictSchema(Predicate<String> wanted, Map<String, String> constants) {
        this.wanted = wanted;
        this.constants = constants;
    }

    /**
     * Returns the schema of a shape.
     *
     * @param root the shape
     * @param description what the model is to do
     * @param wanted tells by the name whether a field ({@code Leader.name}) or an alternative ({@code Attendance}) is to be
     *     there; maps never are, nor is what is {@linkplain Field#incidental() incidental}
     * @param constants fields that have one value, and which
     * @return the schema as JSON text
     */
    public static String of(
            Shape<?> root, String description, Predicate<String> wanted, Map<String, String> constants) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(DESCRIPTION, description);
        schema.putAll(new StrictSchema(wanted, constants).object(root));
        return JsonTree.text(schema);
    }

    private Map<String, Object> object(Shape<?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (shape.tagRequired()) {
            properties.put(Shape.TYPE, choice(List.of(shape.tag())));
        }
        for (Field<?> field : shape.fields()) {
            String name = shape.name() + "." + field.name();
            if (isWanted(field, name)) {
                properties.put(field.name(), property(field, name));
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, "object");
        object.put("properties", properties);
        object.put("required", List.copyOf(properties.keySet()));
        object.put("additionalProperties", false);
        return object;
    }

    private boolean isWanted(Field<?> field, String name) {
        return !field.incidental() && field.occurs() != Field.Occurs.MAP && wanted.test(name);
    }

    private Map<String, Object> property(Field<?> field, String name) {
        Map<String, Object> property = new LinkedHashMap<>();
        String constant = constants.get(name);
        if (constant != null) {
            property.putAll(choice(List.of(constant)));
            return property;
        }
        property.put(DESCRIPTION, description(field, name));
        if (field.occurs() == Field.Occurs.ONCE) {
            Map<String, Object> one = one(field.kind());
            property.putAll(field.required() ? one : orNull(one));
        } else {
            property.put(TYPE, "array");
            property.put("items", one(field.kind()));
        }
        return property;
    }

    private static String description(Field<?> field, String name) {
        StringBuilder text = new StringBuilder(Documentation.text(name));
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.Scalar<?> scalar) {
            text.append(' ').append(Documentation.text(JsonSchema.nameOf(kind)));
            if (!scalar.known().isEmpty()) {
                text.append(" Known codes: ")
                        .append(String.join(", ", scalar.known()))
                        .append('.');
            }
        } else if (kind instanceof Kind.Code) {
            text.append(' ').append(Documentation.text(JsonSchema.nameOf(kind)));
        } else if (kind instanceof Kind.Whole whole) {
            text.append(" At least ").append(whole.least()).append('.');
        }
        return text.toString();
    }

    private Map<String, Object> one(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return object(nested.shape());
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return alternatives(oneOf);
        }
        if (kind instanceof Kind.Code<?> code) {
            return choice(List.copyOf(code.byCode().keySet()));
        }
        Map<String, Object> simple = new LinkedHashMap<>();
        simple.put(TYPE, kind instanceof Kind.Whole ? "integer" : STRING);
        return simple;
    }

    private Map<String, Object> alternatives(Kind.OneOf<?> oneOf) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Shape<?> option : oneOf.options()) {
            if (wanted.test(option.name())) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put(DESCRIPTION, Documentation.text(option.name()));
                object.putAll(object(option));
                objects.add(object);
            }
        }
        if (objects.size() == 1) {
            return objects.get(0);
        }
        Map<String, Object> any = new LinkedHashMap<>();
        any.put("anyOf", objects);
        return any;
    }

    private static Map<String, Object> choice(List<String> texts) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put(TYPE, STRING);
        choice.put(ENUM, texts);
        return choice;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> orNull = new LinkedHashMap<>();
        if (schema.size() == 1 && schema.get(TYPE) instanceof String type) {
            orNull.put(TYPE, List.of(type, NULL));
        } else {
            orNull.put("anyOf", List.of(schema, Map.of(TYPE, NULL)));
        }
        return orNull;
    }
}
