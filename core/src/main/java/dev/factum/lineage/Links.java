package dev.factum.lineage;

import dev.factum.graph.Circles;
import dev.factum.lineage.SourceLink.Kind;
import dev.factum.model.Citation;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of the graph as a person looks at it: sources in the order of their ids, and all links between them. */
final class Links {
    private static final Comparator<SourceLink> BY_KIND_AND_END =
            Comparator.comparing(SourceLink::kind).thenComparing(SourceLink::to);

    private final Sources sources;
    private final SortedMap<SourceId, Set<SourceLink>> bySource = new TreeMap<>();

    private Links(Sources sources) {
        this.sources = sources;
    }

    /** Takes all sources, and all that they name. */
    static Links all(Sources sources) {
        Links links = new Links(sources);
        sources.ids().forEach(links::addAllAbove);
        return links;
    }

    /** Takes the sources of some citations, those on the way, and all that lies above. */
    static Links above(Collection<Citation> citations, Sources sources) {
        Links links = new Links(sources);
        for (Citation citation : citations) {
            SourceId from = citation.source();
            links.addAllAbove(from);
            for (SourceId to : citation.via()) {
                links.addAllAbove(to);
                links.of(from).add(new SourceLink(from, Kind.VIA, to));
                from = to;
            }
        }
        return links;
    }

    private void addAllAbove(SourceId start) {
        Deque<SourceId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            SourceId id = open.pop();
            if (!bySource.containsKey(id)) {
                Set<SourceLink> links = new TreeSet<>(BY_KIND_AND_END);
                bySource.put(id, links);
                sources.derivedFrom(id).forEach(to -> links.add(new SourceLink(id, Kind.DERIVED_FROM, to)));
                sources.publishers(id).forEach(to -> links.add(new SourceLink(id, Kind.PUBLISHED_BY, to)));
                links.forEach(link -> open.push(link.to()));
            }
        }
    }

    /** Returns the sources, in the order of their ids. */
    Set<SourceId> sources() {
        return bySource.keySet();
    }

    /** Returns what a source is called, if that is known. */
    @Nullable
    String name(SourceId id) {
        return sources.name(id);
    }

    /** Returns the links that go out from a source, by kind, and in the order of the ids of their ends. */
    Set<SourceLink> of(SourceId id) {
        return bySource.getOrDefault(id, Set.of());
    }

    /** Finds the circles, in the order of their least ids. */
    List<SourceCircle> circles() {
        List<SourceCircle> circles = new ArrayList<>();
        for (List<SourceId> circle : Circles.in(sources(), this::above)) {
            List<SourceId> way = Circles.wayAround(circle, this::above, Comparator.naturalOrder());
            List<SourceLink> path = new ArrayList<>();
            for (int i = 0; i + 1 < way.size(); i++) {
                path.add(link(way.get(i), way.get(i + 1)));
            }
            circles.add(new SourceCircle(Set.copyOf(circle), path));
        }
        circles.sort(Comparator.comparing(SourceCircle::start));
        return Collections.unmodifiableList(circles);
    }

    private List<SourceId> above(SourceId id) {
        return of(id).stream().map(SourceLink::to).toList();
    }

    private SourceLink link(SourceId from, SourceId to) {
        return of(from).stream()
                .filter(link -> link.to().equals(to))
                .findFirst()
                .orElseThrow();
    }
}
