package dev.factum.examples.visits;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventKind;
import dev.factum.model.Precedent;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfInterval;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who came when for which country, by the claims of a dossier of visits; each answer with the claim that it follows from.
 * All of them hold for what the dossier tells of and no more: nothing here knows whom the table leaves out.
 */
final class Comings {
    /**
     * That somebody came for a country.
     *
     * @param country the state that speaks for the country today
     */
    record Coming(Country country, Event event, Edtf time, Claim claim) {}

    /** So many years without anybody coming at all: more likely a hole in the table than in history. */
    record Silence(Coming before, Coming after, long years) {}

    /** The first visit for so many years, and for so many whole days. */
    record Gap(Coming before, Coming after, long years, long days, Precedent precedent) {}

    private static final Set<EventKind> VISITS = Set.of(EventKind.VISIT, EventKind.STATE_VISIT);

    /** Events of coming and going, which are parts of what somebody came for. */
    private static final Set<EventKind> MOVEMENTS = Set.of(RowClaims.STAY, EventKind.ARRIVAL, EventKind.DEPARTURE);

    /** In the order of time; of one time, what somebody came for before what they did there. */
    private static final Comparator<Coming> IN_TIME = Comparator.comparing(Coming::time)
            .thenComparing(coming -> !VISITS.contains(coming.event().kind()))
            .thenComparing(coming -> coming.event().id())
            .thenComparing(coming -> coming.claim().id());

    private final Dossier dossier;
    private final Map<Country, List<Coming>> byCountry = new TreeMap<>();

    Comings(Dossier dossier) {
        this.dossier = dossier;
        dossier.claims(dossier.happened().and(ClaimFilter.of(Attendance.class))).forEach(this::addComing);
        byCountry.values().forEach(comings -> comings.sort(IN_TIME));
    }

    private void addComing(Claim claim) {
        Attendance attendance = (Attendance) claim.proposition();
        Optional<Event> event = dossier.event(attendance.event()).filter(known -> !isMovement(known));
        Optional<Edtf> time = attendance.during().or(() -> event.flatMap(Event::time));
        Optional<Country> country = dossier.represented(attendance).map(Country::present);
        if (event.isPresent() && time.isPresent() && country.isPresent()) {
            byCountry
                    .computeIfAbsent(country.get(), key -> new ArrayList<>())
                    .add(new Coming(country.get(), event.get(), time.get(), claim));
        }
    }

    /** Tells whether an event is a part of what somebody came for: coming, staying, going. */
    static boolean isMovement(Event event) {
        return MOVEMENTS.contains(event.kind());
    }

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

    /** Returns the visits that were the first from their country for a year at least, those of the longest time first. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (List<Coming> comings : byCountry.values()) {
            Coming latest = comings.get(0);
            for (Coming coming : comings.subList(1, comings.size())) {
                gap(latest, coming).ifPresent(gaps::add);
                latest = end(coming).compareTo(end(latest)) > 0 ? coming : latest;
            }
        }
        gaps.sort(Comparator.comparingLong(Gap::days).reversed().thenComparing(Gap::after, IN_TIME));
        return gaps;
    }

    /** Returns the visits with which the table begins and ends, if it has any. */
    Optional<List<Coming>> firstAndLast() {
        List<Coming> comings = inTime();
        return comings.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(comings.get(0), comings.get(comings.size() - 1)));
    }

    private List<Coming> inTime() {
        return byCountry.values().stream().flatMap(List::stream).sorted(IN_TIME).toList();
    }

    /** Returns the longest time of some years in which nobody came from anywhere. */
    Optional<Silence> longestSilence() {
        List<Coming> comings = inTime();
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
                ? Optional.of(new Gap(before, after, years.getAsLong(), daysBetween(before, after), precedent))
                : Optional.empty();
    }

    private static long daysBetween(Coming before, Coming after) {
        return before.time().latest() instanceof Bound.Local from
                        && after.time().earliest() instanceof Bound.Local to
                ? ChronoUnit.DAYS.between(from.at(), to.at())
                : 0;
    }

    private static Edtf end(Coming coming) {
        return coming.time() instanceof EdtfInterval days ? days.end().date().orElse(days) : coming.time();
    }

    /** Returns how many attendances for a country there are. */
    int comings(Country country) {
        return byCountry.getOrDefault(country, List.of()).size();
    }
}
