package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Presence;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which leaders and countries came together at which events. A country is there if a leader who represents it is; a
 * former country counts as its continuator; who is represented by somebody else is not there.
 */
final class Parties {
    private final Map<EventId, Set<EntityRef>> byEvent = new HashMap<>();
    private final Map<EntityRef, Set<EventId>> byParty = new HashMap<>();

    Parties(Happenings happenings, Collection<EventId> events) {
        for (EventId event : events) {
            for (Attendance attendance : happenings.attendanceAt(event)) {
                if (attendance.presence() != Presence.REPRESENTED) {
                    add(event, attendance.leader());
                    happenings.represented(attendance).ifPresent(country -> add(event, present(country)));
                }
            }
        }
    }

    private void add(EventId event, EntityRef party) {
        byEvent.computeIfAbsent(event, id -> new LinkedHashSet<>()).add(party);
        byParty.computeIfAbsent(party, ref -> new LinkedHashSet<>()).add(event);
    }

    /** Returns the events that brought together all of some parties. */
    Set<EventId> eventsWith(Set<EntityRef> parties) {
        List<Set<EventId>> sets = parties.stream()
                .map(party -> byParty.getOrDefault(present(party), Set.of()))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        Set<EventId> together = new LinkedHashSet<>(sets.get(0));
        sets.forEach(together::retainAll);
        return together;
    }

    /** Returns the parties of which nobody was at an event. */
    Set<EntityRef> lacking(EventId event, Set<EntityRef> parties) {
        Set<EntityRef> lacking = new LinkedHashSet<>(parties);
        lacking.removeIf(party -> byEvent.getOrDefault(event, Set.of()).contains(present(party)));
        return lacking;
    }

    /** Tells whether anything is known of who was at an event. */
    boolean knows(EventId event) {
        return byEvent.containsKey(event);
    }

    private static EntityRef present(EntityRef party) {
        return party instanceof Country country ? country.present() : party;
    }
}
