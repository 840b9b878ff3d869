package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Shapes;
import dev.factum.shape.Rewrite;
import dev.factum.shape.Walk;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Other ids for some entities, wherever they are named. A content id follows from what a claim says: where that names
 * something by another id now, the content id is another, and what refers to the claim by it must be made anew first.
 */
final class Renaming {
    private final Dossier dossier;
    private final Map<EntityRef, EntityRef> names;
    /** The new content ids of claims that something refers to by the old ones. */
    private final Map<ClaimId, ClaimId> contentIds = new HashMap<>();

    Renaming(Dossier dossier, Map<EntityRef, EntityRef> names) {
        this.dossier = dossier;
        this.names = checked(names);
    }

    private static Map<EntityRef, EntityRef> checked(Map<EntityRef, EntityRef> names) {
        Map<EntityRef, EntityRef> checked = new HashMap<>();
        names.forEach(
                (from, to) -> checked.put(Objects.requireNonNull(from, "names"), Objects.requireNonNull(to, "names")));
        // in order, so that of several mistakes always the same is named
        new TreeMap<>(checked).forEach((from, to) -> {
            if (!from.kind().equals(to.kind())) {
                throw new IllegalArgumentException("names must map each reference to one of its kind, but was "
                        + from.qualified() + " to " + to.qualified());
            }
            if (isContentId(from) || isContentId(to)) {
                throw new IllegalArgumentException("names must not map content ids, which follow from what claims say,"
                        + " but was " + from.qualified() + " to " + to.qualified());
            }
        });
        return checked;
    }

    private static boolean isContentId(EntityRef ref) {
        return ref instanceof ClaimId id && id.isContentId();
    }

    Dossier renamed() {
        contentIdsReferredTo().forEach(this::follow);
        Dossier.Builder renamed = dossier.emptied();
        Report.Builder problems = Report.builder();
        addAll(dossier.leaders(), renamed, problems);
        addAll(dossier.events(), renamed, problems);
        addAll(dossier.sources(), renamed, problems);
        addAll(dossier.claims(), renamed, problems);
        problems.throwIfAny("Dossier");
        return renamed.build();
    }

    private void addAll(List<? extends Entity> entities, Dossier.Builder renamed, Report.Builder problems) {
        for (Entity entity : entities) {
            try {
                renamed.add(renamed(entity));
            } catch (InvalidValueException e) {
                e.report().under(dossier.pointerTo(entity)).forEach(problems::add);
            }
        }
    }

    private Entity renamed(Entity entity) {
        boolean followsFromContent =
                entity instanceof Claim claim && claim.assignedId().isEmpty();
        return Rewrite.scalars(Shapes.ENTITY, entity, followsFromContent ? "id" : "", EntityRef.class, this::renamed);
    }

    private EntityRef renamed(EntityRef ref) {
        return isContentId(ref) ? contentIds.getOrDefault(ref, (ClaimId) ref) : names.getOrDefault(ref, ref);
    }

    // ---- content ids

    private Set<ClaimId> contentIdsReferredTo() {
        Set<ClaimId> found = new LinkedHashSet<>();
        dossier.leaders().forEach(leader -> Walk.scalars(Shapes.LEADER, leader, ClaimId.class, ref -> add(ref, found)));
        dossier.events().forEach(event -> Walk.scalars(Shapes.EVENT, event, ClaimId.class, ref -> add(ref, found)));
        dossier.sources().forEach(source -> Walk.scalars(Shapes.SOURCE, source, ClaimId.class, ref -> add(ref, found)));
        // not by a walk through claims, which would ask for the content id of each
        dossier.claims().forEach(claim -> {
            claim.proposition().mentions().forEach(ref -> add(ref, found));
            claim.supersedes().forEach(ref -> add(ref, found));
        });
        return found;
    }

    private static void add(EntityRef ref, Set<ClaimId> found) {
        if (isContentId(ref)) {
            found.add((ClaimId) ref);
        }
    }

    /** Finds the new content id of a claim, after those of the claims that it is about; without recursion. */
    private void follow(ClaimId first) {
        Set<ClaimId> entered = new HashSet<>();
        Deque<ClaimId> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            ClaimId id = open.peek();
            if (contentIds.containsKey(id)) {
                open.pop();
                continue;
            }
            Optional<Claim> claim = dossier.claim(id);
            Set<ClaimId> before = new LinkedHashSet<>();
            // only a broken hash can make a circle; its claims keep what they refer to
            if (entered.add(id)) {
                claim.ifPresent(one -> one.proposition().mentions().forEach(ref -> add(ref, before)));
                before.removeAll(contentIds.keySet());
                before.removeAll(entered);
            }
            if (before.isEmpty()) {
                open.pop();
                contentIds.put(id, claim.map(this::newContentId).orElse(id));
            } else {
                before.forEach(open::push);
            }
        }
    }

    private ClaimId newContentId(Claim claim) {
        try {
            return ((Claim) renamed(claim)).contentId();
        } catch (InvalidValueException e) {
            // will be said of the claim where it stands
            return claim.contentId();
        }
    }
}
