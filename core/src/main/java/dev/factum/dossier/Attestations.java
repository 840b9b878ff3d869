package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The claims, and the descriptions of events, by which a dossier knows when and where events were, and who was there. */
final class Attestations {
    private final Happenings happenings;
    private final Map<EventId, List<EventId>> parts = new HashMap<>();
    /** Of those who attended together often, each is asked for again and again. */
    private final Map<Asked, List<Claim>> presences = new ConcurrentHashMap<>();

    private record Asked(EventId event, EntityRef party) {}

    Attestations(Happenings happenings) {
        this.happenings = happenings;
        for (Event event : happenings.dossier().events()) {
            event.partOf()
                    .ifPresent(whole -> parts.computeIfAbsent(whole, id -> new ArrayList<>(1))
                            .add(event.id()));
        }
    }

    /** Returns the claims by which a party was at an event, or at a part of it. */
    List<Claim> ofPresence(EventId event, EntityRef party) {
        return presences.computeIfAbsent(new Asked(event, party), this::find);
    }

    private List<Claim> find(Asked asked) {
        return find(asked.event, attendance -> Parties.isThere(happenings, attendance, asked.party));
    }

    /** Returns the claims by which it is known who was at an event that lacks parties: the others, or else whoever it was. */
    List<Claim> ofPresence(EventId event, Precedents.Lacking lacking) {
        return lacking.others().isEmpty()
                ? find(event, attendance -> attendance.presence() != Presence.REPRESENTED)
                : lacking.others().stream()
                        .flatMap(party -> ofPresence(event, party).stream())
                        .distinct()
                        .toList();
    }

    private List<Claim> find(EventId event, Predicate<Attendance> isMeant) {
        List<Claim> claims = new ArrayList<>();
        Set<EventId> seen = new LinkedHashSet<>(Set.of(event));
        Deque<EventId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            EventId next = open.remove();
            happenings
                    .attendancesAt(next)
                    .filter(claim -> isMeant.test((Attendance) claim.proposition()))
                    .forEach(claims::add);
            parts.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return List.copyOf(claims);
    }
}
