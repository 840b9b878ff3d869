package dev.factum.examples.visits;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row becoming claims.
 *
 * <p>A row is a visit of its own, unless its description tells of nothing but occasions that others attended too: then
 * there is only the attendance at those. What a description tells of other days is claimed for those days: an arrival, a stay
 * and a departure are events that belong together, anything else is free text.
 */
final class RowClaims {
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

    private final VisitClaims all;
    private final Visit visit;
    private final Row row;
    private final Description told;
    private final List<Leader> leaders;
    private final Map<String, String> asItStands;
    private final List<Entity> made = new ArrayList<>();
    private final Set<EventId> events = new HashSet<>();

    RowClaims(Visit visit, VisitClaims all) {
        this.visit = visit;
        this.all = all;
        row = visit.row();
        told = all.description(visit);
        asItStands = asItStands();
        leaders = all.leaders(visit);
    }

    /**
     * Returns the claims of the row, and what they are about.
     *
     * @throws dev.factum.validation.InvalidValueException if the row says something that no value can hold
     */
    List<Entity> make() {
        made.addAll(leaders);
        Optional<Visit> host = all.accompanied(visit);
        if (host.isPresent()) {
            attend(id("visit", all.first(host.get())), Role.COMPANION, Optional.of(visit.time()));
        } else if (!told.tellsOfOccasionsOnly()) {
            addVisit();
        }
        told.occasions().forEach(this::addOccasion);
        addTold();
        return List.copyOf(made);
    }

    private void addOccasion(Occasion occasion) {
        Event event = all.event(visit, occasion);
        made.add(event);
        // what the row tells, be it longer than the occasion: when that was, no row says
        attend(
                event.id(),
                Role.PARTICIPANT,
                Optional.of(Occasions.days(visit, occasion).time()));
    }

    private void addVisit() {
        Visit first = all.first(visit);
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
            EventId id = id(kind.code(), all.first(visit));
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
        List<EntityRef> about = new ArrayList<>(leaders.stream().map(Leader::id).toList());
        about.addAll(events);
        for (Description.Dated dated : told.dated()) {
            tell(dated.sentence(), about, Optional.of(dated.when().time()));
        }
        told.unclear().stream()
                .filter(sentence -> told.dated().stream()
                        .noneMatch(dated -> dated.sentence().equals(sentence)))
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

    private Attendance attendance(LeaderId leader, Visitor visitor, EventId event, Role role, Optional<Edtf> during) {
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

    /** What a table says that has no place in a claim of its own, in an order that is the same each time. */
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
        return Collections.unmodifiableMap(fields);
    }

    private Citation citation() {
        Optional<Quote> quote =
                row.description().isEmpty() ? Optional.empty() : Optional.of(Quote.of(row.description()));
        return Citation.builder()
                .source(all.table())
                .locator(Fragment.of(ROW + row.number()))
                .quote(quote)
                .build();
    }

    private String names() {
        return leaders.stream().map(Leader::name).collect(Collectors.joining(" and "));
    }

    private static EventId id(String what, Visit visit) {
        return EventId.of(what + "-" + visit.row().id());
    }

    /** Returns the row that a fragment names. */
    static int rowOf(String fragment) {
        return Integer.parseInt(fragment.substring(ROW.length()));
    }
}
