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
import dev.factum.model.Place;
import dev.factum.model.Shapes;
import dev.factum.shape.Canonical;
import dev.factum.shape.Kind;
import dev.factum.time.Edtf;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, by the claims of a dossier that say so: who attended what, when it was, and whom they represented. */
final class Happenings {
    private static final Kind<Place> PLACE = new Kind.Nested<>(Shapes.PLACE);

    /** Of what lies deeper than anything real, so many wholes are asked for their times: each costs each that lies in it. */
    private static final int MOST_WHOLES = 16;

    private final Dossier dossier;
    private final ClaimFilter happened;
    private final Index<EventId, Claim> attendancesByEvent;
    private final Index<LeaderId, Claim> attendancesByLeader;
    private final Lazy<Index<EventId, Claim>> occurrences;
    private final Lazy<Map<EventId, Set<Edtf>>> claimedTimes = new Lazy<>(this::makeClaimedTimes);
    private final Lazy<Map<EventId, List<Edtf>>> times = new Lazy<>(this::makeTimes);
    private final Map<EventId, When> whens = new ConcurrentHashMap<>();
    private final Lazy<Wholes> wholes;
    private final Lazy<Wholes> placedWholes;
    private final Lazy<List<TimelineEntry>> timeline = new Lazy<>(this::makeTimeline);
    private final Lazy<Parties> parties;
    private final Lazy<Stays> stays = new Lazy<>(() -> new Stays(this));
    private final Lazy<Attestations> attestations = new Lazy<>(() -> new Attestations(this));

