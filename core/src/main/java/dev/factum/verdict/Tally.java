package dev.factum.verdict;

import dev.factum.lineage.Lineage;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence on one side, counted. Sides are made when they are asked for: most facts of a large dossier are not. */
final class Tally {
    private static final Kind<Event> EVENT = new Kind.Nested<>(Shapes.EVENT);
    private static final Tally NONE = new Tally(List.of(), Set.of(), Set.of(), 0, 0);

    private final List<Evidence> evidence;
    private final Set<Event> descriptions;
    private final Set<SourceId> origins;
    private final int independentOrigins;
    private final int fullOrigins;

    private Tally(
            List<Evidence> evidence,
            Set<Event> descriptions,
            Set<SourceId> origins,
            int independentOrigins,
            int fullOrigins) {
        this.evidence = evidence;
        this.descriptions = descriptions;
        this.origins = origins;
        this.independentOrigins = independentOrigins;
        this.fullOrigins = fullOrigins;
    }

    static Tally of(Collection<Evidence> evidence, Set<Event> descriptions, Lineage lineage) {
        if (evidence.isEmpty() && descriptions.isEmpty()) {
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
        return new Tally(
                List.copyOf(evidence), Set.copyOf(descriptions), lineage.origins(all), independent, fullOrigins);
    }

    /** Tells whether anything counts. */
    boolean isAny() {
        return independentOrigins > 0 || !descriptions.isEmpty();
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
        List<Event> events = Canonical.inOrder(EVENT, descriptions).stream()
                .map(Event.class::cast)
                .toList();
        return new Side(claims, events, origins, independentOrigins, fullOrigins);
    }

    /** The order of the evidence means nothing. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && evidence.size() == that.evidence.size()
                && descriptions.equals(that.descriptions)
                && origins.equals(that.origins)
                && independentOrigins == that.independentOrigins
                && fullOrigins == that.fullOrigins
                && new HashSet<>(evidence).equals(new HashSet<>(that.evidence));
    }

    @Override
    public int hashCode() {
        return Objects.hash(new HashSet<>(evidence), descriptions, origins, independentOrigins, fullOrigins);
    }
}
