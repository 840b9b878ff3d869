package dev.factum.jackson.schemaorg;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The sources of one reading. What several records say of one source is put together; where they differ, the first one
 * counts, and the others are told so.
 */
final class SourceTable {
    private final Map<SourceId, SourceDraft> drafts = new LinkedHashMap<>();

    /** For sources whose ids say all that there is to say of them. */
    static final Differing SAME = (member, mine, first) -> {
        throw new AssertionError("bug: " + member + " is no part of the id: " + mine + " and " + first);
    };

    /** Takes the place of a value that differs. */
    interface Differing {
        void differs(String member, Object mine, Object first);
    }

    /**
     * Adds what a record says.
     *
     * @return the members that differ from what was said before
     */
    Set<String> add(SourceDraft draft, Differing differing) {
        SourceDraft first = drafts.putIfAbsent(draft.id, draft);
        Set<String> members = new LinkedHashSet<>();
        if (first != null) {
            Differing both = (member, mine, theirs) -> {
                members.add(member);
                differing.differs(member, mine, theirs);
            };
            first.kind = one(Terms.TYPE, first.kind, draft.kind, both);
            first.kindless = Kinds.isVague(first.kindless) ? draft.kindless : first.kindless;
            first.name = one("name", first.name, draft.name, both);
            first.uri = one("url", first.uri, draft.uri, both);
            first.publisher = one("publisher", first.publisher, draft.publisher, both);
            first.authors = one("author", some(first.authors), some(draft.authors), both)
                    .orElse(List.of());
            first.language = one("inLanguage", first.language, draft.language, both);
            first.published = one("datePublished", first.published, draft.published, both);
        }
        return members;
    }

    private static Optional<List<String>> some(List<String> names) {
        return Optional.of(names).filter(all -> !all.isEmpty());
    }

    private static <V> Optional<V> one(String member, Optional<V> first, Optional<V> mine, Differing differing) {
        if (first.isEmpty()) {
            return mine;
        }
        if (mine.isPresent() && !mine.equals(first)) {
            differing.differs(member, mine.get(), first.get());
        }
        return first;
    }

    /** Returns the sources that claims are cited to, and their publishers: not those of records that were refused. */
    List<Source> citedBy(List<Claim> claims) {
        Set<SourceId> cited = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (Citation citation : claim.citations()) {
                cited.add(citation.source());
                cited.addAll(citation.via());
            }
        }
        List.copyOf(cited).forEach(id -> draft(id).publisher.ifPresent(cited::add));
        return cited.stream().map(this::draft).map(SourceDraft::build).toList();
    }

    private SourceDraft draft(SourceId id) {
        return Objects.requireNonNull(drafts.get(id), "bug: a source that was not added");
    }
}
