package dev.factum.examples.visits;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the claims of a dossier of visits answer, each answer with the claims that it follows from. */
final class Answers {
    /** Two leaders, and the events that both attended, in the order of time. */
    record Together(LeaderId one, LeaderId other, List<Event> events) {}

    /**
     * That somebody came for a country.
     *
     * @param country the state that speaks for the country today
     */
    record Coming(Country country, Event event, Edtf time, Claim claim) {}

    /** So many years without anybody coming at all: more likely a hole in the table than in history. */
    record Silence(Coming before, Coming after, long years) {}

    /** The first visit for so many years. */
    record Gap(Coming before, Coming after, long years, Precedent precedent) {}

    private static final Set<EventKind> VISITS = Set.of(EventKind.VISIT, EventKind.STATE_VISIT);

    /** Events of coming and going, which are parts of what somebody came for. */
    private static final Set<EventKind> MOVEMENTS = Set.of(VisitClaims.STAY, EventKind.ARRIVAL, EventKind.DEPARTURE);

    /** In the order of time; of one time, what somebody came for before what they did there. */
    private static final Comparator<Coming> IN_TIME = Comparator.comparing(Coming::time)
            .thenComparing(coming -> !VISITS.contains(coming.event().kind()))
            .thenComparing(coming -> coming.event().id())
            .thenComparing(coming -> coming.claim().id());

    private final Dossier dossier;
    private final Map<Country, List<Coming>> byCountry = new TreeMap<>();

    Answers(Dossier dossier) {
        this.dossier = dossier;
        dossier.claims(dossier.happened().and(ClaimFilter.of(Attendance.class))).forEach(this::addComing);
        byCountry.values().forEach(comings -> comings.sort(IN_TIME));
    }

    private void addComing(Claim claim) {
        Attendance attendance = (Attendance) claim.proposition();
        Optional<Event> event = dossier.event(attendance.event()).filter(known -> !MOVEMENTS.contains(known.kind()));
        Optional<Edtf> time = attendance.during().or(() -> event.flatMap(Event::time));
        Optional<Country> country = dossier.represented(attendance).map(Country::present);
        if (event.isPresent() && time.isPresent() && country.isPresent()) {
            byCountry
                    .computeIfAbsent(country.get(), key -> new ArrayList<>())
                    .add(new Coming(country.get(), event.get(), time.get(), claim));
        }
    }

    /** Returns the claims that a leader attended an event. */
    List<Claim> proof(LeaderId leader, EventId event) {
        return dossier.claimsOn(Attendance.of(leader, event).topic()).stream()
                .filter(dossier.happened())
                .toList();
    }

    // ---- who met whom

    /** Returns the pairs of leaders who attended most events together, two at least, the most frequent first. */
    List<Together> mostOftenTogether(int limit) {
        Map<LeaderId, Map<LeaderId, Integer>> times = new HashMap<>();
        for (Event event : dossier.events()) {
            if (!MOVEMENTS.contains(event.kind())) {
                countPairs(attendees(event.id()), times);
            }
        }
        record Pair(LeaderId one, LeaderId other, int times) {}
        return times.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(other -> new Pair(entry.getKey(), other.getKey(), other.getValue())))
                .filter(pair -> pair.times() > 1)
                .sorted(Comparator.comparing(Pair::times)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .limit(limit)
                .map(pair -> new Together(pair.one(), pair.other(), together(pair.one(), pair.other())))
                .toList();
    }

    private static void countPairs(Set<LeaderId> leaders, Map<LeaderId, Map<LeaderId, Integer>> times) {
        List<LeaderId> ordered = List.copyOf(leaders);
        for (int i = 0; i < ordered.size(); i++) {
            Map<LeaderId, Integer> others = times.computeIfAbsent(ordered.get(i), id -> new HashMap<>());
            for (int j = i + 1; j < ordered.size(); j++) {
                others.merge(ordered.get(j), 1, Integer::sum);
            }
        }
    }

    private List<Event> together(LeaderId one, LeaderId other) {
        return dossier.attendedTogether(List.of(one, other)).stream()
                .filter(event -> !MOVEMENTS.contains(event.kind()))
                .toList();
    }

