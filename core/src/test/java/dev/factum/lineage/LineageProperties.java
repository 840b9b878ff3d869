package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Citation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of origins and of their number, against brute force on small graphs. */
class LineageProperties {
    @Provide
    Arbitrary<List<Source>> graphs() {
        return SmallGraphs.graphs();
    }

    @Provide
    Arbitrary<Citation> citation() {
        return SmallGraphs.citation();
    }

    @Provide
    Arbitrary<List<Citation>> citations() {
        return SmallGraphs.citations();
    }

    private static List<Set<SourceId>> origins(Lineage lineage, List<Citation> citations) {
        return citations.stream().map(lineage::origins).toList();
    }

    private static List<Citation> plus(List<Citation> citations, Citation one) {
        List<Citation> more = new ArrayList<>(citations);
        more.add(one);
        return more;
    }

    @Property
    void originsAreTheEndsOfAllWays(
            @ForAll("graphs") List<Source> graph,
            @ForAll("citations") List<Citation> citations,
            @ForAll boolean publisherIsOne) {
        Lineage lineage = Lineage.of(graph).withPublisherAsOneOrigin(publisherIsOne);

        for (Citation citation : citations) {
            assertThat(lineage.origins(citation))
                    .containsExactlyElementsOf(SmallGraphs.origins(graph, citation, publisherIsOne));
        }
    }

    @Property
    void theUnionOfOriginsIsThatOfTheirCitations(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Lineage lineage = Lineage.of(graph);

        Set<SourceId> union = new TreeSet<>();
        origins(lineage, citations).forEach(union::addAll);
        assertThat(lineage.origins(citations)).containsExactlyElementsOf(union);
    }

    @Property(tries = 1000)
    void neverMoreThanCitationsThatShareNoOrigin(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Lineage lineage = Lineage.of(graph);

        assertThat(lineage.independentOrigins(citations))
                .isLessThanOrEqualTo(SmallGraphs.mostWithoutSharing(origins(lineage, citations)));
    }

