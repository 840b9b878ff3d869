package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EventCategory;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.TextValue;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a conflict by each rule, and what is like it and none. */
class ConflictsTest {
    private static final Predicate CAPITAL = Predicate.of("capital");
    private static final Set<Predicate> SINGLE_VALUED = Set.of(CAPITAL);
    private static final Attendance CAME = attendance("kim", "parade");

    record Row(String name, List<Entity> entities, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row none(String name, Entity... entities) {
        return new Row(name, List.of(entities), List.of());
    }

    private static Row one(String name, String line, Entity... entities) {
        return new Row(name, List.of(entities), List.of(line));
    }

    private static Claim denies(String id, Proposition proposition) {
        return claim(id, proposition).withPolarity(Polarity.DENIED);
    }

    private static Occurrence in(String event, String place) {
        return Occurrence.builder().event(eventId(event)).place(Place.of(place)).build();
    }

    private static Property capital(String name) {
        return Property.builder()
                .subject(Country.of("KR"))
                .predicate(CAPITAL)
                .value(TextValue.of(name))
                .build();
    }

    private static Relation capitalOf(String country) {
        return Relation.builder()
                .subject(Country.of("KR"))
                .predicate(CAPITAL)
                .object(Country.of(country))
                .build();
    }

    private static Assessment rated(Rating rating) {
        return Assessment.builder()
                .claim(claimId("x"))
                .rating(rating)
                .label("label of " + rating)
                .build();
    }

    static Stream<Row> denials() {
        return Stream.of(
                one(
                        "what is affirmed is denied",
                        "definite denial: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME),
                        denies("b", CAME)),
                one(
                        "what refines it is affirmed, by several",
                        "definite denial: attendance(leader:kim, event:parade): a, c against b",
                        claim("a", CAME.withRole(Role.GUEST)),
                        denies("b", CAME),
                        claim("c", CAME)),
                one(
                        "with no time in common for certain",
                        "possible denial: property(country:KR, capital): a against b",
                        claim("a", capital("Seoul")),
                        denies("b", capital("Seoul"))),
                none("a refinement is denied", claim("a", CAME), denies("b", CAME.withRole(Role.HOST))),
                none("both deny", denies("a", CAME), denies("b", CAME.withRole(Role.HOST))),
                none(
                        "at other times",
                        claim("a", CAME).withValidDuring(time("2024")),
                        denies("b", CAME).withValidDuring(time("2025"))),
                none("in other modes", claim("a", CAME), denies("b", CAME).withMode(Mode.PREDICTION)),
                one(
                        "both foretold",
                        "definite denial: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME).withMode(Mode.PREDICTION),
                        denies("b", CAME).withMode(Mode.PREDICTION)),
                none(
                        "both possible",
                        claim("a", CAME).withCertainty(Certainty.POSSIBLE),
                        denies("b", CAME).withCertainty(Certainty.POSSIBLE)),
                one(
                        "one possible",
                        "possible denial: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME).withCertainty(Certainty.POSSIBLE),
                        denies("b", CAME)),
                one(
                        "both probable",
                        "possible denial: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME).withCertainty(Certainty.PROBABLE),
                        denies("b", CAME).withCertainty(Certainty.PROBABLE)),
                none("retracted", claim("a", CAME), denies("b", CAME), retraction("c", "b", "wire")),
                none("superseded", claim("a", CAME).withSupersedes(claimId("b")), denies("b", CAME)));
    }

    static Stream<Row> presences() {
        Attendance remote = CAME.withPresence(Presence.REMOTE);
        return Stream.of(
                one(
                        "in person and from elsewhere",
                        "definite presence: attendance(leader:kim, event:parade): a, c against b",
                        claim("a", CAME),
                        claim("b", remote),
                        claim("c", CAME.withRole(Role.GUEST))),
                none(
                        "at other times",
                        claim("a", CAME.withDuring(time("2025-09-03"))),
                        claim("b", remote.withDuring(time("2025-09-04")))),
                none("in one way", claim("a", remote), claim("b", remote.withRole(Role.SPEAKER))),
                none(
                        "at two events",
                        claim("a", CAME),
                        claim("b", attendance("kim", "talks").withPresence(Presence.REMOTE))));
    }

    static Stream<Row> values() {
        return Stream.of(
                one(
                        "single-valued property, valid at one time",
                        "definite value: property(country:KR, capital): a, b against c",
                        claim("a", capital("Busan")).withValidDuring(time("1951")),
                        claim("b", capital("Busan")).withValidDuring(time("1951-05")),
                        claim("c", capital("Seoul")).withValidDuring(time("1951"))),
                one(
                        "single-valued property, at times unknown",
                        "possible value: property(country:KR, capital): a against b",
                        claim("a", capital("Busan")),
                        claim("b", capital("Seoul"))),
                none(
                        "single-valued property, one after the other",
                        claim("a", capital("Busan")).withValidDuring(time("1951")),
                        claim("b", capital("Seoul")).withValidDuring(time("1949/1950"))),
                none(
                        "property of many values",
                        claim("a", capital("Busan").withPredicate(Predicate.WEARS)),
                        claim("b", capital("Seoul").withPredicate(Predicate.WEARS))),
                one(
                        "single-valued relation",
                        "definite value: relation(country:KR, capital): a against b",
                        claim("a", capitalOf("KP").withDuring(time("1951"))),
                        claim("b", capitalOf("KR").withDuring(time("1951-05")))),
                none(
                        "single-valued relation, at two events",
                        claim("a", capitalOf("KP").withAt(eventId("parade"))),
                        claim("b", capitalOf("KR").withAt(eventId("talks")))),
                one(
                        "two offices",
                        "definite value: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME.withCapacity(Office.of("President"))),
                        claim("b", CAME.withCapacity(Office.of("Speaker")))),
                none(
                        "a longer title",
                        claim("a", CAME.withCapacity(Office.of("President"))),
                        claim("b", CAME.withCapacity(Office.of("President of State Affairs")))),
                one(
                        "first ever and first since",
                        "definite value: precedent(leader:kim, parade): b against a",
                        claim(
                                "a",
                                precedent("parade").addParties(leaderId("kim")).build()),
                        claim(
                                "b",
                                precedent("parade")
                                        .addParties(leaderId("kim"))
                                        .previous(eventId("talks"))
                                        .build())),
                none(
                        "firsts of other categories",
                        claim(
                                "a",
                                precedent("parade")
                                        .addParties(leaderId("kim"))
                                        .category(EventCategory.MULTILATERAL)
                                        .build()),
                        claim(
                                "b",
                                precedent("parade")
                                        .addParties(leaderId("kim"))
                                        .category(EventCategory.BILATERAL)
                                        .previous(eventId("talks"))
                                        .build())),
                one(
                        "two numbers of years since the same",
                        "definite value: anniversary(event:parade): a against b",
                        claim("a", anniversary(80)),
                        claim("b", anniversary(81))),
                none(
                        "years since other events",
                        claim("a", anniversary(80)),
                        claim("b", anniversary(90).withOf(eventId("founding")))),
                one(
                        "two ratings",
                        "definite value: assessment(claim:x): a against b",
                        claim("a", rated(Rating.FALSE)),
                        claim("b", rated(Rating.TRUE))),
                none(
                        "a rating that is on no scale",
                        claim("a", rated(Rating.FALSE)),
                        claim("b", rated(Rating.UNRATED))));
    }

    private static Anniversary anniversary(int years) {
        return Anniversary.builder()
                .event(eventId("parade"))
                .of(eventId("victory"))
                .years(years)
                .build();
    }

    static Stream<Row> times() {
        return Stream.of(
                one(
                        "two days",
                        "definite time: occurrence(event:parade): a against b",
                        claim("a", occurrence("parade", "2025-09-03")),
                        claim("b", occurrence("parade", "2025-09-04"))),
                one(
                        "who says less stands beside one of them, if it contradicts somebody",
                        "definite time: occurrence(event:parade): a, b against c against d",
                        claim("a", occurrence("parade", "2025-09")),
                        claim("b", occurrence("parade", "2025-09-03")),
                        claim("c", occurrence("parade", "2025-09-04")),
                        claim("d", occurrence("parade", "2025-10"))),
                one(
                        "who says less and contradicts nobody is on no side",
                        "definite time: occurrence(event:parade): b against c",
                        claim("a", occurrence("parade", "2025-09")),
                        claim("b", occurrence("parade", "2025-09-03")),
                        claim("c", occurrence("parade", "2025-09-04"))),
                one(
                        "a claim and the description",
                        "definite time: occurrence(event:parade): event:parade against a",
                        event("parade", "2025-09-03"),
                        claim("a", occurrence("parade", "2025-09-04"))),
                one(
                        "a day of the week and a date",
                        "definite time: occurrence(event:parade): a against b",
                        claim("a", occurrence("parade", "2025-09-03")),
                        claim(
                                "b",
                                Occurrence.builder()
                                        .event(eventId("parade"))
                                        .weekday(DayOfWeek.FRIDAY)
                                        .build())),
                none(
                        "a description and what is planned",
                        event("parade", "2025-09-03"),
                        claim("a", occurrence("parade", "2025-09-04")).withMode(Mode.INTENTION)),
                none("a day and its month", event("parade", "2025-09"), claim("a", occurrence("parade", "2025-09-04"))),
                none(
                        "about a day",
                        claim("a", occurrence("parade", "2025-09-03~")),
                        claim("b", occurrence("parade", "2025-09-04"))));
    }

    static Stream<Row> places() {
        return Stream.of(
                one(
                        "two places",
                        "definite place: occurrence(event:parade): a, c against b",
                        claim("a", in("parade", "Tiananmen Square, Beijing")),
                        claim("b", in("parade", "Moscow")),
                        claim("c", in("parade", "Beijing"))),
                one(
                        "a claim and the description",
                        "definite place: occurrence(event:parade): a against event:parade",
                        event("parade").withPlace(Place.of("Moscow")),
                        claim("a", in("parade", "Beijing"))),
                none(
                        "a part of a place",
                        claim("a", in("parade", "Tiananmen Square, Beijing")),
                        claim("b", in("parade", "Beijing"))),
                none("a place in another script", claim("a", in("parade", "北京")), claim("b", in("parade", "Beijing"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"denials", "presences", "values", "times", "places", "twoPlaces", "counterexamples", "numbers"})
    void isFoundWhereItIs(Row row) {
        Dossier dossier = Dossier.builder().addAll(row.entities()).build();

        assertThat(dossier.conflicts(SINGLE_VALUED)).map(Conflict::toString).containsExactlyElementsOf(row.lines());
        assertThat(dossier.conflicts(SINGLE_VALUED, dossier.live())).isEqualTo(dossier.conflicts(SINGLE_VALUED));
    }

    private static dev.factum.model.Event at(String event, String time, String place) {
        return event(event, time).withPlace(Place.of(place));
    }

    private static Claim stays(String id, String leader, String event, String during) {
        return claim(id, attendance(leader, event).withDuring(time(during)));
    }

    static Stream<Row> twoPlaces() {
        Entity moscow = at("talks", "2025-09-03", "Moscow");
        Entity beijing = at("parade", "2025-09-03", "Beijing");
        return Stream.of(
                one(
                        "two events of one day",
                        "possible two-places: attendance(leader:kim, event:parade): kim@parade against kim@talks",
                        moscow,
                        beijing,
                        attends("kim", "parade"),
                        attends("kim", "talks")),
                none("two leaders", moscow, beijing, attends("xi", "parade"), attends("kim", "talks")));
    }

    static Stream<Row> counterexamples() {
        return Stream.of();
    }

    static Stream<Row> numbers() {
        return Stream.of();
    }
}
