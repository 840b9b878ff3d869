package dev.factum.jackson.schemaorg;

import java.net.URI;
import java.util.Optional;
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

    final References references;

    /** The page that the review stands on. */
    @Nullable
    URI page;

    /** The page that the record was found on, if the caller says. */
    private final @Nullable URI base;

    Context(JsonMapper mapper, boolean midnightIsDay, Findings findings, References references, @Nullable URI base) {
        this.mapper = mapper;
        this.midnightIsDay = midnightIsDay;
        this.findings = findings;
        this.references = references;
        this.base = base;
    }

    /** Returns the page that relative URLs stand on. */
    Optional<URI> base() {
        return Optional.ofNullable(page == null ? base : page);
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
