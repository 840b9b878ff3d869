package dev.factum.jackson;

import dev.factum.dossier.DossierShape;
import dev.factum.dossier.JsonSchemas;
import dev.factum.json.Golden;
import dev.factum.model.Attendance;
import dev.factum.model.Shapes;
import dev.factum.shape.Documentation;
import dev.factum.shape.Field;
import dev.factum.shape.Form;
import dev.factum.shape.JsonSchema;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the parts of the page JSON.md that follow from shapes, documentation and golden files. */
final class JsonPage {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final int WIDTH = 110;
    private static final int LONGEST_PATTERN = 90;
    private static final int LONGEST_EXAMPLE = 90;

    private final List<Golden> goldens = Golden.all().toList();
    private final Map<String, Kind<?>> strings = new LinkedHashMap<>();
    private final Map<String, String> exampleByString = new LinkedHashMap<>();

    /** The text of each part by its name: all that stands between the marks of that name. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("dossier", type(DossierShape.DOSSIER));
        parts.put("entities", types(List.of(Shapes.LEADER, Shapes.EVENT, Shapes.SOURCE, Shapes.CLAIM)));
        parts.put("parts", types(partsOfEntities()));
        Shapes.oneOfs().stream()
                .filter(oneOf -> oneOf != (Kind.OneOf<?>) Shapes.ENTITY)
                .forEach(oneOf -> parts.put(oneOf.name(), oneOf(oneOf)));
        parts.put("strings", strings());
        parts.put("codes", codes());
        parts.put(
                "beyond",
                BeyondSchema.all().stream()
                        .map(beyond -> "- " + beyond.rule() + "\n")
                        .collect(Collectors.joining()));
        parts.put("extraction", extraction());
        return parts;
    }

    private static String extraction() {
        JsonNode all = PLAIN.readTree(JsonSchemas.extraction());
        JsonNode attendances = PLAIN.readTree(JsonSchemas.extraction(Set.of(Attendance.class)));
        return "| | `extraction()` | `extraction(Set.of(Attendance.class))` |\n|---|---|---|\n"
                + "| members | " + ExtractionTest.members(all) + " | " + ExtractionTest.members(attendances) + " |\n"
                + "| that can be `null` or one of several objects | " + ExtractionTest.alternatives(all) + " | "
                + ExtractionTest.alternatives(attendances) + " |\n"
                + "| objects nested | " + ExtractionTest.depth(all) + " | " + ExtractionTest.depth(attendances)
                + " |\n";
    }

    private static List<Shape<?>> partsOfEntities() {
        List<Shape<?>> parts = new ArrayList<>(Shapes.objects());
        parts.removeAll(List.of(Shapes.LEADER, Shapes.EVENT, Shapes.SOURCE, Shapes.CLAIM));
        return parts;
    }

    private String oneOf(Kind.OneOf<?> oneOf) {
        StringBuilder out = new StringBuilder();
        out.append(Documentation.text(oneOf.name())).append('\n');
        Documentation.why(oneOf.name())
                .ifPresent(why -> out.append('\n').append(why).append('\n'));
        return out.append('\n').append(types(oneOf.options())).toString();
    }

    private String types(List<? extends Shape<?>> shapes) {
        return shapes.stream().map(this::type).collect(Collectors.joining("\n"));
    }

    private String type(Shape<?> shape) {
        List<Golden> examples =
                goldens.stream().filter(golden -> golden.type() == shape.type()).toList();
        StringBuilder out = new StringBuilder();
        out.append("### ").append(shape.name()).append("\n\n");
        out.append(Documentation.text(shape.name())).append("\n\n");
        out.append("| Member | JSON | | What | Rule | Example |\n|---|---|---|---|---|---|\n");
        if (shape.tagRequired()) {
            row(out, Shape.TYPE, "string", true, "Tells it from others.", code(quoted(shape.tag())), "");
        } else if (!shape.tag().isEmpty()) {
            row(
                    out,
                    Shape.TYPE,
                    "string",
                    false,
                    "Only where others can stand, as in lines.",
                    code(quoted(shape.tag())),
                    "");
        }
        for (Field<?> field : shape.fields()) {
            row(
                    out,
                    field.name(),
                    json(field),
                    field.required(),
                    Documentation.text(shape.name() + "." + field.name()),
                    rule(field),
                    example(field, examples));
        }
        for (List<String> choice : shape.choices()) {
            out.append("\nExactly one of ")
                    .append(choice.stream().map(JsonPage::code).collect(Collectors.joining(" and ")))
                    .append(" must be there.\n");
        }
        Documentation.why(shape.name())
                .ifPresent(why -> out.append('\n').append(why).append('\n'));
        for (Golden example : examples) {
            out.append("\n[")
                    .append(example.file())
                    .append(".json](src/test/resources/golden/")
                    .append(example.file())
                    .append(".json):\n\n```json\n")
                    .append(pretty(example.text()))
                    .append("\n```\n");
        }
        return out.toString();
    }

    private static void row(
            StringBuilder out, String name, String json, boolean required, String what, String rule, String example) {
        out.append("| ")
                .append(code(name))
                .append(" | ")
                .append(json)
                .append(" | ")
                .append(required ? "required" : "")
                .append(" | ")
                .append(what)
                .append(" | ")
                .append(rule)
                .append(" | ")
                .append(example)
                .append(" |\n");
    }

    private static String json(Field<?> field) {
        return switch (field.occurs()) {
            case ONCE -> json(field.kind());
            case LIST -> "array, in order";
            case SET -> "array, in any order";
            case MAP -> "object, any names";
        };
    }

    private static String json(Kind<?> kind) {
        if (kind instanceof Kind.Whole) {
            return "integer";
        }
        return kind instanceof Kind.Nested || kind instanceof Kind.OneOf ? "object" : "string";
    }

    private String rule(Field<?> field) {
        String one = rule(field.kind());
        return switch (field.occurs()) {
            case ONCE -> one;
            case LIST, SET -> (field.required() ? "one or more " : "each ") + one;
            case MAP -> "each name " + rule(field.keyKind().orElseThrow()) + ", each value " + one;
        };
    }

    private String rule(Kind<?> kind) {
        if (kind instanceof Kind.Whole whole) {
            return whole.least() + " to " + whole.most();
        }
        String name = JsonSchema.nameOf(kind);
        if (kind instanceof Kind.Nested || kind instanceof Kind.OneOf) {
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        strings.put(name, kind);
        return "[" + name + "](#" + (kind instanceof Kind.Code ? "codes" : "strings") + ")";
    }

    /** A simple value of the golden files, and the first for each kind of string. */
    private String example(Field<?> field, List<Golden> examples) {
        for (Golden golden : examples) {
            JsonNode value = PLAIN.readTree(golden.text()).get(field.name());
            if (value != null) {
                JsonNode one = value.isContainer() && field.occurs() != Field.Occurs.ONCE
                        ? value.iterator().next()
                        : value;
                if (one.isString()) {
                    exampleByString.putIfAbsent(JsonSchema.nameOf(field.kind()), shown(one));
                }
                return one.isContainer() ? "" : shown(value);
            }
        }
        return "";
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > LONGEST_EXAMPLE ? "" : code(text);
    }

