package dev.factum.verdict;

import dev.factum.lineage.Lineage;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import dev.factum.verdict.Limit.Cause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Evidence that takes several things together: that each of some parties was there, or when each of two events was. A chain
 * is as strong as its weakest link: only who vouches for all counts fully, by what else comes down to the same.
 */
final class Jointly {
    private final Witnesses witnesses;
    private final Lineage lineage;
    private final Predicate<Claim> isDisputed;

    /** Takes a way to tell whether what a claim says is itself opposed in full. */
    Jointly(Witnesses witnesses, Lineage lineage, Predicate<Claim> isDisputed) {
        this.witnesses = witnesses;
        this.lineage = lineage;
        this.isDisputed = isDisputed;
    }

    /**
     * Hands over the evidence of claims by the things that must all hold, each of which somebody says who counts, and by
     * whether what is judged is excluded if they do.
     */
    void evidence(List<List<Claim>> links, Bearing bearing, boolean isSure, Consumer<Evidence> evidence) {
        List<Set<Set<SourceId>>> origins =
                links.stream().map(this::originsInFull).toList();
        for (List<Claim> claims : links) {
            for (Claim claim : claims) {
                evidence.accept(joint(claim, testimony(claim), origins)
                        .atMost(isSure ? Weight.FULL : Weight.PARTIAL, Cause.NEED_NOT_EXCLUDE)
                        .evidence(claim, bearing));
            }
        }
    }

    private Testimony testimony(Claim claim) {
        return witnesses.of(claim).atMost(isDisputed.test(claim) ? Weight.PARTIAL : Weight.FULL, Cause.DISPUTED);
    }

    /** Adds whom the claims come down to, and tells whether there is anybody new. */
    boolean addOrigins(List<List<Claim>> links, Set<SourceId> origins) {
        boolean isNew = false;
        for (List<Claim> claims : links) {
            for (Claim claim : claims) {
                isNew |= origins.addAll(lineage.origins(claim));
            }
        }
        return isNew;
    }

    /** Returns whom the citations come down to that count fully, each by itself. */
    private Set<Set<SourceId>> originsInFull(List<Claim> claims) {
        Set<Set<SourceId>> origins = new HashSet<>();
        for (Claim claim : claims) {
            Testimony testimony = testimony(claim);
            if (testimony.weight() == Weight.FULL) {
                claim.citations().stream()
                        .filter(citation -> !testimony.leftOut().contains(citation))
                        .forEach(citation -> origins.add(lineage.origins(citation)));
            }
        }
        return origins;
    }

    private Testimony joint(Claim claim, Testimony testimony, List<Set<Set<SourceId>>> links) {
        if (links.size() == 1 || testimony.weight() != Weight.FULL) {
            return testimony;
        }
        List<Citation> alone = new ArrayList<>();
        for (Citation citation : claim.citations()) {
            if (!testimony.leftOut().contains(citation) && !vouchesForAll(citation, links)) {
                alone.add(citation);
            }
        }
        int counted = claim.citations().size() - testimony.leftOut().size();
        if (alone.size() == counted) {
            return testimony.atMost(Weight.PARTIAL, Cause.WEAKEST_LINK);
        }
        Testimony left = testimony;
        for (Citation citation : alone) {
            left = left.without(citation, claim, List.of(Limit.of(Cause.WEAKEST_LINK)));
        }
        return left;
    }

    private boolean vouchesForAll(Citation citation, List<Set<Set<SourceId>>> links) {
        Set<SourceId> origins = lineage.origins(citation);
        return links.stream()
                .allMatch(link -> link.contains(origins) || link.stream().anyMatch(origins::containsAll));
    }
}
