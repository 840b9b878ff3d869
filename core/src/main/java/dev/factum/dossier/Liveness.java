package dev.factum.dossier;

import dev.factum.graph.Circles;
import dev.factum.lineage.Lineage;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Retraction;
import dev.factum.model.SourceId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims of a dossier are still live: neither superseded by another nor taken back by who said so. */
final class Liveness {
    private final Lineage lineage;
    /** Claim → the claims that it supersedes or retracts, with effect or without. */
    private final Map<Claim, Set<Claim>> targets = new LinkedHashMap<>();

    private final List<List<Claim>> circles;
    /** Claim → the number of the circle that it is in. */
    private final Map<Claim, Integer> circleOf = new HashMap<>();

    private final Set<Claim> dead = new HashSet<>();

    Liveness(Dossier dossier) {
        lineage = Lineage.of(dossier.sources());
        for (Claim claim : dossier.claims()) {
            claim.supersedes().forEach(old -> addTargets(dossier, claim, old));
            if (claim.proposition() instanceof Retraction retraction) {
                addTargets(dossier, claim, retraction.claim());
            }
        }
        circles = Circles.in(targets.keySet(), this::targetsOf);
        for (int i = 0; i < circles.size(); i++) {
            int number = i;
            circles.get(i).forEach(claim -> circleOf.put(claim, number));
        }
        decide();
    }

    private void addTargets(Dossier dossier, Claim actor, ClaimId target) {
        List<Claim> found = dossier.claimVariants(target);
        if (!found.isEmpty()) {
            targets.computeIfAbsent(actor, claim -> new LinkedHashSet<>()).addAll(found);
        }
    }

    boolean isLive(Claim claim) {
        return !dead.contains(claim);
    }

    /** Returns the claims that act on each other in circles. */
    List<List<Claim>> circles() {
        return circles;
    }

    /** Returns the claims that act on themselves, which their content ids allow. */
    List<Claim> actingOnThemselves() {
        return targets.keySet().stream()
                .filter(claim -> targetsOf(claim).contains(claim))
                .toList();
    }

    /** Goes from the claims that nothing acts on to those that they act on; within a circle, nothing acts. */
    private void decide() {
        Map<Claim, Integer> waitingFor = new HashMap<>();
        targets.keySet()
                .forEach(actor ->
                        targetsOutsideCircle(actor).forEach(target -> waitingFor.merge(target, 1, Integer::sum)));
        Deque<Claim> ready = new ArrayDeque<>();
        targets.keySet().stream()
                .filter(actor -> !waitingFor.containsKey(actor))
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            Claim actor = ready.remove();
            for (Claim target : targetsOutsideCircle(actor)) {
                if (supersedes(actor, target) || (isLive(actor) && takesBack(actor, target))) {
                    dead.add(target);
                }
                if (waitingFor.merge(target, -1, Integer::sum) == 0 && targets.containsKey(target)) {
                    ready.add(target);
                }
            }
        }
    }

    /** Returns the claims that a claim supersedes or retracts, with effect or without. */
    Set<Claim> targetsOf(Claim actor) {
        return targets.getOrDefault(actor, Set.of());
    }

    private List<Claim> targetsOutsideCircle(Claim actor) {
        Integer circle = circleOf.get(actor);
        return targetsOf(actor).stream()
                .filter(target -> !target.equals(actor) && (circle == null || !circle.equals(circleOf.get(target))))
                .toList();
    }

    static boolean supersedes(Claim actor, Claim target) {
        boolean byAssignedId =
                target.assignedId().map(actor.supersedes()::contains).orElse(false);
        // content ids are dear: they are made only for who names one
        return byAssignedId
                || (actor.supersedes().stream().anyMatch(ClaimId::isContentId)
                        && actor.supersedes().contains(target.contentId()));
    }

    private boolean takesBack(Claim retraction, Claim target) {
        if (!(retraction.proposition() instanceof Retraction)
                || !ClaimFilter.asserting().test(retraction)) {
            return false;
        }
        Set<SourceId> origins = lineage.origins(retraction);
        return target.citations().stream()
                .allMatch(citation -> !Collections.disjoint(lineage.origins(citation), origins));
    }
}
