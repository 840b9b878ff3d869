package dev.factum.dossier;

import dev.factum.graph.Circles;
import dev.factum.lineage.Lineage;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Retraction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Which claims of a dossier still stand: neither superseded by another nor taken back by who said so.
 *
 * <p>A claim is superseded if another names it so, unless that other is taken back: to
 * {@linkplain dev.factum.model.Claim#supersedes supersede} is the recorder's act, whoever is cited and in whatever stance, so
 * that any claim of a dossier can lay aside any other. A
 * {@linkplain dev.factum.model.Retraction retraction} takes back those citations of a claim that
 * {@linkplain Lineage#hangingOn hang on} an origin of one of its own citations that stands: who said so, who relayed it and
 * who published it can take it back, each for what goes through them, and nobody can take back what somebody else has
 * said. It acts if it is live, affirmed and
 * factual, and not merely {@linkplain dev.factum.model.Certainty#POSSIBLE possible} by its own words, unless who asks has
 * it otherwise. Claims that supersede or retract each other in a circle have no effect within it.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 * Not serializable: it is made anew from the dossier.
 *
 * <pre>{@code
 * Standing standing = dossier.standing();
 * standing.isLive(claim);    // false
 * standing.withdrawn(claim); // {Citation{source=wire}=Claim{id=retraction-1, …}}
 * }</pre>
 */
public final class Standing {
    private static final ClaimFilter ACTING = ClaimFilter.asserting()
            .and(ClaimFilter.certainty(Certainty.POSSIBLE).negate());

    private final Lineage lineage;
    private final ClaimFilter acting;
    /** Claim → the claims that it supersedes or retracts, with effect or without. */
    private final Map<Claim, Set<Claim>> targets = new LinkedHashMap<>();

    private final List<List<Claim>> circles;
    /** Claim → the number of the circle that it is in. */
    private final Map<Claim, Integer> circleOf = new HashMap<>();

    /** Claim → the claims that take its place. */
    private final Map<Claim, List<Claim>> superseding = new HashMap<>();
    /** Claim → those of its citations that are taken back, each with the retraction that does. */
    private final Map<Claim, Map<Citation, Claim>> withdrawn = new HashMap<>();

    /** Takes the filter for the retractions that act, if they are live. */
    Standing(Dossier dossier, Lineage lineage, ClaimFilter acting) {
        this.lineage = lineage;
        this.acting = acting;
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

    static Standing of(Dossier dossier) {
        return new Standing(dossier, dossier.lineage(), ACTING);
    }

    private void addTargets(Dossier dossier, Claim actor, ClaimId target) {
        List<Claim> found = dossier.claimVariants(target);
        if (!found.isEmpty()) {
            targets.computeIfAbsent(actor, claim -> new LinkedHashSet<>()).addAll(found);
        }
    }

    /**
     * Tells whether a claim is neither superseded nor wholly taken back.
     *
     * @param claim the claim, not null
     * @return true if it still stands
     */
    public boolean isLive(Claim claim) {
        return !superseding.containsKey(claim) && !isTakenBack(claim);
    }

    private boolean isTakenBack(Claim claim) {
        return withdrawnFrom(claim).size() == claim.citations().size();
    }

    /**
     * Returns the claims that take the place of one.
     *
     * @param claim the claim, not null
     * @return the claims that supersede it with effect, in the order of their ids, unmodifiable; mostly none
     */
    public List<Claim> supersededBy(Claim claim) {
        List<Claim> found = superseding.getOrDefault(Objects.requireNonNull(claim, "claim"), List.of());
        return found.isEmpty() ? found : DocumentOrder.sorted(found);
    }

    /**
     * Returns what of a claim has been taken back.
     *
     * @param claim the claim, not null
     * @return those of its citations that are taken back, each with the retraction that does, unmodifiable; mostly none
     */
    public Map<Citation, Claim> withdrawn(Claim claim) {
        return Collections.unmodifiableMap(withdrawnFrom(Objects.requireNonNull(claim, "claim")));
    }

    private Map<Citation, Claim> withdrawnFrom(Claim claim) {
        return withdrawn.getOrDefault(claim, Map.of());
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
                if (supersedes(actor, target) && !isTakenBack(actor)) {
                    superseding
                            .computeIfAbsent(target, claim -> new ArrayList<>())
                            .add(actor);
                }
                if (actor.proposition() instanceof Retraction && acting.test(actor) && isLive(actor)) {
                    takeBack(actor, target);
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

    /** Of two retractions of one citation, the canonically first is kept. */
    private void takeBack(Claim retraction, Claim target) {
        List<Citation> standing = retraction.citations().stream()
                .filter(citation -> !withdrawnFrom(retraction).containsKey(citation))
                .toList();
        for (Citation citation : lineage.hangingOn(target.citations(), standing)) {
            withdrawn
                    .computeIfAbsent(target, claim -> new LinkedHashMap<>())
                    .merge(citation, retraction, BinaryOperator.minBy(Claim.inOrderOfIds()));
        }
    }
}
