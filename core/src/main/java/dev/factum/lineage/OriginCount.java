package dev.factum.lineage;

import dev.factum.model.SourceId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent origins, citation by citation. That a citation of somebody unidentified and somebody identified adds
 * nothing follows from what {@link Lineage#independentOrigins} promises: next to one of somebody unidentified alone it must
 * not count, since it has all the origins of that one; and as that one adds nothing, it must not count without it either.
 */
final class OriginCount {
    /** Which of several sets is shown: the smallest, and of those the one of lesser ids. */
    private static final Comparator<OriginSet> LEAST =
            Comparator.comparingInt(OriginSet::size).thenComparing(OriginCount::compareIds);

    private final Set<SourceId> single = new HashSet<>();
    private final Set<OriginSet> several = new HashSet<>();
    private boolean isEmpty = true;
    /** Mostly, one citation has the origins of the one before. */
    private @Nullable OriginSet last;

    void add(OriginSet origins) {
        isEmpty = false;
        if (origins.equals(last)) {
            return;
        }
        last = origins;
        if (origins.isIdentified()) {
            if (origins.size() == 1) {
                single.add(origins.first());
            } else {
                several.add(origins);
            }
        }
    }

    int count() {
        boolean isOneMore = several.stream().anyMatch(origins -> origins.sharesNoneWith(single));
        int identified = single.size() + (isOneMore ? 1 : 0);
        return identified == 0 && !isEmpty ? 1 : identified;
    }

    Set<SourceId> single() {
        return single;
    }

    /** Returns the origins of a citation with several that shares none with those that have one, or none. */
    Set<SourceId> oneOf() {
        return several.stream()
                .filter(origins -> origins.sharesNoneWith(single))
                .min(LEAST)
                .<Set<SourceId>>map(origins -> origins)
                .orElse(Set.of());
    }

    private static int compareIds(OriginSet one, OriginSet other) {
        Iterator<SourceId> others = other.iterator();
        for (SourceId id : one) {
            int order = id.compareTo(others.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
