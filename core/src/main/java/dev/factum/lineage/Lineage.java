package dev.factum.lineage;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph of sources: which relays which, and who stands at its ends.
 *
 * <p>The origins of a citation are the last source of its {@link Citation#via}; without one, the ends of
 * {@link Source#derivedFrom}; and of each end its publisher, or else itself. Two articles that cite one briefing have
 * one origin. A source that the graph does not know is an end.
 *
 * <p>Graphs are compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(dossier.sources());
 * lineage.origins(Citation.builder().source(article.id()).addVia(ministry.id()).build()); // [ministry]
 * }</pre>
 */
public final class Lineage {
    private final Map<SourceId, Source> sources;

    private Lineage(Map<SourceId, Source> sources) {
        this.sources = sources;
    }

    /**
     * Obtains the graph of sources.
     *
     * @param sources the sources, of those with one id the first; not null
     * @return the graph
     */
    public static Lineage of(Iterable<Source> sources) {
        Objects.requireNonNull(sources, "sources");
        Map<SourceId, Source> byId = new HashMap<>();
        sources.forEach(source -> byId.putIfAbsent(source.id(), source));
        return new Lineage(byId);
    }

    /**
     * Returns whom a citation comes down to.
     *
     * @param citation the citation, not null
     * @return the origins in the order of their ids, at least one, unmodifiable
     */
    public Set<SourceId> origins(Citation citation) {
        Objects.requireNonNull(citation, "citation");
        int length = citation.via().size();
        return length > 0 ? Set.of(citation.via().get(length - 1)) : ends(citation.source());
    }

    /**
     * Returns whom a claim comes down to.
     *
     * @param claim the claim, not null
     * @return the origins of all its citations in the order of their ids, at least one, unmodifiable
     */
    public Set<SourceId> origins(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        Set<SourceId> origins = new TreeSet<>();
        claim.citations().forEach(citation -> origins.addAll(origins(citation)));
        return Collections.unmodifiableSet(origins);
    }

    /** Goes up from a document to the documents that relay no other; a circle of documents is its own end. */
    private Set<SourceId> ends(SourceId start) {
        Set<SourceId> ends = new TreeSet<>();
        Set<SourceId> seen = new HashSet<>(Set.of(start));
        Deque<SourceId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            SourceId id = open.pop();
            Optional<Source> source = Optional.ofNullable(sources.get(id));
            Set<SourceId> parents = source.map(Source::derivedFrom).orElse(Set.of());
            if (parents.isEmpty()) {
                ends.add(source.flatMap(Source::publisher).orElse(id));
            }
            parents.stream().filter(seen::add).forEach(open::push);
        }
        if (ends.isEmpty()) {
            ends.addAll(seen);
        }
        return Collections.unmodifiableSet(ends);
    }
}
