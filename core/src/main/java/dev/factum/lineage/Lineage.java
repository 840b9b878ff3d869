package dev.factum.lineage;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The graph of sources: which relays which, and who stands at its ends.
 *
 * <p>Where a citation goes up from is the last source of its {@link Citation#via}, or else its source. The origins are
 * the ends of {@link Source#derivedFrom} from there on; and of each end its publisher, or else itself. So a document has
 * the same origins whether it is cited itself or through others. Two articles that cite one briefing have
 * one origin. A source that the graph does not know is an end, and so are all documents of a circle that leads no further.
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
        for (Source source : sources) {
            Objects.requireNonNull(source, "source");
            byId.putIfAbsent(source.id(), source);
        }
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
        return ends(length > 0 ? citation.via().get(length - 1) : citation.source());
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

    /**
     * Returns what of a claim comes down to whom another comes down to as well.
     *
     * @param claim the claim, not null
     * @param other the other claim, not null
     * @return those of the claim's citations that share an origin with one of the other's, in their order, unmodifiable
     */
    public List<Citation> sharing(Claim claim, Claim other) {
        Objects.requireNonNull(claim, "claim");
        Set<SourceId> origins = origins(Objects.requireNonNull(other, "other"));
        return claim.citations().stream()
                .filter(citation -> !Collections.disjoint(origins(citation), origins))
                .toList();
    }

    /** Stub. */
    public Lineage withPublisherAsOneOrigin(boolean one) {
        return this;
    }

    /** Stub. */
    public int independentOrigins(java.util.Collection<Citation> citations) {
        return origins(citations).size();
    }

    /** Stub. */
    public Set<SourceId> origins(java.util.Collection<Citation> citations) {
        Set<SourceId> origins = new TreeSet<>();
        citations.forEach(citation -> origins.addAll(origins(citation)));
        return origins;
    }

    /** Goes up from a document to what relays no other, or only each other: documents, and circles of documents. */
    private Set<SourceId> ends(SourceId start) {
        Set<SourceId> documents = reached(Set.of(start), this::derivedFrom);
        Map<SourceId, Set<SourceId>> relays = new HashMap<>();
        documents.forEach(id -> derivedFrom(id)
                .forEach(from -> relays.computeIfAbsent(from, absent -> new LinkedHashSet<>())
                        .add(id)));
        Function<SourceId, Set<SourceId>> relaysOf = id -> relays.getOrDefault(id, Set.of());

        Set<SourceId> ends = new LinkedHashSet<>(documents);
        ends.removeIf(id -> !derivedFrom(id).isEmpty());
        Set<SourceId> endless = new LinkedHashSet<>(documents);
        endless.removeAll(reached(ends, relaysOf));
        while (!endless.isEmpty()) {
            Set<SourceId> circle = circleAbove(endless.iterator().next(), relaysOf);
            ends.addAll(circle);
            endless.removeAll(reached(circle, relaysOf));
        }
        Set<SourceId> origins = new TreeSet<>();
        ends.forEach(id -> origins.add(source(id).flatMap(Source::publisher).orElse(id)));
        return Collections.unmodifiableSet(origins);
    }

    /** Goes up, from a document that comes to no end, for as long as something lies there that does not lead back. */
    private Set<SourceId> circleAbove(SourceId start, Function<SourceId, Set<SourceId>> relaysOf) {
        SourceId id = start;
        while (true) {
            Set<SourceId> above = reached(Set.of(id), this::derivedFrom);
            List<SourceId> further = new ArrayList<>(above);
            further.removeAll(reached(Set.of(id), relaysOf));
            if (further.isEmpty()) {
                return above;
            }
            id = further.get(further.size() - 1);
        }
    }

    private static Set<SourceId> reached(Set<SourceId> starts, Function<SourceId, Set<SourceId>> next) {
        Set<SourceId> reached = new LinkedHashSet<>(starts);
        Deque<SourceId> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private Set<SourceId> derivedFrom(SourceId id) {
        return source(id).map(Source::derivedFrom).orElse(Set.of());
    }

    private Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }
}
