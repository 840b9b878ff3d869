package dev.factum.examples.page;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids of the page's elements: made of the entities' own ids, so that a link to a claim goes on leading to it, and of
 * letters, digits and hyphens alone.
 */
final class Anchors {
    /** So many digits of a content id tell claims apart; if ever they do not, a number is put behind. */
    private static final int LONGEST = 48;

    private static final int LONGEST_CONTENT_ID = "f1-".length() + 12;

    private final Map<EntityRef, String> byRef = new HashMap<>();
    private final IdentityHashMap<Entity, String> byEntity = new IdentityHashMap<>();
    private final Map<Conflict, String> byConflict = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    Anchors(Dossier dossier, List<Conflict> conflicts) {
        Stream.of(dossier.leaders(), dossier.events(), dossier.sources(), dossier.claims())
                .flatMap(List::stream)
                .forEach(this::add);
        for (int i = 0; i < conflicts.size(); i++) {
            byConflict.put(conflicts.get(i), free("conflict-" + (i + 1)));
        }
    }

    private void add(Entity entity) {
        EntityRef ref = entity.ref();
        String anchor = free(ref.kind() + "-" + plain(ref));
        byEntity.put(entity, anchor);
        byRef.putIfAbsent(ref, anchor);
        if (entity instanceof Claim claim) {
            byRef.putIfAbsent(claim.contentId(), anchor);
        }
    }

    private static String plain(EntityRef ref) {
        String text = ref.value().replaceAll("[^A-Za-z0-9-]+", "-");
        int longest = ref instanceof ClaimId claim && claim.isContentId() ? LONGEST_CONTENT_ID : LONGEST;
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private String free(String wanted) {
        String anchor = wanted;
        while (!taken.add(anchor)) {
            anchor = wanted + "-" + lastNumber.merge(wanted, 2, (last, first) -> last + 1);
        }
        return anchor;
    }

    String of(Entity entity) {
        return byEntity.getOrDefault(entity, "");
    }

    String of(Conflict conflict) {
        return byConflict.getOrDefault(conflict, "");
    }

    /** Returns the id of the element of what goes by a reference, or empty if the page has none. */
    String of(EntityRef ref) {
        return byRef.getOrDefault(ref, "");
    }
}