    /** Takes the filter for the claims that say what happened. */
    Happenings(Dossier dossier, ClaimFilter happened) {
        this.dossier = dossier;
        this.happened = happened;
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
        occurrences = new Lazy<>(() -> new Index<>(dossier.claims(), (claim, keys) -> {
            if (claim.proposition() instanceof Occurrence occurrence && happened.test(claim)) {
                keys.accept(occurrence.event());
            }
        }));
        wholes = new Lazy<>(() -> new Wholes(dossier, event -> !timesOf(event).isEmpty()));
        placedWholes =
                new Lazy<>(() -> new Wholes(dossier, event -> !placesOf(event).isEmpty()));
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

    /** Returns the times of an event, of one without those of the nearest of its wholes that has some. */
    List<Edtf> timesAround(EventId event) {
        return timesOf(datedAs(event));
    }

    private List<Edtf> timesOf(List<EventId> events) {
        return events.size() == 1
                ? timesOf(events.get(0))
                : events.stream()
                        .flatMap(event -> timesOf(event).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Returns the event itself if something is known of it, else the nearest of its wholes of which that is so. */
    private static List<EventId> orWholes(EventId event, boolean known, Wholes wholes) {
        List<EventId> nearest = known ? List.of() : wholes.nearestKnownOf(event);
        return nearest.isEmpty() ? List.of(event) : nearest;
    }

    /** Returns the events whose times are those of an event: mostly one, that itself. */
    List<EventId> datedAs(EventId event) {
        return orWholes(event, !timesOf(event).isEmpty(), wholes.get());
    }

    /**
     * Returns when an event was: of one without times, that is when the nearest of its wholes was that has some. A time that
     * one more is said to be at hides none of these: all that it is a part of has a say.
     */
    When when(EventId event) {
        return whens.computeIfAbsent(event, this::makeWhen);
    }

    private When makeWhen(EventId event) {
        List<EventId> own = datedAs(event);
        List<EventId> dated = withWholes(own, wholes.get());
        return new When(dated, timesOf(own), timesOf(dated.subList(own.size(), dated.size())));
    }

    private static List<EventId> withWholes(List<EventId> events, Wholes wholes) {
        Set<EventId> known = new LinkedHashSet<>(events);
        Deque<EventId> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            for (EventId whole : wholes.nearestKnownOf(open.remove())) {
                if (known.size() < Math.max(MOST_WHOLES, events.size()) && known.add(whole)) {
                    open.add(whole);
                }
            }
        }
        return List.copyOf(known);
    }

    /** Returns where an event was, as {@link #when} returns when: a part is where its whole is. */
    Where where(EventId event) {
        List<EventId> own = placedAs(event);
        List<EventId> placed = withWholes(own, placedWholes.get());
        return new Where(placed, placesOf(own), placesOf(placed.subList(own.size(), placed.size())));
    }

    private List<Place> placesOf(List<EventId> events) {
        return events.stream()
                .flatMap(event -> placesOf(event).stream())
                .distinct()
                .toList();
    }

    /** Returns the events whose places are those of an event: a part is where its whole is. */
    List<EventId> placedAs(EventId event) {
        return orWholes(event, !placesOf(event).isEmpty(), placedWholes.get());
    }

    /** Returns where an event was, by its description, in each variant, and by claims; in canonical order. */
    List<Place> placesOf(EventId event) {
        Set<Place> places = Stream.concat(
                        dossier.eventVariants(event).stream().flatMap(variant -> variant.place().stream()),
                        occurrencesOf(event).stream()
                                .flatMap(claim -> ((Occurrence) claim.proposition()).place().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Canonical.inOrder(PLACE, places).stream().map(Place.class::cast).toList();
    }

    /** Returns the claims that an event took place. */
    List<Claim> occurrencesOf(EventId event) {
        return occurrences.get().get(event);
    }

    Set<LeaderId> attendingLeaders() {
        return attendancesByLeader.keys();
    }

    /** Returns the claims that a leader attended something. */
    Stream<Claim> attendancesOf(LeaderId leader) {
        return attendancesByLeader.get(leader).stream().filter(happened);
    }

    /** Returns the claims that somebody attended an event. */
    Stream<Claim> attendancesAt(EventId event) {
        return attendancesByEvent.get(event).stream().filter(happened);
    }

    /** Returns the claims that say what happened. */
    Stream<Claim> claims() {
        return dossier.claims(happened);
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns when a leader attended: as the attendance says, or else when the event was. */
    List<Edtf> timesOf(Attendance attendance) {
        return attendance.during().map(List::of).orElseGet(() -> timesAround(attendance.event()));
    }

    /** Returns the events that have times, be they in the dossier or not. */
    Set<EventId> datedEvents() {
        return times.get().keySet();
    }

    private Map<EventId, List<Edtf>> makeTimes() {
        Map<EventId, Set<Edtf>> found = new HashMap<>();
        claimedTimes.get().forEach((event, several) -> found.put(event, new TreeSet<>(several)));
        for (Event event : dossier.events()) {
            event.time().ifPresent(time -> add(found, event.id(), time));
        }
        Map<EventId, List<Edtf>> made = new HashMap<>();
        found.forEach((event, several) -> made.put(event, List.copyOf(several)));
        return made;
    }

    /** All times at once: an event with many occurrences and many attendances would else be gone through again and again. */
    private Map<EventId, Set<Edtf>> makeClaimedTimes() {
        Map<EventId, Set<Edtf>> found = new HashMap<>();
        for (EventId event : occurrences.get().keys()) {
            for (Claim claim : occurrences.get().get(event)) {
                ((Occurrence) claim.proposition()).time().ifPresent(time -> add(found, event, time));
            }
        }
        return found;
    }

    private static void add(Map<EventId, Set<Edtf>> found, EventId event, Edtf time) {
        found.computeIfAbsent(event, id -> new TreeSet<>()).add(time);
    }

    Wholes wholes() {
        return wholes.get();
    }

    Parties parties() {
        return parties.get();
    }

    Stays stays() {
        return stays.get();
    }

    Attestations attestations() {
        return attestations.get();
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
        return entries(event).findFirst().orElseThrow();
    }

    private List<TimelineEntry> makeTimeline() {
        return dossier.events().stream().flatMap(this::entries).sorted().toList();
    }

    /** The entries of one variant of an event, in their order: at its own time, not at that of another. */
    private Stream<TimelineEntry> entries(Event event) {
        Set<Edtf> times = new TreeSet<>(claimedTimes.get().getOrDefault(event.id(), Set.of()));
        event.time().ifPresent(times::add);
        return times.isEmpty()
                ? Stream.of(new TimelineEntry(Optional.empty(), event))
                : times.stream().map(time -> new TimelineEntry(Optional.of(time), event));
    }

    Optional<Country> represented(Attendance attendance) {
        Optional<Office> capacity = attendance.capacity().filter(Happenings::saysForWhom);
        if (capacity.isPresent()) {
            return capacity.get().country();
        }
        Optional<Leader> leader = dossier.leader(attendance.leader());
        List<Office> held = leader.map(Leader::offices).orElse(Set.of()).stream()
                .filter(Happenings::saysForWhom)
                .filter(office -> isSurelyHeld(office, timesOf(attendance)))
                .toList();
        List<Country> countries = held.stream()
                .flatMap(office -> office.country().stream())
                .distinct()
                .toList();
        if (countries.size() == 1) {
            return Optional.of(countries.get(0));
        }
        // who heads an organization does not represent the country that they come from
        return countries.isEmpty() && !held.isEmpty() ? Optional.empty() : leader.flatMap(Leader::country);
    }

    private static boolean saysForWhom(Office office) {
        return office.country().isPresent() || office.organization().isPresent();
    }

    private static boolean isSurelyHeld(Office office, List<Edtf> times) {
        return office.term()
                .map(term -> times.stream().anyMatch(time -> term.contains(time).isTrue()))
                .orElse(false);
    }
}
