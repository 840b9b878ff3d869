package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.TimelineEntry;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.LeaderId;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The timeline: events in time, each with who attended it. */
final class EventEntries {
    /** So many leaders of a group are named; the others are counted. */
    private static final int MOST = 100;

    private static final int MOST_TIMES = 6;

    /** What is said of leaders and an event. */
    private enum Said {
        ATTENDED("Attended"),
        EXPECTED("Expected or planned"),
        BELIEVED("In somebody's view, attended"),
        DENIED("Said not to attend");

        private final String title;

        Said(String title) {
            this.title = title;
        }
    }

    private final Dossier dossier;
    private final Facts facts;
    private final Names names;
    private final Anchors anchors;
    private final Contradictions contradictions;
    private final FilterIndex filters;

    EventEntries(
            Dossier dossier,
            Facts facts,
            Names names,
            Anchors anchors,
            Contradictions contradictions,
            FilterIndex filters) {
        this.dossier = dossier;
        this.facts = facts;
        this.names = names;
        this.anchors = anchors;
        this.contradictions = contradictions;
        this.filters = filters;
    }

    /** Returns an entry for each event, at the first of its times. */
    List<EventEntry> all() {
        Map<Event, Set<Edtf>> times = new LinkedHashMap<>();
        for (TimelineEntry entry : dossier.timeline()) {
            Set<Edtf> ofEvent = times.computeIfAbsent(entry.event(), first -> new LinkedHashSet<>());
            entry.time().ifPresent(ofEvent::add);
        }
        return times.entrySet().stream()
                .map(event -> entry(event.getKey(), event.getValue()))
                .toList();
    }

    private EventEntry entry(Event event, Set<Edtf> times) {
        List<String> facts = new ArrayList<>();
        facts.add(Names.capital(Names.words(event.kind().code())));
        event.place().map(this::place).ifPresent(facts::add);
        event.categories().forEach(category -> facts.add(Names.words(category.code())));
        return new EventEntry(
                anchors.of(event),
                filters.events().number(event.id()),
                event.name(),
                times.stream().limit(MOST_TIMES).map(Moment::of).toList(),
                Math.max(0, times.size() - MOST_TIMES),
                facts,
                event.partOf().stream().map(names::ref).toList(),
                event.description().orElse(""),
                event.sameAs().stream().map(Link::of).toList(),
                groups(event),
                Counts.of(filters.events().claims(event.id()), "claim"),
                RefList.of(contradictions.of(event), conflict -> conflict));
    }

    private String place(Place place) {
        return place.country()
                .map(names::of)
                .filter(country -> !place.name().contains(country))
                .map(country -> place.name() + ", " + country)
                .orElse(place.name());
    }

    private List<EventEntry.Group> groups(Event event) {
        Map<Said, Map<LeaderId, List<Claim>>> groups = new EnumMap<>(Said.class);
        for (Claim claim : dossier.claimsAbout(event.id())) {
            if (claim.proposition() instanceof Attendance attendance
                    && attendance.event().equals(event.id())
                    && dossier.live().test(claim)) {
                groups.computeIfAbsent(said(claim), first -> new TreeMap<>())
                        .computeIfAbsent(attendance.leader(), first -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Said said(Claim claim) {
        if (claim.polarity() == Polarity.DENIED) {
            return Said.DENIED;
        }
        return switch (claim.mode()) {
            case FACTUAL -> Said.ATTENDED;
            case PREDICTION, INTENTION -> Said.EXPECTED;
            case OPINION -> Said.BELIEVED;
        };
    }

    private EventEntry.Group group(Said said, Map<LeaderId, List<Claim>> leaders) {
        List<EventEntry.Attendee> attendees = leaders.entrySet().stream()
                .limit(MOST)
                .map(leader -> attendee(said, leader.getKey(), leader.getValue()))
                .toList();
        return new EventEntry.Group(said.title, attendees, Math.max(0, leaders.size() - MOST));
    }

    private EventEntry.Attendee attendee(Said said, LeaderId leader, List<Claim> claims) {
        Set<String> as = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Attendance attendance = (Attendance) claim.proposition();
            attendance.role().ifPresent(role -> as.add(Names.words(role.code())));
            if (attendance.presence() != Presence.IN_PERSON) {
                as.add(Names.words(attendance.presence().name()));
            }
            attendance.capacity().map(Office::title).ifPresent(as::add);
            dossier.represented(attendance).map(names::of).ifPresent(as::add);
        }
        // what is made of a denial would be the contrary of what is made of this
        List<VerdictMark> verdict = claims.stream()
                .filter(claim -> said != Said.DENIED)
                .map(claim -> facts.of(claim).verdict())
                .max(Comparator.naturalOrder())
                .map(VerdictMark::of)
                .stream()
                .toList();
        return new EventEntry.Attendee(names.ref(leader), String.join(", ", as), verdict);
    }
}
