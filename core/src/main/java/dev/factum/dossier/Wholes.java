package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.model.EventId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the events of a dossier are parts of: linear in the events, however deep they lie and whatever circles they form. */
final class Wholes {
    private final Dossier dossier;
    private final Predicate<EventId> isKnown;
    /** An event is a part of one other at most: so two have a whole in common if, and only if, they have this one. */
    private final Map<EventId, EventId> topmost = new HashMap<>();

    private final Map<EventId, EventId> nearestKnown = new HashMap<>();

    Wholes(Dossier dossier, Predicate<EventId> isKnown) {
        this.dossier = dossier;
        this.isKnown = isKnown;
        dossier.events().forEach(event -> climb(event.id()));
    }

    private void climb(EventId start) {
        Set<EventId> met = new LinkedHashSet<>();
        Optional<EventId> next = Optional.of(start);
        EventId last = start;
        while (next.isPresent() && !topmost.containsKey(next.get()) && met.add(next.get())) {
            last = next.get();
            next = wholeOf(last);
        }
        // a circle has no top: any one of its events stands for it
        EventId top = next.map(known -> topmost.getOrDefault(known, known)).orElse(last);
        met.forEach(id -> topmost.put(id, top));

        List<EventId> way = new ArrayList<>(met);
        Optional<EventId> nearest = next.flatMap(event -> firstKnown(event, way));
        Collections.reverse(way);
        for (EventId id : way) {
            nearest.ifPresent(whole -> nearestKnown.put(id, whole));
            nearest = isKnown.test(id) ? Optional.of(id) : nearest;
        }
    }

    /** Returns the first event that counts where a way leads on to what has been climbed, or back into itself. */
    private Optional<EventId> firstKnown(EventId next, List<EventId> way) {
        int back = way.indexOf(next);
        if (back >= 0) {
            return way.subList(back, way.size()).stream().filter(isKnown).findFirst();
        }
        return isKnown.test(next) ? Optional.of(next) : nearestKnownOf(next);
    }

    Optional<EventId> wholeOf(EventId part) {
        return dossier.event(part).flatMap(Event::partOf);
    }

    /** Returns the last of what an event is a part of, upwards; of one that is a part of nothing, itself. */
    EventId topOf(EventId event) {
        return topmost.getOrDefault(event, event);
    }

    /** Returns the nearest of what an event is a part of that counts: of which a time is known, or a place. */
    Optional<EventId> nearestKnownOf(EventId part) {
        return Optional.ofNullable(nearestKnown.get(part)).filter(whole -> !whole.equals(part));
    }
}
