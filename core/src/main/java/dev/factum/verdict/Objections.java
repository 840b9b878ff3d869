package dev.factum.verdict;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks against a statement from outside its topic: one before what is called the first, a leader who was somewhere
 * else, times by which numbers do not come out, and how the dossier describes an event.
 */
final class Objections {
    /** What definite conflicts come to for those who stand on their first sides, and of two places on the others too. */
    private record Objection(Bearing bearing, List<List<Claim>> claims, List<Event> descriptions) {}

    private final Dossier known;
    private final Jointly jointly;
    private final Map<Statement, List<Objection>> byStatement = new HashMap<>();

    Objections(Dossier known, Jointly jointly) {
        this.known = known;
        this.jointly = jointly;
        for (Conflict conflict : known.conflictsAcrossTopics()) {
            List<Conflict.Side> others =
                    conflict.sides().subList(1, conflict.sides().size());
            if (conflict.definite() && conflict.kind() == Conflict.Kind.TWO_PLACES) {
                others.forEach(other -> {
                    add(conflict.sides().get(0), elsewhere(other));
                    add(other, elsewhere(conflict.sides().get(0)));
                });
            } else if (conflict.definite() && conflict.kind() == Conflict.Kind.ARITHMETIC) {
                add(conflict.sides().get(0), miscounted(others));
            }
        }
    }

    private static Objection elsewhere(Conflict.Side other) {
        return new Objection(Bearing.ELSEWHERE, List.of(other.claims()), List.of());
    }

    private static Objection miscounted(List<Conflict.Side> others) {
        List<List<Claim>> claims = new ArrayList<>();
        List<Event> descriptions = new ArrayList<>();
        for (Conflict.Side other : others) {
            if (other.claims().isEmpty()) {
                descriptions.addAll(other.events());
            } else {
                claims.add(other.claims());
            }
        }
        return new Objection(Bearing.MISCOUNTED, claims, descriptions);
    }

    private void add(Conflict.Side side, Objection objection) {
        side.claims().stream()
                .map(Statement::of)
                .distinct()
                .forEach(statement -> byStatement
                        .computeIfAbsent(statement, absent -> new ArrayList<>(1))
                        .add(objection));
    }

    /** Adds what speaks against a statement to the evidence on it. */
    void on(Statement statement, Evidences evidences) {
        for (Objection objection : byStatement.getOrDefault(statement, List.of())) {
            if (objection.bearing == Bearing.ELSEWHERE) {
                // when and where the other event was is said by somebody, too
                jointly.evidence(objection.claims, objection.bearing, Weight.PARTIAL, evidences::add);
            } else if (objection.claims.isEmpty() && objection.descriptions.isEmpty()) {
                evidences.excludedByCalendar();
            } else {
                jointly.evidence(
                        objection.claims,
                        objection.bearing,
                        objection.descriptions.isEmpty() ? Weight.FULL : Weight.PARTIAL,
                        evidences::add);
                objection.descriptions.forEach(evidences::addDescription);
            }
        }
        if (statement.proposition() instanceof Precedent precedent) {
            counterexamples(precedent, evidences);
        } else if (statement.proposition() instanceof Occurrence occurrence) {
            descriptions(occurrence, evidences);
        }
    }

    private void counterexamples(Precedent precedent, Evidences evidences) {
        for (Event earlier : known.counterexamples(precedent)) {
            List<List<Claim>> present = new ArrayList<>();
            for (EntityRef party : precedent.parties()) {
                present.add(known.presenceOf(party, earlier.id()));
            }
            jointly.evidence(present, Bearing.COUNTEREXAMPLE, Weight.FULL, evidences::add);
        }
    }

    /** A description has no source: it disputes what somebody says of an event, and cannot refute it. */
    private void descriptions(Occurrence occurrence, Evidences evidences) {
        for (Entity variant : known.variants(occurrence.event())) {
            Event event = (Event) variant;
            Occurrence described = Occurrence.builder()
                    .event(event.id())
                    .time(event.time())
                    .place(event.place())
                    .build();
            if (described.compare(occurrence) == Comparison.CONFLICT) {
                evidences.addDescription(event);
            }
        }
    }
}
