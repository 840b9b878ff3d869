package dev.factum.jackson.schemaorg;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Names of JSON-LD, and the few of our own that written records need. */
final class Terms {
    static final String CONTEXT = "@context";
    static final String GRAPH = "@graph";
    static final String TYPE = "@type";
    static final String ID = "@id";
    static final String VALUE = "@value";
    static final String JSON = "@json";

    static final String SCHEMA = "https://schema.org";

    /** What types and members may have in front. */
    static final List<String> PREFIXES = List.of(
            "schema:",
            "https://schema.org/",
            "http://schema.org/",
            "https://www.schema.org/",
            "http://www.schema.org/");

    /** The prefix of our own members, and what it stands for. */
    static final String OWN = "factum";

    static final String OWN_NAMESPACE = "https://factum.dev/schemaorg#";

    /** Attributes that have no place in schema.org, as a literal of JSON: names and texts. */
    static final String ATTRIBUTES = OWN + ":attributes";

    /** What a rating amounts to, where neither its words nor its number tell. */
    static final String RATING = OWN + ":rating";

    /** The attribute that names the members which a record does not have, though a record mostly has them. */
    static final String WITHOUT = "schemaorg:without";

    /** The attribute that names the work in which a claim appeared first. */
    static final String FIRST_APPEARANCE = "schemaorg:firstAppearance";

    /** Attributes that are made anew by each reading. */
    static final Set<String> NOTES = Set.of(WITHOUT, FIRST_APPEARANCE);

    /** What an object has that is a graph and nothing else. */
    static final Set<String> OF_GRAPH = Set.of(CONTEXT, GRAPH, ID);

    private Terms() {}

    static String local(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /** Tells whether a context says no more than that names are schema.org's, and some are ours. */
    static boolean isPlainContext(JsonNode context) {
        if (context.isArray() && context.size() == 1) {
            return isPlainContext(context.get(0));
        }
        if (context.isArray()) {
            return context.size() == 2
                    && context.get(0).isString()
                    && context.get(1).size() == 1
                    && OWN_NAMESPACE.equals(context.get(1).path(OWN).asString(""));
        }
        return context.isString() && context.stringValue().contains("schema.org");
    }

    /** Returns a member's name as a token of a JSON Pointer (RFC 6901). */
    static String token(String member) {
        return "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
