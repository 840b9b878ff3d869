package dev.factum.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes JSON Schema 2020-12 from shapes: a document that any validator can check others with.
 *
 * <p>A schema holds a definition for each shape, one-of, code and form of text that is reached from its root, under
 * {@code $defs} by its name. It allows members that shapes do not have, since they are kept. It is never stricter than
 * the values' own rules, and wider where they ask for more than JSON Schema can say.
 *
 * <pre>{@code
 * JsonSchema.of(Shapes.PLACE, "https://example.org/place.json");
 * }</pre>
 */
public final class JsonSchema {
    /** The dialect: {@value}. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String TYPE = "type";
    private static final String REQUIRED = "required";
    private static final String REFERENCE = "#/$defs/";
    private static final String LINE = "Line";
    private static final String HEADER = "Header";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /**
     * Returns the schema of one kind of value.
     *
     * @param root the kind
     * @param id the URI that the schema goes by
     * @return the schema as JSON text
     */
    public static String of(Kind<?> root, String id) {
        JsonSchema schema = new JsonSchema();
        return schema.document(id, schema.define(root));
    }

    /**
     * Returns the schema of one line of many: a header, or one of several shapes, told apart by their tags.
     *
     * @param whole the shape of which a value without elements is the header
     * @param options the other shapes, each with a tag
     * @param id the URI that the schema goes by
     * @return the schema as JSON text
     */
    public static String ofLine(Shape<?> whole, List<? extends Shape<?>> options, String id) {
        JsonSchema schema = new JsonSchema();
        Map<String, String> referenceByTag = new LinkedHashMap<>();
        referenceByTag.put(whole.tag(), REFERENCE + HEADER);
        Map<String, Object> line = schema.definition(LINE);
        schema.fillHeader(schema.definition(HEADER), whole);
        options.forEach(option -> referenceByTag.put(option.tag(), schema.define(new Kind.Nested<>(option))));
        fillOneOf(line, referenceByTag);
        return schema.document(id, REFERENCE + LINE);
    }

