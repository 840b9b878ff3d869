package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of a document, and where it is: the JSON Pointer is made when it is asked for, as most are not. */
final class Located {
    /** What is deeper, or under longer names, is nowhere: nobody could read where. */
    private static final int LONGEST_POINTER = 1000;

    private final JsonNode json;
    private final @Nullable Located holder;
    private final String token;
    private final int length;
    private final Names names;

    private Located(JsonNode json, @Nullable Located holder, String token) {
        this.json = json;
        this.holder = holder;
        this.token = token;
        this.length = token.length() + (holder == null ? 0 : holder.length);
        this.names = (holder == null ? Names.USUAL : holder.names).within(json);
    }

    static Located root(JsonNode json, String pointer) {
        return new Located(json, null, pointer);
    }

    JsonNode json() {
        return json;
    }

    /** The names that hold here. */
    Names names() {
        return names;
    }

    String pointer() {
        List<String> tokens = new ArrayList<>();
        for (Located one = this; one != null; one = one.holder) {
            tokens.add(0, one.token);
        }
        return String.join("", tokens);
    }

    Located member(String name, JsonNode value) {
        return new Located(value, this, Terms.token(name));
    }

    /** Returns what an array holds. */
    List<Located> elements() {
        List<Located> elements = new ArrayList<>(json.size());
        for (JsonNode element : json) {
            add(elements, new Located(element, this, "/" + elements.size()));
        }
        return elements;
    }

    /** Returns the arrays and objects that it holds. */
    List<Located> children() {
        if (json.isArray()) {
            return elements();
        }
        List<Located> children = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (member.getValue().isContainer()) {
                add(children, member(member.getKey(), member.getValue()));
            }
        }
        return children;
    }

    private static void add(List<Located> all, Located one) {
        if (one.length <= LONGEST_POINTER) {
            all.add(one);
        }
    }
}
