package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.graph.Circles;
import dev.factum.lineage.Lineage;
import dev.factum.model.Assessment;
import dev.factum.model.Claim;
import dev.factum.model.Polarity;
import dev.factum.model.Retraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much claims about claims count by what others make of them: what is itself refuted opposes nothing, and what is opposed
 * in full opposes in part. Who rates the same claim otherwise speaks of that claim, and silences nobody. Claims that comment on
 * each other in a circle have no effect within it.
 */
final class Rebuttals {
    /** Those who affirm and deny one comment. */
    private record Sides(List<Claim> affirming, List<Claim> denying) {
        Sides() {
            this(new ArrayList<>(1), new ArrayList<>(0));
        }
    }

    private final Comments comments;
    private final Witnesses witnesses;
    private final Lineage lineage;
    private final int enough;
    private final Map<Statement, Sides> sides = new LinkedHashMap<>();
    private final Map<Statement, Weight> most = new HashMap<>();

    Rebuttals(Dossier known, Comments comments, Witnesses witnesses, Lineage lineage, int enough) {
        this.comments = comments;
        this.witnesses = witnesses;
        this.lineage = lineage;
        this.enough = enough;
        for (Claim claim : known.claims()) {
            if (claim.proposition() instanceof Assessment || claim.proposition() instanceof Retraction) {
                Sides said = sides.computeIfAbsent(Statement.of(claim), statement -> new Sides());
                (claim.polarity() == Polarity.AFFIRMED ? said.affirming : said.denying).add(claim);
            }
        }
    }

    /** Goes from the comments that nobody comments on to those that they comment on. */
    void decide() {
        Circles.components(sides.keySet(), this::commentsOn, circle -> {
            Set<Statement> within = Set.copyOf(circle);
            Map<Statement, Weight> decided = new HashMap<>();
            circle.forEach(statement -> decided.put(statement, decide(statement, within)));
            most.putAll(decided);
        });
    }

    /** Returns what a comment counts at most. */
    Weight most(Claim comment) {
        return most.getOrDefault(Statement.of(comment), Weight.FULL);
    }

    private List<Statement> commentsOn(Statement statement) {
        Sides said = sides.getOrDefault(statement, new Sides());
        List<Statement> found = new ArrayList<>(0);
        said.affirming.forEach(claim -> comments.of(claim).forEach(comment -> found.add(Statement.of(comment))));
        said.denying.forEach(claim -> comments.of(claim).forEach(comment -> found.add(Statement.of(comment))));
        return found;
    }

    private Weight decide(Statement statement, Set<Statement> within) {
        Evidences evidences = new Evidences();
        Sides said = sides.getOrDefault(statement, new Sides());
        if (!said.denying.isEmpty()
                || said.affirming.stream().anyMatch(claim -> !comments.of(claim).isEmpty())) {
            add(said.affirming, Bearing.SAYS_SO, within, evidences);
            add(said.denying, Bearing.DENIES, within, evidences);
        }
        return !evidences.isOpposedInFull()
                ? Weight.FULL
                : evidences.fact(statement, lineage, enough).verdict() == Verdict.REFUTED
                        ? Weight.NONE
                        : Weight.PARTIAL;
    }

    private void add(List<Claim> claims, Bearing bearing, Set<Statement> within, Evidences evidences) {
        for (Claim claim : claims) {
            evidences.add(witnesses.of(claim).evidence(claim, bearing));
            comments.of(claim).stream()
                    .filter(comment -> !within.contains(Statement.of(comment)))
                    .forEach(comment -> comments.on(claim, comment, bearing, true, evidences::add));
        }
    }
}
