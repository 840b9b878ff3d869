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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** The origins of a citation by their definition. */
    static Set<SourceId> origins(List<Source> graph, Citation citation, boolean publisherIsOne) {
        Map<SourceId, Source> sources = new HashMap<>();
        graph.forEach(source -> sources.put(source.id(), source));
        SourceId start = citation.via().isEmpty()
                ? citation.source()
                : citation.via().get(citation.via().size() - 1);
        Set<SourceId> origins = new TreeSet<>();
        for (SourceId id : reached(sources, start)) {
            boolean isEnd = reached(sources, id).stream()
                    .allMatch(above -> reached(sources, above).contains(id));
            if (isEnd) {
                Optional<SourceId> publisher =
                        Optional.ofNullable(sources.get(id)).flatMap(Source::publisher);
                origins.add(publisherIsOne ? publisher.orElse(id) : id);
            }
        }
        return origins;
    }

    private static Set<SourceId> reached(Map<SourceId, Source> sources, SourceId start) {
        Set<SourceId> reached = new LinkedHashSet<>();
        List<SourceId> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            SourceId id = open.remove(0);
            if (reached.add(id) && sources.containsKey(id)) {
                open.addAll(sources.get(id).derivedFrom());
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
        Set<SourceId> found = new HashSet<>();
        for (SourceId start : links.keySet()) {
            Set<SourceId> reached = new HashSet<>();
            List<SourceId> open = new ArrayList<>(links.get(start));
            while (!open.isEmpty()) {
                SourceId id = open.remove(0);
                if (reached.add(id)) {
                    open.addAll(links.getOrDefault(id, Set.of()));
                }
            }
            if (reached.contains(start)) {
                found.add(start);
            }
        }
        return found;
    }
}
