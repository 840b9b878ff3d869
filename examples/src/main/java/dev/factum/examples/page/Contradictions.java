package dev.factum.examples.page;

import dev.factum.dossier.Conflict;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What contradicts what, and which entries of the page are to be marked for it. */
final class Contradictions {
    /** So many sides, and so many claims on each, are told; the others are counted. */
    private static final int MOST = 10;

    private final Names names;
    private final Anchors anchors;
    private final IdentityHashMap<Entity, List<Ref>> marks = new IdentityHashMap<>();
    private final List<ConflictEntry> entries = new ArrayList<>();

    Contradictions(List<Conflict> conflicts, Names names, Anchors anchors) {
        this.names = names;
        this.anchors = anchors;
        conflicts.forEach(this::add);
    }

    private void add(Conflict conflict) {
        String kind = kind(conflict.kind());
        Ref mark = new Ref(conflict.definite() ? kind : "perhaps: " + kind, anchors.of(conflict));
        List<ConflictEntry.Side> sides = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            Stream.concat(side.claims().stream(), side.events().stream())
                    .forEach(entity -> marks.computeIfAbsent(entity, first -> new ArrayList<>())
                            .add(mark));
            if (sides.size() < MOST) {
                sides.add(side(side));
            }
        }
        entries.add(new ConflictEntry(
                anchors.of(conflict),
                Names.capital(kind),
                conflict.definite(),
                Names.words(conflict.mode().name()),
                sides,
                conflict.sides().size() - sides.size() + conflict.more()));
    }

    private ConflictEntry.Side side(Conflict.Side side) {
        List<Ref> all = Stream.concat(side.claims().stream(), side.events().stream())
                .map(this::ref)
                .toList();
        List<Ref> grounds = side.grounds().stream().limit(MOST).map(this::ref).toList();
        return new ConflictEntry.Side(
                all.subList(0, Math.min(MOST, all.size())), grounds, Math.max(0, all.size() - MOST));
    }

    private Ref ref(Entity entity) {
        return entity instanceof Claim claim
                ? names.ref(claim)
                : new Ref("The dossier describes " + ((Event) entity).name() + " so.", anchors.of(entity));
    }

    private static String kind(Conflict.Kind kind) {
        return switch (kind) {
            case DENIAL -> "some deny what others affirm";
            case VALUE -> "different values of what has one";
            case PRESENCE -> "different ways of attending";
            case TIME -> "times that cannot all be right";
            case PLACE -> "places that cannot all be right";
            case TWO_PLACES -> "in two places at one time";
            case COUNTEREXAMPLE -> "what is called the first of its like was not the first";
            case ARITHMETIC -> "numbers that do not come out right";
        };
    }

    List<ConflictEntry> entries() {
        return entries;
    }

    List<Ref> of(Entity entity) {
        return marks.getOrDefault(entity, List.of());
    }
}
