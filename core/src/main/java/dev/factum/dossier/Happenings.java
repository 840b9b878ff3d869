package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.time.Edtf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happened, by the claims of a dossier that say so: who attended what, when it was, and whom they represented. */
final class Happenings {
    private final Dossier dossier;
    private final ClaimFilter happened;
    private final Index<EventId, Claim> attendancesByEvent;
    private final Index<LeaderId, Claim> attendancesByLeader;
    private final Lazy<Map<EventId, List<Edtf>>> times = new Lazy<>(this::makeTimes);
    private final Lazy<List<TimelineEntry>> timeline = new Lazy<>(this::makeTimeline);
    private final Lazy<Parties> parties;

    Happenings(Dossier dossier) {
        this.dossier = dossier;
        this.happened = dossier.happened();
        attendancesByEvent = new Index<>(dossier.claims(), (claim, keys) -> {
            if (claim.proposition() instanceof Attendance attendance) {
                keys.accept(attendance.event());
            }
        });
        attendancesByLeader = new Index<>(dossier.claims(), (claim, keys) -> {
            if (claim.proposition() instanceof Attendance attendance) {
                keys.accept(attendance.leader());
            }
        });
        parties = new Lazy<>(() -> new Parties(this, attendancesByEvent.keys()));
    }

    List<Attendance> attendanceAt(EventId event) {
        return attendanceAt(event, happened);
    }

    List<Attendance> attendanceAt(EventId event, Predicate<Claim> filter) {
        return attendancesByEvent.get(event).stream()
                .filter(filter)
                .map(claim -> (Attendance) claim.proposition())
                .distinct()
                .sorted(Comparator.comparing(Attendance::leader).thenComparing(Attendance::toString))
                .toList();
    }

    List<Event> attendedTogether(Set<LeaderId> leaders) {
        Set<EventId> together = new LinkedHashSet<>();
        boolean first = true;
        for (LeaderId leader : leaders) {
            Set<EventId> attended = eventIdsOf(leader);
            if (first) {
                together.addAll(attended);
            } else {
                together.retainAll(attended);
            }
            first = false;
        }
        return inTimeOrder(together.stream());
    }

    private Set<EventId> eventIdsOf(LeaderId leader) {
        Set<EventId> events = new LinkedHashSet<>();
        for (Claim claim : attendancesByLeader.get(leader)) {
            if (happened.test(claim)) {
                events.add(((Attendance) claim.proposition()).event());
            }
        }
        return events;
    }

    List<Edtf> timesOf(EventId event) {
        return times.get().getOrDefault(event, List.of());
    }

    /** All times at once: an event with many occurrences and many attendances would else be gone through again and again. */
    private Map<EventId, List<Edtf>> makeTimes() {
        Map<EventId, Set<Edtf>> found = new HashMap<>();
        for (Event event : dossier.events()) {
            if (dossier.event(event.id()).equals(Optional.of(event))) {
                event.time().ifPresent(time -> add(found, event.id(), time));
            }
        }
        for (Claim claim : dossier.claims()) {
            if (claim.proposition() instanceof Occurrence occurrence && happened.test(claim)) {
                occurrence.time().ifPresent(time -> add(found, occurrence.event(), time));
            }
        }
        Map<EventId, List<Edtf>> made = new HashMap<>();
        found.forEach((event, several) -> made.put(event, List.copyOf(several)));
        return made;
    }

    private static void add(Map<EventId, Set<Edtf>> found, EventId event, Edtf time) {
        found.computeIfAbsent(event, id -> new TreeSet<>()).add(time);
    }

    Parties parties() {
        return parties.get();
    }

    List<TimelineEntry> timeline() {
        return timeline.get();
    }

    List<Event> eventsDuring(Edtf time) {
        return timeline().stream()
                .filter(entry ->
                        entry.time().map(when -> !when.overlaps(time).isFalse()).orElse(true))
                .map(TimelineEntry::event)
                .distinct()
                .toList();
    }

    /** Returns the events of the dossier that have some ids, as the timeline has them. */
    List<Event> inTimeOrder(Stream<EventId> ids) {
        return ids.flatMap(id -> dossier.event(id).stream())
                .map(this::firstEntry)
                .sorted()
                .map(TimelineEntry::event)
                .toList();
    }

    private TimelineEntry firstEntry(Event event) {
        return new TimelineEntry(timesOf(event.id()).stream().findFirst(), event);
    }

    private List<TimelineEntry> makeTimeline() {
        return dossier.events().stream().flatMap(this::entries).sorted().toList();
    }

    private Stream<TimelineEntry> entries(Event event) {
        List<Edtf> times = timesOf(event.id());
        return times.isEmpty()
                ? Stream.of(new TimelineEntry(Optional.empty(), event))
                : times.stream().map(time -> new TimelineEntry(Optional.of(time), event));
    }

    Optional<Country> represented(Attendance attendance) {
        Optional<Country> byCapacity = attendance.capacity().flatMap(Office::country);
        if (byCapacity.isPresent()) {
            return byCapacity;
        }
        Optional<Leader> leader = dossier.leader(attendance.leader());
        return leader.flatMap(present -> countryOfOffice(present, timesOf(attendance.event())))
                .or(() -> leader.flatMap(Leader::country));
    }

    /** The country of the offices surely held at the time, if they agree on one. */
    private static Optional<Country> countryOfOffice(Leader leader, List<Edtf> times) {
        List<Country> countries = leader.offices().stream()
                .filter(office -> office.term()
                        .map(term -> times.stream()
                                .anyMatch(time -> term.contains(time).isTrue()))
                        .orElse(false))
                .flatMap(office -> office.country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
