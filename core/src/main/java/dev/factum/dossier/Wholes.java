package dev.factum.dossier;

import dev.factum.graph.Circles;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the events of a dossier are parts of: linear in the events, however deep they lie and whatever circles they form. An
 * event of which several descriptions name different wholes is a part of each.
 */
final class Wholes {
    /** In a circle, so many events are asked for one of which something is known before any will do. */
    private static final int MOST_ASKED = 16;

    private final Dossier dossier;
    private final Predicate<EventId> isKnown;
    /** Two events have a whole in common if, and only if, they have one of these. */
    private final Map<EventId, Set<EventId>> topmost = new HashMap<>();

    private final Map<EventId, Set<EventId>> nearestKnown = new HashMap<>();

    Wholes(Dossier dossier, Predicate<EventId> isKnown) {
        this.dossier = dossier;
        this.isKnown = isKnown;
        Set<EventId> events = new LinkedHashSet<>();
        dossier.events().forEach(event -> events.add(event.id()));
        Circles.components(events, this::wholesOf, this::climb);
    }

    /** Takes events that are parts of each other, mostly one, after all that they are parts of. */
    private void climb(List<EventId> circle) {
        Set<EventId> members = new HashSet<>(circle);
        Set<EventId> outside = new TreeSet<>();
        for (EventId member : circle) {
            wholesOf(member).stream().filter(whole -> !members.contains(whole)).forEach(outside::add);
        }
        // a circle has no top: any one of its events stands for it
        Set<EventId> tops = outside.isEmpty() ? Set.of(Collections.min(circle)) : union(outside, topmost);
        circle.forEach(member -> topmost.put(member, tops));

        Set<EventId> known = new TreeSet<>();
        outside.forEach(whole -> known.addAll(knownBy(whole)));
        Set<EventId> nearest = outside.size() == 1 ? knownBy(outside.iterator().next()) : Set.copyOf(known);
        List<EventId> knownInside = circle.size() == 1
                ? List.of()
                : circle.stream().filter(isKnown).sorted().limit(2).toList();
        for (EventId member : circle) {
            nearestKnown.put(member, knownInside.isEmpty() ? nearest : inCircle(member, members, knownInside));
        }
    }

    private static Set<EventId> union(Set<EventId> events, Map<EventId, Set<EventId>> sets) {
        if (events.size() == 1) {
            EventId only = events.iterator().next();
            return sets.getOrDefault(only, Set.of(only));
        }
        Set<EventId> all = new TreeSet<>();
        events.forEach(event -> all.addAll(sets.getOrDefault(event, Set.of(event))));
        return all;
    }

    /** Returns the event itself if something is known of it, else what is known nearest above it. */
    private Set<EventId> knownBy(EventId event) {
        return isKnown.test(event) ? Set.of(event) : nearestKnown.getOrDefault(event, Set.of());
    }

    /** Looks around in a circle of which something is known; far around, any will do. */
    private Set<EventId> inCircle(EventId start, Set<EventId> members, List<EventId> known) {
        Set<EventId> met = new LinkedHashSet<>(Set.of(start));
        Deque<EventId> open = new ArrayDeque<>(met);
        while (!open.isEmpty() && met.size() < MOST_ASKED) {
            for (EventId whole : wholesOf(open.remove())) {
                if (isKnown.test(whole) && !whole.equals(start)) {
                    return Set.of(whole);
                }
                if (members.contains(whole) && met.add(whole)) {
                    open.add(whole);
                }
            }
        }
        return known.stream()
                .filter(member -> !member.equals(start))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Returns what descriptions of an event name as what it is a part of, in the order of ids. */
    Set<EventId> wholesOf(EventId part) {
        List<Event> variants = dossier.eventVariants(part);
        if (variants.size() == 1) {
            return variants.get(0).partOf().map(Set::of).orElse(Set.of());
        }
        Set<EventId> wholes = new TreeSet<>();
        variants.forEach(variant -> variant.partOf().ifPresent(wholes::add));
        return wholes;
    }

    /** Returns the last of what an event is a part of, upwards; of one that is a part of nothing, itself. */
    Set<EventId> topsOf(EventId event) {
        return topmost.getOrDefault(event, Set.of(event));
    }

    /** Returns the nearest of what an event is a part of that count: of which a time is known, or a place. */
    List<EventId> nearestKnownOf(EventId part) {
        return nearestKnown.getOrDefault(part, Set.of()).stream()
                .filter(whole -> !whole.equals(part))
                .sorted()
                .toList();
    }
}