    private String strings() {
        StringBuilder out = new StringBuilder(
                "| Name | What | Length | Pattern | Known codes or example |\n|---|---|---|---|---|\n");
        strings.forEach((name, kind) -> {
            if (kind instanceof Kind.Text text) {
                string(out, name, text.form(), "");
            } else if (kind instanceof Kind.Scalar<?> scalar) {
                string(
                        out,
                        name,
                        scalar.form(),
                        scalar.known().stream().map(JsonPage::code).collect(Collectors.joining(", ")));
            }
        });
        return out.toString();
    }

    private void string(StringBuilder out, String name, Form form, String known) {
        String pattern = form.patterns().size() == 1 ? form.patterns().get(0) : "";
        boolean plain = pattern.chars().allMatch(c -> c >= ' ' && c < 127) && pattern.length() <= LONGEST_PATTERN;
        out.append("| ")
                .append(name)
                .append(" | ")
                .append(Documentation.text(name))
                .append(" | ")
                .append(length(form))
                .append(" | ")
                .append(plain && !pattern.isEmpty() ? code(bare(pattern)) : "")
                .append(" | ")
                .append(known.isEmpty() ? exampleByString.getOrDefault(name, "") : known)
                .append(" |\n");
    }

    /** Without the anchors, and the brackets around alternatives. */
    private static String bare(String pattern) {
        int edge = pattern.startsWith("^(") ? 2 : 1;
        return pattern.substring(edge, pattern.length() - edge);
    }

    private static String length(Form form) {
        if (form.longest() == Integer.MAX_VALUE) {
            return "";
        }
        return form.shortest() + " to " + form.longest();
    }

    private String codes() {
        StringBuilder out = new StringBuilder("| Name | What | Codes |\n|---|---|---|\n");
        strings.forEach((name, kind) -> {
            if (kind instanceof Kind.Code<?> code) {
                out.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(Documentation.text(name))
                        .append(" | ")
                        .append(code.byCode().keySet().stream()
                                .map(JsonPage::code)
                                .collect(Collectors.joining(", ")))
                        .append(" |\n");
            }
        });
        return out.toString();
    }

    private static String pretty(String json) {
        StringBuilder out = new StringBuilder();
        appendPretty(out, PLAIN.readTree(json), "");
        return out.toString();
    }

    /** Structures on one line where they fit, else on lines of their own. */
    private static void appendPretty(StringBuilder out, JsonNode node, String indent) {
        String onOneLine = node.toString();
        if (!node.isContainer() || indent.length() + onOneLine.length() <= WIDTH) {
            out.append(onOneLine);
            return;
        }
        String inner = indent + "  ";
        out.append(node.isObject() ? '{' : '[');
        String separator = "\n";
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                out.append(separator)
                        .append(inner)
                        .append(quoted(member.getKey()))
                        .append(": ");
                appendPretty(out, member.getValue(), inner);
                separator = ",\n";
            }
        } else {
            for (JsonNode element : node) {
                out.append(separator).append(inner);
                appendPretty(out, element, inner);
                separator = ",\n";
            }
        }
        out.append('\n').append(indent).append(node.isObject() ? '}' : ']');
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** In a table, a bar would end the cell. */
    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
