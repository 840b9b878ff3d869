package dev.factum.dossier;

import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Source;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups of ids that match, directly or through others. Two groups of which one holds what contradicts something in the other
 * stay apart, whatever matches; which are joined before is settled by the matches alone, not by their order.
 */
final class Groups {
    /** What has more than a name in common comes first. */
    private static final Comparator<Match> ORDER = Comparator.<Match, Boolean>comparing(
                    match -> match.reasons().stream().allMatch(reason -> reason.ground() == Match.Ground.NAME))
            .thenComparing(Match::first)
            .thenComparing(Match::second);

    private final Dossier dossier;
    private final Map<EntityRef, EntityRef> leader = new HashMap<>();
    private final Map<EntityRef, Set<Traits>> known = new HashMap<>();

    private Groups(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns for each id that is not the least of its group, the least. */
    static Map<EntityRef, EntityRef> names(Collection<Match> matches, Dossier dossier) {
        Groups groups = new Groups(dossier);
        Set<EntityRef> all = new TreeSet<>();
        matches.stream().sorted(ORDER).forEach(match -> {
            all.add(match.first());
            all.add(match.second());
            groups.join(match);
        });
        SortedMap<EntityRef, EntityRef> names = new TreeMap<>();
        for (EntityRef id : all) {
            EntityRef least = groups.least(id);
            if (!least.equals(id)) {
                names.put(id, least);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private void join(Match match) {
        EntityRef one = least(match.first());
        EntityRef other = least(match.second());
        if (one.equals(other) || contradict(known(one), known(other))) {
            return;
        }
        boolean inOrder = one.compareTo(other) < 0;
        EntityRef least = inOrder ? one : other;
        EntityRef joined = inOrder ? other : one;
        known(least).addAll(known(joined));
        known.remove(joined);
        leader.put(joined, least);
    }

    private static boolean contradict(Set<Traits> some, Set<Traits> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::contradict));
    }

    /** Returns what is known of a group, by all variants of all that is in it. */
    private Set<Traits> known(EntityRef least) {
        return known.computeIfAbsent(least, id -> {
            Set<Traits> traits = new LinkedHashSet<>();
            for (Entity entity : dossier.variants(id)) {
                if (entity instanceof Leader one) {
                    traits.add(Traits.of(one));
                } else if (entity instanceof Event one) {
                    traits.add(Traits.of(one));
                } else if (entity instanceof Source one) {
                    traits.add(Traits.of(one));
                }
            }
            return traits;
        });
    }

    /** Returns the least id of a group as known so far, and shortens the way to it. */
    private EntityRef least(EntityRef id) {
        EntityRef least = id;
        for (EntityRef next = leader.get(least); next != null; next = leader.get(least)) {
            least = next;
        }
        for (EntityRef at = id; !at.equals(least); ) {
            at = Objects.requireNonNull(leader.put(at, least));
        }
        return least;
    }
}
