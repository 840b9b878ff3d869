package dev.factum.lineage;

import dev.factum.graph.Circles;
import dev.factum.model.SourceId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom each source has it from: the documents that it relays, and only where it relays none, its publisher. Documents that
 * relay each other and nothing else relay none in this sense: they have their publishers beside each other.
 */
final class WaysUp {
    private final Sources sources;
    private final boolean publisherIsOne;
    private final Set<SourceId> endsInCircles = new HashSet<>();

    WaysUp(Sources sources, boolean publisherIsOne) {
        this.sources = sources;
        this.publisherIsOne = publisherIsOne;
        if (publisherIsOne) {
            for (List<SourceId> circle : Circles.in(sources.ids(), this::relays)) {
                Set<SourceId> members = Set.copyOf(circle);
                if (circle.stream().allMatch(id -> members.containsAll(sources.derivedFrom(id)))) {
                    endsInCircles.addAll(circle);
                }
            }
        }
    }

    /** What relays nothing is in no circle: most sources need not be visited. */
    private List<SourceId> relays(SourceId id) {
        Set<SourceId> from = sources.derivedFrom(id);
        return from.isEmpty()
                ? List.of()
                : from.stream().filter(to -> !sources.derivedFrom(to).isEmpty()).toList();
    }

    /** Returns whom a source has it from, documents before publishers; none if it is an origin. */
    Set<SourceId> from(SourceId id) {
        Set<SourceId> documents = sources.derivedFrom(id);
        boolean isEnd = documents.isEmpty() || endsInCircles.contains(id);
        Set<SourceId> publishers = publisherIsOne && isEnd ? sources.publishers(id) : Set.of();
        if (publishers.isEmpty()) {
            return documents;
        }
        if (documents.isEmpty()) {
            return publishers;
        }
        Set<SourceId> all = new LinkedHashSet<>(documents);
        all.addAll(publishers);
        return all;
    }

    /** Returns the way from a source to one of those that it has it from. */
    SourceLink link(SourceId from, SourceId to) {
        boolean isRelay = sources.derivedFrom(from).contains(to);
        return new SourceLink(from, isRelay ? SourceLink.Kind.DERIVED_FROM : SourceLink.Kind.PUBLISHED_BY, to);
    }
}
