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

    private record Counterexample(Conflict.Side side, Certainties sure) {}

    private void check(Precedent precedent, List<Claim> claims, Consumer<Conflict> conflicts) {
        List<Event> events = Precedents.counterexamples(happenings, precedent);
        Certainties sure = Certainties.ofSurest(claims).and(sureOfTimes(precedent));
        List<Counterexample> named = events.stream()
                .map(Event::id)
                .limit(MOST_NAMED)
                .map(event -> counterexample(event, precedent.parties()))
                .filter(found -> !found.sure.leavesRoomFor(sure))
                .toList();
        if (named.isEmpty()) {
            return;
        }
        conflicts.accept(new Conflict(
                precedent.topic(),
                Conflict.Kind.COUNTEREXAMPLE,
                Mode.FACTUAL,
                named.stream().anyMatch(found -> found.sure.and(sure) == Certainties.SURE),
                Stream.concat(Stream.of(side(precedent, claims)), named.stream().map(Counterexample::side))
                        .toList(),
                Math.max(0, events.size() - MOST_NAMED),
                FirstsOfTheirLike.problem(happenings, "", precedent, events)));
    }

    private Certainties sureOfTimes(Precedent precedent) {
        Certainties event = Evidence.sureOfTime(happenings, precedent.event());
        return precedent
                .previous()
                .map(previous -> event.and(Evidence.sureOfTime(happenings, previous)))
                .orElse(event);
    }

    private Conflict.Side side(Precedent precedent, List<Claim> claims) {
        List<Entity> grounds = new ArrayList<>();
        Stream.concat(Stream.of(precedent.event()), precedent.previous().stream())
                .forEach(event -> {
                    grounds.addAll(Evidence.ofTime(happenings, event));
                    grounds.addAll(Evidence.dated(happenings, event));
                });
        return new Conflict.Side(DocumentOrder.sorted(claims), List.of(), grounds);
    }

    private Counterexample counterexample(EventId event, Set<EntityRef> parties) {
        Set<Claim> there = new LinkedHashSet<>();
        Certainties sure = Evidence.sureOfTime(happenings, event);
        for (EntityRef party : parties) {
            List<Claim> claims = happenings.evidence().ofPresence(event, party);
            there.addAll(claims);
            sure = sure.and(Certainties.ofSurest(claims));
        }
        List<Entity> grounds = new ArrayList<>(Evidence.ofTime(happenings, event));
        grounds.addAll(happenings.dossier().eventVariants(event));
        return new Counterexample(new Conflict.Side(DocumentOrder.sorted(there), List.of(), grounds), sure);
    }
}
