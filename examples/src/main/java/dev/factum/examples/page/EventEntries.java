package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.TimelineEntry;
import dev.factum.model.Event;
import dev.factum.model.Place;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The timeline: events in time, each with who attended it. */
final class EventEntries {
    private static final int MOST_TIMES = 6;

    private final Dossier dossier;
    private final Attendances attendances;
    private final Names names;
    private final Anchors anchors;
    private final Contradictions contradictions;
    private final FilterIndex filters;

    EventEntries(
            Dossier dossier,
            Attendances attendances,
            Names names,
            Anchors anchors,
            Contradictions contradictions,
            FilterIndex filters) {
        this.dossier = dossier;
        this.attendances = attendances;
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
                attendances.at(event.id()),
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
}
