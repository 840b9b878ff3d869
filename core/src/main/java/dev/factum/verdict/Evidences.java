package dev.factum.verdict;

import dev.factum.lineage.Lineage;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The evidence on a statement as it is gathered, each piece once. */
final class Evidences {
    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::bearing).thenComparing(Evidence::claim, Claim.inOrderOfIds());

    private final Set<Evidence> supporting = new LinkedHashSet<>();
    private final Set<Evidence> opposing = new LinkedHashSet<>();
    private final Set<Event> descriptions = new LinkedHashSet<>();
    private boolean isExcludedByCalendar;

    void add(Evidence evidence) {
        (evidence.bearing().isFor() ? supporting : opposing).add(evidence);
    }

    boolean isOpposedInFull() {
        return opposing.stream().anyMatch(evidence -> evidence.weight() == Weight.FULL);
    }

    void addDescription(Event event) {
        descriptions.add(event);
    }

    void excludedByCalendar() {
        isExcludedByCalendar = true;
    }

    Fact fact(Statement statement, Lineage lineage, int enough) {
        Tally tally = Tally.of(supporting, Set.of(), lineage);
        Tally against = Tally.of(opposing, descriptions, lineage);
        Verdict verdict = isExcludedByCalendar ? Verdict.REFUTED : Verdict.of(tally, against, enough);
        return new Fact(statement, verdict, tally, against, isExcludedByCalendar);
    }

    /** Returns evidence in an order that does not depend on that in which claims were added. */
    static List<Evidence> inOrder(List<Evidence> some, List<Evidence> others) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(ORDER);
        return Collections.unmodifiableList(all);
    }
}
