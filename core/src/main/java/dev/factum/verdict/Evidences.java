package dev.factum.verdict;

import dev.factum.dossier.Objection;
import dev.factum.lineage.Lineage;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evidence on a statement as it is gathered, each piece once. */
final class Evidences {
    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::bearing).thenComparing(Evidence::claim, Claim.inOrderOfIds());

    /** What is one piece of evidence, however much it counts. */
    private record Piece(Claim claim, Bearing bearing, Set<Citation> leftOut) {}

    private final Map<Piece, Evidence> supporting = new LinkedHashMap<>();
    private final Map<Piece, Evidence> opposing = new LinkedHashMap<>();
    private final Set<Event> descriptions = new LinkedHashSet<>();
    /** Descriptions that need not exclude it. */
    private final Set<Event> doubts = new LinkedHashSet<>();

    /** What no claim says. */
    private final Set<Objection> objections = new LinkedHashSet<>();

    void add(Evidence evidence) {
        (evidence.bearing().isFor() ? supporting : opposing)
                .merge(new Piece(evidence.claim(), evidence.bearing(), evidence.leftOut()), evidence, Evidence::fuller);
    }

    void addAll(Evidences others) {
        others.supporting.values().forEach(this::add);
        others.opposing.values().forEach(this::add);
        descriptions.addAll(others.descriptions);
        doubts.addAll(others.doubts);
        objections.addAll(others.objections);
    }

    /** Adds what supports the same, but of a time of which it is disputed. */
    void addDisputed(Evidences others) {
        others.supporting.values().stream().map(Evidence::disputed).forEach(this::add);
    }

    /** Tells whether anything that supports it counts. */
    boolean isSupported() {
        return supporting.values().stream().anyMatch(Evidence::counts);
    }

    /** Tells whether anything that opposes it counts, however much speaks for it. */
    boolean isOpposed() {
        return isExcludedByCalendar()
                || !descriptions.isEmpty()
                || opposing.values().stream().anyMatch(Evidence::counts);
    }

    boolean isOpposedInFull() {
        return opposing.values().stream().anyMatch(evidence -> evidence.weight() == Weight.FULL);
    }

    /** Adds what no claim says: the calendar, or how events are described, which surely excludes it or only perhaps. */
    void add(Objection objection) {
        objections.add(objection);
        objection.links().forEach(link -> (objection.isSure() ? descriptions : doubts).addAll(link.descriptions()));
    }

    private boolean isExcludedByCalendar() {
        return objections.stream().anyMatch(objection -> objection.links().isEmpty());
    }

    Fact fact(Statement statement, Lineage lineage, int enough) {
        Tally tally = Tally.of(supporting.values(), Set.of(), lineage);
        Set<Event> counted = new LinkedHashSet<>(descriptions);
        if (tally.fullOrigins() < enough) {
            counted.addAll(doubts);
        }
        Tally against = Tally.of(opposing.values(), counted, lineage);
        boolean isExcluded = isExcludedByCalendar();
        return new Fact(
                statement,
                isExcluded ? Verdict.REFUTED : Verdict.of(tally, against, enough),
                isExcluded ? Verdict.ESTABLISHED : Verdict.of(against, tally, enough),
                tally,
                against,
                List.copyOf(objections));
    }

    /** Returns evidence in an order that does not depend on that in which claims were added. */
    static List<Evidence> inOrder(List<Evidence> some, List<Evidence> others) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(ORDER);
        return Collections.unmodifiableList(all);
    }
}
