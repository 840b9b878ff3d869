package dev.factum.fuzzing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON by RFC 8785, of what Jackson reads, as far as its numbers are integers: with nothing of our own code. */
final class JsonForm {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private JsonForm() {}

    /** Members in order, no white space, and the escapes of section 3.2.2.2. */
    static String canonical(JsonNode node) {
        return text(node, false);
    }

    /** The same, and all arrays are in order too: what two texts have in common that differ in the order of sets. */
    static String unordered(JsonNode node) {
        return text(node, true);
    }

    static JsonNode read(byte[] json) {
        return PLAIN.readTree(json);
    }

    static JsonNode read(String json) {
        return PLAIN.readTree(json);
    }

    private static String text(JsonNode node, boolean sorted) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), text(member.getValue(), sorted)));
            return members.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            List<String> elements =
                    node.values().stream().map(one -> text(one, sorted)).toList();
            return (sorted ? elements.stream().sorted() : elements.stream()).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isString() ? quoted(node.stringValue()) : node.toString();
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(JsonForm::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < ' ' ? String.format("\\u%04x", c) : Character.toString(c);
        };
    }
}
