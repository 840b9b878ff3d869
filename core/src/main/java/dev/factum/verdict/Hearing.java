package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.model.Claim;
import dev.factum.model.Topic;
import dev.factum.verdict.Limit.Cause;
import dev.factum.verdict.Position.Relevance;
import java.util.ArrayList;
import java.util.List;

/** Judges the statements of one dossier under one policy. */
final class Hearing {
    private final Dossier dossier;
    private final Policy policy;
    private final Lineage lineage;
    private final Witnesses witnesses;
    private final Comments comments;
    private final Objections objections;

    Hearing(Dossier dossier, Policy policy) {
        this.dossier = dossier;
        this.policy = policy;
        Dossier known = knownBy(dossier, policy);
        lineage = known.lineage().withPublisherAsOneOrigin(policy.publisherIsOneOrigin());
        witnesses = new Witnesses(known, policy);
        comments = new Comments(known, policy, witnesses);
        objections = new Objections(known, new Jointly(witnesses, lineage));
    }

    private static Dossier knownBy(Dossier dossier, Policy policy) {
        if (policy.knownBy().isEmpty()) {
            return dossier;
        }
        Dossier.Builder known = Dossier.builder()
                .addAll(dossier.leaders())
                .addAll(dossier.events())
                .addAll(dossier.sources());
        dossier.claims(claim -> Witnesses.isKnown(claim, policy)).forEach(known::add);
        return known.build();
    }

    Dossier dossier() {
        return dossier;
    }

    /** Judges what is said on a topic. */
    List<Fact> facts(Topic topic) {
        Positions positions = new Positions(dossier.claimsOn(topic), policy.singleValued());
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : positions.statements()) {
            facts.add(fact(statement, positions));
        }
        return List.copyOf(facts);
    }

    /** Judges one statement, be it that somebody says it or not. */
    Fact fact(Statement statement) {
        List<Claim> claims = dossier.claimsOn(statement.proposition().topic());
        return fact(statement, new Positions(claims, policy.singleValued()));
    }

    private Fact fact(Statement statement, Positions positions) {
        Evidences evidences = new Evidences();
        for (Position position : positions.around(statement)) {
            Relevance relevance = position.relevanceTo(statement, positions, policy.singleValued());
            if (relevance != null) {
                for (Claim claim : position.claims()) {
                    evidences.add(evidence(claim, relevance));
                }
                comments.on(position, relevance.bearing(), statement, evidences::add);
            }
        }
        objections.on(statement, evidences);
        return evidences.fact(statement, lineage, policy.enoughOrigins());
    }

    private Evidence evidence(Claim claim, Relevance relevance) {
        Testimony testimony = witnesses.of(claim);
        return relevance.isSure()
                ? testimony.evidence(claim, relevance.bearing())
                : testimony
                        .atMost(Weight.PARTIAL, Cause.PERHAPS_AT_ANOTHER_TIME)
                        .evidence(claim, relevance.bearing());
    }
}
