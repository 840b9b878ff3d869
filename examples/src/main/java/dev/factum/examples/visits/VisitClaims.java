package dev.factum.examples.visits;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Role;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes claims of visits, and the nouns that they are about.
 *
 * <p>A row is a visit of its own, unless its description tells of nothing but occasions that others attended too: then
 * there is only the attendance at those. What a description tells of other days is claimed for those days: an arrival, a stay
 * and a departure are events that belong together, anything else is free text.
 */
final class VisitClaims {
    /** Attributes of a claim: what the table calls the row, the visitors, the country, the days and the file. */
    static final String ROW_ID = "row-id";

    static final String VISITOR = "visitor";
    static final String FROM_ID = "from-id";

    static final String FROM = "from";
    static final String DAYS = "days";
    static final String FILE = "file";

    /** The days from coming to going, of which the visit itself can be a part. */
    static final EventKind STAY = EventKind.of("stay");

    private static final Country UNITED_STATES = Country.of("US");
    private static final Place THERE =
            Place.builder().name("United States").country(UNITED_STATES).build();
    /** RFC 7111, section 2.1. */
    private static final String ROW = "row=";

    private final Tables table;
    private final List<Visit> visits;
    private final People people;
    private final Occasions occasions = new Occasions();
    private final Map<Row.Content, Visit> firsts = new HashMap<>();
    private final Map<Visit, Description> descriptions = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();

