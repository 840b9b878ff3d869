package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Mode;
import dev.factum.model.Precedent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Conflicts between claims that an event was the first of its like, and those by which others were before it, or by which
 * the one since which it was the first was not of its like.
 */
final class WrongFirsts {
    private static final int MOST_NAMED = 10;

    private final Happenings happenings;
    /** Of what surely was before many firsts, each asks the same again. */
    private final Map<EventId, Certainties> sureOfTime = new HashMap<>();

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
        firsts.forEach((precedent, claims) -> {
            wrong.check(precedent, claims, conflicts);
            Precedents.lacking(happenings, precedent)
                    .ifPresent(lacking -> wrong.check(precedent, lacking, claims, conflicts));
        });
    }

    private void check(Precedent precedent, List<Claim> claims, Consumer<Conflict> conflicts) {
        Certainties said = Certainties.ofSurest(claims);
        Optional<Certainties> ofSaid = Optional.empty();
        List<Counterexample> excluding = new ArrayList<>();
        boolean definite = false;
        for (Counterexample one : Precedents.counterexamples(happenings, precedent)) {
            Certainties times = one.isBySaidTimes() && ofSaid.isPresent() ? ofSaid.get() : sureOfFirst(one);
            // of all these it is the same, and there can be many
            ofSaid = one.isBySaidTimes() ? Optional.of(times) : ofSaid;
            Certainties first = said.and(times);
            Certainties other = sureOf(one, precedent.parties());
            if (!other.leavesRoomFor(first)) {
                excluding.add(one);
                definite |= one.isSure() && first == Certainties.SURE && other == Certainties.SURE;
            }
        }
        if (excluding.isEmpty()) {
            return;
        }
        List<Counterexample> named = excluding.subList(0, Math.min(MOST_NAMED, excluding.size()));
        conflicts.accept(new Conflict(
                precedent.topic(),
                Conflict.Kind.COUNTEREXAMPLE,
                Mode.FACTUAL,
                definite,
                Stream.concat(Stream.of(side(named, claims)), named.stream().map(one -> side(one, precedent.parties())))
                        .toList(),
                excluding.size() - named.size(),
                FirstsOfTheirLike.problem("", precedent, excluding)));
    }

    /** Tells how sure it is when the first was, and the previous one. */
    private Certainties sureOfFirst(Counterexample one) {
        Certainties event = one.datingOfFirst().sure(happenings);
        return one.datingOfPrevious()
                .map(previous -> event.and(previous.sure(happenings)))
                .orElse(event);
    }

    private Certainties sureOf(Counterexample one, Set<EntityRef> parties) {
        Certainties sure = one.isSure()
                ? sureOfTime.computeIfAbsent(
                        one.event().id(), event -> one.dating().sure(happenings))
                : one.dating().sure(happenings);
        for (EntityRef party : parties) {
            sure = sure.and(Certainties.ofSurest(
                    happenings.attestations().ofPresence(one.event().id(), party)));
        }
        return sure;
    }

    private Conflict.Side side(List<Counterexample> named, List<Claim> claims) {
        Set<Entity> grounds = new LinkedHashSet<>();
        boolean saidIsDone = false;
        for (Counterexample one : named) {
            if (!one.isBySaidTimes() || !saidIsDone) {
                grounds.addAll(one.datingOfFirst().grounds(happenings));
                one.datingOfPrevious().ifPresent(previous -> grounds.addAll(previous.grounds(happenings)));
                saidIsDone |= one.isBySaidTimes();
            }
        }
        return new Conflict.Side(DocumentOrder.sorted(claims), List.of(), List.copyOf(grounds));
    }

    private Conflict.Side side(Counterexample one, Set<EntityRef> parties) {
        EventId event = one.event().id();
        Set<Claim> there = new LinkedHashSet<>();
        parties.forEach(party -> there.addAll(happenings.attestations().ofPresence(event, party)));
        List<Entity> grounds = new ArrayList<>(DocumentOrder.sorted(one.dating().claims(happenings)));
        // those by whose description it was at another time say something else
        List<Event> dated = one.dating().descriptions(happenings);
        happenings.dossier().eventVariants(event).stream()
                .filter(variant -> variant.time().isEmpty() || dated.contains(variant))
                .forEach(grounds::add);
        return new Conflict.Side(DocumentOrder.sorted(there), List.of(), grounds);
    }

    /** Never definite: that nobody names a party is not that it was not there. */
    private void check(
            Precedent precedent, Precedents.Lacking lacking, List<Claim> claims, Consumer<Conflict> conflicts) {
        List<Claim> there =
                happenings.attestations().ofPresence(precedent.previous().orElseThrow(), lacking);
        if (!Certainties.ofSurest(there).leavesRoomFor(Certainties.ofSurest(claims))) {
            conflicts.accept(new Conflict(
                    precedent.topic(),
                    Conflict.Kind.COUNTEREXAMPLE,
                    Mode.FACTUAL,
                    false,
                    List.of(
                            new Conflict.Side(DocumentOrder.sorted(claims), List.of(), List.of()),
                            new Conflict.Side(DocumentOrder.sorted(there), List.of(), List.of())),
                    0,
                    FirstsOfTheirLike.problem("", precedent, lacking)));
        }
    }
}
