package dev.factum.testing;

import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import dev.factum.time.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small world in which all that happens lies within twenty years: its leaders live and hold their offices throughout, and
 * what is written of it is read later. Each event has its day, and whatever is said of its time is a way to state that day.
 *
 * <p>Nobody attends the first event, and the first leader attends nothing, so that there are firsts without counterexample.
 */
final class World {
    private static final int YEARS = 20;
    private static final int DAYS = YEARS * 365;
    private static final int LONGEST_LIFE_BEFORE = 60;
    private static final int MOST_YEARS = 60;

    private final LocalDate start;
    private final Map<EventId, LocalDate> days = new HashMap<>();
    private final Map<EventId, Edtf> times = new HashMap<>();
    private final Map<EventId, EventId> wholes = new HashMap<>();

    World(int year) {
        this.start = LocalDate.of(year, 1, 1);
    }

    // ---- nouns

    Leader settled(Leader leader) {
        LocalDate birth = start.minusYears(LONGEST_LIFE_BEFORE).plusDays(chance(leader.id(), DAYS));
        LocalDate death = start.plusYears(2 * YEARS).plusDays(chance(leader.id(), DAYS));
        return leader.toBuilder()
                .born(leader.born().map(like -> Views.of(birth, like)))
                .died(leader.died().map(like -> Views.of(death, like)))
                .offices(leader.offices().stream().map(this::settled).toList())
                .build();
    }

    /** An office that is held from before it all until after it, or nobody knows quite when. */
    private Office settled(Office office) {
        return office.withTerm(office.term()
                .map(like -> like.isQualified()
                        ? Views.inDoubt(start, like)
                        : Edtf.parse(start.minusYears(YEARS) + "/"
                                + (like.toString().endsWith("..") ? ".." : start.plusYears(2 * YEARS)))));
    }

    Event settled(Event event) {
        boolean first = days.isEmpty();
        Optional<EventId> whole = event.partOf();
        LocalDate own = first ? start : start.plusYears(1).plusDays(chance(event.id(), DAYS));
        LocalDate day = whole.map(this::dayOf).orElse(own);
        days.put(event.id(), day);
        whole.ifPresent(id -> wholes.put(event.id(), id));
        Optional<Edtf> time = event.time().map(like -> withinWhole(event.id(), day, like));
        time.ifPresent(stated -> times.put(event.id(), stated));
        return event.withTime(time);
    }

    /** A part is at the time of its whole, unless nobody is quite sure. */
    private Edtf withinWhole(EventId event, LocalDate day, Edtf like) {
        Optional<Edtf> around = timeAround(event);
        if (around.isPresent() && !like.isQualified()) {
            return around.get();
        }
        return like.isQualified() ? Views.inDoubt(day, like) : Views.of(day, like);
    }

    private Optional<Edtf> timeAround(EventId event) {
        EventId whole = wholes.get(event);
        if (whole == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(times.get(whole)).or(() -> timeAround(whole));
    }

    Source settled(Source source) {
        LocalDate day = start.plusDays(chance(source.id(), DAYS));
        return source.withPublished(source.published().map(like -> Views.of(day, like)))
                .withRetrieved(source.retrieved().map(this::later));
    }

    // ---- claims

    Claim settled(Claim claim, List<Leader> leaders, List<Event> events) {
        Claim.Builder settled = claim.toBuilder()
                .proposition(settled(claim.proposition(), leaders, events))
                .citations(claim.citations().stream().map(this::settled).toList());
        claim.recorded().ifPresent(recorded -> settled.recorded(recorded.withAt(later(recorded.at()))));
        return settled.build();
    }

    private Citation settled(Citation citation) {
        return citation.withAccessed(citation.accessed().map(this::later));
    }

    private Proposition settled(Proposition proposition, List<Leader> leaders, List<Event> events) {
        if (proposition instanceof Attendance attendance) {
            return settled(attendance, leaders, events);
        }
        if (proposition instanceof Occurrence occurrence) {
            return settled(occurrence);
        }
        if (proposition instanceof Anniversary anniversary) {
            return settled(anniversary);
        }
        return proposition instanceof Precedent precedent ? settled(precedent, leaders, events) : proposition;
    }

    private Attendance settled(Attendance attendance, List<Leader> leaders, List<Event> events) {
        EventId event =
                attendance.event().equals(events.get(0).id()) ? events.get(1).id() : attendance.event();
        LeaderId leader =
                attendance.leader().equals(leaders.get(0).id()) ? leaders.get(1).id() : attendance.leader();
        return attendance
                .withEvent(event)
                .withLeader(leader)
                .withDuring(attendance.during().map(like -> said(event, like)))
                .withCapacity(attendance.capacity().map(this::settled));
    }

    private Occurrence settled(Occurrence occurrence) {
        EventId event = occurrence.event();
        return occurrence
                .withTime(occurrence.time().map(like -> said(event, like)))
                .withWeekday(occurrence.weekday().map(any -> dayOf(event).getDayOfWeek()));
    }

    /** What is said of the time of an event is what its description says, or in doubt. */
    private Edtf said(EventId event, Edtf like) {
        Edtf stated = times.get(event);
        return stated == null || like.isQualified() ? Views.inDoubt(dayOf(event), like) : stated;
    }

    private Anniversary settled(Anniversary anniversary) {
        LocalDate day = dayOf(anniversary.event());
        int between =
                anniversary.of().map(of -> day.getYear() - dayOf(of).getYear()).orElse(0);
        if (between > 0) {
            return anniversary.withYears(between);
        }
        int years = 1 + Math.floorMod(anniversary.years(), MOST_YEARS);
        return anniversary.toBuilder()
                .of(Optional.empty())
                .ofTime(Edtf.of(day.minusYears(years)))
                .years(years)
                .build();
    }

    private Precedent settled(Precedent precedent, List<Leader> leaders, List<Event> events) {
        Set<EntityRef> parties = new LinkedHashSet<>(precedent.parties());
        parties.add(leaders.get(0).id());
        EventId first = events.get(0).id();
        Precedent.Builder settled = precedent.toBuilder().parties(new ArrayList<>(parties));
        if (precedent.previous().isPresent()) {
            settled.previous(precedent.event().equals(first) ? Optional.empty() : Optional.of(first));
            int between = dayOf(precedent.event()).getYear() - start.getYear();
            precedent.years().ifPresent(any -> settled.years(Math.max(1, between)));
        }
        return settled.build();
    }

    private LocalDate dayOf(EventId event) {
        return days.getOrDefault(event, start);
    }

    /** Returns a moment after all that happens. */
    private Instant later(Instant like) {
        return start.plusYears(2L * YEARS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(Math.floorMod(like.getEpochSecond(), 1_000_000_000L))
                .plusNanos(like.getNano());
    }

    /** A number that is the same for the same id. */
    private static int chance(EntityRef id, int bound) {
        return Math.floorMod(id.value().hashCode(), bound);
    }
}
