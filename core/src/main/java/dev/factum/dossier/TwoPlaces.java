package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Entity;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Presence;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Conflicts between attendances of one leader at two events that were at one time, in places that cannot be one.
 *
 * <p>The stays of a leader are gone through in the order of time, each held against those that have not ended: so the
 * cost is that of sorting, and of the pairs that are of one time, of which a million for each leader are looked at.
 * There is one conflict for each event that others surely exclude, and one for all that is possible with a leader.
 */
final class TwoPlaces {
    static final String TWO_PLACES = "attendance.two-places: Attendance.leader must be in one place at a time";

    private static final Rule RULE = Rule.of(TWO_PLACES).withSeverity(Severity.WARNING);
    private static final EventId ANY_EVENT = EventId.of("any");
    private static final int MOST_PAIRS = 1_000_000;

    /** Where an event was, when, and what it is a part of, so far as that is the same for all who attended. */
    private record Venue(EventId top, List<Edtf> times, Days days, List<Place> places, Certainties sure) {}

    private record Pair(EventId event, EventId other) {}

    /** A stay at one of the times that it is said to be at: together they can be far apart. */
    private record Visit(Days days, Stay stay) {}

    private record StayKey(EventId event, Optional<Edtf> during, Optional<Edtf> valid) {}

    private record Places(List<Place> one, List<Place> other) {}

    private final Happenings happenings;
    private final Consumer<Conflict> conflicts;
    private final Map<EventId, Venue> venues = new HashMap<>();

    private TwoPlaces(Happenings happenings, Consumer<Conflict> conflicts) {
        this.happenings = happenings;
        this.conflicts = conflicts;
    }

    static void find(Happenings happenings, Consumer<Conflict> conflicts) {
        TwoPlaces places = new TwoPlaces(happenings, conflicts);
        happenings.attendingLeaders().forEach(places::check);
    }

    private void check(LeaderId leader) {
        List<Stay> stays = stays(leader);
        if (stays.size() > 1) {
            new OfLeader(leader, stays).check();
        }
    }

    private List<Stay> stays(LeaderId leader) {
        Map<StayKey, List<Claim>> grouped = new LinkedHashMap<>();
        happenings.attendancesOf(leader).forEach(claim -> {
            Attendance attendance = (Attendance) claim.proposition();
            if (attendance.presence() == Presence.IN_PERSON) {
                grouped.computeIfAbsent(
                                new StayKey(attendance.event(), attendance.during(), claim.validDuring()),
                                key -> new ArrayList<>(1))
                        .add(claim);
            }
        });
        List<Stay> stays = new ArrayList<>(grouped.size());
        grouped.forEach((key, claims) -> {
            Venue venue = venues.computeIfAbsent(key.event, this::venue);
            List<Edtf> times = key.during.map(List::of).orElse(venue.times);
            if (!times.isEmpty() && !venue.places.isEmpty()) {
                stays.add(new Stay(
                        key.event,
                        venue.top,
                        key.during,
                        key.valid,
                        times,
                        key.during.map(Days::of).orElse(venue.days),
                        venue.places,
                        Certainties.ofSurest(claims).and(venue.sure),
                        claims));
            }
        });
        return stays;
    }

    private Venue venue(EventId event) {
        List<Place> places = happenings.placesOf(happenings.placedAs(event));
        if (places.isEmpty()) {
            return new Venue(event, List.of(), Days.ANY, List.of(), Certainties.POSSIBLE);
        }
        EventId dated = happenings.datedAs(event);
        Certainties sure = Evidence.sureOfPlace(happenings, happenings.placedAs(event))
                .and(Evidence.sureOfTime(happenings, dated));
        List<Edtf> times = happenings.timesOf(dated);
        return new Venue(happenings.wholes().topOf(event), times, Days.around(times), places, sure);
    }

    /** The stays of one leader, and what is found of every two of their events. */
    private final class OfLeader {
        private final LeaderId leader;
        private final List<Stay> stays;
        private final Map<EventId, Integer> ranks = new LinkedHashMap<>();
        private final Map<EventId, List<Claim>> claims = new HashMap<>();
        private final Map<EventId, Map<EventId, Truth>> found = new HashMap<>();
        private final Map<Places, Boolean> exclusions = new HashMap<>();
        private final Map<EventId, Conflict.Side> sides = new HashMap<>();
        private int pairs;

        OfLeader(LeaderId leader, List<Stay> stays) {
            this.leader = leader;
            this.stays = stays;
            stays.sort(Comparator.<Stay>comparingLong(stay -> stay.days().first())
                    .thenComparing(Stay::event)
                    .thenComparing(stay -> text(stay.during()))
                    .thenComparing(stay -> text(stay.valid())));
            for (Stay stay : stays) {
                ranks.putIfAbsent(stay.event(), ranks.size());
                claims.computeIfAbsent(stay.event(), event -> new ArrayList<>(1))
                        .addAll(stay.claims());
            }
        }

