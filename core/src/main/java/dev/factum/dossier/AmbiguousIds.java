package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One id stands for one content. */
final class AmbiguousIds implements IntegrityRule {
    static final String AMBIGUOUS = "ambiguous: {field} must stand for one content, and stands for {0} different ones";

    private static final Rule LEADER = Rule.of(AMBIGUOUS).on("Leader.id");
    private static final Rule EVENT = Rule.of(AMBIGUOUS).on("Event.id");
    private static final Rule SOURCE = Rule.of(AMBIGUOUS).on("Source.id");
    private static final Rule CLAIM = Rule.of(AMBIGUOUS).on("Claim.id");

    @Override
    public List<Rule> rules() {
        return List.of(LEADER, EVENT, SOURCE, CLAIM);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        check(dossier, LEADER, dossier.leaders(), problems);
        check(dossier, EVENT, dossier.events(), problems);
        check(dossier, SOURCE, dossier.sources(), problems);
        Set<ClaimId> assigned = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            claim.assignedId().ifPresent(assigned::add);
        }
        assigned.forEach(id -> check(dossier, CLAIM, id, problems));
    }

    private static void check(Dossier dossier, Rule rule, List<? extends Entity> entities, Consumer<Problem> problems) {
        Set<EntityRef> ids = new LinkedHashSet<>();
        entities.forEach(entity -> ids.add(entity.ref()));
        ids.forEach(id -> check(dossier, rule, id, problems));
    }

    private static void check(Dossier dossier, Rule rule, EntityRef id, Consumer<Problem> problems) {
        List<Entity> variants = dossier.variants(id);
        if (variants.size() > 1) {
            String pointer = dossier.pointerTo(variants.get(0)) + "/id";
            problems.accept(rule.brokenAt(pointer, id, variants.size()));
        }
    }
}
