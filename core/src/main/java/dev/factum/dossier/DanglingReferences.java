package dev.factum.dossier;

import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Shapes;
import dev.factum.shape.Shape;
import dev.factum.shape.Walk;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Whoever is referred to is in the dossier. */
final class DanglingReferences implements IntegrityRule {
    static final String DANGLING = "dossier.reference.dangling: {0} must name an entity that is in the dossier";

    private static final Rule RULE = Rule.of(DANGLING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        dossier.leaders().forEach(leader -> find(dossier, Shapes.LEADER, leader, problems));
        dossier.events().forEach(event -> find(dossier, Shapes.EVENT, event, problems));
        dossier.sources().forEach(source -> find(dossier, Shapes.SOURCE, source, problems));
        dossier.claims().forEach(claim -> {
            // the walk with pointers is the dear one, and asks for the claim's id
            boolean[] dangling = new boolean[1];
            claim.proposition().mentions().forEach(ref -> dangling[0] |= isDangling(dossier, ref));
            claim.supersedes().forEach(ref -> dangling[0] |= isDangling(dossier, ref));
            claim.citations().forEach(citation -> {
                dangling[0] |= isDangling(dossier, citation.source());
                citation.via().forEach(ref -> dangling[0] |= isDangling(dossier, ref));
            });
            if (dangling[0]) {
                find(dossier, Shapes.CLAIM, claim, problems);
            }
        });
    }

    private static <T extends Entity> void find(Dossier dossier, Shape<T> shape, T entity, Consumer<Problem> problems) {
        Walk.places(shape, entity, EntityRef.class, (pointer, ref) -> {
            if (isDangling(dossier, ref)) {
                String field = shape.name() + pointer.replace('/', '.');
                problems.accept(RULE.brokenAt(dossier.pointerTo(entity) + pointer, ref.qualified(), field));
            }
        });
    }

    private static boolean isDangling(Dossier dossier, EntityRef ref) {
        return !(ref instanceof Country) && dossier.variants(ref).isEmpty();
    }
}