    private String document(String id, String ref) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("$id", id);
        document.put("$ref", ref);
        document.put("$defs", definitions);
        return JsonTree.text(document);
    }

    /**
     * Returns the name by which a kind is defined in schemas and documented.
     *
     * @param kind the kind, no {@link Kind.Whole}
     * @return the name, such as {@code LeaderId}
     */
    public static String nameOf(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return nested.shape().name();
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.name();
        }
        if (kind instanceof Kind.Code<?> code) {
            return code.name();
        }
        if (kind instanceof Kind.Text text) {
            return joined(text.name());
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return joined(scalar.name());
        }
        throw new IllegalArgumentException("bug: a range of integers has no name");
    }

    private static String joined(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private String define(Kind<?> kind) {
        String name = nameOf(kind);
        if (!definitions.containsKey(name)) {
            fill(definition(name), kind);
        }
        return REFERENCE + name;
    }

    /** Puts an empty definition before those that it will refer to. */
    private Map<String, Object> definition(String name) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("description", Documentation.text(name));
        definitions.put(name, definition);
        return definition;
    }

    private void fill(Map<String, Object> definition, Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            fillObject(definition, nested.shape());
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            Map<String, String> referenceByTag = new LinkedHashMap<>();
            oneOf.options().forEach(option -> referenceByTag.put(option.tag(), define(new Kind.Nested<>(option))));
            fillOneOf(definition, referenceByTag);
        } else {
            definition.put(TYPE, "string");
            if (kind instanceof Kind.Code<?> code) {
                definition.put("enum", List.copyOf(code.byCode().keySet()));
            } else if (kind instanceof Kind.Text text) {
                fillText(definition, text.form());
            } else if (kind instanceof Kind.Scalar<?> scalar) {
                fillText(definition, scalar.form());
                if (!scalar.known().isEmpty()) {
                    definition.put("examples", scalar.known());
                }
            }
        }
    }

    private static void fillText(Map<String, Object> definition, Form form) {
        if (form.shortest() > 0) {
            definition.put("minLength", form.shortest());
        }
        if (form.longest() < Integer.MAX_VALUE) {
            definition.put("maxLength", form.longest());
        }
        List<String> patterns = form.patterns();
        if (patterns.size() == 1) {
            definition.put("pattern", patterns.get(0));
        } else if (patterns.size() > 1) {
            definition.put(
                    "allOf",
                    patterns.stream().map(pattern -> Map.of("pattern", pattern)).toList());
        }
    }

    private void fillObject(Map<String, Object> definition, Shape<?> shape) {
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        if (!shape.tag().isEmpty()) {
            // a definition is for all places; where others can stand too, the one-of requires the tag
            if (!shape.tagOptionalAlone()) {
                required.add(Shape.TYPE);
            }
            properties.put(Shape.TYPE, Map.of("const", shape.tag()));
        }
        for (Field<?> field : shape.fields()) {
            if (field.required()) {
                required.add(field.name());
            }
            properties.put(field.name(), property(shape, field));
        }
        definition.put(TYPE, "object");
        if (!required.isEmpty()) {
            definition.put(REQUIRED, required);
        }
        definition.put("properties", properties);
        List<Object> choices = new ArrayList<>();
        for (List<String> choice : shape.choices()) {
            choices.add(Map.of(
                    "oneOf",
                    choice.stream().map(name -> Map.of(REQUIRED, List.of(name))).toList()));
        }
        if (!choices.isEmpty()) {
            definition.put("allOf", choices);
        }
    }

    private Map<String, Object> property(Shape<?> shape, Field<?> field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", Documentation.text(shape.name() + "." + field.name()));
        switch (field.occurs()) {
            case ONCE -> property.putAll(reference(field.kind()));
            case LIST, SET -> {
                property.put(TYPE, "array");
                if (field.required()) {
                    property.put("minItems", 1);
                }
                property.put("items", reference(field.kind()));
            }
            case MAP -> {
                property.put(TYPE, "object");
                property.put("propertyNames", reference(field.keyKind().orElseThrow()));
                property.put("additionalProperties", reference(field.kind()));
            }
        }
        return property;
    }

    private Map<String, Object> reference(Kind<?> kind) {
        Map<String, Object> reference = new LinkedHashMap<>();
        if (kind instanceof Kind.Whole whole) {
            reference.put(TYPE, "integer");
            reference.put("minimum", whole.least());
            reference.put("maximum", whole.most());
        } else {
            reference.put("$ref", define(kind));
        }
        return reference;
    }

    /** The members of the whole, but that its lists have no elements. */
    private void fillHeader(Map<String, Object> definition, Shape<?> whole) {
        List<String> required = new ArrayList<>(List.of(Shape.TYPE));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Shape.TYPE, Map.of("const", whole.tag()));
        for (Field<?> field : whole.fields()) {
            if (field.required()) {
                required.add(field.name());
            }
            properties.put(
                    field.name(),
                    field.occurs() == Field.Occurs.ONCE
                            ? property(whole, field)
                            : new TreeMap<>(Map.of(TYPE, "array", "maxItems", 0)));
        }
        definition.put(TYPE, "object");
        definition.put(REQUIRED, required);
        definition.put("properties", properties);
    }

    /** Conditions rather than a plain one-of, so that validators report what is wrong with the alternative that is meant. */
    private static void fillOneOf(Map<String, Object> definition, Map<String, String> referenceByTag) {
        definition.put(TYPE, "object");
        definition.put(REQUIRED, List.of(Shape.TYPE));
        definition.put("properties", Map.of(Shape.TYPE, Map.of("enum", List.copyOf(referenceByTag.keySet()))));
        List<Object> conditions = new ArrayList<>();
        referenceByTag.forEach((tag, reference) -> {
            Map<String, Object> tagged = new LinkedHashMap<>();
            tagged.put(REQUIRED, List.of(Shape.TYPE));
            tagged.put("properties", Map.of(Shape.TYPE, Map.of("const", tag)));
            Map<String, Object> condition = new LinkedHashMap<>();
            condition.put("if", tagged);
            condition.put("then", Map.of("$ref", reference));
            conditions.add(condition);
        });
        definition.put("allOf", conditions);
    }
}
