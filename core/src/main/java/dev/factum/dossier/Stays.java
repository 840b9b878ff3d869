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
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where leaders were in person, and when, so far as a dossier knows both. */
final class Stays {
    /** Where an event was, when, and what it is a part of, so far as that is the same for all who attended. */
    private record Venue(Set<EventId> tops, When when, Days days, Where where, Sureness time, Sureness place) {}

    /** How sure something is by what is said of an event itself, and by what is said of its wholes too. */
    private record Sureness(Certainties own, Certainties atBest) {
        static final Sureness SURE = new Sureness(Certainties.SURE, Certainties.SURE);
    }

    /** A stay that leaves no time for another, and whether it does so by all that is said of when and where they were. */
    record Elsewhere(Stay attended, Stay other, boolean isSure) {}

    private record Key(EventId event, Optional<Edtf> during, Optional<Edtf> valid) {}

    private record Places(List<Place> one, List<Place> saidOfOne, List<Place> other, List<Place> saidOfOther) {
        static Places of(Where one, Where other) {
            return new Places(one.places(), one.said(), other.places(), other.said());
        }
    }

    private final Happenings happenings;
    private final Map<EventId, Venue> venues = new ConcurrentHashMap<>();
    private final Map<Places, Where.Apart> exclusions = new ConcurrentHashMap<>();
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

    /** Returns the stays that surely leave no time for an attendance, by all or by some of what is said of them. */
    List<Elsewhere> excluding(Attendance attendance, Optional<Edtf> valid) {
        if (attendance.presence() != Presence.IN_PERSON) {
            return List.of();
        }
        return stay(new Key(attendance.event(), attendance.during(), valid), List.of())
                .map(stay -> inTime.computeIfAbsent(attendance.leader(), leader -> new StaysInTime(of(leader)))
                        .around(stay.days())
                        .flatMap(other -> excluding(stay, other).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Elsewhere> excluding(Stay stay, Stay other) {
        Truth atOneTime = stay.isSurelyAtTimeOf(other);
        Truth excludes = atOneTime.isFalse()
                ? atOneTime
                : atOneTime.and(apart(stay, other).surely());
        return excludes.isFalse() ? Optional.empty() : Optional.of(new Elsewhere(stay, other, excludes.isTrue()));
    }

    private Optional<Stay> stay(Key key, List<Claim> claims) {
        Venue venue = venues.get(key.event);
        if (venue == null) {
            venue = venue(key.event);
            venues.put(key.event, venue);
        }
        When when = key.during.isPresent() ? When.of(key.during) : venue.when;
        if (when.times().isEmpty() || venue.where.isUnknown()) {
            return Optional.empty();
        }
        Sureness time = key.during.isPresent() ? Sureness.SURE : venue.time;
        Certainties said = Certainties.ofSurest(claims);
        return Optional.of(new Stay(
                key.event,
                venue.tops,
                key.during,
                key.valid,
                when,
                key.during.map(Days::of).orElse(venue.days),
                venue.where,
                said.and(time.own).and(venue.place.own),
                said.and(time.atBest).and(venue.place.atBest),
                claims));
    }

    private Venue venue(EventId event) {
        Where where = happenings.where(event);
        When when = happenings.when(event);
        return new Venue(
                happenings.wholes().topsOf(event),
                when,
                Days.around(when.said()),
                where,
                new Sureness(
                        new Dating(happenings.datedAs(event), time -> true).sure(happenings),
                        when.dating().sure(happenings)),
                new Sureness(
                        new Placing(happenings.placedAs(event), place -> true).sure(happenings),
                        where.placing().sure(happenings)));
    }

    /** Tells how far two stays are at different events, not parts of one, in places that cannot be one. */
    Where.Apart apart(Stay one, Stay other) {
        if (one.event().equals(other.event()) || !Collections.disjoint(one.tops(), other.tops())) {
            return new Where.Apart(Truth.FALSE, false);
        }
        // to compare places is dear
        return exclusions.computeIfAbsent(
                Places.of(one.where(), other.where()), places -> Where.Apart.of(one.where(), other.where()));
    }

    private static String text(Optional<Edtf> time) {
        return time.map(Edtf::toString).orElse("");
    }
}
