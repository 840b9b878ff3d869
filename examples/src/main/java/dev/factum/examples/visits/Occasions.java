package dev.factum.examples.visits;

import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The occasions of a table, each of which is one event, however many rows speak of it. */
final class Occasions {
    /** The attribute of an event that says which series it is one of: all summits of one name, whatever the year. */
    static final String SERIES = "series";

    /** So many days may lie between those that speak of the same occasion: who comes to it comes early or stays. */
    private static final int DAYS_BETWEEN = 7;

    /** One of a series, and the days on which rows have leaders at it. */
    private static final class Instance {
        private final Occasion occasion;
        private final EventId id;
        private LocalDate first;
        private LocalDate last;
        private final Set<String> countries = new TreeSet<>();

        Instance(Occasion occasion, LocalDate first, LocalDate last) {
            this.occasion = occasion;
            this.first = first;
            this.last = last;
            id = EventId.of(occasion.series().replace(' ', '-') + "-" + first);
        }

        boolean takes(Occasion other, LocalDate from, LocalDate to) {
            int days = occasion.isProper() && other.isProper() ? DAYS_BETWEEN : 0;
            return !from.isAfter(last.plusDays(days)) && !to.isBefore(first.minusDays(days));
        }

        Event event() {
            // the host is there too
            boolean isOfMany = countries.size() > 1;
            return Event.builder()
                    .id(id)
                    .name(occasion.name())
                    .kind(occasion.kind())
                    .time(Visit.time(first, last))
                    .addCategory(isOfMany ? EventCategory.MULTILATERAL : EventCategory.INTERNATIONAL)
                    .putAttribute(SERIES, occasion.series())
                    .build();
        }
    }

    private final Map<String, List<Instance>> bySeries = new HashMap<>();

    /**
     * Returns the event that a visitor attended. Visits must come in the order of their beginnings.
     *
     * @throws dev.factum.validation.InvalidValueException if the name of the occasion can be none
     */
    EventId event(Visit visit, Occasion occasion) {
        return instance(visit, occasion).id;
    }

    /** Takes the days of a visit, and the country, for those of the occasion. */
    void attended(Visit visit, Occasion occasion) {
        Instance instance = instance(visit, occasion);
        LocalDate from = from(visit, occasion);
        LocalDate to = to(visit, occasion);
        instance.first = instance.first.isBefore(from) ? instance.first : from;
        instance.last = instance.last.isAfter(to) ? instance.last : to;
        instance.countries.add(visit.country().value());
    }

    /** Returns the events that were attended, with all the days on which somebody was there. */
    List<Event> events() {
        return bySeries.values().stream()
                .flatMap(List::stream)
                .filter(instance -> !instance.countries.isEmpty())
                .map(Instance::event)
                .toList();
    }

    private Instance instance(Visit visit, Occasion occasion) {
        LocalDate from = from(visit, occasion);
        LocalDate to = to(visit, occasion);
        List<Instance> series = bySeries.computeIfAbsent(occasion.series(), name -> new ArrayList<>());
        Optional<Instance> known = series.stream()
                .filter(instance -> instance.takes(occasion, from, to))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Instance added = new Instance(occasion, from, to);
        series.add(added);
        return added;
    }

    private static LocalDate from(Visit visit, Occasion occasion) {
        return occasion.during().map(DateMention::first).orElse(visit.start());
    }

    private static LocalDate to(Visit visit, Occasion occasion) {
        return occasion.during().map(DateMention::last).orElse(visit.end());
    }
}
