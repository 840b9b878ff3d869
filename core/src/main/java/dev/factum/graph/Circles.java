package dev.factum.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The circles of a graph: its strongly connected components with more than one node (Tarjan's algorithm, 1972), without
 * recursion, linear in nodes and edges. A node that leads to itself alone is no circle here.
 *
 * @param <N> the type of the nodes, which is compared by equals
 */
public final class Circles<N> {
    private final Function<N, ? extends Iterable<N>> next;
    private final Map<N, Integer> number = new HashMap<>();
    private final Map<N, Integer> lowest = new HashMap<>();
    private final Map<N, Boolean> open = new HashMap<>();
    private final Deque<N> component = new ArrayDeque<>();
    private final Consumer<List<N>> found;

    private Circles(Function<N, ? extends Iterable<N>> next, Consumer<List<N>> found) {
        this.next = next;
        this.found = found;
    }

    /**
     * Finds the circles.
     *
     * @param nodes where to start from
     * @param next where a node leads to
     * @param <N> the type of the nodes
     * @return the circles, each with its nodes in the order in which they are met
     */
    public static <N> List<List<N>> in(Collection<N> nodes, Function<N, ? extends Iterable<N>> next) {
        List<List<N>> circles = new ArrayList<>();
        components(nodes, next, component -> {
            if (component.size() > 1) {
                circles.add(component);
            }
        });
        return circles;
    }

    /**
     * Hands over the circles, and each node that is in none as a list of its own: whatever a component leads to comes
     * before it.
     *
     * @param nodes where to start from
     * @param next where a node leads to, asked once for each node
     * @param found takes the components
     * @param <N> the type of the nodes
     */
    public static <N> void components(
            Collection<N> nodes, Function<N, ? extends Iterable<N>> next, Consumer<List<N>> found) {
        Circles<N> circles = new Circles<>(next, found);
        nodes.forEach(circles::visit);
    }

    /**
     * Returns the shortest way around a circle from its least node, that node at both ends; of several the one over the
     * lesser nodes. So it is the same in whatever order nodes and edges are given.
     *
     * @param circle the nodes of the circle
     * @param next where a node leads to, be it in the circle or not
     * @param order the order of the nodes
     * @param <N> the type of the nodes
     * @return the way
     */
    public static <N> List<N> wayAround(
            List<N> circle, Function<N, ? extends Iterable<N>> next, Comparator<? super N> order) {
        Set<N> members = new HashSet<>(circle);
        N start = Collections.min(circle, order);
        Map<N, N> cameFrom = new HashMap<>();
        Deque<N> open = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            N node = open.remove();
            List<N> targets = new ArrayList<>();
            next.apply(node).forEach(targets::add);
            targets.sort(order);
            for (N target : targets) {
                if (members.contains(target) && !target.equals(node) && cameFrom.putIfAbsent(target, node) == null) {
                    open.add(target);
                }
            }
        }
        Deque<N> way = new ArrayDeque<>(List.of(start));
        for (N node = cameFrom.get(start); node != null && !node.equals(start); node = cameFrom.get(node)) {
            way.push(node);
        }
        way.push(start);
        return List.copyOf(way);
    }

    private void visit(N start) {
        if (number.containsKey(start)) {
            return;
        }
        Deque<N> path = new ArrayDeque<>();
        Deque<Iterator<N>> ways = new ArrayDeque<>();
        enter(start, path, ways);
        while (!path.isEmpty()) {
            N node = path.peek();
            Iterator<N> way = ways.element();
            if (way.hasNext()) {
                N target = way.next();
                if (!number.containsKey(target)) {
                    enter(target, path, ways);
                } else if (open.getOrDefault(target, false)) {
                    lowest.merge(node, number.getOrDefault(target, 0), Math::min);
                }
            } else {
                path.pop();
                ways.pop();
                leave(node, path.peek());
            }
        }
    }

    private void enter(N node, Deque<N> path, Deque<Iterator<N>> ways) {
        int count = number.size();
        number.put(node, count);
        lowest.put(node, count);
        open.put(node, true);
        component.push(node);
        path.push(node);
        ways.push(next.apply(node).iterator());
    }

    private void leave(N node, @Nullable N before) {
        if (before != null) {
            lowest.merge(before, lowest.getOrDefault(node, 0), Math::min);
        }
        if (Objects.equals(lowest.get(node), number.get(node))) {
            List<N> circle = new ArrayList<>();
            N member;
            do {
                member = component.pop();
                open.put(member, false);
                circle.add(member);
            } while (!member.equals(node));
            Collections.reverse(circle);
            found.accept(circle);
        }
    }
}
