package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.model.Claim;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import dev.factum.verdict.Limit.Cause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    Hearing(Dossier dossier, Policy policy) {
        this.dossier = dossier;
        this.policy = policy;
        known = with(dossier, claim -> Witnesses.isKnown(claim, policy));
        lineage = known.lineage().withPublisherAsOneOrigin(policy.publisherIsOneOrigin());
        witnesses = new Witnesses(known, policy, lineage);
        comments = new Comments(known, policy, lineage, witnesses);
        Dossier counted = with(known, claim -> witnesses.of(claim).weight() != Weight.NONE);
        objections = new Objections(counted, new Jointly(witnesses, lineage, this::isOpposedInFull));
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
        Evidences evidences = onTopic(statement, positions);
        objections.on(statement, evidences);
        return evidences.fact(statement, lineage, policy.enoughOrigins());
    }

    private boolean isOpposedInFull(Claim claim) {
        Statement statement = Statement.of(claim);
        return onTopic(statement, positions(claim.proposition().topic())).isOpposedInFull();
    }

    private Evidences onTopic(Statement statement, Positions positions) {
        Evidences evidences = new Evidences();
        List<Position> others = new ArrayList<>();
        Set<Optional<Edtf>> times = new LinkedHashSet<>();
        times.add(statement.validDuring());
        for (Position position : positions.around(statement)) {
            Optional<Bearing> support = position.supportOf(statement);
            if (support.isEmpty()) {
                others.add(position);
            } else if (add(position, support.get(), true, statement, evidences)
                    && statement.validDuring().isEmpty()) {
                // what is said of no time is said of some time: only what excludes all that is named speaks against it
                times.add(position.statement().validDuring());
            }
        }
        for (Position position : others) {
            Truth opposes = position.opposes(statement.proposition(), times, policy.singleValued());
            if (!opposes.isFalse()) {
                add(position, position.opposition(), opposes.isTrue(), statement, evidences);
            }
        }
        return evidences;
    }

    /** Adds what a position and the comments on it say, and tells whether any claim of the position counts. */
    private boolean add(Position position, Bearing bearing, boolean isSure, Statement statement, Evidences evidences) {
        boolean counts = false;
        for (Claim claim : position.claims()) {
            Evidence evidence = witnesses
                    .of(claim)
                    .atMost(isSure ? Weight.FULL : Weight.PARTIAL, Cause.PERHAPS_AT_ANOTHER_TIME)
                    .evidence(claim, bearing);
            evidences.add(evidence);
            counts |= evidence.counts();
        }
        comments.on(position, bearing, statement, evidences::add);
        return counts;
    }
}
