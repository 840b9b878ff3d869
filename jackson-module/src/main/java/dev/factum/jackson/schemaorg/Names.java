package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The names of types and members as a document has them: plain, whole, with a prefix that is usual, or with one that its
 * contexts give. Contexts that say more than that they are schema.org's are remembered, as they say what names mean.
 */
final class Names {
    private static final String PREFIX_END = ":";

    /** No publisher gives more names: what is beyond that is not understood. */
    private static final int MOST_TERMS = 200;

    /** What is longer is not kept with each of the records that it holds for. */
    private static final int LONGEST_INHERITED = 2000;

    /** What schema.org is called where no context says anything else. */
    static final Names USUAL = new Names(List.of(), Map.of(), 0);

    /** The contexts that hold, from the outermost on. */
    private final List<JsonNode> contexts;

    /** Prefixes, which end with a colon and stand for nothing, and names, which stand for plain ones. */
    private final Map<String, String> terms;

    /** How long the contexts are, as JSON. */
    private final long length;

    private Names(List<JsonNode> contexts, Map<String, String> terms, long length) {
        this.length = length;
        this.contexts = contexts;
        this.terms = terms;
    }

    /** Returns the names within an object, which may have a context. */
    Names within(JsonNode object) {
        JsonNode context = object.get(Terms.CONTEXT);
        if (context == null || Terms.isPlainContext(context)) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(terms);
        for (JsonNode one : context.isArray() ? context : List.of(context)) {
            for (Map.Entry<String, JsonNode> term : one.properties()) {
                define(more, term.getKey(), term.getValue());
            }
        }
        List<JsonNode> all = new ArrayList<>(contexts);
        all.add(context);
        return new Names(all, more, length + context.toString().length());
    }

    private static void define(Map<String, String> terms, String term, JsonNode value) {
        JsonNode id = value.isObject() ? value.path(Terms.ID) : value;
        terms.remove(term);
        terms.remove(term + PREFIX_END);
        if (terms.size() >= MOST_TERMS || !id.isString() || term.isEmpty() || term.startsWith("@")) {
            return;
        }
        for (String schema : Terms.PREFIXES) {
            if (id.stringValue().equals(schema)) {
                terms.put(term + PREFIX_END, "");
            } else if (id.stringValue().startsWith(schema)) {
                terms.put(term, id.stringValue().substring(schema.length()));
            }
        }
    }

    /** Returns a name without what stands in front of it. */
    String local(String name) {
        String plain = Terms.local(name);
        if (!plain.equals(name) || terms.isEmpty()) {
            return plain;
        }
        String other = terms.get(name);
        if (other != null) {
            return other;
        }
        int end = name.indexOf(PREFIX_END) + 1;
        return end > 0 && terms.containsKey(name.substring(0, end)) ? name.substring(end) : name;
    }

    /** Returns the name under which a member stands in an object. */
    String of(JsonNode object, String member) {
        if (object.has(member)) {
            return member;
        }
        for (String prefix : Terms.PREFIXES) {
            if (object.has(prefix + member)) {
                return prefix + member;
            }
        }
        for (Map.Entry<String, String> term : terms.entrySet()) {
            String name = term.getKey().endsWith(PREFIX_END)
                    ? term.getKey() + member
                    : term.getValue().equals(member) ? term.getKey() : "";
            if (!name.isEmpty() && object.has(name)) {
                return name;
            }
        }
        return member;
    }

    /** Returns the types that an object states. */
    List<String> typesOf(JsonNode object) {
        JsonNode stated = object.get(Terms.TYPE);
        List<String> types = new ArrayList<>();
        if (stated != null && stated.isArray()) {
            stated.forEach(one -> {
                if (one.isString()) {
                    types.add(local(one.stringValue()));
                }
            });
        } else if (stated != null && stated.isString()) {
            types.add(local(stated.stringValue()));
        }
        return types;
    }

    /** Returns the contexts that say what the names of a record mean, or null if they are the usual ones. */
    @Nullable
    JsonNode context(Context record, @Nullable JsonNode own) {
        if (contexts.isEmpty() || length > LONGEST_INHERITED) {
            return own == null || Terms.isPlainContext(own) ? null : own;
        }
        return contexts.size() == 1
                ? contexts.get(0)
                : record.mapper.createArrayNode().addAll(contexts);
    }
}
