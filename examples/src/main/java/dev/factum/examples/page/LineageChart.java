package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Citation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A drawing of who has it from whom: sources in columns, arrows to the right, up to the origins.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param boxes the sources
 * @param arrows the links
 * @param kinds the kinds of links that there are
 * @param alone sources that have it from nobody, and nobody from them
 * @param left how many sources are not drawn, since there are too many
 */
record LineageChart(
        int width, int height, List<Box> boxes, List<Arrow> arrows, List<String> kinds, List<Ref> alone, int left) {
    /** So many sources can be looked at; of more, those are drawn whose links have most claims. */
    private static final int MOST = 60;

    private static final int BOX_WIDTH = 212;
    private static final int BOX_HEIGHT = 46;
    private static final int GAP = 72;
    private static final int ROW = 62;
    private static final int MARGIN = 6;

    /**
     * A source.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param lines its name, in one line or two
     * @param name its name
     * @param look the words for classes: origin, unidentified, circle
     */
    record Box(int x, int y, List<String> lines, String name, String look) {
        int width() {
            return BOX_WIDTH;
        }

        int height() {
            return BOX_HEIGHT;
        }

        int middle() {
            return x + BOX_WIDTH / 2;
        }

        /** Returns the base line of a line of its name. */
        int baseline(int line) {
            return lines.size() == 1 ? y + 28 : y + 20 + 17 * line;
        }
    }

    /**
     * A link.
     *
     * @param path the way, as SVG has it
     * @param kind the word for classes: via, derived or published
     * @param text the link in words
     */
    record Arrow(String path, String kind, String text) {}

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** Tells whether a source looks like that. */
    boolean has(String look) {
        return boxes.stream().anyMatch(box -> List.of(box.look().split(" ", -1)).contains(look));
    }

    static LineageChart of(Dossier dossier, Upward upward, Names names) {
        Lineage lineage = dossier.lineage();
        Map<SourceId, Integer> claims = upward.claims();
        Set<SourceLink> links = upward.links();
        Set<Citation> citations = new LinkedHashSet<>();
        dossier.claims().forEach(claim -> citations.addAll(claim.citations()));
        links.removeIf(link -> link.from().equals(link.to()));
        Set<SourceId> joined = new TreeSet<>();
        links.forEach(link -> joined.addAll(List.of(link.from(), link.to())));
        List<SourceId> drawn = drawn(links, claims);
        List<SourceLink> shown = links.stream()
                .filter(link -> drawn.contains(link.from()) && drawn.contains(link.to()))
                .sorted(Comparator.comparing(SourceLink::from)
                        .thenComparing(SourceLink::kind)
                        .thenComparing(SourceLink::to))
                .toList();
        List<Ref> alone = claims.keySet().stream()
                .filter(id -> !joined.contains(id))
                .sorted()
                .map(names::ref)
                .toList();
        Set<SourceId> circular = new HashSet<>();
        for (SourceCircle circle : lineage.circular(citations)) {
            circular.addAll(circle.sources());
        }
        Set<SourceId> origins = lineage.origins(citations);
        return new Drawing(drawn, shown)
                .chart(id -> look(dossier, id, origins, circular), names, alone, joined.size() - drawn.size());
    }

    /** Chooses links, not sources, so that none is drawn without what it is joined with. */
    private static List<SourceId> drawn(Set<SourceLink> links, Map<SourceId, Integer> claims) {
        Set<SourceId> drawn = new TreeSet<>();
        links.stream()
                .sorted(Comparator.comparingInt((SourceLink link) -> -claimsOfBoth(link, claims))
                        .thenComparing(SourceLink::from)
                        .thenComparing(SourceLink::to))
                .forEach(link -> {
                    Set<SourceId> ends = new HashSet<>(Set.of(link.from(), link.to()));
                    ends.removeAll(drawn);
                    if (drawn.size() + ends.size() <= MOST) {
                        drawn.addAll(ends);
                    }
                });
        return List.copyOf(drawn);
    }

    private static int claimsOfBoth(SourceLink link, Map<SourceId, Integer> claims) {
        return claims.getOrDefault(link.from(), 0) + claims.getOrDefault(link.to(), 0);
    }

    private static String look(Dossier dossier, SourceId id, Set<SourceId> origins, Set<SourceId> circular) {
        List<String> words = new ArrayList<>();
        if (origins.contains(id)) {
            words.add("origin");
        }
        if (circular.contains(id)) {
            words.add("circle");
        }
        if (dossier.source(id)
                .map(Source::kind)
                .filter(SourceKind.UNIDENTIFIED::equals)
                .isPresent()) {
            words.add("unidentified");
        }
        return String.join(" ", words);
    }

    private static final class Drawing {
        private final List<SourceId> sources;
        private final List<SourceLink> links;
        private final LayeredLayout layout;

        Drawing(List<SourceId> sources, List<SourceLink> links) {
            this.sources = sources;
            this.links = links;
            this.layout = new LayeredLayout(
                    sources.size(),
                    links.stream()
                            .map(link ->
                                    new LayeredLayout.Arrow(sources.indexOf(link.from()), sources.indexOf(link.to())))
                            .toList());
        }

        LineageChart chart(Function<SourceId, String> look, Names names, List<Ref> alone, int left) {
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                String name = names.of(sources.get(i));
                boxes.add(new Box(
                        x(layout.layer(i)), y(layout.height(i)), Lines.of(name), name, look.apply(sources.get(i))));
            }
            List<Arrow> arrows = new ArrayList<>();
            Set<String> kinds = new LinkedHashSet<>();
            for (SourceLink.Kind kind : SourceLink.Kind.values()) {
                links.stream().filter(link -> link.kind() == kind).findAny().ifPresent(any -> kinds.add(code(kind)));
            }
            for (int i = 0; i < links.size(); i++) {
                SourceLink link = links.get(i);
                arrows.add(new Arrow(
                        path(layout.route(i)),
                        code(link.kind()),
                        names.of(link.from()) + " " + link.kind() + " " + names.of(link.to())));
            }
            int width = 2 * MARGIN + layout.layers() * BOX_WIDTH + Math.max(0, layout.layers() - 1) * GAP;
            int height = y(layout.height()) + BOX_HEIGHT + MARGIN;
            return new LineageChart(width, height, boxes, arrows, List.copyOf(kinds), alone, left);
        }

        private static String code(SourceLink.Kind kind) {
            return switch (kind) {
                case VIA -> "via";
                case DERIVED_FROM -> "derived";
                case PUBLISHED_BY -> "published";
            };
        }

        /** Origins stand at the right. */
        private int x(int layer) {
            return MARGIN + (layout.layers() - 1 - layer) * (BOX_WIDTH + GAP);
        }

        private static int y(double height) {
            return MARGIN + (int) Math.round(height * ROW);
        }

        private String path(List<LayeredLayout.Point> points) {
            boolean right =
                    points.get(0).layer() > points.get(points.size() - 1).layer();
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < points.size(); i++) {
                LayeredLayout.Point point = points.get(i);
                int left = x(point.layer());
                int enters = right ? left : left + BOX_WIDTH;
                int leaves = right ? left + BOX_WIDTH : left;
                int middle = y(point.height()) + BOX_HEIGHT / 2;
                if (i == 0) {
                    path.append(String.format(Locale.ROOT, "M%d %d", leaves, middle));
                    continue;
                }
                LayeredLayout.Point before = points.get(i - 1);
                int from = right ? x(before.layer()) + BOX_WIDTH : x(before.layer());
                int half = (enters - from) / 2;
                path.append(String.format(
                        Locale.ROOT,
                        "C%d %d %d %d %d %d",
                        from + half,
                        y(before.height()) + BOX_HEIGHT / 2,
                        enters - half,
                        middle,
                        enters,
                        middle));
                if (i < points.size() - 1) {
                    path.append(String.format(Locale.ROOT, "H%d", leaves));
                }
            }
            return path.toString();
        }
    }
}