    @Property(tries = 1000)
    void thoseOfOneOriginCountOneEachAndThoseOfSeveralOneTogether(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Lineage lineage = Lineage.of(graph);
        Set<SourceId> unidentified = graph.stream()
                .filter(source -> source.kind().equals(SourceKind.UNIDENTIFIED))
                .map(Source::id)
                .collect(Collectors.toSet());
        List<Set<SourceId>> identified = origins(lineage, citations).stream()
                .filter(set -> Collections.disjoint(set, unidentified))
                .toList();
        Set<SourceId> single = identified.stream()
                .filter(set -> set.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        boolean isOneMore = identified.stream().anyMatch(set -> Collections.disjoint(set, single));
        int expected = single.size() + (isOneMore ? 1 : 0);

        assertThat(lineage.independentOrigins(citations))
                .isEqualTo(expected == 0 && !citations.isEmpty() ? 1 : expected);
    }

    @Property(tries = 1000)
    void addingACitationNeverLowersTheNumber(
            @ForAll("graphs") List<Source> graph,
            @ForAll("citations") List<Citation> citations,
            @ForAll("citation") Citation one) {
        Lineage lineage = Lineage.of(graph);

        assertThat(lineage.independentOrigins(plus(citations, one)))
                .isGreaterThanOrEqualTo(lineage.independentOrigins(citations));
    }

    @Property(tries = 1000)
    void addingACitationWithAllOriginsOfAnotherChangesNothing(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Lineage lineage = Lineage.of(graph);
        int count = lineage.independentOrigins(citations);
        List<Set<SourceId>> origins = origins(lineage, citations);

        graph.stream()
                .map(source -> Citation.of(source.id()))
                .filter(one -> origins.stream().anyMatch(lineage.origins(one)::containsAll))
                .forEach(one -> assertThat(lineage.independentOrigins(plus(citations, one)))
                        .as("%s", one)
                        .isEqualTo(count));
    }

    @Property
    void noOrderMatters(
            @ForAll("graphs") List<Source> graph,
            @ForAll("citations") List<Citation> citations,
            @ForAll Random random) {
        List<Source> sources = new ArrayList<>(graph);
        Collections.shuffle(sources, random);
        List<Citation> others = new ArrayList<>(citations);
        Collections.shuffle(others, random);
        Lineage lineage = Lineage.of(graph);
        Lineage other = Lineage.of(sources);

        assertThat(other.independence(others)).isEqualTo(lineage.independence(citations));
        assertThat(other.origins(others)).isEqualTo(lineage.origins(citations));
        assertThat(other.circular(others)).isEqualTo(lineage.circular(citations));
        assertThat(other.circular()).isEqualTo(lineage.circular());
        assertThat(other.toMermaid(others)).isEqualTo(lineage.toMermaid(citations));
        assertThat(other.toMermaid()).isEqualTo(lineage.toMermaid());
    }

    @Property
    void whatIsShownIsWhatIsCounted(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Lineage lineage = Lineage.of(graph);
        Independence independence = lineage.independence(citations);

        assertThat(independence.count()).isEqualTo(lineage.independentOrigins(citations));
        assertThat(Collections.disjoint(independence.oneOf(), independence.origins()))
                .isTrue();
        assertThat(lineage.origins(citations))
                .containsAll(independence.origins())
                .containsAll(independence.oneOf())
                .containsAll(independence.unidentified());
    }

    @Property
    void aChainLeadsToTheOriginsAndNowhereElse(
            @ForAll("graphs") List<Source> graph,
            @ForAll("citation") Citation citation,
            @ForAll boolean publisherIsOne) {
        Lineage lineage = Lineage.of(graph).withPublisherAsOneOrigin(publisherIsOne);
        List<SourceLink> chain = lineage.chain(citation);

        int via = citation.via().size();
        assertThat(chain.subList(0, via)).allMatch(link -> link.kind() == SourceLink.Kind.VIA);
        assertThat(chain.subList(via, chain.size()))
                .containsExactlyInAnyOrderElementsOf(SmallGraphs.linksAbove(graph, citation, publisherIsOne));
        Set<SourceId> reached = new HashSet<>(Set.of(citation.source()));
        for (SourceLink link : chain) {
            assertThat(reached).as("nearest first").contains(link.from());
            reached.add(link.to());
        }
        assertThat(reached).containsAll(lineage.origins(citation));
    }

    @Property
    void circlesHoldAllThatLeadBackToThemselves(
            @ForAll("graphs") List<Source> graph, @ForAll("citations") List<Citation> citations) {
        Map<SourceId, Set<SourceId>> links = new HashMap<>();
        for (Source source : graph) {
            Set<SourceId> ends = links.computeIfAbsent(source.id(), id -> new HashSet<>(source.derivedFrom()));
            source.publisher().ifPresent(ends::add);
        }
        assertThat(members(Lineage.of(graph).circular()))
                .containsExactlyInAnyOrderElementsOf(SmallGraphs.leadingBack(links));

        List<Source> none = List.of();
        Map<SourceId, Set<SourceId>> cited = new HashMap<>();
        for (Citation citation : citations) {
            SourceId from = citation.source();
            for (SourceId to : citation.via()) {
                cited.computeIfAbsent(from, id -> new HashSet<>()).add(to);
                from = to;
            }
        }
        assertThat(members(Lineage.of(none).circular(citations)))
                .containsExactlyInAnyOrderElementsOf(SmallGraphs.leadingBack(cited));
    }

    /** Those whom nobody has from another would be origins by themselves, and one more with each relay that names them. */
    @Property
    void aSourceAndWhatItComesDownToAreOneOrigin(@ForAll("graphs") List<Source> graph) {
        Lineage lineage = Lineage.of(graph);
        for (Source source : graph) {
            List<Citation> itselfAndAbove = new ArrayList<>(List.of(Citation.of(source.id())));
            lineage.origins(source.id()).forEach(origin -> itselfAndAbove.add(Citation.of(origin)));

            assertThat(lineage.origins(itselfAndAbove)).isEqualTo(lineage.origins(source.id()));
        }
    }

    private static List<SourceId> members(List<SourceCircle> circles) {
        return circles.stream().flatMap(circle -> circle.sources().stream()).toList();
    }
}
