package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Presence;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which leaders and countries came together at which events. A country is there if a leader who represents it is; a
 * former country counts as its continuator; who is represented by somebody else is not there. Who is at a part of an
 * event is at the event.
 */
final class Parties {
    /** An event, and what is asked of it for each precedent. */
    record Meeting(Event event, Set<EventId> tops, When when) {}

    /** The events that one party was at, all of them by id, and those of the dossier in the order of time. */
    private record Attended(Set<EventId> ids, List<Meeting> meetings) {}

    private final Happenings happenings;
    private final Map<EntityRef, Set<EventId>> attended = new HashMap<>();
    private final Set<EventId> known = new HashSet<>();
    /** What was attended with all its wholes can be much, and is made for the parties that are asked for. */
    private final Map<EntityRef, Attended> withWholes = new ConcurrentHashMap<>();

    private final Map<EventId, Meeting> meetings = new ConcurrentHashMap<>();

    Parties(Happenings happenings, Collection<EventId> events) {
        this.happenings = happenings;
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
        attended.computeIfAbsent(party, ref -> new LinkedHashSet<>()).add(event);
        addWithWholes(event, known);
    }

    /** Adds an event and all that it is a part of, up to what is there already. */
    private void addWithWholes(EventId event, Set<EventId> events) {
        Deque<EventId> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            EventId next = open.remove();
            if (events.add(next)) {
                open.addAll(happenings.wholes().wholesOf(next));
            }
        }
    }

    /**
     * Returns the events of the dossier that brought together all of some parties, in the order of time, and that pass a
     * filter: whoever asks of every two events is faster by asking what excludes most first.
     */
    Stream<Meeting> eventsWith(Set<EntityRef> parties, Predicate<Meeting> filter) {
        List<Attended> all = parties.stream()
                .map(this::attendedBy)
                .sorted(Comparator.comparingInt(one -> one.ids().size()))
                .toList();
        List<Attended> others = all.subList(1, all.size());
        return all.get(0).meetings().stream()
                .filter(filter)
                .filter(meeting -> others.stream()
                        .allMatch(one -> one.ids().contains(meeting.event().id())));
    }

    /** Returns the parties of which nobody was at an event. */
    Set<EntityRef> lacking(EventId event, Set<EntityRef> parties) {
        Set<EntityRef> lacking = new TreeSet<>(parties);
        lacking.removeIf(party -> attendedBy(party).ids().contains(event));
        return lacking;
    }

    /** Tells whether anything is known of who was at an event. */
    boolean knows(EventId event) {
        return known.contains(event);
    }

    private Attended attendedBy(EntityRef party) {
        return withWholes.computeIfAbsent(present(party), ref -> {
            Set<EventId> ids = new LinkedHashSet<>();
            attended.getOrDefault(ref, Set.of()).forEach(event -> addWithWholes(event, ids));
            return new Attended(
                    ids,
                    happenings.inTimeOrder(ids.stream()).stream()
                            .map(this::meeting)
                            .toList());
        });
    }

    private Meeting meeting(Event event) {
        return meetings.computeIfAbsent(
                event.id(),
                id -> new Meeting(
                        event,
                        happenings.wholes().topsOf(id),
                        new When(List.of(id), happenings.timesOf(id), List.of())));
    }

    /** Tells whether who attends an event is a party, or represents one, and is there. */
    static boolean isThere(Happenings happenings, Attendance attendance, EntityRef party) {
        return attendance.presence() != Presence.REPRESENTED
                && (attendance.leader().equals(party)
                        || (party instanceof Country
                                && happenings
                                        .represented(attendance)
                                        .map(country -> present(country).equals(present(party)))
                                        .orElse(false)));
    }

    private static EntityRef present(EntityRef party) {
        return party instanceof Country country ? country.present() : party;
    }
}
