package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Credibility;
import dev.factum.model.Reliability;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.verdict.Limit.Cause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each claim counts by itself under a policy: how it is said, by whom, and whether it still stands. */
final class Witnesses {
    /** The claims that are known at the time that the policy asks of. */
    private final Dossier known;

    private final Policy policy;

    Witnesses(Dossier known, Policy policy) {
        this.known = known;
        this.policy = policy;
    }

    Testimony of(Claim claim) {
        Set<Limit> limits = new TreeSet<>();
        Set<Citation> leftOut = new LinkedHashSet<>();
        Weight weight = standing(claim, limits)
                .atMost(saying(claim, limits))
                .atMost(credibility(claim, limits))
                .atMost(sources(claim, limits, leftOut));
        return limits.isEmpty() ? Testimony.FULL : new Testimony(weight, List.copyOf(limits), leftOut);
    }

    /** Tells whether a claim is recorded early enough. */
    static boolean isKnown(Claim claim, Policy policy) {
        return policy.knownBy()
                .map(by -> claim.recorded()
                        .map(recording -> !recording.at().isAfter(by))
                        .orElse(false))
                .orElse(true);
    }

    private Weight standing(Claim claim, Set<Limit> limits) {
        Weight weight = Weight.FULL;
        if (!isKnown(claim, policy)) {
            limits.add(Limit.of(Cause.NOT_YET_RECORDED));
            weight = Weight.NONE;
        }
        if (policy.supersedesAct()) {
            for (Claim by : known.supersededBy(claim)) {
                limits.add(Limit.of(Cause.SUPERSEDED, by.id()));
                weight = Weight.NONE;
            }
        }
        return weight;
    }

    /** How a claim is said: a prediction is no report, and what is only possible is not said to be so. */
    private Weight saying(Claim claim, Set<Limit> limits) {
        return limited(policy.of(claim.mode()), Cause.MODE, limits)
                .atMost(limited(policy.of(claim.certainty()), Cause.CERTAINTY, limits));
    }

    private static Weight limited(Weight weight, Cause cause, Set<Limit> limits) {
        if (weight != Weight.FULL) {
            limits.add(Limit.of(cause));
        }
        return weight;
    }

    private Weight credibility(Claim claim, Set<Limit> limits) {
        if (policy.leastCredibility().isEmpty()) {
            return Weight.FULL;
        }
        Optional<Credibility> grade = claim.credibility().filter(Credibility::isJudged);
        if (grade.isEmpty()) {
            return policy.unjudgedCounts() ? Weight.FULL : limited(Weight.NONE, Cause.CLAIM_UNJUDGED, limits);
        }
        boolean enough = grade.get().compareTo(policy.leastCredibility().get()) <= 0;
        return enough ? Weight.FULL : limited(Weight.NONE, Cause.INCREDIBLE, limits);
    }

    private Weight sources(Claim claim, Set<Limit> limits, Set<Citation> leftOut) {
        Map<Citation, Claim> withdrawn = policy.retractionsAct() ? known.withdrawn(claim) : Map.of();
        if (withdrawn.isEmpty() && policy.leastReliability().isEmpty()) {
            return Weight.FULL;
        }
        for (Citation citation : claim.citations()) {
            Claim retraction = withdrawn.get(citation);
            List<Limit> reasons =
                    retraction == null ? unreliable(citation) : List.of(Limit.of(Cause.WITHDRAWN, retraction.id()));
            if (!reasons.isEmpty()) {
                limits.addAll(reasons);
                leftOut.add(citation);
            }
        }
        return leftOut.size() == claim.citations().size() ? Weight.NONE : Weight.FULL;
    }

    /** A chain is as reliable as its least reliable link. */
    private List<Limit> unreliable(Citation citation) {
        return policy.leastReliability()
                .map(least -> Stream.concat(Stream.of(citation.source()), citation.via().stream())
                        .flatMap(source -> unreliable(source, least).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Limit> unreliable(SourceId id, Reliability least) {
        Optional<Reliability> grade =
                known.source(id).flatMap(Source::reliability).filter(Reliability::isJudged);
        if (grade.isEmpty()) {
            return policy.unjudgedCounts() ? Optional.empty() : Optional.of(Limit.of(Cause.SOURCE_UNJUDGED, id));
        }
        return grade.get().compareTo(least) <= 0 ? Optional.empty() : Optional.of(Limit.of(Cause.UNRELIABLE, id));
    }
}
