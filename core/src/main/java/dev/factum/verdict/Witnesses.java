package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.Standing;
import dev.factum.lineage.Lineage;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Credibility;
import dev.factum.model.Reliability;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.verdict.Limit.Cause;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each claim counts by itself under a policy: how it is said, by whom, and whether it still stands. */
final class Witnesses {
    /** The claims that are known at the time that the policy asks of. */
    private final Dossier known;

    private final Policy policy;
    private final Lineage lineage;
    private final Standing standing;

    Witnesses(Dossier known, Policy policy, Lineage lineage) {
        this.known = known;
        this.policy = policy;
        this.lineage = lineage;
        standing = known.standing(
                lineage, ClaimFilter.asserting().and(claim -> byItself(claim).weight() != Weight.NONE));
    }

    /** Returns what a claim counts. */
    Testimony of(Claim claim) {
        Testimony said = byItself(claim);
        if (policy.supersedesAct()) {
            for (Claim by : standing.supersededBy(claim)) {
                said = said.atMost(Weight.NONE, Limit.of(Cause.SUPERSEDED, by.id()));
            }
        }
        if (policy.retractionsAct()) {
            for (Map.Entry<Citation, Claim> withdrawn :
                    standing.withdrawn(claim).entrySet()) {
                Limit limit = Limit.of(Cause.WITHDRAWN, withdrawn.getValue().id());
                said = said.without(withdrawn.getKey(), claim, List.of(limit));
            }
        }
        return said;
    }

    /** Returns what a claim would count if nothing acted on it. */
    private Testimony byItself(Claim claim) {
        Testimony said = Testimony.FULL
                .atMost(isKnown(claim, policy) ? Weight.FULL : Weight.NONE, Cause.NOT_YET_RECORDED)
                .atMost(policy.of(claim.mode()), Cause.MODE)
                .atMost(policy.of(claim.certainty()), Cause.CERTAINTY);
        return bySources(claim, byCredibility(claim, said));
    }

    /** Tells whether a claim is recorded early enough. */
    static boolean isKnown(Claim claim, Policy policy) {
        return policy.knownBy().isEmpty()
                || claim.recorded()
                        .map(recording ->
                                !recording.at().isAfter(policy.knownBy().get()))
                        .orElse(false);
    }

    private Testimony byCredibility(Claim claim, Testimony said) {
        if (policy.leastCredibility().isEmpty()) {
            return said;
        }
        Optional<Credibility> grade = claim.credibility().filter(Credibility::isJudged);
        if (grade.isEmpty()) {
            return policy.unjudgedCounts() ? said : said.atMost(Weight.NONE, Cause.CLAIM_UNJUDGED);
        }
        boolean enough = grade.get().compareTo(policy.leastCredibility().get()) <= 0;
        return enough ? said : said.atMost(Weight.NONE, Cause.INCREDIBLE);
    }

    private Testimony bySources(Claim claim, Testimony said) {
        if (policy.leastReliability().isEmpty()) {
            return said;
        }
        Testimony left = said;
        for (Citation citation : claim.citations()) {
            left = left.without(citation, claim, unreliable(citation));
        }
        return left;
    }

    /** A chain is as reliable as its least reliable link, from the source that is cited up to the origins. */
    private List<Limit> unreliable(Citation citation) {
        Set<SourceId> sources = new LinkedHashSet<>();
        sources.add(citation.source());
        lineage.chain(citation).forEach(link -> sources.add(link.to()));
        return sources.stream().flatMap(source -> unreliable(source).stream()).toList();
    }

    /** Of sources that differ under one id, the least reliable counts. */
    private Optional<Limit> unreliable(SourceId id) {
        Optional<Reliability> grade = known.variants(id).stream()
                .flatMap(source -> ((Source) source).reliability().stream())
                .filter(Reliability::isJudged)
                .max(Comparator.naturalOrder());
        if (grade.isEmpty()) {
            return policy.unjudgedCounts() ? Optional.empty() : Optional.of(Limit.of(Cause.SOURCE_UNJUDGED, id));
        }
        boolean enough = grade.get().compareTo(policy.leastReliability().get()) <= 0;
        return enough ? Optional.empty() : Optional.of(Limit.of(Cause.UNRELIABLE, id));
    }
}
