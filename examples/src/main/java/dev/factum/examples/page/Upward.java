package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has it from whom, link by link: what {@link Lineage#chain} tells of a citation at once, which is long where much
 * goes through a source that is derived from many.
 */
final class Upward {
    private final Dossier dossier;
    private final Lineage lineage;
    private final Set<SourceId> inCircle = new HashSet<>();
    private final Map<SourceId, List<SourceLink>> links = new HashMap<>();

    Upward(Dossier dossier) {
        this.dossier = dossier;
        this.lineage = dossier.lineage();
        lineage.circular().forEach(circle -> inCircle.addAll(circle.sources()));
    }

    /** Returns the links that lead up from a source, whoever cites it. */
    List<SourceLink> links(SourceId id) {
        return links.computeIfAbsent(id, this::find);
    }

    private List<SourceLink> find(SourceId id) {
        List<Source> descriptions =
                dossier.variants(id).stream().map(Source.class::cast).toList();
        if (descriptions.isEmpty()) {
            return List.of();
        }
        // what counts of several descriptions, or among those that lead to each other, is for the lineage to say
        if (descriptions.size() > 1 || inCircle.contains(id)) {
            return lineage.chain(Citation.of(id)).stream()
                    .filter(link -> link.from().equals(id))
                    .toList();
        }
        Source source = descriptions.get(0);
        if (!source.derivedFrom().isEmpty()) {
            return source.derivedFrom().stream()
                    .sorted()
                    .map(document -> new SourceLink(id, SourceLink.Kind.DERIVED_FROM, document))
                    .toList();
        }
        return source.publisher().stream()
                .filter(publisher -> lineage.isPublisherOneOrigin())
                .map(publisher -> new SourceLink(id, SourceLink.Kind.PUBLISHED_BY, publisher))
                .toList();
    }

    /** Returns the source from which a citation goes up by the links of sources. */
    static SourceId last(Citation citation) {
        return citation.via().isEmpty()
                ? citation.source()
                : citation.via().get(citation.via().size() - 1);
    }

    /** Returns the sources that citations of a claim name, in their order. */
    static Set<SourceId> named(Claim claim) {
        Set<SourceId> named = new LinkedHashSet<>();
        for (Citation citation : claim.citations()) {
            named.add(citation.source());
            named.addAll(citation.via());
        }
        return named;
    }

    /** Returns the links that a citation names. */
    static List<SourceLink> namedLinks(Citation citation) {
        List<SourceLink> named = new ArrayList<>();
        SourceId at = citation.source();
        for (SourceId to : citation.via()) {
            named.add(new SourceLink(at, SourceLink.Kind.VIA, to));
            at = to;
        }
        return named;
    }

    /** Returns the links by which a citation goes up, nearest first, or the first of them if there are too many. */
    List<SourceLink> chain(Citation citation, int most) {
        List<SourceLink> chain = namedLinks(citation);
        Set<SourceId> reached = new LinkedHashSet<>(List.of(last(citation)));
        Deque<SourceId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty() && chain.size() < most) {
            for (SourceLink link : links(open.remove())) {
                chain.add(link);
                if (reached.add(link.to())) {
                    open.add(link.to());
                }
            }
        }
        return chain.subList(0, Math.min(most, chain.size()));
    }

    /** Returns all links that claims go through. */
    Set<SourceLink> links() {
        Set<SourceLink> all = new LinkedHashSet<>();
        Set<SourceId> reached = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            for (Citation citation : claim.citations()) {
                all.addAll(namedLinks(citation));
                reached.add(last(citation));
            }
        }
        Deque<SourceId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            SourceId from = open.remove();
            all.addAll(links(from));
            above(from).stream().filter(reached::add).forEach(open::add);
        }
        return all;
    }

    /** Returns whom a source has it from. */
    List<SourceId> above(SourceId id) {
        return links(id).stream().map(SourceLink::to).toList();
    }

    /** Returns how many claims go through each source that any goes through. */
    Map<SourceId, Integer> claims() {
        return new Count().claims();
    }

    /** Counts by numbers: where many claims go through many sources, sets of ids would take their time. */
    private final class Count {
        private final Map<SourceId, Integer> numbers = new HashMap<>();
        private final List<SourceId> ids = new ArrayList<>();

        private int number(SourceId id) {
            Integer known = numbers.putIfAbsent(id, ids.size());
            if (known == null) {
                ids.add(id);
                return ids.size() - 1;
            }
            return known;
        }

        Map<SourceId, Integer> claims() {
            dossier.claims().forEach(claim -> named(claim).forEach(this::number));
            List<int[]> above = new ArrayList<>();
            // the list of ids grows on the way
            for (int i = 0; i < ids.size(); i++) {
                above.add(above(ids.get(i)).stream().mapToInt(this::number).toArray());
            }
            int[] counts = new int[ids.size()];
            int[] countedFor = new int[ids.size()];
            int[] walkedFor = new int[ids.size()];
            int[] open = new int[ids.size()];
            int claimNumber = 0;
            for (Claim claim : dossier.claims()) {
                claimNumber++;
                for (SourceId id : named(claim)) {
                    count(number(id), claimNumber, counts, countedFor);
                }
                int size = 0;
                for (Citation citation : claim.citations()) {
                    size = push(number(last(citation)), claimNumber, walkedFor, open, size);
                }
                while (size > 0) {
                    int at = open[--size];
                    count(at, claimNumber, counts, countedFor);
                    for (int other : above.get(at)) {
                        size = push(other, claimNumber, walkedFor, open, size);
                    }
                }
            }
            Map<SourceId, Integer> claims = new LinkedHashMap<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    claims.put(ids.get(i), counts[i]);
                }
            }
            return claims;
        }

        private static void count(int source, int claim, int[] counts, int[] countedFor) {
            if (countedFor[source] != claim) {
                countedFor[source] = claim;
                counts[source]++;
            }
        }

        private static int push(int source, int claim, int[] walkedFor, int[] open, int size) {
            if (walkedFor[source] == claim) {
                return size;
            }
            walkedFor[source] = claim;
            open[size] = source;
            return size + 1;
        }
    }
}
