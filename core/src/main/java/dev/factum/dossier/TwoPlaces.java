package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
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
    private static final int MOST_PAIRS = 1_000_000;

    private record Pair(EventId event, EventId other) {}

    /** The stays at two events that met, and whether some surely did: then these, else all that may have. */
    private static final class Meeting {
        private boolean isSure;
        private final List<Stay> stays = new ArrayList<>(2);

        void add(Stay one, Stay other, boolean sure) {
            if (sure && !isSure) {
                stays.clear();
                isSure = true;
            }
            if (sure == isSure) {
                stays.add(one);
                stays.add(other);
            }
        }

        void addTo(Part part) {
            for (int i = 0; i < stays.size(); i += 2) {
                part.add(stays.get(i), stays.get(i + 1));
                part.add(stays.get(i + 1), stays.get(i));
            }
        }
    }

    /** What one event has to do with it: who was there, and when and where it may have been that others were elsewhere. */
    private static final class Part {
        private final EventId event;
        private final Set<Claim> claims = new LinkedHashSet<>();
        private final Set<Edtf> times = new HashSet<>();
        private final Set<Place> places = new LinkedHashSet<>();

        Part(EventId event) {
            this.event = event;
        }

        void add(Stay one, Stay other) {
            if (one.event().equals(event)) {
                claims.addAll(one.claims());
                times.addAll(one.timesPerhapsOf(other));
                places.addAll(one.where().perhapsApartFrom(other.where()));
            }
        }

        /** A claim or a description can say both when and where it was. */
        Conflict.Side side(Happenings happenings) {
            Set<Entity> grounds = new LinkedHashSet<>();
            Dating dating = happenings.when(event).dating(times);
            Placing placing = happenings.where(event).placing(places);
            grounds.addAll(DocumentOrder.sorted(dating.claims(happenings)));
            grounds.addAll(DocumentOrder.sorted(placing.claims(happenings)));
            grounds.addAll(dating.descriptions(happenings));
            grounds.addAll(placing.descriptions(happenings));
            return new Conflict.Side(DocumentOrder.sorted(List.copyOf(claims)), List.of(), List.copyOf(grounds));
        }

        String wording() {
            return TwoPlaces.wording(event, places);
        }
    }

    private final Happenings happenings;
    private final LeaderId leader;
    private final List<Stay> stays;
    private final Map<EventId, Integer> ranks = new LinkedHashMap<>();
    private final Map<Pair, Meeting> meetings = new HashMap<>();

    private TwoPlaces(Happenings happenings, LeaderId leader, List<Stay> stays) {
        this.happenings = happenings;
        this.leader = leader;
        this.stays = stays;
        stays.forEach(stay -> ranks.putIfAbsent(stay.event(), ranks.size()));
    }

    static void find(Happenings happenings, Consumer<Conflict> conflicts) {
        for (LeaderId leader : happenings.attendingLeaders()) {
            List<Stay> stays = happenings.stays().of(leader);
            if (stays.size() > 1) {
                new TwoPlaces(happenings, leader, stays).find(conflicts);
            }
        }
    }

    private void find(Consumer<Conflict> conflicts) {
        int left = holdAll();
        Map<EventId, List<EventId>> sure = new HashMap<>();
        List<Pair> possible = new ArrayList<>();
        meetings.forEach((pair, meeting) -> {
            if (meeting.isSure) {
                sure.computeIfAbsent(pair.event, event -> new ArrayList<>(1)).add(pair.other);
            } else {
                possible.add(pair);
            }
        });
        sure.forEach((event, others) -> {
            others.sort(Comparator.comparingInt(this::rank));
            conflicts.accept(conflict(event, others, true, 0));
        });
        possible.stream()
                .min(closest())
                .ifPresent(pair ->
                        conflicts.accept(conflict(pair.event, List.of(pair.other), false, possible.size() - 1 + left)));
    }

    /** Returns how many pairs are of one time and were not held against each other. */
    private int holdAll() {
        Queue<StaysInTime.Visit> open = new PriorityQueue<>(
                Comparator.comparingLong(visit -> visit.days().last()));
        int pairs = 0;
        long left = 0;
        for (StaysInTime.Visit visit : StaysInTime.visits(stays)) {
            while (!open.isEmpty()
                    && open.element().days().last() < visit.days().first()) {
                open.remove();
            }
            int held = Math.min(open.size(), MOST_PAIRS - pairs);
            open.stream().limit(held).forEach(earlier -> hold(earlier.stay(), visit.stay()));
            pairs += held;
            left += open.size() - held;
            open.add(visit);
        }
        return (int) Math.min(left, Integer.MAX_VALUE / 2);
    }

    private void hold(Stay one, Stay other) {
        if (one.atBest().leavesRoomFor(other.atBest()) || !one.mayBeAtTimeOf(other)) {
            return;
        }
        Where.Apart apart = happenings.stays().apart(one, other);
        if (!apart.perhaps()) {
            return;
        }
        boolean inOrder = rank(one.event()) < rank(other.event());
        Pair pair = inOrder ? new Pair(one.event(), other.event()) : new Pair(other.event(), one.event());
        boolean sure = one.sure().and(other.sure()) == Certainties.SURE
                && apart.surely().isTrue()
                && one.isSurelyAtTimeOf(other).isTrue();
        meetings.computeIfAbsent(pair, key -> new Meeting()).add(one, other, sure);
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

    private Conflict conflict(EventId event, List<EventId> others, boolean definite, int more) {
        List<Meeting> met = others.stream()
                .map(other -> meetings.getOrDefault(new Pair(event, other), new Meeting()))
                .toList();
        List<EventId> all = Stream.concat(Stream.of(event), others.stream()).toList();
        List<Conflict.Side> sides = new ArrayList<>();
        List<String> wordings = new ArrayList<>();
        for (EventId one : all) {
            Part part = new Part(one);
            met.forEach(meeting -> meeting.addTo(part));
            sides.add(part.side(happenings));
            wordings.add(part.wording());
        }
        return new Conflict(
                Attendance.of(leader, event).topic(),
                Conflict.Kind.TWO_PLACES,
                Mode.FACTUAL,
                definite,
                sides,
                more,
                finding("", wordings));
    }

    /** Returns what is wrong, by where else the leader was at the time. */
    static Problem finding(String pointer, List<String> wordings) {
        return RULE.brokenAt(pointer, Words.of(wordings));
    }

    static String wording(EventId event, Collection<Place> places) {
        return "at " + event + " in " + Words.of(List.copyOf(places), Place::name);
    }
}
