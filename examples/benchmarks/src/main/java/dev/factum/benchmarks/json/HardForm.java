package dev.factum.benchmarks.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Forms in which the JSON of a claim can come that are harder to read than the one in which it is written. */
public enum HardForm {
    /** As it is written. */
    PLAIN,

    /** The member {@code type} stands last in its object. */
    LATE_TYPE,

    /** What people say holds quotation marks, line feeds and dashes, and what is not ASCII is written as escapes. */
    ESCAPES,

    /** Each object has two members more, of which one is nested; maps of text, where any member is known, have not. */
    UNKNOWN_MEMBERS;

    /** Returns a document in this form. */
    JsonNode of(JsonNode document) {
        return changed("", document);
    }

    private JsonNode changed(String name, JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((key, value) -> object.set(key, changed(key, value)));
            return change(name, object);
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(changed(name, element)));
            return array;
        }
        return change(name, node);
    }

    private JsonNode change(String name, JsonNode node) {
        return switch (this) {
            case PLAIN -> node;
            case LATE_TYPE -> node instanceof ObjectNode object ? withTypeLast(object) : node;
            case ESCAPES -> isProse(name) && node.isString() ? StringNode.valueOf(quoting(node.asString())) : node;
            case UNKNOWN_MEMBERS ->
                node instanceof ObjectNode object && !name.equals("attributes") ? withUnknownMembers(object) : node;
        };
    }

    private static ObjectNode withTypeLast(ObjectNode object) {
        JsonNode type = object.remove("type");
        if (type != null) {
            object.set("type", type);
        }
        return object;
    }

    private static boolean isProse(String name) {
        return name.equals("exact") || name.equals("text") || name.equals("note") || name.equals("reason");
    }

    private static String quoting(String text) {
        return text.replaceAll("(\\S+) (\\S+) (\\S+)", "$1 — \"$2\"\n$3");
    }

    private static ObjectNode withUnknownMembers(ObjectNode object) {
        ObjectNode more = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((key, value) -> {
            more.set(key, value);
            if (more.size() == 1) {
                more.put("x-comment", "seen by the second reader");
            }
        });
        more.putObject("x-scores").put("model", "v7").put("score", 93);
        return more;
    }
}
