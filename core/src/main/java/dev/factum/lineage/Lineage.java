package dev.factum.lineage;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph of sources: which relays which, who stands at its ends, and how many of those are independent.
 *
 * <p>Where a citation goes up from is the last source of its {@link Citation#via}, or else its source. From there it goes
 * to what each source is {@linkplain Source#derivedFrom derived from}, or else to its publisher, and on, as far as it goes.
 * The sources where it ends are the origins. So a document has the same origins whether it is cited itself or through
 * others, and two articles that cite one briefing have one origin. A source that the graph does not know is an end. A
 * citation always has at least one origin. Documents
 * of a circle that leads no further go up to their publishers; sources of a circle that even so leads no further are all
 * origins.
 * Origins are found when they are first asked for, and kept: all together cost as much as there are sources and links, times
 * the number of origins where links with several origins meet.
 *
 * <p>Graphs are compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.of(dossier.sources());
 * Citation citation = Citation.builder().source(article.id()).addVia(ministry.id()).build();
 * lineage.origins(citation); // [ministry]
 * lineage.independentOrigins(claim.citations()); // 1
 * }</pre>
 */
public final class Lineage {
    private final Sources sources;
    private final boolean publisherIsOne;
    private final Origins origins;

    private Lineage(Sources sources, boolean publisherIsOne) {
        this.sources = sources;
        this.publisherIsOne = publisherIsOne;
        origins = new Origins(sources, publisherIsOne);
    }

    /**
     * Obtains the graph of sources, in which all documents of one publisher are one origin.
     *
     * @param sources the sources; of those with one id, whatever one of them names is a way up; not null
     * @return the graph
     */
    public static Lineage of(Iterable<Source> sources) {
        return new Lineage(new Sources(Objects.requireNonNull(sources, "sources")), true);
    }

    /**
     * Returns this graph with or without its publishers as origins.
     *
     * @param one true if the documents of one publisher that have no other origin are one origin, the publisher; false if
     *     each is an origin of its own
     * @return the graph; this instance is unaffected
     */
    public Lineage withPublisherAsOneOrigin(boolean one) {
        return one == publisherIsOne ? this : new Lineage(sources, one);
    }

    /**
     * Tells whether the documents of one publisher that have no other origin are one origin.
     *
     * @return true unless it was told otherwise
     */
    public boolean isPublisherOneOrigin() {
        return publisherIsOne;
    }

    // ---- origins

    /**
     * Returns whom a source comes down to.
     *
     * @param source the id of the source, not null
     * @return the origins in the order of their ids, at least one, unmodifiable
     */
    public Set<SourceId> origins(SourceId source) {
        return origins.of(Objects.requireNonNull(source, "source"));
    }

    /**
     * Returns whom a citation comes down to.
     *
     * @param citation the citation, not null
     * @return the origins in the order of their ids, at least one, unmodifiable
     */
    public Set<SourceId> origins(Citation citation) {
        return originsOf(citation);
    }

    /**
     * Returns whom a claim comes down to.
     *
     * @param claim the claim, not null
     * @return the origins of all its citations in the order of their ids, at least one, unmodifiable
     */
    public Set<SourceId> origins(Claim claim) {
        return origins(Objects.requireNonNull(claim, "claim").citations());
    }

    /**
     * Returns whom citations come down to.
     *
     * @param citations the citations, not null
     * @return the origins of all of them in the order of their ids, unmodifiable; none if there is no citation
     */
    public Set<SourceId> origins(Collection<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        Set<OriginSet> sets = new LinkedHashSet<>();
        citations.forEach(citation -> sets.add(originsOf(citation)));
        return sets.size() == 1 ? sets.iterator().next() : origins.union(sets);
    }

    /**
     * Returns the citations that hang on whom other citations come down to: which have one of the origins of those on
     * their way, as the source, as a relay, as the publisher of either, or as an origin of their own. So a paper can take back
     * its report on what an agency says, and the agency can too.
     *
     * @param citations the citations, such as those of a claim; not null
     * @param others the other citations, such as those of its retraction; not null
     * @return those of the first that would not stand without one of the others' origins, in their order, unmodifiable
     */
    public List<Citation> hangingOn(Collection<Citation> citations, Collection<Citation> others) {
        Objects.requireNonNull(citations, "citations");
        Set<SourceId> origins = origins(Objects.requireNonNull(others, "others"));
        return citations.stream()
                .filter(citation -> !Collections.disjoint(
                        linksAbove(List.of(Objects.requireNonNull(citation, "citation")))
                                .sources(),
                        origins))
                .toList();
    }

    private OriginSet originsOf(Citation citation) {
        return origins.of(last(Objects.requireNonNull(citation, "citation")));
    }

    private static SourceId last(Citation citation) {
        int length = citation.via().size();
        return length > 0 ? citation.via().get(length - 1) : citation.source();
    }

    // ---- independence

    /**
     * Returns how many independent origins stand behind citations: the distinct origins of those that have one, plus one if
     * some citation with several shares none of these. Citations that come down to somebody
     * {@linkplain dev.factum.model.SourceKind#UNIDENTIFIED unidentified}, alone or among others, add nothing; but where
     * there is nothing else, they count one.
     *
     * <p>This is never more than the greatest number of citations of which no two share an origin. Adding a citation never
     * lowers it, and adding one that has all the origins of one already there never changes it.
     *
     * @param citations the citations, in any order; not null
     * @return the number; 0 if there is no citation, else at least 1
     */
    public int independentOrigins(Collection<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        if (citations.size() > 1) {
            OriginCount count = new OriginCount();
            citations.forEach(citation -> count.add(originsOf(citation)));
            return count.count();
        }
        citations.forEach(citation -> Objects.requireNonNull(citation, "citation"));
        return citations.size();
    }

    /**
     * Returns which origins {@link #independentOrigins} counts.
     *
     * @param citations the citations, in any order; not null
     * @return the origins that count, and those that do not since nobody knows who they are
     */
    public Independence independence(Collection<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        OriginCount count = new OriginCount();
        citations.forEach(citation -> count.add(originsOf(citation)));
        Set<SourceId> unidentified = new TreeSet<>(origins(citations));
        unidentified.removeIf(id -> !origins.isUnidentified(id));
        return new Independence(count.single(), count.oneOf(), unidentified);
    }

    // ---- the way up

    /**
     * Returns how a citation leads to its origins: from its source over its {@code via}, then from document to document
     * and from those that relay none to their publishers; each link once, nearest first.
     *
     * @param citation the citation, not null
     * @return the links, unmodifiable; none if the source itself is the origin
     */
    public List<SourceLink> chain(Citation citation) {
        Objects.requireNonNull(citation, "citation");
        List<SourceLink> links = new ArrayList<>();
        SourceId at = citation.source();
        for (SourceId to : citation.via()) {
            links.add(new SourceLink(at, SourceLink.Kind.VIA, to));
            at = to;
        }
        WaysUp waysUp = origins.waysUp();
        Set<SourceId> reached = new HashSet<>(Set.of(at));
        Deque<SourceId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            SourceId from = open.remove();
            for (SourceId to : new TreeSet<>(waysUp.from(from))) {
                links.add(waysUp.link(from, to));
                if (reached.add(to)) {
                    open.add(to);
                }
            }
        }
        return Collections.unmodifiableList(links);
    }

    /**
     * Returns the circles of the graph: sources that lead back to themselves, be it since they are derived from each other
     * or published by each other, or one of these here and the other there.
     *
     * @return the circles in the order of their least ids, no source in two of them; unmodifiable
     */
    public List<SourceCircle> circular() {
        return Links.all(sources).circles();
    }

    /**
     * Returns the circles of what some citations go through: as {@link #circular()}, and also where one cites a source
     * through another and the other is cited through the one. Such circles change no count: each citation says for itself
     * where its words come from, and one of two that say the opposite is wrong.
     *
     * @param citations the citations, not null
     * @return the circles in the order of their least ids, no source in two of them; unmodifiable
     */
    public List<SourceCircle> circular(Collection<Citation> citations) {
        return linksAbove(citations).circles();
    }

    // ---- to look at

    /**
     * Returns the graph as a flowchart of <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid</a>, for people to
     * look at: sources by name and id, arrows up from each to whom it has it from. Origins have a thick frame, unidentified
     * sources a dashed one, and members of circles a red one. Nothing in a name is taken as syntax, whatever it is. Mermaid
     * by itself draws charts of up to 500 arrows.
     *
     * @return the text, the same for the same sources in whatever order; each line ends with a line feed
     */
    public String toMermaid() {
        Set<OriginSet> sets = new LinkedHashSet<>();
        sources.ids().forEach(id -> sets.add(origins.of(id)));
        return Mermaid.text(Links.all(sources), origins.union(sets), origins::isUnidentified);
    }

    /**
     * Returns the part of the graph that some citations go through, with arrows for their {@code via}, as
     * {@link #toMermaid()} does: for the citations of a claim, or of several.
     *
     * @param citations the citations, in any order; not null
     * @return the text
     */
    public String toMermaid(Collection<Citation> citations) {
        return Mermaid.text(linksAbove(citations), origins(citations), origins::isUnidentified);
    }

    private Links linksAbove(Collection<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        citations.forEach(citation -> Objects.requireNonNull(citation, "citation"));
        return Links.above(citations, sources);
    }
}
