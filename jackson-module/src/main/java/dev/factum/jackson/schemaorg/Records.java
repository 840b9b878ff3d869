package dev.factum.jackson.schemaorg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The records of a document: what stands alone, in arrays, in {@code @graph}, or within objects of other types. */
final class Records {
    private final Findings findings;

    /** The records, in their order. */
    final List<Located> found = new ArrayList<>();

    /** Objects by their ids, for others that refer to them. */
    final Map<String, Located> byId = new HashMap<>();

    /** Objects of a graph that are no records, but may be what records refer to. */
    private final List<Located> others = new ArrayList<>();

    Records(Findings findings) {
        this.findings = findings;
    }

    /** Looks for records, without recursion: how deep a document is must not matter. */
    void find(Located document) {
        index(document);
        Deque<Located> open = new ArrayDeque<>(List.of(document));
        Deque<Boolean> ofGraph = new ArrayDeque<>(List.of(false));
        while (!open.isEmpty()) {
            Located one = open.pop();
            boolean inGraph = ofGraph.pop();
            JsonNode json = one.json();
            JsonNode graph = json.get(Terms.GRAPH);
            checkContext(one);
            if (json.isArray() || (graph != null && graph.isArray() && typeOf(json) == null)) {
                List<Located> elements = json.isArray() ? elements(one) : elements(member(one, Terms.GRAPH, graph));
                for (int i = elements.size() - 1; i >= 0; i--) {
                    open.push(elements.get(i));
                    ofGraph.push(inGraph || !json.isArray());
                }
            } else if (typeOf(json) != null) {
                found.add(one);
            } else {
                enclosing(one, inGraph);
            }
        }
    }

    private void checkContext(Located one) {
        JsonNode context = one.json().get(Terms.CONTEXT);
        if (context != null && !context.toString().contains("schema.org")) {
            findings.odd(Oddities.CONTEXT, one.pointer() + Terms.token(Terms.CONTEXT), context.toString());
        }
    }

    private void enclosing(Located one, boolean inGraph) {
        List<Located> within = new ArrayList<>();
        Deque<Located> open = new ArrayDeque<>(children(one));
        while (!open.isEmpty()) {
            Located child = open.pop();
            if (typeOf(child.json()) != null) {
                within.add(child);
            } else {
                List<Located> children = children(child);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
        if (!within.isEmpty()) {
            findings.odd(Oddities.ENCLOSED, one.pointer(), nameOf(one.json()));
            found.addAll(within);
        } else if (inGraph) {
            others.add(one);
        } else {
            findings.refused(Oddities.NO_RECORD, one.pointer(), nameOf(one.json()));
        }
    }

    /** Tells of objects that no record refers to. */
    void reportOthers(Set<String> used) {
        for (Located other : others) {
            JsonNode id = other.json().get(Terms.ID);
            if (id == null || !id.isString() || !used.contains(id.stringValue())) {
                findings.odd(Oddities.NO_RECORD, other.pointer(), nameOf(other.json()));
            }
        }
    }

    /** Returns the type of a record, or null if it is none. */
    static @Nullable String typeOf(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        List<String> types = Node.typesOf(json);
        return types.contains(Kinds.CLAIM_REVIEW)
                ? Kinds.CLAIM_REVIEW
                : types.contains(Kinds.CLAIM) ? Kinds.CLAIM : null;
    }

    private static String nameOf(JsonNode json) {
        List<String> types = json.isObject() ? Node.typesOf(json) : List.of();
        return types.isEmpty() ? json.getNodeType().name().toLowerCase(Locale.ROOT) : String.join(" ", types);
    }

    private void index(Located document) {
        Deque<Located> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Located one = open.pop();
            JsonNode id = one.json().get(Terms.ID);
            if (id != null && id.isString() && one.json().size() > 1) {
                byId.putIfAbsent(id.stringValue(), one);
            }
            List<Located> children = new ArrayList<>(children(one));
            Collections.reverse(children);
            children.forEach(open::push);
        }
    }

    private static List<Located> children(Located one) {
        if (one.json().isArray()) {
            return elements(one);
        }
        List<Located> children = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : one.json().properties()) {
            if (member.getValue().isContainer()) {
                children.add(member(one, member.getKey(), member.getValue()));
            }
        }
        return children;
    }

    private static Located member(Located one, String name, JsonNode value) {
        return new Located(value, one.pointer() + Terms.token(name));
    }

    private static List<Located> elements(Located array) {
        List<Located> elements = new ArrayList<>(array.json().size());
        int index = 0;
        for (JsonNode element : array.json()) {
            elements.add(new Located(element, array.pointer() + "/" + index++));
        }
        return elements;
    }
}
