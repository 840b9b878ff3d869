package dev.factum.examples.visits;

import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The occasions of a table, each of which is one event, however many rows speak of it. */
final class Occasions {
    /** The attribute of an event that says which series it is one of: all summits of one name, whatever the year. */
    static final String SERIES = "series";

    /** The attribute of an event that says that no row tells its time, and what it was computed from. */
    static final String TIME = "time-computed-from";

    private static final String MOST_AT_ONCE = "the days on which most were there";

    /** So many days may lie between those that speak of the same occasion: who comes to it comes early or stays. */
    private static final int DAYS_BETWEEN = 7;

    /** That a row has somebody at an occasion. */
    private record Attended(int row, Occasion occasion) {}

    /** One of a series, and who is said to have been there on which days. */
    private static final class Instance {
        private final Occasion occasion;
        private final List<Visit> visits = new ArrayList<>();
        private final List<Days> days = new ArrayList<>();
        /** From the first day to the last of all. */
        private Days around;

        Instance(Occasion occasion, Days first) {
            this.occasion = occasion;
            around = first;
        }

        void add(Visit visit, Days stay) {
            visits.add(visit);
            days.add(stay);
            around = Days.around(List.of(around, stay));
        }

        boolean takes(Occasion other, Days stay) {
            int between = occasion.isProper() && other.isProper() ? DAYS_BETWEEN : 0;
            return stay.overlaps(around.wider(between));
        }

        Event event() {
            // the host is there too
            boolean isOfMany = visits.stream().map(Visit::country).distinct().count() > 1;
            Days time = mostAtOnce();
            return Event.builder()
                    .id(EventId.of(occasion.series().replace(' ', '-') + "-" + time.first()))
                    .name(occasion.name())
                    .kind(occasion.kind())
                    .time(time.about())
                    .addCategory(isOfMany ? EventCategory.MULTILATERAL : EventCategory.INTERNATIONAL)
                    .putAttribute(SERIES, occasion.series())
                    .putAttribute(TIME, MOST_AT_ONCE)
                    .build();
        }

        /** From the first to the last day on which as many were there at once as ever: some come early, some stay on. */
        private Days mostAtOnce() {
            Map<LocalDate, Integer> changes = new TreeMap<>();
            for (Days stay : days) {
                changes.merge(stay.first(), 1, Integer::sum);
                changes.merge(stay.last().plusDays(1), -1, Integer::sum);
            }
            int present = 0;
            int most = 0;
            LocalDate first = LocalDate.MIN;
            LocalDate last = LocalDate.MIN;
            boolean isMost = false;
            for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
                if (isMost) {
                    last = change.getKey().minusDays(1);
                }
                present += change.getValue();
                if (present > most) {
                    most = present;
                    first = change.getKey();
                }
                isMost = present == most;
            }
            return new Days(first, last);
        }
    }

    private final Map<String, List<Instance>> bySeries = new HashMap<>();
    private final Map<Attended, Instance> instances = new HashMap<>();
    private final Map<Instance, Event> events = new HashMap<>();

    /** Takes a visit for one to an occasion. All must be taken, in the order of their beginnings, before any is asked for. */
    void add(Visit visit, Occasion occasion) {
        Days days = days(visit, occasion);
        List<Instance> series = bySeries.computeIfAbsent(occasion.series(), name -> new ArrayList<>());
        Instance instance = series.stream()
                .filter(known -> known.takes(occasion, days))
                .findFirst()
                .orElseGet(() -> {
                    Instance added = new Instance(occasion, days);
                    series.add(added);
                    return added;
                });
        instance.add(visit, days);
        instances.put(new Attended(visit.row().number(), occasion), instance);
    }

    /**
     * Returns the event that a visitor attended.
     *
     * @throws dev.factum.validation.InvalidValueException if the name of the occasion can be none
     */
    Event event(Visit visit, Occasion occasion) {
        return events.computeIfAbsent(instance(visit, occasion), Instance::event);
    }

    private Instance instance(Visit visit, Occasion occasion) {
        return Objects.requireNonNull(
                instances.get(new Attended(visit.row().number(), occasion)), "bug: every occasion must be taken first");
    }

    /** Returns the days on which a visitor is said to have been at the occasion, or else in the country. */
    static Days days(Visit visit, Occasion occasion) {
        return occasion.during().map(DateMention::days).orElse(visit.days());
    }
}