        void check() {
            holdAll();
            List<Pair> possible = new ArrayList<>();
            for (EventId event : ranks.keySet()) {
                List<EventId> definite = new ArrayList<>();
                found.getOrDefault(event, Map.of()).forEach((other, truth) -> {
                    if (truth.isTrue()) {
                        definite.add(other);
                    } else {
                        possible.add(new Pair(event, other));
                    }
                });
                if (!definite.isEmpty()) {
                    definite.sort(Comparator.comparingInt(this::rank));
                    conflicts.accept(conflict(event, definite, true, 0));
                }
            }
            possible.stream()
                    .min(closest())
                    .ifPresent(pair ->
                            conflicts.accept(conflict(pair.event, List.of(pair.other), false, possible.size() - 1)));
        }

        private void holdAll() {
            List<Visit> inTime = new ArrayList<>();
            stays.forEach(stay -> stay.times().forEach(time -> inTime.add(new Visit(Days.of(time), stay))));
            inTime.sort(Comparator.comparingLong(visit -> visit.days.first()));
            List<Visit> open = new ArrayList<>();
            for (Visit visit : inTime) {
                open.removeIf(earlier -> earlier.days.last() < visit.days.first());
                for (Visit earlier : open) {
                    if (++pairs > MOST_PAIRS) {
                        return;
                    }
                    hold(earlier.stay, visit.stay);
                }
                open.add(visit);
            }
        }

        /** The order in which pairs are worth naming: first those whose times say most. */
        private Comparator<Pair> closest() {
            Map<EventId, Double> width = new HashMap<>();
            stays.forEach(stay -> width.merge(
                    stay.event(), (double) stay.days().last() - stay.days().first(), Math::min));
            return Comparator.<Pair>comparingDouble(
                            pair -> width.getOrDefault(pair.event, 0.0) + width.getOrDefault(pair.other, 0.0))
                    .thenComparingInt(pair -> rank(pair.event))
                    .thenComparingInt(pair -> rank(pair.other));
        }

        private int rank(EventId event) {
            return ranks.getOrDefault(event, 0);
        }

        private void hold(Stay one, Stay other) {
            if (one.top().equals(other.top())
                    || one.event().equals(other.event())
                    || one.sure().leavesRoomFor(other.sure())) {
                return;
            }
            // to compare places is dear
            Truth atOneTime = one.isAtTimeOf(other);
            if (!atOneTime.isFalse() && exclude(one.places(), other.places())) {
                boolean inOrder = rank(one.event()) < rank(other.event());
                found.computeIfAbsent(inOrder ? one.event() : other.event(), event -> new HashMap<>())
                        .merge(
                                inOrder ? other.event() : one.event(),
                                one.sure().and(other.sure()) == Certainties.SURE ? atOneTime : Truth.UNKNOWN,
                                Truth::or);
            }
        }

        private boolean exclude(List<Place> some, List<Place> others) {
            return exclusions.computeIfAbsent(
                    new Places(some, others),
                    places -> some.stream()
                            .allMatch(one -> others.stream().allMatch(other -> TwoPlaces.exclude(one, other))));
        }

        private Conflict conflict(EventId event, List<EventId> others, boolean definite, int more) {
            List<EventId> all = Stream.concat(Stream.of(event), others.stream()).toList();
            return new Conflict(
                    Attendance.of(leader, event).topic(),
                    Conflict.Kind.TWO_PLACES,
                    Mode.FACTUAL,
                    definite,
                    all.stream().map(this::side).toList(),
                    more,
                    RULE.brokenAt("", Words.of(all, TwoPlaces.this::wording)));
        }

        private Conflict.Side side(EventId event) {
            return sides.computeIfAbsent(event, id -> {
                EventId dated = happenings.datedAs(id);
                EventId placed = happenings.placedAs(id);
                // a claim or a description can say both
                Set<Entity> grounds = new LinkedHashSet<>(Evidence.ofTime(happenings, dated));
                grounds.addAll(Evidence.ofPlace(happenings, placed));
                grounds.addAll(Evidence.dated(happenings, dated));
                grounds.addAll(Evidence.placed(happenings, placed));
                return new Conflict.Side(
                        DocumentOrder.sorted(claims.getOrDefault(id, List.of())), List.of(), List.copyOf(grounds));
            });
        }
    }

    private String wording(EventId event) {
        List<Place> places = happenings.placesOf(happenings.placedAs(event));
        return "at " + event + " in " + Words.of(places, Place::name);
    }

    private static String text(Optional<Edtf> time) {
        return time.map(Edtf::toString).orElse("");
    }

    /** Two places exclude each other if one event cannot have been in both. */
    private static boolean exclude(Place one, Place other) {
        return at(one).compare(at(other)) == Comparison.CONFLICT;
    }

    private static Occurrence at(Place place) {
        return Occurrence.builder().event(ANY_EVENT).place(place).build();
    }
}
