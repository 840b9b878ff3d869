package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.Objector;
import dev.factum.lineage.Lineage;
import dev.factum.model.Claim;
import dev.factum.model.Occurrence;
import dev.factum.model.Topic;
import dev.factum.time.Truth;
import dev.factum.verdict.Limit.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the statements of one dossier under one policy. */
final class Hearing {
    private final Dossier dossier;
    private final Policy policy;
    /** The claims that were recorded by the time that the policy asks of. */
    private final Dossier known;

    private final Lineage lineage;
    private final Witnesses witnesses;
    private final Comments comments;
    private final Objections objections;
    private final Impossible impossible;
    /** Whether what is said is opposed in full: asked of what is a ground for objections, again and again. */
    private final Map<Statement, Boolean> opposedInFull = new HashMap<>();

    Hearing(Dossier dossier, Policy policy) {
        this.dossier = dossier;
        this.policy = policy;
        known = with(dossier, claim -> Witnesses.isKnown(claim, policy));
        lineage = known.lineage().withPublisherAsOneOrigin(policy.publisherIsOneOrigin());
        witnesses = new Witnesses(known, policy, lineage);
        comments = new Comments(known, policy, lineage, witnesses);
        impossible = new Impossible(known.objector());
        Jointly jointly = new Jointly(witnesses, lineage, this::isOpposedInFull);
        objections = new Objections(objector(), jointly);
    }

    /** What does not count at all is no ground for an objection either; mostly, that is what does not stand. */
    private Objector objector() {
        ClaimFilter counting =
                ClaimFilter.asserting().and(claim -> witnesses.of(claim).weight() != Weight.NONE);
        ClaimFilter happened = known.happened();
        Set<Claim> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean isTheSame = true;
        for (Claim claim : known.claims()) {
            boolean counts = counting.test(claim) && !impossible.is(claim);
            isTheSame &= counts == happened.test(claim);
            if (counts) {
                counted.add(claim);
            }
        }
        return isTheSame ? known.objector() : known.objector(counted::contains);
    }

    /** Returns a dossier with some of its claims, and all that they are about. */
    private static Dossier with(Dossier dossier, ClaimFilter filter) {
        if (dossier.claims().stream().allMatch(filter)) {
            return dossier;
        }
        Dossier.Builder some = Dossier.builder()
                .addAll(dossier.leaders())
                .addAll(dossier.events())
                .addAll(dossier.sources());
        dossier.claims(filter).forEach(some::add);
        return some.build();
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns what is judged, which is what somebody has said by the time that the policy asks of. */
    Set<Topic> topics() {
        return known.topics();
    }

    /** Judges what is said on a topic. */
    List<Fact> facts(Topic topic) {
        Positions positions = positions(topic);
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : positions.statements(claim -> Witnesses.isKnown(claim, policy))) {
            facts.add(fact(statement, positions));
        }
        return List.copyOf(facts);
    }

    /** Judges one statement, be it that somebody says it or not. */
    Fact fact(Statement statement) {
        return fact(statement, positions(statement.proposition().topic()));
    }

    private Positions positions(Topic topic) {
        return new Positions(dossier.claimsOn(topic), policy.singleValued());
    }

    private Fact fact(Statement statement, Positions positions) {
        Occasions occasions = onTopic(statement, positions);
        occasions.forEach((occasion, evidences) -> objections.on(occasion.of(statement.proposition()), evidences));
        return occasions.fact(statement, lineage, policy.enoughOrigins());
    }

    /** Without those who support it: what speaks against it at the time that it is itself said of. */
    private boolean isOpposedInFull(Claim claim) {
        return opposedInFull.computeIfAbsent(Statement.of(claim), statement -> {
            Evidences evidences = new Evidences();
            for (Position position : positions(statement.proposition().topic()).around(statement)) {
                if (position.supportOf(statement).isEmpty()) {
                    oppose(position, statement, evidences);
                } else {
                    comments.on(position, Bearing.SAYS_SO, statement, evidences::add);
                }
            }
            return evidences.isOpposedInFull();
        });
    }

    private Occasions onTopic(Statement statement, Positions positions) {
        Occasions occasions = new Occasions();
        List<Position> others = new ArrayList<>();
        for (Position position : positions.around(statement)) {
            Optional<Bearing> support = position.supportOf(statement);
            if (support.isPresent()) {
                Evidences evidences = new Evidences();
                add(position, support.get(), true, statement, evidences);
                occasions.add(Occasion.of(position.statement(), statement), evidences);
            } else {
                others.add(position);
            }
        }
        occasions.orElse(Occasion.of(statement));
        for (Position position : others) {
            occasions.forEach(
                    (occasion, evidences) -> oppose(position, occasion.of(statement.proposition()), evidences));
        }
        return occasions;
    }

    private void oppose(Position position, Statement statement, Evidences evidences) {
        Truth opposes = position.opposes(statement, policy.singleValued());
        if (!opposes.isFalse()) {
            add(position, position.opposition(), opposes.isTrue(), statement, evidences);
        }
    }

    /** Adds what a position and the comments on it say. */
    private void add(Position position, Bearing bearing, boolean isSure, Statement statement, Evidences evidences) {
        boolean isImpossible = !position.saysTheSameAs(statement)
                && impossible.is(position.claims().get(0));
        for (Claim claim : position.claims()) {
            evidences.add(witnesses
                    .of(claim)
                    .atMost(isSure ? Weight.FULL : Weight.PARTIAL, doubt(position, statement))
                    .atMost(isImpossible ? Weight.NONE : Weight.FULL, Cause.IMPOSSIBLE)
                    .evidence(claim, bearing));
        }
        comments.on(position, bearing, statement, evidences::add);
    }

    /** Returns why it may be that what contradicts a statement does not: an event has one time, and a place two names. */
    private static Cause doubt(Position position, Statement statement) {
        if (position.isOfAnotherOffice(statement)) {
            return Cause.PERHAPS_BOTH_OFFICES;
        }
        return statement.proposition() instanceof Occurrence ? Cause.PERHAPS_ONE_PLACE : Cause.PERHAPS_AT_ANOTHER_TIME;
    }
}
