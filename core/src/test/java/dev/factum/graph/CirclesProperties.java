package dev.factum.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Circles against brute force, on small graphs of numbers. */
class CirclesProperties {
    private static final int MOST = 7;

    @Provide
    Arbitrary<Map<Integer, Set<Integer>>> graphs() {
        Arbitrary<Integer> node = Arbitraries.integers().between(0, MOST - 1);
        return Arbitraries.maps(node, node.set().ofMaxSize(3)).ofMaxSize(MOST).map(TreeMap::new);
    }

    private static Set<Integer> next(Map<Integer, Set<Integer>> graph, Integer node) {
        return graph.getOrDefault(node, Set.of());
    }

    private static Set<Integer> reachable(Map<Integer, Set<Integer>> graph, Integer start) {
        Set<Integer> reached = new HashSet<>();
        List<Integer> open = new ArrayList<>(next(graph, start));
        while (!open.isEmpty()) {
            Integer node = open.remove(0);
            if (reached.add(node)) {
                open.addAll(next(graph, node));
            }
        }
        return reached;
    }

    private static Set<Set<Integer>> bruteForce(Map<Integer, Set<Integer>> graph) {
        Set<Set<Integer>> circles = new HashSet<>();
        for (Integer node : graph.keySet()) {
            Set<Integer> circle = new TreeSet<>(Set.of(node));
            for (Integer other : reachable(graph, node)) {
                if (reachable(graph, other).contains(node)) {
                    circle.add(other);
                }
            }
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
        return circles;
    }

    @Property
    void circlesAreTheNodesThatReachEachOther(@ForAll("graphs") Map<Integer, Set<Integer>> graph) {
        List<List<Integer>> circles = Circles.in(graph.keySet(), node -> next(graph, node));

        assertThat(circles).allSatisfy(circle -> assertThat(circle).doesNotHaveDuplicates());
        List<Set<Integer>> sets = new ArrayList<>();
        circles.forEach(circle -> sets.add(new TreeSet<>(circle)));
        assertThat(sets).doesNotHaveDuplicates();
        assertThat(new HashSet<>(sets)).isEqualTo(bruteForce(graph));
    }

    @Property
    void theWayAroundIsAShortestOneFromTheLeastNode(@ForAll("graphs") Map<Integer, Set<Integer>> graph) {
        for (List<Integer> circle : Circles.in(graph.keySet(), node -> next(graph, node))) {
            List<Integer> way = Circles.wayAround(circle, node -> next(graph, node), Comparator.naturalOrder());

            assertThat(way.get(0)).isEqualTo(Collections.min(circle)).isEqualTo(way.get(way.size() - 1));
            assertThat(way.subList(1, way.size())).doesNotHaveDuplicates().isSubsetOf(circle);
            for (int i = 0; i + 1 < way.size(); i++) {
                assertThat(next(graph, way.get(i))).contains(way.get(i + 1));
            }
            assertThat(way.size() - 1).isEqualTo(lengthAround(graph, way.get(0)));
        }
    }

    /** In how many steps a node leads back to itself, by another one. */
    private static int lengthAround(Map<Integer, Set<Integer>> graph, Integer start) {
        Set<Integer> front = new HashSet<>(next(graph, start));
        front.remove(start);
        int length = 1;
        while (!front.contains(start)) {
            Set<Integer> further = new HashSet<>();
            front.forEach(node -> further.addAll(next(graph, node)));
            front = further;
            length++;
        }
        return length;
    }

    @Property
    void theOrderOfNodesAndEdgesIsNoMatter(@ForAll("graphs") Map<Integer, Set<Integer>> graph, @ForAll Random random) {
        List<Integer> nodes = new ArrayList<>(graph.keySet());
        Collections.shuffle(nodes, random);
        List<List<Integer>> ways = new ArrayList<>();
        List<List<Integer>> shuffledWays = new ArrayList<>();

        Circles.in(graph.keySet(), node -> next(graph, node))
                .forEach(circle ->
                        ways.add(Circles.wayAround(circle, node -> next(graph, node), Comparator.naturalOrder())));
        Circles.in(nodes, node -> shuffled(next(graph, node), random))
                .forEach(circle -> shuffledWays.add(Circles.wayAround(
                        circle, node -> shuffled(next(graph, node), random), Comparator.naturalOrder())));

        assertThat(shuffledWays).containsExactlyInAnyOrderElementsOf(ways);
    }

    private static Set<Integer> shuffled(Set<Integer> nodes, Random random) {
        List<Integer> list = new ArrayList<>(nodes);
        Collections.shuffle(list, random);
        return new LinkedHashSet<>(list);
    }

    @Property
    void whatAComponentLeadsToComesBeforeIt(@ForAll("graphs") Map<Integer, Set<Integer>> graph) {
        Set<Integer> before = new HashSet<>();
        Circles.components(graph.keySet(), node -> next(graph, node), component -> {
            assertThat(before).doesNotContainAnyElementsOf(component);
            before.addAll(component);
            component.forEach(node -> assertThat(before).containsAll(next(graph, node)));
        });

        assertThat(before).containsAll(graph.keySet());
    }

    @Example
    void aNodeThatLeadsToItselfAloneIsNoCircle() {
        assertThat(Circles.in(List.of(1), node -> List.of(1))).isEmpty();
    }

    @Example
    void aMillionNodesInARow() {
        int count = 1_000_000;
        List<Integer> start = List.of(0);
        assertThat(Circles.in(start, node -> node + 1 < count ? List.of(node + 1) : List.of()))
                .isEmpty();
        assertThat(Circles.in(start, node -> List.of((node + 1) % count)))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(count));
    }
}
