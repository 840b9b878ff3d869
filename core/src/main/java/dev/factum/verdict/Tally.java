package dev.factum.verdict;

import dev.factum.lineage.Lineage;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence on one side, counted. Sides are made when they are asked for: most facts of a large dossier are not. */
final class Tally {
    private static final Tally NONE = new Tally(List.of(), Set.of(), 0, 0);

    private final List<Evidence> evidence;
    private final Set<SourceId> origins;
    private final int independentOrigins;
    private final int fullOrigins;

    private Tally(List<Evidence> evidence, Set<SourceId> origins, int independentOrigins, int fullOrigins) {
        this.evidence = evidence;
        this.origins = origins;
        this.independentOrigins = independentOrigins;
        this.fullOrigins = fullOrigins;
    }

    static Tally of(Collection<Evidence> evidence, Lineage lineage) {
        if (evidence.isEmpty()) {
            return NONE;
        }
        List<Citation> all = new ArrayList<>();
        List<Citation> full = new ArrayList<>();
        for (Evidence one : evidence) {
            all.addAll(one.citations());
            if (one.weight() == Weight.FULL) {
                full.addAll(one.citations());
            }
        }
        int fullOrigins = lineage.independentOrigins(full);
        int independent = full.size() == all.size() ? fullOrigins : lineage.independentOrigins(all);
        return new Tally(List.copyOf(evidence), lineage.origins(all), independent, fullOrigins);
    }

    List<Evidence> evidence() {
        return evidence;
    }

    int independentOrigins() {
        return independentOrigins;
    }

    int fullOrigins() {
        return fullOrigins;
    }

    Side side() {
        List<Claim> claims = evidence.stream()
                .filter(Evidence::counts)
                .map(Evidence::claim)
                .distinct()
                .sorted(Claim.inOrderOfIds())
                .toList();
        return new Side(claims, origins, independentOrigins, fullOrigins);
    }

    /** The order of the evidence means nothing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && evidence.size() == that.evidence.size()
                && origins.equals(that.origins)
                && independentOrigins == that.independentOrigins
                && fullOrigins == that.fullOrigins
                && new HashSet<>(evidence).equals(new HashSet<>(that.evidence));
    }

    @Override
    public int hashCode() {
        return Objects.hash(new HashSet<>(evidence), origins, independentOrigins, fullOrigins);
    }
}
