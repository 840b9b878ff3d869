package dev.factum.examples.visits;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who met whom, by the claims of a dossier of visits; each answer with the claims that it follows from. */
final class Meetings {
    /** Two leaders, and how many events both attended. */
    record Pair(LeaderId one, LeaderId other, int times) {}

    private static final Comparator<Pair> MOST_OFTEN_FIRST = Comparator.comparingInt(Pair::times)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other);

    private final Dossier dossier;

    Meetings(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns the claims that a leader attended an event. */
    List<Claim> proof(LeaderId leader, EventId event) {
        return dossier.claimsOn(Attendance.of(leader, event).topic()).stream()
                .filter(dossier.happened())
                .toList();
    }

    /** Returns the pairs of leaders who attended several events together, the most frequent first. */
    List<Pair> pairs() {
        Map<LeaderId, Map<LeaderId, Integer>> times = new HashMap<>();
        for (Event event : dossier.events()) {
            if (!Comings.isMovement(event)) {
                countPairs(attendees(event.id()), times);
            }
        }
        return times.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(other -> new Pair(entry.getKey(), other.getKey(), other.getValue())))
                .filter(pair -> pair.times() > 1)
                .sorted(MOST_OFTEN_FIRST)
                .toList();
    }

    private static void countPairs(Set<LeaderId> leaders, Map<LeaderId, Map<LeaderId, Integer>> times) {
        List<LeaderId> ordered = List.copyOf(leaders);
        for (int i = 0; i < ordered.size(); i++) {
            Map<LeaderId, Integer> others = times.computeIfAbsent(ordered.get(i), id -> new HashMap<>());
            for (int j = i + 1; j < ordered.size(); j++) {
                others.merge(ordered.get(j), 1, Integer::sum);
            }
        }
    }

    /** Returns the events that both of a pair attended, in the order of time. */
    List<Event> of(Pair pair) {
        return dossier.attendedTogether(List.of(pair.one(), pair.other())).stream()
                .filter(event -> !Comings.isMovement(event))
                .toList();
    }

    private Set<LeaderId> attendees(EventId event) {
        Set<LeaderId> leaders = new TreeSet<>();
        dossier.attendanceAt(event).forEach(attendance -> leaders.add(attendance.leader()));
        return leaders;
    }

    /** Returns the events of a series, such as all summits of one name, in the order of time. */
    List<Event> series(String name) {
        String series = Occasion.series(name);
        return dossier.events().stream()
                .filter(event -> series.equals(event.attributes().get(Occasions.SERIES)))
                .sorted(Comparator.comparing(event -> event.time().orElseThrow()))
                .toList();
    }

    /** Returns who attended each of some events: nobody, if there are none. */
    Set<LeaderId> attendedAll(List<Event> events) {
        Set<LeaderId> leaders = new TreeSet<>();
        for (int i = 0; i < events.size(); i++) {
            Set<LeaderId> attendees = attendees(events.get(i).id());
            if (i == 0) {
                leaders.addAll(attendees);
            } else {
                leaders.retainAll(attendees);
            }
        }
        return leaders;
    }
}
