package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Polarity;
import dev.factum.model.Rating;
import dev.factum.model.Retraction;
import dev.factum.verdict.Limit.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Claims about claims, and how they bear on what these say: assessments, and retractions by somebody other than who said it,
 * who cannot take it back.
 */
final class Comments {
    private final Dossier known;
    private final Policy policy;
    private final Witnesses witnesses;
    /** Claim → the claims that assess or retract it. */
    private final Map<Claim, List<Claim>> byTarget = new HashMap<>();

    Comments(Dossier known, Policy policy, Witnesses witnesses) {
        this.known = known;
        this.policy = policy;
        this.witnesses = witnesses;
        ClaimFilter asserting = ClaimFilter.asserting();
        for (Claim claim : known.claims()) {
            if (claim.proposition() instanceof Assessment assessment && claim.polarity() == Polarity.AFFIRMED) {
                add(assessment.claim(), claim);
            } else if (claim.proposition() instanceof Retraction retraction && asserting.test(claim)) {
                add(retraction.claim(), claim);
            }
        }
    }

    private void add(ClaimId target, Claim comment) {
        known.variants(target)
                .forEach(claim -> byTarget.computeIfAbsent((Claim) claim, absent -> new ArrayList<>())
                        .add(comment));
    }

    /** Hands over what comments on the claims of a position make of a statement that the position bears on. */
    void on(Position position, Bearing bearing, Statement judged, Consumer<Evidence> evidence) {
        if (byTarget.isEmpty()) {
            return;
        }
        for (Claim target : position.claims()) {
            for (Claim comment : byTarget.getOrDefault(target, List.of())) {
                if (comment.proposition() instanceof Assessment assessment) {
                    assess(target, comment, assessment.rating(), bearing, position.saysTheSameAs(judged), evidence);
                } else if (bearing == Bearing.SAYS_SO && policy.retractionsAct() && isByAnother(comment, target)) {
                    evidence.accept(evidence(comment, Bearing.RETRACTED, Weight.FULL, target));
                }
            }
        }
    }

    private boolean isByAnother(Claim retraction, Claim target) {
        return known.lineage().sharing(target, retraction).isEmpty();
    }

    /** That a claim is true makes true all that follows from it; that it is false makes false only what it says itself. */
    private void assess(
            Claim target, Claim comment, Rating rating, Bearing bearing, boolean same, Consumer<Evidence> evidence) {
        boolean isTrue = rating == Rating.TRUE || rating == Rating.MOSTLY_TRUE;
        boolean isFalse = rating == Rating.FALSE || rating == Rating.MOSTLY_FALSE;
        boolean isWhole = rating == Rating.TRUE || rating == Rating.FALSE;
        boolean speaksFor = (isTrue && bearing.isFor()) || (isFalse && bearing == Bearing.DENIES && same);
        boolean speaksAgainst = (isTrue && !bearing.isFor()) || (isFalse && bearing == Bearing.SAYS_SO);
        if (speaksFor || speaksAgainst) {
            evidence.accept(evidence(
                    comment,
                    speaksFor ? Bearing.ASSESSED_TRUE : Bearing.ASSESSED_FALSE,
                    isWhole ? Weight.FULL : Weight.PARTIAL,
                    target));
        }
    }

    private Evidence evidence(Claim comment, Bearing bearing, Weight rating, Claim target) {
        Weight assessment = comment.proposition() instanceof Assessment ? policy.assessments() : Weight.FULL;
        Weight said = policy.of(target.mode()).atMost(policy.of(target.certainty()));
        return witnesses
                .of(comment)
                .atMost(rating, Cause.NOT_WHOLLY)
                .atMost(assessment, Cause.ASSESSMENT)
                .atMost(said, Cause.ABOUT_LESS)
                .evidence(comment, bearing);
    }
}
