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
import static dev.factum.dossier.Summit.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.GeoPoint;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.TextValue;
import dev.factum.model.Topic;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private static Occurrence in(String event, String place, GeoPoint point) {
        return Occurrence.builder()
                .event(eventId(event))
                .place(Place.of(place).withGeo(point))
                .build();
    }

    /** The countries of the towns, so that they are surely apart. */
    private static final Map<String, String> COUNTRIES =
            Map.of("Beijing", "CN", "Moscow", "RU", "Seoul", "KR", "Busan", "KR", "Pyongyang", "KP");

    private static Place placed(String name) {
        String town = name.substring(name.lastIndexOf(' ') + 1);
        return Place.of(name).withCountry(Country.of(COUNTRIES.get(town)));
    }

    private static Occurrence placed(String event, String name) {
        return Occurrence.builder().event(eventId(event)).place(placed(name)).build();
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
                        "possible value: attendance(leader:kim, event:parade): a against b",
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
                        claim("b", rated(Rating.UNRATED))),
                one(
                        "two offices that one person holds",
                        "possible value: attendance(leader:kim, event:parade): a against b",
                        claim(
                                "a",
                                CAME.withCapacity(Office.of("General Secretary").withCountry(Country.of("KP")))),
                        claim("b", CAME.withCapacity(Office.of("State chairman").withCountry(Country.of("KP"))))),
                one(
                        "offices of two countries",
                        "definite value: attendance(leader:kim, event:parade): a against b",
                        claim("a", CAME.withCapacity(Office.of("President").withCountry(Country.of("KP")))),
                        claim("b", CAME.withCapacity(Office.of("President").withCountry(Country.of("KR"))))),
                none(
                        "one text in other letters and spaces",
                        claim("a", capital("New  York")),
                        claim("b", capital("new york "))));
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
                        claim("a", placed("parade", "Tiananmen Square, Beijing")),
                        claim("b", placed("parade", "Moscow")),
                        claim("c", placed("parade", "Beijing"))),
                one(
                        "two names",
                        "possible place: occurrence(event:parade): a, c against b",
                        claim("a", in("parade", "Tiananmen Square, Beijing")),
                        claim("b", in("parade", "Moscow")),
                        claim("c", in("parade", "Beijing"))),
                one(
                        "two names, of which one is within a part of the other",
                        "possible place: occurrence(event:parade): b against a",
                        claim("a", in("parade", "Beijing")),
                        claim("b", in("parade", "Beijing Hotel, Moscow"))),
                one(
                        "two names, and two that are surely apart",
                        "definite place: occurrence(event:parade): a against b against c",
                        claim("a", placed("parade", "Beijing")),
                        claim("b", placed("parade", "Moscow")),
                        claim("c", in("parade", "Peking"))),
                one(
                        "a claim and the description",
                        "definite place: occurrence(event:parade): a against event:parade",
                        event("parade").withPlace(placed("Moscow")),
                        claim("a", placed("parade", "Beijing"))),
                one(
                        "a claim and the description, by their names",
                        "possible place: occurrence(event:parade): a against event:parade",
                        event("parade").withPlace(Place.of("Moscow")),
                        claim("a", in("parade", "Beijing"))),
                none(
                        "two names of one point",
                        claim("a", in("parade", "Tiananmen Square", GeoPoint.of("39.9", "116.39"))),
                        claim("b", in("parade", "Beijing", GeoPoint.of("39.9", "116.4")))),
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

    private static Event at(String event, String time, String place) {
        return event(event, time).withPlace(placed(place));
    }

    private static Claim stays(String id, String event, String during) {
        return claim(id, attendance("kim", event).withDuring(time(during)));
    }

    static Stream<Row> twoPlaces() {
        Event beijing = at("parade", "2025-09-03", "Beijing");
        Event moscow = at("talks", "2025-09-03", "Moscow");
        Claim parade = claim("a", CAME);
        Claim talks = claim("b", attendance("kim", "talks"));
        String possible = "possible two-places: attendance(leader:kim, event:parade): a against b";
        String definite = "definite two-places: attendance(leader:kim, event:parade): a against b";
        return Stream.of(
                one("two events of one day leave room for both", possible, beijing, moscow, parade, talks),
                one(
                        "two events of some days too",
                        possible,
                        beijing.withTime(time("2025-09-01/2025-09-05")),
                        moscow.withTime(time("2025-09-02/2025-09-06")),
                        parade,
                        talks),
                one(
                        "two minutes that are one",
                        definite,
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")),
                        moscow.withTime(time("2025-09-03T05:00:00+03:00")),
                        parade,
                        talks),
                one(
                        "one minute by two clocks, on which it may be another",
                        possible,
                        beijing.withTime(time("2025-09-03T10:00:00")),
                        moscow.withTime(time("2025-09-03T10:00:00")),
                        parade,
                        talks),
                one(
                        "one minute by a clock that may be another",
                        possible,
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")),
                        moscow.withTime(time("2025-09-03T05:00:00")),
                        parade,
                        talks),
                none(
                        "two minutes of one day",
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")),
                        moscow.withTime(time("2025-09-03T06:00:00+03:00")),
                        parade,
                        talks),
                one(
                        "a stay from day to day, and a day well between",
                        definite,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-08-31/2025-09-06"),
                        talks),
                one(
                        "a stay from day to day, and a day between that can be another by the clocks there",
                        possible,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-01/2025-09-05"),
                        talks),
                one(
                        "a stay from day to day, and a minute between",
                        "definite two-places: attendance(leader:kim, event:talks): b against a",
                        beijing,
                        moscow.withTime(time("2025-09-03T12:00:00Z")),
                        stays("a", "parade", "2025-09-02/2025-09-05"),
                        talks),
                one(
                        "a stay from day to day, and a minute that is between by any clock",
                        definite,
                        beijing,
                        moscow.withTime(time("2025-09-04T02:00:00")),
                        stays("a", "parade", "2025-09-02/2025-09-06"),
                        talks),
                one(
                        "a stay from day to day, and a minute that can be before by the clock there",
                        possible,
                        beijing,
                        moscow.withTime(time("2025-09-04T01:59:59")),
                        stays("a", "parade", "2025-09-02/2025-09-06"),
                        talks),
                one(
                        "a stay from day to day, and the day on which it ends",
                        possible,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-02/2025-09-03"),
                        talks),
                one(
                        "a stay since some day, and a later one",
                        definite,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-08-31/.."),
                        talks),
                one(
                        "a stay that ends some time, and a later day",
                        possible,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-02/"),
                        talks),
                one(
                        "two stays that share two whole days",
                        definite,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-01/2025-09-06"),
                        stays("b", "talks", "2025-09-03/2025-09-08")),
                one(
                        "two stays that share a day, which can be two by the clocks there",
                        possible,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-01/2025-09-05"),
                        stays("b", "talks", "2025-09-03/2025-09-06")),
                one(
                        "two stays of which one begins where the other ends",
                        possible,
                        beijing,
                        moscow,
                        stays("a", "parade", "2025-09-01/2025-09-04"),
                        stays("b", "talks", "2025-09-03/2025-09-06")),
                one(
                        "a year and a day of it",
                        "possible two-places: attendance(leader:kim, event:talks): b against a",
                        beijing,
                        moscow.withTime(time("2025")),
                        parade,
                        talks),
                one(
                        "an uncertain day",
                        "possible two-places: attendance(leader:kim, event:talks): b against a",
                        beijing,
                        moscow.withTime(time("2024~")),
                        parade,
                        talks),
                one(
                        "places and times by claims",
                        possible,
                        claim("c", occurrence("parade", "2025-09-03").withPlace(placed("Beijing"))),
                        claim("d", occurrence("talks", "2025-09-03").withPlace(placed("Moscow"))),
                        parade,
                        talks),
                one(
                        "a part without time and place is where its whole is",
                        "possible two-places: attendance(leader:kim, event:dinner): c against b",
                        beijing,
                        moscow,
                        event("dinner").withPartOf(eventId("parade")),
                        talks,
                        claim("c", attendance("kim", "dinner"))),
                one(
                        "one possible",
                        "possible two-places: attendance(leader:kim, event:parade): a against b",
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")),
                        moscow.withTime(time("2025-09-03T05:00:00+03:00")),
                        parade,
                        talks.withCertainty(Certainty.POSSIBLE)),
                new Row(
                        "definite ones are named, possible ones counted",
                        List.of(
                                beijing,
                                moscow.withPartOf(eventId("whole")),
                                at("vote", "2025-09", "Pyongyang").withPartOf(eventId("whole")),
                                at("race", "2025", "Busan").withPartOf(eventId("whole")),
                                at("fair", "2025-09-03", "Seoul").withPartOf(eventId("whole")),
                                stays("a", "parade", "2025-08-31/2025-09-06"),
                                talks,
                                claim("c", attendance("kim", "fair")),
                                claim("d", attendance("kim", "vote")),
                                claim("e", attendance("kim", "race"))),
                        List.of(
                                "definite two-places: attendance(leader:kim, event:parade): a against c against b",
                                "possible two-places: attendance(leader:kim, event:parade): a against d and 1 more")),
                one(
                        "the pair is named of which most is known, the others are counted",
                        "possible two-places: attendance(leader:kim, event:parade): a against b and 1 more",
                        beijing,
                        moscow.withPartOf(eventId("whole")),
                        at("fair", "2025-09", "Seoul").withPartOf(eventId("whole")),
                        parade,
                        talks,
                        claim("c", attendance("kim", "fair"))),
                none(
                        "both possible",
                        beijing,
                        moscow,
                        parade.withCertainty(Certainty.POSSIBLE),
                        talks.withCertainty(Certainty.POSSIBLE)),
                none("two leaders", beijing, moscow, parade, attends("xi", "talks")),
                none("two days", beijing, moscow.withTime(time("2025-09-04")), parade, talks),
                none(
                        "a place and a part of it",
                        beijing,
                        moscow.withPlace(placed("Tiananmen Square, Beijing")),
                        parade,
                        talks),
                one(
                        "one minute, and two names",
                        possible,
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")).withPlace(Place.of("Beijing")),
                        moscow.withTime(time("2025-09-03T05:00:00+03:00")).withPlace(Place.of("Moscow")),
                        parade,
                        talks),
                one(
                        "one minute, and two names in one country",
                        possible,
                        beijing.withTime(time("2025-09-03T10:00:00+08:00")),
                        moscow.withTime(time("2025-09-03T10:00:00+08:00"))
                                .withPlace(Place.of("Peking").withCountry(Country.of("CN"))),
                        parade,
                        talks),
                none(
                        "one minute, and two names of one point",
                        beijing.withTime(time("2025-09-03T10:00:00+08:00"))
                                .withPlace(Place.of("Beijing").withGeo(GeoPoint.of("39.9", "116.4"))),
                        moscow.withTime(time("2025-09-03T10:00:00+08:00"))
                                .withPlace(Place.of("Tiananmen").withGeo(GeoPoint.of("39.9", "116.39"))),
                        parade,
                        talks),
                none("a place in another script", beijing, moscow.withPlace(Place.of("Москва")), parade, talks),
                none("a place that is not known", beijing, event("talks", "2025-09-03"), parade, talks),
                none("a time that is not known", beijing, event("talks").withPlace(placed("Moscow")), parade, talks),
                one(
                        "a place that is disputed, and may be the same",
                        possible,
                        beijing,
                        moscow,
                        moscow.withPlace(placed("Beijing")),
                        parade,
                        talks),
                none("parts of one whole", beijing, moscow.withPartOf(eventId("parade")), parade, talks),
                none(
                        "from elsewhere",
                        beijing,
                        moscow,
                        parade,
                        claim("b", attendance("kim", "talks").withPresence(Presence.REMOTE))),
                none(
                        "represented",
                        beijing,
                        moscow,
                        parade,
                        claim("b", attendance("kim", "talks").withPresence(Presence.REPRESENTED))),
                none("planned", beijing, moscow, parade, talks.withMode(Mode.INTENTION)),
                none("denied", beijing, moscow, parade, talks.withPolarity(Polarity.DENIED)),
                none(
                        "valid at other times",
                        beijing,
                        moscow,
                        parade.withValidDuring(time("2024")),
                        talks.withValidDuring(time("2025"))),
                none("retracted", beijing, moscow, parade, talks, retraction("c", "b", "wire")));
    }

    static Stream<Row> counterexamples() {
        Event parade = event("parade", "2025-09-03").withCategories(EventCategory.MULTILATERAL);
        Event visit = event("visit", "2018-06-12").withCategories(EventCategory.BILATERAL);
        Claim first = claim("f", precedent("parade").addParties(leaderId("kim")).build());
        Claim came = claim("c", attendance("kim", "visit"));
        String definite = "definite counterexample: precedent(leader:kim, parade): f against c";
        String possible = "possible counterexample: precedent(leader:kim, parade): f against c";
        return Stream.of(
                one("an event before the first ever", definite, parade, visit, first, came),
                one(
                        "of several claims, who says the same stands together",
                        "definite counterexample: precedent(leader:kim, parade): f, g against c, d",
                        parade,
                        visit,
                        first,
                        claim(
                                "g",
                                precedent("parade").addParties(leaderId("kim")).build()),
                        came,
                        claim("d", attendance("kim", "visit").withRole(Role.GUEST))),
                one(
                        "of a category that is included",
                        definite,
                        parade,
                        visit,
                        claim(
                                "f",
                                precedent("parade")
                                        .addParties(leaderId("kim"))
                                        .category(EventCategory.INTERNATIONAL)
                                        .build()),
                        came),
                none(
                        "of another category",
                        parade,
                        visit,
                        claim(
                                "f",
                                precedent("parade")
                                        .addParties(leaderId("kim"))
                                        .category(EventCategory.MULTILATERAL)
                                        .build()),
                        came),
                one(
                        "a country by its leader, at a part of the event",
                        "definite counterexample: precedent(country:RU, parade): f against c",
                        parade,
                        visit,
                        event("dinner").withPartOf(eventId("visit")),
                        leader("khrushchev", "SUHH"),
                        claim(
                                "f",
                                precedent("parade").addParties(Country.of("RU")).build()),
                        claim("c", attendance("khrushchev", "dinner")),
                        claim("d", attendance("xi", "dinner"))),
                one("the first is probable", possible, parade, visit, first.withCertainty(Certainty.PROBABLE), came),
                one(
                        "the attendance is possible",
                        possible,
                        parade,
                        visit,
                        first,
                        came.withCertainty(Certainty.POSSIBLE)),
                none(
                        "both are possible",
                        parade,
                        visit,
                        first.withCertainty(Certainty.POSSIBLE),
                        came.withCertainty(Certainty.POSSIBLE)),
                one(
                        "one is attested, the other probable",
                        "definite counterexample: precedent(leader:kim, parade): f against c, d",
                        parade,
                        visit,
                        first,
                        came,
                        claim("d", attendance("kim", "visit")).withCertainty(Certainty.PROBABLE)),
                one(
                        "its time is probable",
                        possible,
                        parade,
                        event("visit"),
                        claim("t", occurrence("visit", "2018-06-12")).withCertainty(Certainty.PROBABLE),
                        first,
                        came),
                none("an event after it", parade, visit.withTime(time("2026")), first, came),
                none(
                        "represented",
                        parade,
                        visit,
                        first,
                        claim("c", attendance("kim", "visit").withPresence(Presence.REPRESENTED))),
                none("the first is denied", parade, visit, first.withPolarity(Polarity.DENIED), came),
                none("the first is foretold", parade, visit, first.withMode(Mode.PREDICTION), came),
                none("retracted", parade, visit, first, came, retraction("r", "c", "wire")));
    }

    static Stream<Row> numbers() {
        Event parade = event("parade", "2025-09-03");
        Event before = event("before", "1959-10-01");
        Precedent since = precedent("parade")
                .addParties(leaderId("kim"))
                .previous(eventId("before"))
                .years(66)
                .build();
        Occurrence wednesday = occurrence("parade", "2025-09-03").withWeekday(DayOfWeek.WEDNESDAY);
        return Stream.of(
                none("years that come out", parade, before, claim("a", since)),
                one(
                        "years that do not",
                        "definite arithmetic: precedent(leader:kim, parade): a, b against event:before against event:parade",
                        parade,
                        before,
                        claim("a", since.withYears(60)),
                        claim("b", since.withYears(60))),
                one(
                        "years that do not, by claims",
                        "definite arithmetic: precedent(leader:kim, parade): a against c against event:parade",
                        parade,
                        claim("a", since.withYears(60)),
                        claim("c", occurrence("before", "1959"))),
                one(
                        "probable years",
                        "possible arithmetic: precedent(leader:kim, parade): a against event:before against event:parade",
                        parade,
                        before,
                        claim("a", since.withYears(60)).withCertainty(Certainty.PROBABLE)),
                none(
                        "possible years and a possible time",
                        parade,
                        claim("a", since.withYears(60)).withCertainty(Certainty.POSSIBLE),
                        claim("c", occurrence("before", "1959")).withCertainty(Certainty.POSSIBLE)),
                none("wrong years denied", parade, before, denies("a", since.withYears(60))),
                one(
                        "wrong years foretold",
                        "definite arithmetic: precedent(leader:kim, parade): a against event:before against event:parade",
                        parade,
                        before,
                        claim("a", since.withYears(60)).withMode(Mode.PREDICTION)),
                none(
                        "an anniversary that comes out",
                        parade,
                        event("victory", "1945-09-03"),
                        claim("a", anniversary(80))),
                one(
                        "an anniversary that does not",
                        "definite arithmetic: anniversary(event:parade): a against event:victory against event:parade",
                        parade,
                        event("victory", "1945-09-03"),
                        claim("a", anniversary(70))),
                one(
                        "an anniversary of a time",
                        "definite arithmetic: anniversary(event:parade): a against event:parade",
                        parade,
                        claim(
                                "a",
                                Anniversary.builder()
                                        .event(eventId("parade"))
                                        .ofTime(time("1945"))
                                        .years(70)
                                        .build())),
                none("a day of the week that comes out", claim("a", wednesday)),
                one(
                        "a day of the week that does not: the claim contradicts the calendar alone",
                        "definite arithmetic: occurrence(event:parade): a",
                        claim("a", wednesday.withWeekday(DayOfWeek.FRIDAY))),
                one(
                        "a day of the week that another's date is not",
                        "definite time: occurrence(event:parade): event:parade against a",
                        parade,
                        claim(
                                "a",
                                Occurrence.builder()
                                        .event(eventId("parade"))
                                        .weekday(DayOfWeek.FRIDAY)
                                        .build())));
    }

    // ---- what is in a conflict

    private static final List<Entity> EACH_KIND = Stream.of(
                    denials().toList().get(0),
                    presences().toList().get(0),
                    values().toList().get(0),
                    times().toList().get(0),
                    places().toList().get(0),
                    twoPlaces().toList().get(4),
                    counterexamples().toList().get(0),
                    numbers().toList().get(1))
            .flatMap(row -> row.entities().stream())
            .toList();

    private static Conflict only(Entity... entities) {
        List<Conflict> conflicts = Dossier.of(entities).conflicts(SINGLE_VALUED);
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static Conflict only(Row row) {
        return only(row.entities().toArray(Entity[]::new));
    }

    @Test
    void findingsNameRuleAndValue() {
        assertThat(Stream.of(
                                denials().toList().get(0),
                                presences().toList().get(0),
                                values().toList().get(0),
                                values().toList().get(4),
                                values().toList().get(6),
                                values().toList().get(8),
                                values().toList().get(10),
                                values().toList().get(12),
                                times().toList().get(4),
                                places().toList().get(0),
                                twoPlaces().toList().get(0),
                                counterexamples().toList().get(0),
                                numbers().toList().get(1))
                        .map(row -> only(row).finding().toString()))
                .containsExactly(
                        "WARNING claim.polarity.contradictory: Claim.polarity must be one, of claims that say the same, but was \"affirmed by 1 or denied by 1\"",
                        "WARNING attendance.presence.contradictory: Attendance.presence must be one at a time, but was \"in-person or remote\"",
                        "WARNING property.value.contradictory: Property.value must be one at a time, of a single-valued predicate, but was \"Busan or Seoul\"",
                        "WARNING relation.object.contradictory: Relation.object must be one at a time, of a single-valued predicate, but was \"country:KP or country:KR\"",
                        "WARNING attendance.capacity.contradictory: Attendance.capacity must be one office, but was \"President or Speaker\"",
                        "WARNING precedent.contradictory: Precedent must be the first of its like in one way, but was \"the first since talks or the first ever\"",
                        "WARNING anniversary.years.contradictory: Anniversary.years must be one number, but was \"80 or 81\"",
                        "WARNING assessment.rating.contradictory: Assessment.rating must be one, but was \"false or true\"",
                        "WARNING event.time.contradictory: Event must have times that can all be right, and is said to be at 2025-09-03 or friday, but was parade",
                        "WARNING event.place.contradictory: Event must have places that can all be right, and is said to be in Tiananmen Square, Beijing or Moscow, but was parade",
                        "WARNING attendance.two-places: Attendance.leader must be in one place at a time, but was \"at parade in Beijing or at talks in Moscow\"",
                        "ERROR precedent.counterexample: Precedent.event must have none of its like before it, such as visit of 2018-06-12, but was parade",
                        "ERROR precedent.years.mismatch: Precedent.years must be the years from 1959-10-01 to 2025-09-03, 65 by the calendar, 66 by year numbers, but was 60");
    }

    @Test
    void allThatACounterexampleRestsOnIsThere() {
        Conflict conflict = only(
                event("parade"),
                claim("t", occurrence("parade", "2025-09-03")),
                event("visit", "2018-06-12"),
                claim("u", occurrence("visit", "2018")),
                claim("p", in("visit", "Singapore")),
                claim("f", precedent("parade").addParties(leaderId("kim")).build()),
                claim("c", attendance("kim", "visit")),
                claim("x", attendance("xi", "visit")));

        assertThat(conflict.topic()).hasToString("precedent(leader:kim, parade)");
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.COUNTEREXAMPLE);
        assertThat(conflict.mode()).isEqualTo(Mode.FACTUAL);
        assertThat(conflict.definite()).isTrue();
        assertThat(conflict.more()).isZero();
        assertThat(conflict.rule().code()).isEqualTo("precedent.counterexample");
        assertThat(conflict.sides()).hasSize(2);
        assertThat(ids(conflict.sides().get(0).claims())).containsExactly("f");
        assertThat(ids(conflict.sides().get(0).grounds())).containsExactly("t");
        assertThat(ids(conflict.sides().get(1).claims())).containsExactly("c");
        assertThat(ids(conflict.sides().get(1).grounds())).containsExactly("u", "visit");
        assertThat(conflict.sides())
                .allSatisfy(side -> assertThat(side.events()).isEmpty());
    }

    @Test
    void allThatTwoPlacesAtOnceRestOnIsThere() {
        Conflict conflict = only(
                event("parade").withPlace(Place.of("Beijing")),
                claim("t", occurrence("parade", "2025-09-03")),
                at("talks", "2025-09-03", "Moscow"),
                claim("a", CAME),
                claim("b", attendance("kim", "talks")));

        assertThat(ids(conflict.sides().get(0).grounds())).containsExactly("t", "parade");
        assertThat(ids(conflict.sides().get(1).grounds())).containsExactly("talks");
    }

    @Test
    void onASideOfTwoPlacesStandsWhoMetAlone() {
        Claim one = claim("a", CAME.withDuring(time("2025-09-03T10:30:00Z")));
        Claim another = claim("b", CAME.withDuring(time("2025-09-05T10:30:00Z")));
        Claim older = claim("c", CAME.withDuring(time("2025-09-03T10:30:00Z"))).withValidDuring(time("1999"));
        Claim other = claim("d", attendance("kim", "talks").withDuring(time("2025-09-03T10:30:00Z")))
                .withValidDuring(time("2025"));
        Entity[] entities = {
            at("parade", "2025-09", "Beijing"), at("talks", "2025-09", "Moscow"), other, another, older, one
        };

        assertThat(only(entities).sides())
                .extracting(Conflict.Side::claims)
                .containsExactly(List.of(one), List.of(other));
    }

    @Test
    void whereEventsHaveNoDateTheirAttendanceMayHaveOne() {
        Claim one = claim("a", CAME.withDuring(time("2025-09-03T10:30:00Z")));
        Claim other = claim("b", attendance("kim", "talks").withDuring(time("2025-09-03T10:30:00Z")));

        assertThat(only(
                                event("parade").withPlace(placed("Beijing")),
                                event("talks").withPlace(placed("Moscow")),
                                one,
                                other)
                        .definite())
                .isTrue();
    }

    @Test
    void severalPlacesOfAnEventAreNamedInOneOrder() {
        Claim[] claims = {
            claim("p", placed("parade", "Beijing")),
            claim("q", placed("parade", "Square, Beijing")),
            claim("a", CAME.withDuring(time("2025-09-03T10:30:00Z"))),
            claim("b", attendance("kim", "talks").withDuring(time("2025-09-03T10:30:00Z")))
        };
        Dossier dossier = Dossier.of(claims[0], claims[1], claims[2], claims[3], at("talks", "2025-09-03", "Moscow"));
        Dossier other = Dossier.of(at("talks", "2025-09-03", "Moscow"), claims[3], claims[2], claims[1], claims[0]);

        assertThat(other).isEqualTo(dossier);
        assertThat(dossier.conflicts()).isNotEmpty().isEqualTo(other.conflicts());
    }

    @Test
    void weakCounterexamplesHideNoSureOne() {
        Claim first = claim("f", precedent("parade").addParties(leaderId("kim")).build());
        Dossier.Builder dossier = Dossier.builder().add(event("parade", "2025-09-03"));
        for (int year = 2000; year < 2010; year++) {
            dossier.add(event("visit-" + year, "" + year));
            dossier.add(attends("kim", "visit-" + year).withCertainty(Certainty.POSSIBLE));
        }
        dossier.add(event("visit-2010", "2010")).add(attends("kim", "visit-2010"));

        assertThat(dossier.build().plus(List.of(first)).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.definite()).isTrue());
        assertThat(dossier.build()
                        .plus(List.of(first.withCertainty(Certainty.POSSIBLE)))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.definite()).isFalse();
                    assertThat(conflict.sides()).hasSize(2);
                    assertThat(conflict.more()).isZero();
                });
    }

    @Test
    void ofManyCounterexamplesTheFirstTenAreNamed() {
        Dossier.Builder dossier = Dossier.builder()
                .add(event("parade", "2025-09-03"))
                .add(claim("f", precedent("parade").addParties(leaderId("kim")).build()));
        for (int year = 2010; year < 2025; year++) {
            String visit = "visit-" + year;
            dossier.add(event(visit, "" + year)).add(attends("kim", visit));
        }
        Conflict conflict = dossier.build().conflicts().get(0);

        assertThat(conflict.sides()).hasSize(11);
        assertThat(conflict.more()).isEqualTo(5);
        assertThat(conflict.toString())
                .startsWith("definite counterexample: precedent(leader:kim, parade): f against kim@visit-2010 against ")
                .endsWith(" against kim@visit-2019 and 5 more");
        assertThat(dossier.build().explain(conflict))
                .contains("\n10. According to wire, kim attended Event visit-2018.\n")
                .endsWith("\nAnd 6 more.");
    }

    @Test
    void whatIsDefiniteAcrossTopicsIsAnObjectionToWhatIsSaid() {
        Dossier dossier = Dossier.builder().addAll(EACH_KIND).build();
        List<Conflict> across = dossier.conflicts().stream()
                .filter(conflict -> conflict.definite() && conflict.kind().compareTo(Conflict.Kind.TWO_PLACES) >= 0)
                .toList();

        assertThat(across).extracting(Conflict::kind).contains(Conflict.Kind.COUNTEREXAMPLE, Conflict.Kind.ARITHMETIC);
        for (Conflict conflict : across) {
            for (Claim claim : conflict.sides().get(0).claims()) {
                assertThat(dossier.objector().to(claim.proposition()))
                        .extracting(Objection::kind)
                        .contains(conflict.kind());
            }
        }
    }

    @Test
    void conflictsAreInTheOrderOfTopics() {
        List<Conflict> conflicts = Dossier.builder().addAll(EACH_KIND).build().conflicts(SINGLE_VALUED);

        assertThat(conflicts).isSorted();
        assertThat(conflicts.stream().map(Conflict::kind).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void whatCountsIsUpToTheFilter() {
        Dossier dossier = Dossier.of(
                claim("a", CAME),
                denies("b", CAME),
                retraction("c", "b", "wire"),
                event("parade", "2025-09-03"),
                event("visit", "2018-06-12"),
                claim("f", precedent("parade").addParties(leaderId("kim")).build()),
                claim("d", attendance("kim", "visit")).withNote("doubtful"));

        assertThat(dossier.conflicts()).map(Conflict::kind).containsExactly(Conflict.Kind.COUNTEREXAMPLE);
        assertThat(dossier.conflicts(Set.of(), ClaimFilter.any()))
                .map(Conflict::kind)
                .containsExactly(Conflict.Kind.DENIAL, Conflict.Kind.COUNTEREXAMPLE);
        assertThat(dossier.conflicts(
                        Set.of(), dossier.live().and(claim -> claim.note().isEmpty())))
                .isEmpty();
        assertThat(dossier.conflicts(Set.of(), ClaimFilter.any().negate())).isEmpty();
    }

    @Test
    void aSummitWhereAllGoesTogetherHasNone() {
        assertThat(Summit.dossier().conflicts()).isEmpty();
        assertThat(Dossier.builder().build().conflicts()).isEmpty();
    }

    @Test
    void aConflictIsToldInSentences() {
        Dossier dossier = Dossier.of(
                leader("kim"),
                event("parade", "2025-09-03"),
                claim("a", CAME),
                claim("b", CAME.withRole(Role.GUEST), "daily"),
                claim("c", CAME, "post"),
                claim("d", CAME, "times"),
                denies("e", CAME),
                claim("f", occurrence("parade", "2025-09-04")),
                claim("g", precedent("parade").addParties(leaderId("kim")).build()),
                event("visit", "2018-06-12"),
                claim("h", attendance("kim", "visit")));

        assertThat(dossier.conflicts().stream().map(dossier::explain)).containsExactly("""
                        Conflict: some deny what others affirm.
                        1. According to wire, Leader kim attended Event parade.
                           According to daily, Leader kim attended Event parade as guest.
                           According to post, Leader kim attended Event parade.
                           1 more
                        2. According to wire, Leader kim did not attend Event parade.""", """
                        Conflict: one event is said to have been at different times.
                        1. As the dossier describes it, Event parade took place (2025-09-03).
                        2. According to wire, Event parade took place (2025-09-04).""", """
                        Conflict: what is called the first of its like was not the first.
                        1. According to wire, Event parade was the first event of Leader kim ever.
                           since: According to wire, Event parade took place (2025-09-04).
                           since: As the dossier describes it, Event parade took place (2025-09-03).
                        2. According to wire, Leader kim attended Event visit.
                           since: As the dossier describes it, Event visit took place (2018-06-12).""");
    }

    @Test
    void explanationsSpeakOtherLanguages() {
        Dossier dossier = Dossier.of(claim("a", CAME), denies("b", CAME));
        Phrases german = Phrases.of(
                Locale.GERMAN,
                Map.of(
                        "conflict.definite",
                        "Widerspruch: {0}.",
                        "conflict.denial",
                        "einer verneint, was der andere sagt"));

        assertThat(dossier.explain(dossier.conflicts().get(0), german))
                .startsWith("Widerspruch: einer verneint, was der andere sagt.\n1. ");
    }

    @Test
    void aConflictKeepsItsRules() {
        Conflict conflict = only(denials().toList().get(0));

        assertThatThrownBy(() -> new Conflict(
                        conflict.topic(), conflict.kind(), conflict.mode(), true, List.of(), 0, conflict.finding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sides must hold at least one side, but was []");
        assertThatThrownBy(() -> new Conflict(
                        conflict.topic(),
                        conflict.kind(),
                        conflict.mode(),
                        true,
                        conflict.sides(),
                        -1,
                        conflict.finding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("more must be 0 or more, but was -1");
        assertThatThrownBy(() -> new Conflict(
                        conflict.topic(),
                        conflict.kind(),
                        conflict.mode(),
                        true,
                        List.of(conflict.sides().get(0)),
                        0,
                        conflict.finding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sides must hold at least two sides if kind is denial, but was ["
                        + conflict.sides().get(0) + "]");
        Topic other = new Topic("free-text", List.of(), "x");
        assertThatThrownBy(() -> new Conflict(
                        other, conflict.kind(), conflict.mode(), true, conflict.sides(), 0, conflict.finding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic must be that of a claim on the sides, but was " + other + " where the sides are "
                        + conflict.sides());
        assertThatThrownBy(() -> new Objection(Conflict.Kind.DENIAL, List.of(), true, conflict.finding()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("links must hold at least one link if kind is denial, but was []");
        assertThat(new Objection(Conflict.Kind.ARITHMETIC, List.of(), true, conflict.finding()).links())
                .isEmpty();
        assertThatThrownBy(() -> new Conflict.Side(List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claims must hold at least one claim if there is no event, but was []");
    }
}
