package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that {@link Claim#contradicts} publishes: each cell by a case that contradicts and one that does not. */
class ContradictionTest {
    private static final Predicate CAPITAL = Predicate.of("capital");
    private static final Set<Predicate> SINGLE_VALUED = Set.of(CAPITAL);

    private static final Attendance CAME = Attendance.of(Samples.KIM_ID, Samples.PARADE_ID);
    private static final Attendance REMOTE = CAME.withPresence(Presence.REMOTE);
    private static final Attendance HOSTED = CAME.withRole(Role.HOST);
    private static final Property SEOUL = capital("Seoul");
    private static final Property BUSAN = capital("Busan");
    private static final Relation ALLIED = Relation.builder()
            .subject(Country.of("KP"))
            .predicate(Predicate.ALLIED_WITH)
            .object(Country.of("CN"))
            .build();
    private static final Utterance SAID =
            Utterance.builder().speaker(Samples.KIM_ID).words(Quote.of("never")).build();
    private static final FreeText TEXT = FreeText.of("It was cold.", Samples.PARADE_ID);

    record Row(String name, Claim first, Truth outcome, Claim second) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, Claim first, Truth outcome, Claim second) {
        return new Row(name, first, outcome, second);
    }

    private static Property capital(String name) {
        return Property.builder()
                .subject(Country.of("KR"))
                .predicate(CAPITAL)
                .value(TextValue.of(name))
                .build();
    }

    private static Edtf time(String text) {
        return Edtf.parse(text);
    }

    private static Occurrence at(String time) {
        return Occurrence.builder().event(Samples.PARADE_ID).time(time(time)).build();
    }

    private static Claim says(Proposition proposition) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(Citation.of(Samples.BBC_ID))
                .build();
    }

    private static Claim says(Proposition proposition, String validDuring) {
        return says(proposition).withValidDuring(time(validDuring));
    }

    private static Claim denies(Proposition proposition) {
        return says(proposition).withPolarity(Polarity.DENIED);
    }

    private static Claim denies(Proposition proposition, String validDuring) {
        return says(proposition, validDuring).withPolarity(Polarity.DENIED);
    }

    static Stream<Row> polarities() {
        return Stream.of(
                row("both affirmed, in conflict", says(CAME), Truth.TRUE, says(REMOTE)),
                row("both affirmed, the same", says(CAME), Truth.FALSE, says(CAME)),
                row("both affirmed, one refines", says(CAME), Truth.FALSE, says(HOSTED)),
                row(
                        "both affirmed, compatible",
                        says(HOSTED),
                        Truth.FALSE,
                        says(CAME.withCapacity(Office.of("President")))),
                row(
                        "both affirmed, in two offices that one may hold",
                        says(CAME.withCapacity(Office.of("General Secretary"))),
                        Truth.UNKNOWN,
                        says(CAME.withCapacity(Office.of("State chairman")))),
                row(
                        "both affirmed, in offices of two kinds",
                        says(CAME.withCapacity(Office.of("President").withKind(OfficeKind.HEAD_OF_STATE))),
                        Truth.UNKNOWN,
                        says(CAME.withCapacity(Office.of("President").withKind(OfficeKind.HEAD_OF_GOVERNMENT)))),
                row(
                        "both affirmed, in offices of two countries",
                        says(CAME.withCapacity(Office.of("President").withCountry(Country.of("KP")))),
                        Truth.TRUE,
                        says(CAME.withCapacity(Office.of("President").withCountry(Country.of("KR"))))),
                row("both affirmed, other topics", says(CAME), Truth.FALSE, says(TEXT)),
                row("denied what is affirmed", denies(CAME), Truth.TRUE, says(CAME)),
                row("denied what the affirmed refines", denies(CAME), Truth.TRUE, says(HOSTED)),
                row("denied a refinement of what is affirmed", denies(HOSTED), Truth.FALSE, says(CAME)),
                row("denied what conflicts with the affirmed", denies(CAME), Truth.FALSE, says(REMOTE)),
                row(
                        "denied what is compatible with the affirmed",
                        denies(HOSTED),
                        Truth.FALSE,
                        says(CAME.withRole(Role.SPEAKER))),
                row(
                        "denied on another topic",
                        denies(Attendance.of(LeaderId.of("xi"), Samples.PARADE_ID)),
                        Truth.FALSE,
                        says(CAME)),
                row("both denied, the same", denies(CAME), Truth.FALSE, denies(CAME)),
                row("both denied, in conflict", denies(CAME), Truth.FALSE, denies(REMOTE)));
    }

    private static Claim in(Place place) {
        return says(Occurrence.builder().event(Samples.PARADE_ID).place(place).build());
    }

    static Stream<Row> places() {
        Place beijing = Place.of("Beijing");
        Place moscow = Place.of("Moscow");
        return Stream.of(
                row("two names", in(beijing), Truth.UNKNOWN, in(moscow)),
                row(
                        "two names, and days that differ",
                        says(at("2025-09-03").withPlace(beijing)),
                        Truth.TRUE,
                        says(at("2025-09-04").withPlace(moscow))),
                row(
                        "two names in one country",
                        in(beijing.withCountry(Country.of("CN"))),
                        Truth.UNKNOWN,
                        in(Place.of("Peking").withCountry(Country.of("CN")))),
                row(
                        "two countries",
                        in(beijing.withCountry(Country.of("CN"))),
                        Truth.TRUE,
                        in(moscow.withCountry(Country.of("RU")))),
                row(
                        "points far apart",
                        in(beijing.withGeo(GeoPoint.of("39.9", "116.4"))),
                        Truth.TRUE,
                        in(moscow.withGeo(GeoPoint.of("55.75", "37.6")))),
                row(
                        "two names of one point",
                        in(beijing.withGeo(GeoPoint.of("39.9", "116.4"))),
                        Truth.FALSE,
                        in(Place.of("Tiananmen").withGeo(GeoPoint.of("39.9", "116.4")))),
                row("a place and a part of it", in(beijing), Truth.FALSE, in(Place.of("Tiananmen, Beijing"))),
                row(
                        "denied by another name",
                        in(beijing).withPolarity(Polarity.DENIED),
                        Truth.FALSE,
                        in(Place.of("Peking"))),
                row(
                        "two names, valid one after the other",
                        in(beijing).withValidDuring(time("2024")),
                        Truth.FALSE,
                        in(moscow).withValidDuring(time("2025"))));
    }

    static Stream<Row> values() {
        return Stream.of(
                row("single-valued, valid at one time", says(SEOUL, "2024"), Truth.TRUE, says(BUSAN, "2024")),
                row("single-valued, valid one after the other", says(SEOUL, "2024"), Truth.FALSE, says(BUSAN, "1950")),
                row(
                        "single-valued, valid at one time, perhaps",
                        says(SEOUL, "2024"),
                        Truth.UNKNOWN,
                        says(BUSAN, "2024?")),
                row("single-valued, no time", says(SEOUL), Truth.UNKNOWN, says(BUSAN)),
                row("single-valued, one time", says(SEOUL, "2024"), Truth.UNKNOWN, says(BUSAN)),
                row(
                        "not single-valued, valid at one time",
                        says(ALLIED, "2024"),
                        Truth.FALSE,
                        says(ALLIED.withObject(Country.of("RU")), "2024")));
    }

    static Stream<Row> times() {
        return Stream.of(
                // the first line of the table: surely disjoint
                row("valid at other times", denies(CAME, "2024"), Truth.FALSE, says(CAME, "2025")),
                row("valid at one time", denies(CAME, "2025"), Truth.TRUE, says(CAME, "2025-09-03")),
                row(
                        "valid at other times than it was",
                        denies(ALLIED, "2024"),
                        Truth.FALSE,
                        says(ALLIED.withDuring(time("1961")))),
                row("valid when it was", denies(ALLIED, "2024"), Truth.TRUE, says(ALLIED.withDuring(time("2024")))),
                row(
                        "of two times one is another",
                        denies(ALLIED.withDuring(time("2024")), "2024"),
                        Truth.FALSE,
                        says(ALLIED.withDuring(time("2024")), "2023")),
                row(
                        "of two times all are one",
                        denies(ALLIED.withDuring(time("2024")), "2024"),
                        Truth.TRUE,
                        says(ALLIED.withDuring(time("2024")), "2024")),
                // the third: both have a time of their own
                row(
                        "parts of an event that surely overlap",
                        says(CAME.withDuring(time("2025-09-03"))),
                        Truth.TRUE,
                        says(REMOTE.withDuring(time("2025-09-03T10:00:00")))),
                row(
                        "parts of an event that do not overlap",
                        says(CAME.withDuring(time("2025-09-03"))),
                        Truth.FALSE,
                        says(REMOTE.withDuring(time("2025-09-04")))),
                row(
                        "parts of an event that may overlap",
                        says(CAME.withDuring(time("2025-09-03"))),
                        Truth.UNKNOWN,
                        says(REMOTE.withDuring(time("2025-09-03?")))),
                row(
                        "at one event, at times that may overlap",
                        says(SEOUL.withAt(Samples.PARADE_ID).withDuring(time("2025-09-03"))),
                        Truth.UNKNOWN,
                        says(BUSAN.withAt(Samples.PARADE_ID).withDuring(time("2025-09-03?")))),
                row(
                        "own times that overlap, a valid time that may",
                        denies(ALLIED.withDuring(time("2024"))),
                        Truth.TRUE,
                        says(ALLIED.withDuring(time("2024")), "2024?")),
                // the fourth: about one thing that has its time
                row(
                        "a part of an event and all of it",
                        says(CAME),
                        Truth.TRUE,
                        says(REMOTE.withDuring(time("2025-09-03")))),
                row("an event that is dated twice", says(at("2025-09-03")), Truth.TRUE, says(at("2025-09-04"))),
                row("an event that is dated more exactly", says(at("2025-09-03")), Truth.FALSE, says(at("2025-09"))),
                row(
                        "an event that is dated twice, valid at other times",
                        says(at("2025-09-03"), "2024"),
                        Truth.FALSE,
                        says(at("2025-09-04"), "2025")),
                row("a precedent", denies(Samples.PRECEDENT), Truth.TRUE, says(Samples.PRECEDENT)),
                row(
                        "an anniversary",
                        denies(Samples.ANNIVERSARY_OF_EVENT),
                        Truth.TRUE,
                        says(Samples.ANNIVERSARY_OF_EVENT)),
                row("an assessment", denies(Samples.ASSESSMENT), Truth.TRUE, says(Samples.ASSESSMENT)),
                row("a retraction", denies(Samples.RETRACTION), Truth.TRUE, says(Samples.RETRACTION)),
                row(
                        "words at one event",
                        denies(SAID.withEvent(Samples.PARADE_ID)),
                        Truth.TRUE,
                        says(SAID.withEvent(Samples.PARADE_ID))),
                row(
                        "relation at one event",
                        denies(ALLIED.withAt(Samples.PARADE_ID)),
                        Truth.TRUE,
                        says(ALLIED.withAt(Samples.PARADE_ID))),
                row(
                        "values at one event",
                        says(SEOUL.withAt(Samples.PARADE_ID)),
                        Truth.TRUE,
                        says(BUSAN.withAt(Samples.PARADE_ID))),
                row(
                        "values at two events",
                        says(SEOUL.withAt(Samples.PARADE_ID)),
                        Truth.FALSE,
                        says(BUSAN.withAt(EventId.of("other")))),
                // the last: all else
                row("words at any time", denies(SAID), Truth.UNKNOWN, says(SAID)),
                row(
                        "words at an event and at any time",
                        denies(SAID),
                        Truth.UNKNOWN,
                        says(SAID.withEvent(Samples.PARADE_ID))),
                row("relation at any time", denies(ALLIED), Truth.UNKNOWN, says(ALLIED)),
                row(
                        "relation at some time and at any",
                        denies(ALLIED),
                        Truth.UNKNOWN,
                        says(ALLIED.withDuring(time("1961")))),
                row(
                        "value at an event and at any time",
                        says(SEOUL),
                        Truth.UNKNOWN,
                        says(BUSAN.withAt(Samples.PARADE_ID))),
                row("free text", denies(TEXT), Truth.UNKNOWN, says(TEXT)),
                row("free text, valid at one time", denies(TEXT, "2025"), Truth.TRUE, says(TEXT, "2025")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"polarities", "places", "values", "times"})
    void isAsTheTablesSay(Row row) {
        assertThat(row.first().contradicts(row.second(), SINGLE_VALUED)).isEqualTo(row.outcome());
        assertThat(row.second().contradicts(row.first(), SINGLE_VALUED))
                .as("the other way round")
                .isEqualTo(row.outcome());
    }

    @Test
    void noPredicateIsSingleValuedUnlessDeclared() {
        assertThat(says(SEOUL, "2024").contradicts(says(BUSAN, "2024"))).isEqualTo(Truth.FALSE);
        assertThat(denies(SEOUL, "2024").contradicts(says(SEOUL, "2024"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void whoSaysSoAndHowMeansNothing() {
        Claim denial = denies(CAME)
                .withMode(Mode.PREDICTION)
                .withCertainty(Certainty.POSSIBLE)
                .withCitations(Citation.of(SourceId.of("another")));

        assertThat(denial.contradicts(says(CAME))).isEqualTo(Truth.TRUE);
    }
}
