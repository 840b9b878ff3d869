package dev.factum.verdict;

import dev.factum.lineage.Lineage;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The evidence on a statement by the time of which it is given. What is said of no time is so if it was so at any: so it
 * counts by the best that the evidence comes to, of all times together, of each by itself, or of all those that nothing
 * speaks against. What was so at another time than what speaks against it is not touched by that.
 */
final class Occasions {
    private final Map<Occasion, Evidences> byOccasion = new LinkedHashMap<>();
    /** What does not count bears witness to no time. */
    private final Evidences idle = new Evidences();

    void add(Occasion occasion, Evidences supporting) {
        if (supporting.isSupported()) {
            byOccasion.computeIfAbsent(occasion, absent -> new Evidences()).addAll(supporting);
        } else {
            idle.addAll(supporting);
        }
    }

    /** Takes an occasion if there is none yet. */
    void orElse(Occasion occasion) {
        if (byOccasion.isEmpty()) {
            byOccasion.put(occasion, new Evidences());
        }
    }

    void forEach(BiConsumer<Occasion, Evidences> each) {
        byOccasion.forEach(each);
    }

    Fact fact(Statement statement, Lineage lineage, int enough) {
        Collection<Evidences> all = byOccasion.values();
        if (all.size() == 1) {
            return fact(all, statement, lineage, enough);
        }
        Fact best = fact(all, statement, lineage, enough);
        List<Evidences> unopposed =
                all.stream().filter(evidences -> !evidences.isOpposed()).toList();
        if (!unopposed.isEmpty()) {
            best = better(best, fact(unopposed, statement, lineage, enough));
        }
        // of what is opposed at all times, one time can at best be less refuted than all together
        for (Iterator<Evidences> each = all.iterator(); best.verdict() == Verdict.REFUTED && each.hasNext(); ) {
            best = better(best, fact(List.of(each.next()), statement, lineage, enough));
        }
        return best;
    }

    private static Fact better(Fact one, Fact other) {
        return other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }

    private Fact fact(Collection<Evidences> chosen, Statement statement, Lineage lineage, int enough) {
        Evidences evidences = new Evidences();
        evidences.addAll(idle);
        Set<Evidences> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(byOccasion.values());
        for (Evidences one : chosen) {
            evidences.addAll(one);
            left.remove(one);
        }
        left.forEach(evidences::addDisputed);
        return evidences.fact(statement, lineage, enough);
    }
}
