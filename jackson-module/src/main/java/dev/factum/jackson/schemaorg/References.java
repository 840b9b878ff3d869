package dev.factum.jackson.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The objects of a document that have ids, for others that refer to them. */
final class References {
    /** So much may be read again and again because others refer to it: a document must not grow without end. */
    private static final long MOST_CHARACTERS = 50_000_000;

    private final Map<String, Located> byId = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private long followed;

    void add(Located one) {
        JsonNode id = one.json().get(Terms.ID);
        if (id != null && id.isString() && !isReference(one.json())) {
            byId.putIfAbsent(id.stringValue(), one);
        }
    }

    /** Tells whether an object says no more than which one is meant, or of which type that is. */
    static boolean isReference(JsonNode object) {
        return object.size() == (object.has(Terms.TYPE) ? 2 : 1) && object.has(Terms.ID);
    }

    /** Returns the object with an id, or null if there is none, or too much has been followed. */
    @Nullable
    Located follow(String id) {
        Located found = byId.get(id);
        if (found == null) {
            return null;
        }
        followed +=
                sizes.computeIfAbsent(id, key -> (long) found.json().toString().length());
        if (followed > MOST_CHARACTERS) {
            return null;
        }
        used.add(id);
        return found;
    }

    boolean isUsed(JsonNode json) {
        JsonNode id = json.get(Terms.ID);
        return id != null && id.isString() && used.contains(id.stringValue());
    }
}
