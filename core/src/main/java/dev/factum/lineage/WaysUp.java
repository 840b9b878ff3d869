package dev.factum.lineage;

import dev.factum.graph.Circles;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom each source has it from: the documents that it relays, and only where it relays none, its publisher. Documents that
 * relay each other and nothing else relay none in this sense: they have their publishers beside each other.
 */
final class WaysUp {
    private final Map<SourceId, Source> sources;
    private final boolean publisherIsOne;
    private final Set<SourceId> endsInCircles = new HashSet<>();

    WaysUp(Map<SourceId, Source> sources, boolean publisherIsOne) {
        this.sources = sources;
        this.publisherIsOne = publisherIsOne;
        if (publisherIsOne) {
            for (List<SourceId> circle : Circles.in(sources.keySet(), this::relays)) {
                Set<SourceId> members = Set.copyOf(circle);
                if (circle.stream().allMatch(id -> members.containsAll(derivedFrom(id)))) {
                    endsInCircles.addAll(circle);
                }
            }
        }
    }

    /** What relays nothing is in no circle: most sources need not be visited. */
    private List<SourceId> relays(SourceId id) {
        Set<SourceId> from = derivedFrom(id);
        return from.isEmpty()
                ? List.of()
                : from.stream().filter(to -> !derivedFrom(to).isEmpty()).toList();
    }

    /** Returns whom a source has it from, documents before the publisher; none if it is an origin. */
    Set<SourceId> from(SourceId id) {
        Source source = sources.get(id);
        if (source == null) {
            return Set.of();
        }
        Set<SourceId> documents = source.derivedFrom();
        if (!publisherIsOne || source.publisher().isEmpty() || !isEnd(source)) {
            return documents;
        }
        if (documents.isEmpty()) {
            return Set.of(source.publisher().get());
        }
        Set<SourceId> all = new LinkedHashSet<>(documents);
        all.add(source.publisher().get());
        return all;
    }

    private boolean isEnd(Source source) {
        return source.derivedFrom().isEmpty() || endsInCircles.contains(source.id());
    }

    /** Returns the way from a source to one of those that it has it from. */
    SourceLink link(SourceId from, SourceId to) {
        boolean isRelay = derivedFrom(from).contains(to);
        return new SourceLink(from, isRelay ? SourceLink.Kind.DERIVED_FROM : SourceLink.Kind.PUBLISHED_BY, to);
    }

    private Set<SourceId> derivedFrom(SourceId id) {
        Source source = sources.get(id);
        return source == null ? Set.of() : source.derivedFrom();
    }
}
