package dev.factum.lineage;

import dev.factum.graph.Circles;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom each source comes down to, found when it is first asked for, with all that lies above it, and kept: so each
 * document and each link is looked at once. Several threads may find the same at once; what they find is equal.
 */
final class Origins {
    private final Sources sources;
    private final WaysUp waysUp;
    private final Map<SourceId, OriginSet> known = new ConcurrentHashMap<>();
    /** Each set once, however many sources have it. */
    private final Map<OriginSet, OriginSet> shared = new ConcurrentHashMap<>();

    Origins(Sources sources, boolean publisherIsOne) {
        this.sources = sources;
        waysUp = new WaysUp(sources, publisherIsOne);
    }

    OriginSet of(SourceId start) {
        OriginSet found = known.get(start);
        return found != null ? found : find(start);
    }

    /** A source that the graph does not know is not kept: there is no end of such ids. */
    private OriginSet find(SourceId start) {
        if (!sources.contains(start)) {
            return set(List.of(start));
        }
        Circles.components(List.of(start), this::unknownAbove, component -> {
            OriginSet origins = originsOf(component);
            component.forEach(id -> known.put(id, origins));
        });
        return Objects.requireNonNull(known.get(start), "each start is in a component");
    }

    private List<SourceId> unknownAbove(SourceId id) {
        List<SourceId> unknown = new ArrayList<>();
        for (SourceId above : waysUp.from(id)) {
            if (!known.containsKey(above)) {
                unknown.add(above);
            }
        }
        return unknown;
    }

    /** What sources that lead to each other come down to, when all else that they lead to is known. */
    private OriginSet originsOf(List<SourceId> component) {
        Set<OriginSet> above = new HashSet<>();
        for (SourceId id : component) {
            for (SourceId to : waysUp.from(id)) {
                OriginSet origins = known.get(to);
                if (origins != null) {
                    above.add(origins);
                }
            }
        }
        if (above.size() == 1) {
            return above.iterator().next();
        }
        Collection<SourceId> ids = new TreeSet<>();
        if (above.isEmpty()) {
            ids.addAll(component);
        } else {
            above.forEach(ids::addAll);
        }
        OriginSet origins = set(ids);
        OriginSet equal = shared.putIfAbsent(origins, origins);
        return equal != null ? equal : origins;
    }

    /** Returns the set of all origins of several sources. */
    OriginSet union(Collection<OriginSet> sets) {
        Set<SourceId> ids = new TreeSet<>();
        sets.forEach(ids::addAll);
        return set(ids);
    }

    private OriginSet set(Collection<SourceId> ids) {
        return OriginSet.of(ids, this::isUnidentified);
    }

    boolean isUnidentified(SourceId id) {
        return sources.isUnidentified(id);
    }

    WaysUp waysUp() {
        return waysUp;
    }
}