    private Set<LeaderId> attendees(EventId event) {
        Set<LeaderId> leaders = new TreeSet<>();
        dossier.attendanceAt(event).forEach(attendance -> leaders.add(attendance.leader()));
        return leaders;
    }

    // ---- series

    /** Returns the events of a series, such as all summits of one name, in the order of time. */
    List<Event> series(String name) {
        String series = Occasion.series(name);
        return dossier.events().stream()
                .filter(event -> series.equals(event.attributes().get(Occasions.SERIES)))
                .sorted(Comparator.comparing(event -> event.time().orElseThrow()))
                .toList();
    }

    /** Returns who attended each of some events: nobody, if there are none. */
    Set<LeaderId> attendedAll(List<Event> events) {
        Set<LeaderId> leaders = new TreeSet<>();
        for (int i = 0; i < events.size(); i++) {
            Set<LeaderId> attendees = attendees(events.get(i).id());
            if (i == 0) {
                leaders.addAll(attendees);
            } else {
                leaders.retainAll(attendees);
            }
        }
        return leaders;
    }

    // ---- firsts and gaps

    /** Returns the first visit from each country, former countries with those that continue them, in the order of time. */
    List<Coming> firsts() {
        return byCountry.values().stream()
                .map(comings -> comings.get(0))
                .sorted(IN_TIME)
                .toList();
    }

    /** Returns the events that speak against a visit being the first: none, unless the dossier contradicts itself. */
    List<Event> against(Coming first) {
        return dossier.counterexamples(Precedent.builder()
                .event(first.event().id())
                .addParty(first.country())
                .build());
    }

    /** Returns the visits that were the first from their country for most years, at least one. */
    List<Gap> longestGaps(int limit) {
        List<Gap> gaps = new ArrayList<>();
        for (List<Coming> comings : byCountry.values()) {
            Coming latest = comings.get(0);
            for (Coming coming : comings.subList(1, comings.size())) {
                gap(latest, coming).ifPresent(gaps::add);
                latest = end(coming).compareTo(end(latest)) > 0 ? coming : latest;
            }
        }
        gaps.sort(Comparator.comparing(Gap::years).reversed().thenComparing(Gap::after, IN_TIME));
        return gaps.subList(0, Math.min(limit, gaps.size()));
    }

    /** Returns the longest time of some years in which nobody came from anywhere. */
    Optional<Silence> longestSilence() {
        List<Coming> comings = byCountry.values().stream()
                .flatMap(List::stream)
                .sorted(IN_TIME)
                .toList();
        Optional<Silence> longest = Optional.empty();
        for (int i = 1; i < comings.size(); i++) {
            Coming before = comings.get(i - 1);
            Coming after = comings.get(i);
            long years = Edtf.yearsBetween(before.time(), after.time())
                    .leastByCalendar()
                    .orElse(0);
            if (years > longest.map(Silence::years).orElse(0L)) {
                longest = Optional.of(new Silence(before, after, years));
            }
        }
        return longest;
    }

    private Optional<Gap> gap(Coming before, Coming after) {
        OptionalLong years = Edtf.yearsBetween(before.time(), after.time()).leastByCalendar();
        if (years.orElse(0) < 1 || before.event().equals(after.event())) {
            return Optional.empty();
        }
        Precedent precedent = Precedent.builder()
                .event(after.event().id())
                .addParty(after.country())
                .previous(before.event().id())
                .years((int) years.getAsLong())
                .build();
        // two visits at once have no order: only one of them can be the first for years
        return dossier.counterexamples(precedent).isEmpty()
                ? Optional.of(new Gap(before, after, years.getAsLong(), precedent))
                : Optional.empty();
    }

    private static Edtf end(Coming coming) {
        return coming.time() instanceof EdtfInterval days ? days.end().date().orElse(days) : coming.time();
    }

    /** Returns how many attendances for a country there are. */
    int comings(Country country) {
        return byCountry.getOrDefault(country, List.of()).size();
    }
}