    VisitClaims(Collection<Visit> visits, Tables table, Digest digest) {
        this.table = table;
        this.visits = visits.stream()
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparingInt(visit -> visit.row().number()))
                .toList();
        people = People.of(visits);
        for (Visit visit : visits) {
            firsts.putIfAbsent(visit.row().content(), visit);
            descriptions.put(visit, Description.of(visit.row().description(), visit.start()));
        }
        this.visits.forEach(
                visit -> description(visit).occasions().forEach(occasion -> occasions.add(visit, occasion)));
        entities.addAll(table.sources(digest));
    }

    /** Returns the visits in the order in which they must be added. */
    List<Visit> visits() {
        return visits;
    }

    /** Returns the first row that says the same as that of a visit: mostly the same one. */
    Row firstLike(Visit visit) {
        return first(visit).row();
    }

    /** Returns the sentences of a visit that name an occasion, but not plainly as attended. */
    List<String> unclear(Visit visit) {
        return description(visit).unclear();
    }

    /** Returns the row that a fragment names. */
    static int rowOf(String fragment) {
        return Integer.parseInt(fragment.substring(ROW.length()));
    }

    /** Returns the other spellings of leaders who have any, by the ids of the leaders. */
    Map<String, List<Alias>> aliases() {
        return people.aliases();
    }

    Dossier dossier() {
        return Dossier.builder().addAll(entities).build();
    }

    /**
     * Adds the claims of a visit: all of them, or none.
     *
     * @throws dev.factum.validation.InvalidValueException if the row says something that no value can hold
     */
    void add(Visit visit) {
        new Entry(visit).add();
    }

    private Visit first(Visit visit) {
        return firsts.getOrDefault(visit.row().content(), visit);
    }

    private Description description(Visit visit) {
        return Optional.ofNullable(descriptions.get(visit)).orElseThrow();
    }

    private static EventId id(String what, Visit visit) {
        return EventId.of(what + "-" + visit.row().id());
    }

    /** Whom a visitor only accompanied: another visit of these days, by somebody of that name. */
    private Optional<Visit> accompanied(Visit visit) {
        return description(visit).accompanied().flatMap(whom -> {
            List<String> names = Visitors.parse(whom, problem -> {}).stream()
                    .map(visitor -> Folded.of(visitor.name()))
                    .toList();
            return visits.stream()
                    .filter(other -> !other.equals(visit) && other.days().overlaps(visit.days()))
                    .filter(other ->
                            other.visitors().stream().anyMatch(visitor -> names.contains(Folded.of(visitor.name()))))
                    .filter(other -> !description(other).tellsOfOccasionsOnly())
                    .findFirst();
        });
    }

    /** One row becoming claims. */
    private final class Entry {
        private final Visit visit;
        private final Row row;
        private final Description told;
        private final List<Leader> leaders;
        private final Map<String, String> asItStands;
        private final List<Entity> made = new ArrayList<>();
        private final Set<EventId> events = new HashSet<>();

        Entry(Visit visit) {
            this.visit = visit;
            row = visit.row();
            told = description(visit);
            asItStands = asItStands();
            leaders = visit.visitors().stream()
                    .map(visitor -> people.leader(visit, visitor))
                    .toList();
        }

        void add() {
            made.addAll(leaders);
            Optional<Visit> host = accompanied(visit);
            if (host.isPresent()) {
                attend(id("visit", first(host.get())), Role.COMPANION, Optional.of(visit.time()));
            } else if (!told.tellsOfOccasionsOnly()) {
                addVisit();
            }
            told.occasions().forEach(this::addOccasion);
            addTold();
            entities.addAll(made);
        }

        private void addOccasion(Occasion occasion) {
            Event event = occasions.event(visit, occasion);
            made.add(event);
            // what the row tells, be it longer than the occasion: when that was, no row says
            attend(
                    event.id(),
                    Role.PARTICIPANT,
                    Optional.of(Occasions.days(visit, occasion).time()));
        }

        private void addVisit() {
            Visit first = first(visit);
            EventId id = id("visit", first);
            Optional<EventId> stay = told.movements().isEmpty() ? Optional.empty() : Optional.of(id("stay", first));
            made.add(Event.builder()
                    .id(id)
                    .name("Visit of " + names() + " to the United States")
                    .kind(told.isStateVisit() ? EventKind.STATE_VISIT : EventKind.VISIT)
                    .time(visit.time())
                    .place(THERE)
                    .partOf(stay)
                    .addCategory(EventCategory.BILATERAL)
                    .build());
            occur(id, Optional.of(visit.time()));
            attend(id, Role.GUEST, Optional.empty());
            stay.ifPresent(this::addStay);
        }

        private void addStay(EventId stay) {
            Optional<Edtf> days = time(Description.Movement.STAY);
            made.add(event(stay, "Stay", STAY, days).build());
            days.ifPresent(time -> occur(stay, days));
            addMovement(stay, Description.Movement.ARRIVAL, EventKind.ARRIVAL, "Arrival");
            addMovement(stay, Description.Movement.DEPARTURE, EventKind.DEPARTURE, "Departure");
        }

        private void addMovement(EventId stay, Description.Movement movement, EventKind kind, String word) {
            Optional<Edtf> day = time(movement);
            if (day.isPresent()) {
                EventId id = id(kind.code(), first(visit));
                made.add(event(id, word, kind, day).partOf(stay).build());
                occur(id, day);
                attend(id, Role.GUEST, Optional.empty());
            }
        }

        private Event.Builder event(EventId id, String word, EventKind kind, Optional<Edtf> time) {
            return Event.builder()
                    .id(id)
                    .name(word + " of " + names() + " in the United States")
                    .kind(kind)
                    .time(time)
                    .place(THERE)
                    .addCategory(EventCategory.BILATERAL);
        }

        private Optional<Edtf> time(Description.Movement movement) {
            return told.movements().stream()
                    .filter(moved -> moved.movement() == movement)
                    .map(moved -> moved.when().time())
                    .findFirst();
        }

        /** Adds what is kept in its own words. */
        private void addTold() {
            List<EntityRef> about =
                    new ArrayList<>(leaders.stream().map(Leader::id).toList());
            about.addAll(events);
            for (Description.Dated dated : told.dated()) {
                tell(dated.sentence(), about, Optional.of(dated.when().time()));
            }
            told.unclear().stream()
                    .filter(sentence ->
                            told.dated().stream().noneMatch(dated -> dated.sentence().equals(sentence)))
                    .forEach(sentence -> tell(sentence, about, Optional.empty()));
        }

        private void tell(String sentence, List<EntityRef> about, Optional<Edtf> validDuring) {
            claim(FreeText.builder().text(sentence).addAllAbout(about).build(), validDuring);
        }

        private void occur(EventId event, Optional<Edtf> time) {
            claim(Occurrence.builder().event(event).time(time).place(THERE).build(), Optional.empty());
        }

        private void attend(EventId event, Role role, Optional<Edtf> during) {
            events.add(event);
            for (int i = 0; i < leaders.size(); i++) {
                claim(attendance(leaders.get(i).id(), visit.visitors().get(i), event, role, during), Optional.empty());
            }
        }

        private Attendance attendance(
                LeaderId leader, Visitor visitor, EventId event, Role role, Optional<Edtf> during) {
            Optional<Office> capacity = visitor.title()
                    .map(title -> Office.builder()
                            .title(title.text())
                            .kind(title.kind())
                            .country(visit.country())
                            .build());
            return Attendance.builder()
                    .leader(leader)
                    .event(event)
                    .role(role)
                    .capacity(capacity)
                    .during(during)
                    .build();
        }

        private void claim(Proposition proposition, Optional<Edtf> validDuring) {
            made.add(Claim.builder()
                    .proposition(proposition)
                    .addCitation(citation())
                    .validDuring(validDuring)
                    .recorded(Recordings.of(row))
                    .putAllAttributes(asItStands)
                    .build());
        }

        /** What a table says that has no place in a claim of its own. */
        private Map<String, String> asItStands() {
            Map<String, String> fields = new TreeMap<>();
            fields.put(ROW_ID, row.id());
            fields.put(VISITOR, row.visitor());
            fields.put(FROM, row.from());
            fields.put(DAYS, visit.time().toString());
            fields.put(FILE, row.file());
            fields.put(FROM_ID, row.fromId());
            fields.putAll(Recordings.others(row));
            fields.values().removeIf(String::isEmpty);
            return Map.copyOf(fields);
        }

        private Citation citation() {
            Optional<Quote> quote =
                    row.description().isEmpty() ? Optional.empty() : Optional.of(Quote.of(row.description()));
            return Citation.builder()
                    .source(table.id())
                    .locator(Fragment.of(ROW + row.number()))
                    .quote(quote)
                    .build();
        }

        private String names() {
            return leaders.stream().map(Leader::name).collect(Collectors.joining(" and "));
        }
    }
}
