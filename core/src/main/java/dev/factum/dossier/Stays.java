package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import dev.factum.model.Presence;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where leaders were in person, and when, so far as a dossier knows both. */
final class Stays {
    /** Where an event was, when, and what it is a part of, so far as that is the same for all who attended. */
    private record Venue(
            EventId top,
            List<Edtf> times,
            Days days,
            List<Place> places,
            Certainties timeIsSure,
            Certainties placeIsSure) {}

    private record Key(EventId event, Optional<Edtf> during, Optional<Edtf> valid) {}

    private record Places(List<Place> one, List<Place> other) {
        Truth exclude() {
            return one.stream()
                    .flatMap(mine -> other.stream().map(mine::excludes))
                    .reduce(Truth.TRUE, Truth::and);
        }
    }

    private final Happenings happenings;
    private final Map<EventId, Venue> venues = new ConcurrentHashMap<>();
    private final Map<Places, Truth> exclusions = new ConcurrentHashMap<>();
    private final Map<LeaderId, StaysInTime> inTime = new ConcurrentHashMap<>();

    Stays(Happenings happenings) {
        this.happenings = happenings;
    }

    /** Returns the stays of a leader, in an order that does not depend on that of the claims. */
    List<Stay> of(LeaderId leader) {
        Map<Key, List<Claim>> grouped = new LinkedHashMap<>();
        happenings.attendancesOf(leader).forEach(claim -> {
            Attendance attendance = (Attendance) claim.proposition();
            if (attendance.presence() == Presence.IN_PERSON) {
                grouped.computeIfAbsent(
                                new Key(attendance.event(), attendance.during(), claim.validDuring()),
                                key -> new ArrayList<>(1))
                        .add(claim);
            }
        });
        List<Stay> stays = new ArrayList<>(grouped.size());
        grouped.forEach((key, claims) -> stay(key, claims).ifPresent(stays::add));
        stays.sort(Comparator.<Stay>comparingLong(stay -> stay.days().first())
                .thenComparing(Stay::event)
                .thenComparing(stay -> text(stay.during()))
                .thenComparing(stay -> text(stay.valid())));
        return stays;
    }

    /** Returns the stays that surely leave no time for an attendance, at whatever time it is said to hold. */
    List<Stay> excluding(Attendance attendance, Optional<Edtf> valid) {
        if (attendance.presence() != Presence.IN_PERSON) {
            return List.of();
        }
        return stay(new Key(attendance.event(), attendance.during(), valid), List.of())
                .map(stay -> inTime.computeIfAbsent(attendance.leader(), leader -> new StaysInTime(of(leader)))
                        .around(stay.days())
                        .filter(other -> stay.isAtTimeOf(other).isTrue()
                                && exclude(stay, other).isTrue())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Stay> stay(Key key, List<Claim> claims) {
        Venue venue = venues.get(key.event);
        if (venue == null) {
            venue = venue(key.event);
            venues.put(key.event, venue);
        }
        List<Edtf> times = key.during.map(List::of).orElse(venue.times);
        if (times.isEmpty() || venue.places.isEmpty()) {
            return Optional.empty();
        }
        Certainties timeIsSure = key.during.isPresent() ? Certainties.SURE : venue.timeIsSure;
        return Optional.of(new Stay(
                key.event,
                venue.top,
                key.during,
                key.valid,
                times,
                key.during.map(Days::of).orElse(venue.days),
                venue.places,
                Certainties.ofSurest(claims).and(timeIsSure).and(venue.placeIsSure),
                claims));
    }

    private Venue venue(EventId event) {
        List<Place> places = happenings.placesOf(happenings.placedAs(event));
        if (places.isEmpty()) {
            return new Venue(event, List.of(), Days.ANY, List.of(), Certainties.POSSIBLE, Certainties.POSSIBLE);
        }
        EventId dated = happenings.datedAs(event);
        List<Edtf> times = happenings.timesOf(dated);
        return new Venue(
                happenings.wholes().topOf(event),
                times,
                Days.around(times),
                places,
                Attestations.sureOfTime(happenings, dated),
                Attestations.sureOfPlace(happenings, happenings.placedAs(event)));
    }

    /** Tells whether two stays are at different events, not parts of one, in places that cannot be one. */
    Truth exclude(Stay one, Stay other) {
        if (one.event().equals(other.event()) || one.top().equals(other.top())) {
            return Truth.FALSE;
        }
        // to compare places is dear
        return exclusions.computeIfAbsent(new Places(one.places(), other.places()), Places::exclude);
    }

    private static String text(Optional<Edtf> time) {
        return time.map(Edtf::toString).orElse("");
    }
}
