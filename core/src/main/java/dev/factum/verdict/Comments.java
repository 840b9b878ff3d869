package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.model.Assessment;
import dev.factum.model.Citation;
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
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Claims about claims, and how they bear on what these say: assessments, and retractions by somebody other than who said it,
 * who cannot take it back.
 */
final class Comments {
    private final Dossier known;
    private final Policy policy;
    private final Lineage lineage;
    private final Witnesses witnesses;
    /** Claim → the claims that assess or retract it. */
    private final Map<Claim, List<Claim>> byTarget = new HashMap<>();

    private final Rebuttals rebuttals;

    Comments(Dossier known, Policy policy, Lineage lineage, Witnesses witnesses) {
        this.known = known;
        this.policy = policy;
        this.lineage = lineage;
        this.witnesses = witnesses;
        ClaimFilter asserting = ClaimFilter.asserting();
        for (Claim claim : known.claims()) {
            if (claim.proposition() instanceof Assessment assessment && claim.polarity() == Polarity.AFFIRMED) {
                add(assessment.claim(), claim);
            } else if (claim.proposition() instanceof Retraction retraction && asserting.test(claim)) {
                add(retraction.claim(), claim);
            }
        }
        rebuttals = new Rebuttals(known, this, witnesses, lineage, policy.enoughOrigins());
        rebuttals.decide();
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
        boolean same = position.saysTheSameAs(judged);
        for (Claim target : position.claims()) {
            for (Claim comment : of(target)) {
                on(target, comment, bearing, same, evidence);
            }
        }
    }

    /** Returns the claims that assess or retract a claim. */
    List<Claim> of(Claim target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** Hands over what a comment on a claim makes of a statement that the claim bears on, and perhaps says as a whole. */
    void on(Claim target, Claim comment, Bearing bearing, boolean same, Consumer<Evidence> evidence) {
        if (comment.proposition() instanceof Assessment assessment) {
            assessed(assessment.rating(), bearing, same)
                    .ifPresent(made -> evidence.accept(evidence(comment, made, weight(assessment.rating()), target)));
        } else if (bearing == Bearing.SAYS_SO && policy.retractionsAct()) {
            retracted(comment, target).ifPresent(evidence);
        }
    }

    /** Those who stand behind what they take back have taken it back; others oppose it. */
    private Optional<Evidence> retracted(Claim retraction, Claim target) {
        List<Citation> own = retraction.citations().stream()
                .filter(citation -> !lineage.hangingOn(target.citations(), List.of(citation))
                        .isEmpty())
                .toList();
        if (own.size() == retraction.citations().size()) {
            return Optional.empty();
        }
        Testimony testimony = testimony(retraction, target);
        for (Citation citation : own) {
            testimony = testimony.without(citation, retraction, List.of(Limit.of(Cause.TAKEN_BACK_BY_ITSELF)));
        }
        return Optional.of(testimony.evidence(retraction, Bearing.RETRACTED));
    }

    /** That a claim is true makes true all that follows from it; that it is false makes false only what it says itself. */
    private static Optional<Bearing> assessed(Rating rating, Bearing bearing, boolean same) {
        return switch (rating) {
            case TRUE, MOSTLY_TRUE -> Optional.of(bearing.isFor() ? Bearing.ASSESSED_TRUE : Bearing.ASSESSED_FALSE);
            case FALSE, MOSTLY_FALSE ->
                bearing == Bearing.SAYS_SO
                        ? Optional.of(Bearing.ASSESSED_FALSE)
                        : bearing == Bearing.DENIES && same ? Optional.of(Bearing.ASSESSED_TRUE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Weight weight(Rating rating) {
        return rating == Rating.TRUE || rating == Rating.FALSE ? Weight.FULL : Weight.PARTIAL;
    }

    private Evidence evidence(Claim assessment, Bearing bearing, Weight rating, Claim target) {
        return testimony(assessment, target)
                .atMost(rating, Cause.NOT_WHOLLY)
                .atMost(policy.assessments(), Cause.ASSESSMENT)
                .evidence(assessment, bearing);
    }

    /** A comment on what is not said as a certain fact makes no fact of it. */
    private Testimony testimony(Claim comment, Claim target) {
        return witnesses
                .of(comment)
                .atMost(rebuttals.most(comment), Cause.DISPUTED)
                .atMost(policy.of(target.mode()).atMost(policy.of(target.certainty())), Cause.ABOUT_LESS);
    }
}
