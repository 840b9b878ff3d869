package dev.factum.lineage;

import dev.factum.model.Citation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Graphs of at most seven sources, with circles, diamonds, publishers and unidentified ones, and citations of them. */
final class SmallGraphs {
    private static final int MOST = 7;

    private SmallGraphs() {}

    private static SourceId id(int number) {
        return SourceId.of("s" + number);
    }

    private static Arbitrary<SourceId> ids() {
        return Arbitraries.integers().between(0, MOST - 1).map(SmallGraphs::id);
    }

    private static Arbitrary<Source> source(int number) {
        Arbitrary<SourceId> other = ids().filter(id -> !id.equals(id(number)));
        Arbitrary<Set<SourceId>> from = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.<SourceId>of())),
                Tuple.of(3, other.set().ofMinSize(1).ofMaxSize(3)));
        Arbitrary<SourceKind> kind =
                Arbitraries.frequency(Tuple.of(3, SourceKind.ARTICLE), Tuple.of(1, SourceKind.UNIDENTIFIED));
        return Combinators.combine(from, other.optional(0.3), kind)
                .as((derivedFrom, publisher, what) -> Source.builder()
                        .id(id(number))
                        .name("source " + number)
                        .kind(what)
                        .derivedFrom(derivedFrom)
                        .publisher(publisher)
                        .build());
    }

    /** Graphs that know some of the sources that they name. */
    static Arbitrary<List<Source>> graphs() {
        List<Arbitrary<Source>> sources = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            sources.add(source(i));
        }
        return Combinators.combine(
                        Combinators.combine(sources).as(all -> all),
                        Arbitraries.integers().between(0, MOST))
                .as((all, count) -> all.subList(0, count));
    }

    static Arbitrary<Citation> citation() {
        return ids().list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(chain -> Citation.builder()
                        .source(chain.get(0))
                        .via(chain.subList(1, chain.size()))
                        .build());
    }

    static Arbitrary<List<Citation>> citations() {
        return citation().list().ofMaxSize(6);
    }

    // ---- the same by brute force

    /** The origins of a citation by their definition: what is reached and leads nowhere but back. */
    static Set<SourceId> origins(List<Source> graph, Citation citation, boolean publisherIsOne) {
        Map<SourceId, Set<SourceId>> waysUp = waysUp(graph, publisherIsOne);
        return reached(waysUp, last(citation)).stream()
                .filter(id -> leadsNowhereButBack(waysUp, id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ways from a citation to its origins, without its {@code via}. */
    static Set<SourceLink> linksAbove(List<Source> graph, Citation citation, boolean publisherIsOne) {
        Map<SourceId, Set<SourceId>> derivedFrom = derivedFrom(graph);
        Map<SourceId, Set<SourceId>> waysUp = waysUp(graph, publisherIsOne);
        Set<SourceLink> links = new HashSet<>();
        for (SourceId from : reached(waysUp, last(citation))) {
            for (SourceId to : waysUp.getOrDefault(from, Set.of())) {
                SourceLink.Kind kind = derivedFrom.get(from).contains(to)
                        ? SourceLink.Kind.DERIVED_FROM
                        : SourceLink.Kind.PUBLISHED_BY;
                links.add(new SourceLink(from, kind, to));
            }
        }
        return links;
    }

    private static SourceId last(Citation citation) {
        return citation.via().isEmpty()
                ? citation.source()
                : citation.via().get(citation.via().size() - 1);
    }

    private static Map<SourceId, Set<SourceId>> derivedFrom(List<Source> graph) {
        Map<SourceId, Set<SourceId>> derivedFrom = new HashMap<>();
        graph.forEach(source -> derivedFrom.put(source.id(), source.derivedFrom()));
        return derivedFrom;
    }

    private static Map<SourceId, Set<SourceId>> waysUp(List<Source> graph, boolean publisherIsOne) {
        Map<SourceId, Set<SourceId>> derivedFrom = derivedFrom(graph);
        Map<SourceId, Set<SourceId>> waysUp = new HashMap<>();
        for (Source source : graph) {
            Set<SourceId> up = new HashSet<>(source.derivedFrom());
            if (publisherIsOne && leadsNowhereButBack(derivedFrom, source.id())) {
                source.publisher().ifPresent(up::add);
            }
            waysUp.put(source.id(), up);
        }
        return waysUp;
    }

    private static boolean leadsNowhereButBack(Map<SourceId, Set<SourceId>> links, SourceId id) {
        return reached(links, id).stream()
                .allMatch(above -> reached(links, above).contains(id));
    }

    private static Set<SourceId> reached(Map<SourceId, Set<SourceId>> links, SourceId start) {
        Set<SourceId> reached = new LinkedHashSet<>();
        List<SourceId> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            SourceId id = open.remove(0);
            if (reached.add(id)) {
                open.addAll(links.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }

    /** The size of the largest choice of sets of which no two share an element. */
    static int mostWithoutSharing(List<Set<SourceId>> sets) {
        if (sets.isEmpty()) {
            return 0;
        }
        Set<SourceId> first = sets.get(0);
        List<Set<SourceId>> others = sets.subList(1, sets.size());
        List<Set<SourceId>> compatible = others.stream()
                .filter(other -> other.stream().noneMatch(first::contains))
                .toList();
        return Math.max(mostWithoutSharing(others), 1 + mostWithoutSharing(compatible));
    }

    /** Sources that lead back to themselves by some links. */
    static Set<SourceId> leadingBack(Map<SourceId, Set<SourceId>> links) {
        return links.keySet().stream()
                .filter(start -> links.get(start).stream()
                        .anyMatch(next -> reached(links, next).contains(start)))
                .collect(Collectors.toSet());
    }
}
