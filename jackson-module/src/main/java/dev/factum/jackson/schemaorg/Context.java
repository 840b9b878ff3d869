package dev.factum.jackson.schemaorg;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the objects of one record share. */
final class Context {
    final JsonMapper mapper;
    final boolean midnightIsDay;
    final Findings findings;

    /** What is kept of the record, or of one of the claims that it reviews. */
    Attributes attributes = new Attributes();

    /** The objects of the document by their ids, for others that refer to them. */
    private final Map<String, Located> byId;

    /** Which of them others do refer to. */
    private final Set<String> used;

    /** The page that relative URLs stand on. */
    @Nullable
    URI page;

    Context(JsonMapper mapper, boolean midnightIsDay, Findings findings, Map<String, Located> byId, Set<String> used) {
        this.mapper = mapper;
        this.midnightIsDay = midnightIsDay;
        this.findings = findings;
        this.byId = byId;
        this.used = used;
    }

    @Nullable
    Located withId(String id) {
        Located found = byId.get(id);
        if (found != null) {
            used.add(id);
        }
        return found;
    }

    /** Notes that a record does not have a member. */
    void without(String member) {
        attributes.note(Terms.WITHOUT, member);
    }

    /** Keeps JSON as an attribute, as text that holds no half of a surrogate pair. */
    void keep(String key, JsonNode value) {
        attributes.put(key, JsonTexts.of(mapper, value));
    }
}
