package dev.factum.dossier;

import dev.factum.model.Comparison;
import dev.factum.model.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands with whom, of those who contradict somebody: those who deny, and those who affirm; or else what can all be
 * true of one time. What says the same, more or less as another stands beside it rather than beside what merely goes
 * together with it.
 *
 * <p>What is said is placed in the order of its texts; each is compared with what stands on each side, a million times at
 * most, after which each thing that is left is a side of its own.
 */
final class Sides {
    private static final int MOST_PAIRS = 1_000_000;

    private final Aspect aspect;
    private final Set<Predicate> singleValued;
    private int pairs;

    Sides(Aspect aspect, Set<Predicate> singleValued) {
        this.aspect = aspect;
        this.singleValued = singleValued;
    }

    private record Placed(Said.Content content, String text, List<Said> members) {}

    List<List<Said>> of(List<Said> disputed) {
        Map<Integer, Placed> byContent = new HashMap<>();
        for (Said said : disputed) {
            byContent
                    .computeIfAbsent(said.contentNumber(), number -> {
                        Said.Content content = said.content();
                        String text = Said.orderOf(content.at(Optional.empty(), Optional.empty()));
                        return new Placed(content, text, new ArrayList<>(1));
                    })
                    .members
                    .add(said);
        }
        List<List<Placed>> sides = new ArrayList<>();
        byContent.values().stream().sorted(Comparator.comparing(Placed::text)).forEach(placed -> {
            int side = sideOf(placed.content, sides);
            if (side == sides.size()) {
                sides.add(new ArrayList<>(1));
            }
            sides.get(side).add(placed);
        });
        return sides.stream()
                .map(side ->
                        side.stream().flatMap(placed -> placed.members.stream()).toList())
                .toList();
    }

    /** Returns the first side that says the same, more or less; else the first that can be true too; else a new one. */
    private int sideOf(Said.Content content, List<List<Placed>> sides) {
        int suiting = sides.size();
        for (int i = 0; i < sides.size() && pairs < MOST_PAIRS; i++) {
            Comparison closest = closest(content, sides.get(i));
            if (closest == Comparison.AGREE || closest == Comparison.REFINE) {
                return i;
            }
            if (closest == Comparison.COMPATIBLE && suiting == sides.size()) {
                suiting = i;
            }
        }
        return suiting;
    }

    /** Returns how what is said goes together with a side: a conflict with one member is one with all. */
    private Comparison closest(Said.Content content, List<Placed> side) {
        if (aspect == Aspect.DENIAL) {
            return content.polarity() == side.get(0).content.polarity() ? Comparison.AGREE : Comparison.CONFLICT;
        }
        Comparison closest = Comparison.COMPATIBLE;
        for (Placed member : side) {
            pairs++;
            Comparison comparison = content.proposition().compare(member.content.proposition(), singleValued);
            if (comparison == Comparison.CONFLICT) {
                return comparison;
            }
            closest = comparison == Comparison.COMPATIBLE ? closest : comparison;
        }
        return closest;
    }
}
