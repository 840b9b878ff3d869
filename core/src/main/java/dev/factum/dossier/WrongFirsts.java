package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Mode;
import dev.factum.model.Precedent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Conflicts between claims that an event was the first of its like, and those by which others were before it. */
final class WrongFirsts {
    private static final int MOST_NAMED = 10;

    private final Happenings happenings;

    private WrongFirsts(Happenings happenings) {
        this.happenings = happenings;
    }

    static void find(Happenings happenings, Consumer<Conflict> conflicts) {
        Map<Precedent, List<Claim>> firsts = new LinkedHashMap<>();
        happenings.claims().forEach(claim -> {
            if (claim.proposition() instanceof Precedent precedent) {
                firsts.computeIfAbsent(precedent, key -> new ArrayList<>(1)).add(claim);
            }
        });
        WrongFirsts wrong = new WrongFirsts(happenings);
        firsts.forEach((precedent, claims) -> wrong.check(precedent, claims, conflicts));
    }

    private void check(Precedent precedent, List<Claim> claims, Consumer<Conflict> conflicts) {
        List<Event> events = Precedents.counterexamples(happenings, precedent);
        Certainties sure = Certainties.ofSurest(claims).and(sureOfTimes(precedent));
        List<EventId> excluding = events.stream()
                .map(Event::id)
                .filter(event -> !sureOf(event, precedent.parties()).leavesRoomFor(sure))
                .toList();
        if (excluding.isEmpty()) {
            return;
        }
        List<EventId> named = excluding.subList(0, Math.min(MOST_NAMED, excluding.size()));
        conflicts.accept(new Conflict(
                precedent.topic(),
                Conflict.Kind.COUNTEREXAMPLE,
                Mode.FACTUAL,
                sure == Certainties.SURE
                        && excluding.stream().anyMatch(event -> sureOf(event, precedent.parties()) == Certainties.SURE),
                Stream.concat(
                                Stream.of(side(precedent, claims)),
                                named.stream().map(event -> side(event, precedent.parties())))
                        .toList(),
                excluding.size() - named.size(),
                FirstsOfTheirLike.problem(happenings, "", precedent, events)));
    }

    private Certainties sureOfTimes(Precedent precedent) {
        Certainties event = Attestations.sureOfTime(happenings, precedent.event());
        return precedent
                .previous()
                .map(previous -> event.and(Attestations.sureOfTime(happenings, previous)))
                .orElse(event);
    }

    private Conflict.Side side(Precedent precedent, List<Claim> claims) {
        List<Entity> grounds = new ArrayList<>();
        Stream.concat(Stream.of(precedent.event()), precedent.previous().stream())
                .forEach(event -> {
                    grounds.addAll(Attestations.ofTime(happenings, event));
                    grounds.addAll(Attestations.dated(happenings, event));
                });
        return new Conflict.Side(DocumentOrder.sorted(claims), List.of(), grounds);
    }

    private Certainties sureOf(EventId event, Set<EntityRef> parties) {
        Certainties sure = Attestations.sureOfTime(happenings, event);
        for (EntityRef party : parties) {
            sure = sure.and(Certainties.ofSurest(happenings.attestations().ofPresence(event, party)));
        }
        return sure;
    }

    private Conflict.Side side(EventId event, Set<EntityRef> parties) {
        Set<Claim> there = new LinkedHashSet<>();
        parties.forEach(party -> there.addAll(happenings.attestations().ofPresence(event, party)));
        List<Entity> grounds = new ArrayList<>(Attestations.ofTime(happenings, event));
        grounds.addAll(happenings.dossier().eventVariants(event));
        return new Conflict.Side(DocumentOrder.sorted(there), List.of(), grounds);
    }
}
