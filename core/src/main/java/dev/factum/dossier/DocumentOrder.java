package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Shapes;
import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the entities of a dossier stand in its JSON, whatever order they were added in: claims by id too. */
final class DocumentOrder {
    private static final Kind<Citation> CITATION = new Kind.Nested<>(Shapes.CITATION);

    private final List<Claim> claims;
    private final Map<Entity, String> pointers = new HashMap<>();

    DocumentOrder(Dossier dossier) {
        claims = sorted(dossier.claims());
        number("/leaders/", dossier.leaders());
        number("/events/", dossier.events());
        number("/sources/", dossier.sources());
        number("/claims/", claims);
    }

    /** Returns claims in their order in the document. */
    static List<Claim> sorted(Collection<Claim> some) {
        List<Claim> sorted = new ArrayList<>(some);
        sorted.sort(Claim.inOrderOfIds());
        return Collections.unmodifiableList(sorted);
    }

    /** Returns the citations of a claim in their order in its JSON. */
    static List<Citation> citations(Claim claim) {
        return Canonical.inOrder(CITATION, claim.citations()).stream()
                .map(Citation.class::cast)
                .toList();
    }

    private void number(String list, List<? extends Entity> entities) {
        for (int i = 0; i < entities.size(); i++) {
            pointers.put(entities.get(i), list + i);
        }
    }

    /** Returns the claims in the order of their ids. */
    List<Claim> claims() {
        return claims;
    }

    /** Returns the JSON Pointer to an entity of the dossier. */
    String pointerTo(Entity entity) {
        String pointer = pointers.get(entity);
        if (pointer == null) {
            throw new IllegalArgumentException(
                    "entity must be in the dossier, but was " + entity.ref().qualified());
        }
        return pointer;
    }
}
