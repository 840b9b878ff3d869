package dev.factum.examples.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Where the nodes of a directed graph go in a drawing by layers (Sugiyama, Tagawa, Toda: "Methods for visual understanding of
 * hierarchical system structures", 1981): arrows lead to lower layers, but for those that close circles; nodes of a layer
 * are ordered so that few arrows cross, and lie near those that they are joined with.
 *
 * <p>Numbers of nodes go in, in an order that decides wherever all else is equal; so the same graph is drawn the same.
 */
final class LayeredLayout {
    private static final int SWEEPS = 12;
    private static final int RELAXATIONS = 24;

    /** How far a bend of a long arrow stays from what is beside it, where nodes stay 1 from each other. */
    private static final double BEND = 0.6;

    /**
     * An arrow.
     *
     * @param from the number of the node that it leads from
     * @param to the number of another node, that it leads to
     */
    record Arrow(int from, int to) {}

    private final int nodes;
    private final List<Arrow> arrows;

    /** Of all vertices: the nodes, and after them the bends of long arrows, one for each layer between. */
    private final List<Integer> layers = new ArrayList<>();

    private final List<List<Integer>> up = new ArrayList<>();
    private final List<List<Integer>> down = new ArrayList<>();
    private final List<List<Integer>> routes = new ArrayList<>();
    private final boolean[] turned;
    private List<List<Integer>> rows = new ArrayList<>();
    private double[] heights = {};

    LayeredLayout(int nodes, List<Arrow> arrows) {
        this.nodes = nodes;
        this.arrows = List.copyOf(arrows);
        this.turned = new boolean[arrows.size()];
        turnArrowsThatCloseCircles();
        assignLayers();
        addBends();
        orderLayers();
        placeInLayers();
    }

    private int source(int arrow) {
        return turned[arrow] ? arrows.get(arrow).to() : arrows.get(arrow).from();
    }

    private int target(int arrow) {
        return turned[arrow] ? arrows.get(arrow).from() : arrows.get(arrow).to();
    }

    private void turnArrowsThatCloseCircles() {
        List<List<Integer>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int arrow = 0; arrow < arrows.size(); arrow++) {
            leaving.get(arrows.get(arrow).from()).add(arrow);
        }
        boolean[] seen = new boolean[nodes];
        boolean[] onTheWay = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            walk(node, leaving, seen, onTheWay);
        }
    }

    private void walk(int node, List<List<Integer>> leaving, boolean[] seen, boolean[] onTheWay) {
        if (seen[node]) {
            return;
        }
        seen[node] = true;
        onTheWay[node] = true;
        for (int arrow : leaving.get(node)) {
            int to = arrows.get(arrow).to();
            if (onTheWay[to]) {
                turned[arrow] = true;
            } else {
                walk(to, leaving, seen, onTheWay);
            }
        }
        onTheWay[node] = false;
    }

    /** A node lies one layer above the highest that it leads to. */
    private void assignLayers() {
        int[] layer = new int[nodes];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arrow = 0; arrow < arrows.size(); arrow++) {
                int above = layer[target(arrow)] + 1;
                if (layer[source(arrow)] < above) {
                    layer[source(arrow)] = above;
                    changed = true;
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            addVertex(layer[node]);
        }
    }

    private int addVertex(int layer) {
        layers.add(layer);
        up.add(new ArrayList<>());
        down.add(new ArrayList<>());
        return layers.size() - 1;
    }

    private void addBends() {
        for (int arrow = 0; arrow < arrows.size(); arrow++) {
            List<Integer> route = new ArrayList<>(List.of(source(arrow)));
            int last = layers.get(target(arrow));
            for (int layer = layers.get(source(arrow)) - 1; layer > last; layer--) {
                route.add(addVertex(layer));
            }
            route.add(target(arrow));
            for (int i = 1; i < route.size(); i++) {
                down.get(route.get(i - 1)).add(route.get(i));
                up.get(route.get(i)).add(route.get(i - 1));
            }
            routes.add(route);
        }
    }

    private void orderLayers() {
        int count = layers.stream().mapToInt(layer -> layer + 1).max().orElse(0);
        for (int layer = 0; layer < count; layer++) {
            rows.add(new ArrayList<>());
        }
        // what hangs together starts together
        boolean[] seen = new boolean[layers.size()];
        for (int vertex = 0; vertex < layers.size(); vertex++) {
            startTogether(vertex, seen);
        }
        List<List<Integer>> best = copy(rows);
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean goesUp = sweep % 2 == 0;
            for (int i = 1; i < count; i++) {
                order(goesUp ? i : count - 1 - i, goesUp ? down : up);
            }
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy(rows);
            }
        }
        rows = best;
    }

    private void startTogether(int vertex, boolean[] seen) {
        if (seen[vertex]) {
            return;
        }
        seen[vertex] = true;
        rows.get(layers.get(vertex)).add(vertex);
        down.get(vertex).forEach(other -> startTogether(other, seen));
        up.get(vertex).forEach(other -> startTogether(other, seen));
    }

    private static List<List<Integer>> copy(List<List<Integer>> lists) {
        List<List<Integer>> copy = new ArrayList<>();
        lists.forEach(list -> copy.add(new ArrayList<>(list)));
        return copy;
    }

    private int[] positions() {
        int[] positions = new int[layers.size()];
        for (List<Integer> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                positions[row.get(i)] = i;
            }
        }
        return positions;
    }

    private void order(int layer, List<List<Integer>> neighbours) {
        int[] positions = positions();
        double[] centre = new double[layers.size()];
        for (int vertex : rows.get(layer)) {
            centre[vertex] = neighbours.get(vertex).stream()
                    .mapToInt(other -> positions[other])
                    .average()
                    .orElse(positions[vertex]);
        }
        rows.get(layer).sort(Comparator.comparingDouble(vertex -> centre[vertex]));
    }

    /** Returns how many arrows cross. */
    long crossings() {
        int[] positions = positions();
        long crossings = 0;
        for (List<Integer> row : rows) {
            List<int[]> steps = new ArrayList<>();
            for (int vertex : row) {
                down.get(vertex).forEach(other -> steps.add(new int[] {positions[vertex], positions[other]}));
            }
            for (int i = 0; i < steps.size(); i++) {
                for (int j = i + 1; j < steps.size(); j++) {
                    int above = Integer.compare(steps.get(i)[0], steps.get(j)[0]);
                    int below = Integer.compare(steps.get(i)[1], steps.get(j)[1]);
                    crossings += above * below < 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private void placeInLayers() {
        heights = new double[layers.size()];
        int[] positions = positions();
        for (int vertex = 0; vertex < heights.length; vertex++) {
            heights[vertex] = positions[vertex];
        }
        for (int i = 0; i < RELAXATIONS; i++) {
            for (int layer = 0; layer < rows.size(); layer++) {
                place(rows.get(i % 2 == 0 ? layer : rows.size() - 1 - layer));
            }
        }
        double least = Arrays.stream(heights).min().orElse(0);
        for (int vertex = 0; vertex < heights.length; vertex++) {
            heights[vertex] -= least;
        }
    }

    /** Puts each vertex of a layer as near to its neighbours as the distances allow: a least squares fit. */
    private void place(List<Integer> row) {
        double[] offsets = new double[row.size()];
        for (int i = 1; i < row.size(); i++) {
            boolean bend = row.get(i) >= nodes || row.get(i - 1) >= nodes;
            offsets[i] = offsets[i - 1] + (bend ? BEND : 1);
        }
        // runs of vertices that touch each other: sum of wishes, number of vertices
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            runs.add(new double[] {wish(row.get(i)) - offsets[i], 1});
            while (runs.size() > 1 && mean(runs.get(runs.size() - 2)) > mean(runs.get(runs.size() - 1))) {
                double[] last = runs.remove(runs.size() - 1);
                double[] before = runs.get(runs.size() - 1);
                before[0] += last[0];
                before[1] += last[1];
            }
        }
        int i = 0;
        for (double[] run : runs) {
            for (int of = 0; of < run[1]; of++, i++) {
                heights[row.get(i)] = mean(run) + offsets[i];
            }
        }
    }

    private static double mean(double[] run) {
        return run[0] / run[1];
    }

    private double wish(int vertex) {
        double sum = 0;
        int count = 0;
        for (List<List<Integer>> side : List.of(up, down)) {
            for (int other : side.get(vertex)) {
                sum += heights[other];
                count++;
            }
        }
        return count == 0 ? heights[vertex] : sum / count;
    }

    /** Returns how many layers there are. */
    int layers() {
        return rows.size();
    }

    /** Returns the layer of a node; arrows lead down to 0. */
    int layer(int node) {
        return layers.get(node);
    }

    /** Returns how high a node lies in its layer, at least 1 from the others; the least of all is 0. */
    double height(int node) {
        return heights[node];
    }

    /** Returns the height of all. */
    double height() {
        return Arrays.stream(heights).max().orElse(0);
    }

    /** Returns over which layers and heights an arrow goes, from its start to its end. */
    List<Point> route(int arrow) {
        List<Point> points = new ArrayList<>();
        routes.get(arrow).forEach(vertex -> points.add(new Point(layers.get(vertex), heights[vertex])));
        if (turned[arrow]) {
            Collections.reverse(points);
        }
        return points;
    }

    /**
     * A place that an arrow goes through.
     *
     * @param layer the layer
     * @param height how high it lies in it
     */
    record Point(int layer, double height) {}
}
