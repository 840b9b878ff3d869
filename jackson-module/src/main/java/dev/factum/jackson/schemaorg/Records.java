package dev.factum.jackson.schemaorg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The records of a document: what stands alone, in arrays, in {@code @graph}, or within objects of other types. */
final class Records {
    private final Findings findings;

    /** The records, in their order. */
    private final List<Located> found = new ArrayList<>();

    final References references = new References();

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
            if (json.isArray() || (graph != null && graph.isArray() && isGraphAlone(json))) {
                Located array = graph == null ? one : one.member(Terms.GRAPH, graph);
                List<Located> elements = array.elements();
                if (elements.size() < array.json().size()) {
                    findings.refused(Oddities.NO_RECORD, array.pointer(), nameOf(array.json())); // it is too deep
                }
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

    List<Located> reviews() {
        return found.stream()
                .filter(one -> Kinds.CLAIM_REVIEW.equals(typeOf(one.json())))
                .toList();
    }

    List<Located> claims() {
        return found.stream()
                .filter(one -> Kinds.CLAIM.equals(typeOf(one.json())))
                .toList();
    }

    /** Tells whether there is nothing beside a graph that would be overlooked. */
    private static boolean isGraphAlone(JsonNode json) {
        return json.properties().stream().map(Map.Entry::getKey).allMatch(Terms.OF_GRAPH::contains);
    }

    private void checkContext(Located one) {
        JsonNode context = one.json().get(Terms.CONTEXT);
        if (context != null && !context.toString().contains("schema.org")) {
            findings.odd(Oddities.CONTEXT, one.pointer() + Terms.token(Terms.CONTEXT), context.toString());
        }
    }

    private void enclosing(Located one, boolean inGraph) {
        List<Located> within = new ArrayList<>();
        Deque<Located> open = new ArrayDeque<>(one.children());
        while (!open.isEmpty()) {
            Located child = open.pop();
            if (typeOf(child.json()) != null) {
                within.add(child);
            } else {
                List<Located> children = child.children();
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
    void reportOthers() {
        for (Located other : others) {
            if (!references.isUsed(other.json())) {
                findings.odd(Oddities.NO_RECORD, other.pointer(), nameOf(other.json()));
            }
        }
    }

    /** Returns the type of a record, or null if it is none. */
    private static @Nullable String typeOf(JsonNode json) {
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
            references.add(one);
            List<Located> children = one.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
    }
}
