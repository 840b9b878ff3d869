package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.citation;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.office;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.published;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Mode;
import dev.factum.model.Office;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Recording;
import dev.factum.validation.Problem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about times and numbers of years at their edges. */
class TimeRulesTest {
    private static final Event SUMMIT = event("summit", "2024-11-18/2024-11-19");

    /** An event of several times is what some of these tests are about. */
    private static final IntegrityRules RULES = IntegrityRules.standard().without("event.time.contradictory");

    private static List<String> found(Dossier dossier) {
        return dossier.check(RULES).stream()
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }

    private static String onlyMessage(Dossier dossier) {
        List<Problem> problems = dossier.check(RULES).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).message();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-18/2024-11-19, 2024-11-18, ",
        "2024-11-18/2024-11-19, 2024-11-18/2024-11-19, ",
        "2024-11-18/2024-11-19, 2024-11-18T23:59:59, ",
        "2024-11-18/2024-11-19, 2024-11-19T09:00:00Z, ",
        // out of it
        "2024-11-18/2024-11-19, 2024-11-17, ERROR",
        "2024-11-18/2024-11-19, 2024-11-20/2024-11-21, ERROR",
        "2024-11-18/2024-11-19, 2024-11-20T00:00:00, ERROR",
        "2024-11-18/2024-11-19, ../2024-11-17, ERROR",
        // sticks out
        "2024-11-18/2024-11-19, 2024-11-17/2024-11-18, WARNING",
        "2024-11-18/2024-11-19, 2024-11-19/2024-11-20, WARNING",
        "2024-11-18/2024-11-19, 2024-11, WARNING",
        "2024-11-18/2024-11-19, 2024-11-19/.., WARNING",
        // nobody knows
        "2024-11-18/2024-11-19, 2024-11-17?, ",
        "2024-11-18/2024-11-19, 2024-11~, ",
        "2024-11-18/2024-11-19, 2024-11-XX, ",
        "2024-11-18/2024-11-19, 2024-11-19/, ",
        "2024-11-18/2024-11-19, '[2024-11-17,2024-11-18]', ",
        "2024-11-18~, 2024-11-25, ",
        "2024-11-1X, 2024-11-18, ",
        "2024-11-1X, 2024-11-20, ERROR",
        // 2024-11-18 begins at 10:00 UTC of the day before, and ends at 12:00 UTC of the day after
        "2024-11-18/2024-11-19, 2024-11-17T09:00:00Z, ERROR",
        "2024-11-18/2024-11-19, 2024-11-17T10:00:00Z, ",
    })
    void aPartLiesWithinItsWhole(String whole, String part, String severity) {
        Event summit = event("summit", whole);
        List<String> none = List.of();

        assertThat(found(Dossier.of(summit, part("dinner", part, "summit"))))
                .isEqualTo(severity == null ? none : List.of(severity + " event.time.outside-whole"));
        assertThat(found(Dossier.of(
                        summit,
                        leader("xi"),
                        source("wire"),
                        claim("c", attendance("xi", "summit").withDuring(time(part))))))
                .isEqualTo(severity == null ? none : List.of(severity + " attendance.during.outside-event"));
    }

    @Test
    void theTimeOfTheWholeThatSuitsBestCounts() {
        Claim said = claim("c", occurrence("summit", "2024-11-20/2024-11-21"));
        Dossier.Builder twoTimes = Dossier.builder().add(SUMMIT, said, source("wire"));

        assertThat(found(twoTimes.add(part("dinner", "2024-11-20", "summit")).build()))
                .isEmpty();
        assertThat(onlyMessage(twoTimes.add(part("press", "2024-11-21/2024-11-22", "summit"))
                        .build()))
                .isEqualTo("Event.time must lie within the time 2024-11-18/2024-11-19 or 2024-11-20/2024-11-21 of"
                        + " summit, of which it is a part, but was 2024-11-21/2024-11-22");
    }

    @Test
    void aWholeOrAPartWithoutTimeIsNoMatter() {
        assertThat(found(Dossier.of(
                        event("summit"),
                        part("dinner", "2024-11-18", "summit"),
                        event("press").withPartOf(eventId("summit")))))
                .isEmpty();
    }

    @Test
    void onlyWhatIsLiveAndAffirmedIsHeldToTheTime() {
        Claim outside = claim("c", attendance("xi", "summit").withDuring(time("2024-11-20")));
        Dossier.Builder dossier = Dossier.builder().add(SUMMIT, leader("xi"), source("wire"));

        assertThat(found(dossier.add(outside.withPolarity(Polarity.DENIED)).build()))
                .isEmpty();
        assertThat(found(Dossier.of(SUMMIT, leader("xi"), source("wire"), outside.withMode(Mode.INTENTION))))
                .containsExactly("ERROR attendance.during.outside-event");
        assertThat(found(Dossier.of(
                        SUMMIT,
                        leader("xi"),
                        source("wire"),
                        outside,
                        attends("xi", "summit").withSupersedes(claimId("c")))))
                .isEmpty();
    }

    // ---- lives and offices

    private static Dossier attended(Leader leader, Claim claim) {
        return Dossier.of(leader, SUMMIT, source("wire"), claim);
    }

    @Test
    void qualifiedLivesAreSilent() {
        assertThat(found(attended(leader("xi").withBorn(time("2025~")), attends("xi", "summit"))))
                .isEmpty();
        assertThat(found(attended(leader("xi").withDied(time("2023?")), attends("xi", "summit"))))
                .isEmpty();
    }

    @Test
    void theDeadCanBeRepresented() {
        Leader late = leader("xi").withDied(time("2024-01"));

        assertThat(found(attended(late, claim("c", attendance("xi", "summit").withPresence(Presence.REPRESENTED)))))
                .isEmpty();
        assertThat(found(attended(late, attends("xi", "summit").withPolarity(Polarity.DENIED))))
                .isEmpty();
        assertThat(found(attended(late, attends("xi", "summit").withMode(Mode.PREDICTION))))
                .isEmpty();
        assertThat(found(attended(late, attends("xi", "summit"))))
                .containsExactly("ERROR attendance.leader.already-dead");
    }

    @Test
    void theTimeOfTheAttendanceGoesBeforeThatOfTheEvent() {
        Leader late = leader("xi").withDied(time("2024-11-18"));

        assertThat(found(attended(late, claim("c", attendance("xi", "summit").withDuring(time("2024-11-19"))))))
                .containsExactly("ERROR attendance.leader.already-dead");
    }

    @Test
    void anOfficeMayBeThatOfTheCapacityOrOfTheLeader() {
        Claim asPresident = claim(
                "c", attendance("biden", "summit").withCapacity(office("President", "US", "2025-01-20/2029-01-20")));
        Claim capacity = claim(
                "c",
                attendance("biden", "summit")
                        .withCapacity(Office.of("President").withCountry(Country.of("US"))));
        Leader held = leader("biden").withOffices(office("President", "US", "2021-01-20/2025-01-20"));
        Leader holdsLater = leader("biden").withOffices(office("President", "US", "2025-01-20/2029-01-20"));

        assertThat(onlyMessage(attended(leader("biden"), asPresident)))
                .isEqualTo("Attendance.capacity must be held at the time 2024-11-18/2024-11-19 of the event summit, and"
                        + " is held 2025-01-20/2029-01-20, but was President");
        assertThat(found(attended(held, capacity))).isEmpty();
        assertThat(found(attended(holdsLater, capacity))).containsExactly("ERROR attendance.capacity.not-held");
        // what the capacity says of itself is not put right by another term
        assertThat(found(attended(held, asPresident))).containsExactly("ERROR attendance.capacity.not-held");
        assertThat(found(attended(
                        leader("biden").withOffices(office("President", "FR", "2021-01-20/2025-01-20")), asPresident)))
                .containsExactly("ERROR attendance.capacity.not-held");
    }

    @Test
    void anOfficeWithoutTermMayBeHeldAtAnyTime() {
        assertThat(found(attended(
                        leader("biden")
                                .withOffices(
                                        Office.of("President"), office("President", "US", "2025-01-20/2029-01-20")),
                        claim("c", attendance("biden", "summit").withCapacity(Office.of("President"))))))
                .isEmpty();
        // but one with a term is held then
        assertThat(found(attended(
                        leader("biden").withOffices(Office.of("President")),
                        claim(
                                "c",
                                attendance("biden", "summit").withCapacity(office("President", "US", "2010/2012"))))))
                .containsExactly("ERROR attendance.capacity.not-held");
        assertThat(found(attended(
                        leader("biden"),
                        claim("c", attendance("biden", "summit").withCapacity(Office.of("President"))))))
                .isEmpty();
        assertThat(found(attended(
                        leader("biden").withOffices(office("President", "US", "2020?")),
                        claim("c", attendance("biden", "summit").withCapacity(Office.of("President"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "President, President, true",
        "president, PRESIDENT, true",
        "President, President of the Republic, true",
        "President of the Republic, President, true",
        "President, Presidential Adviser, false",
        "Vice President, President, false",
        "Chancellor, President, false",
    })
    void aLongerTitleIsTheSameOffice(String title, String capacity, boolean same) {
        assertThat(found(attended(
                        leader("x").withOffices(office(title, "FR", "2025/2029")),
                        claim("c", attendance("x", "summit").withCapacity(Office.of(capacity))))))
                .isEqualTo(same ? List.of("ERROR attendance.capacity.not-held") : List.of());
    }

    @Test
    void anOfficeHeldUnderALongerTitleIsHeld() {
        Leader leader = leader("x")
                .withOffices(office("President", "FR", "2025/2029"), office("Acting President", "FR", "2024/2025"));

        assertThat(found(attended(leader, claim("c", attendance("x", "summit").withCapacity(Office.of("President"))))))
                .isEmpty();
    }

    @Test
    void officesOfTwoOrganizationsAreTwo() {
        Office president = Office.of("President");
        Leader leader = leader("x")
                .withOffices(
                        president.withOrganization("Commission").withTerm(time("2019/2029")),
                        president.withOrganization("Council").withTerm(time("2010/2014")),
                        president.withCountry(Country.of("FR")).withTerm(time("2000/2005")));

        assertThat(found(attended(
                        leader,
                        claim("c", attendance("x", "summit").withCapacity(president.withOrganization("Commission"))))))
                .isEmpty();
        assertThat(onlyMessage(attended(
                        leader,
                        claim("c", attendance("x", "summit").withCapacity(president.withOrganization("Council"))))))
                .isEqualTo("Attendance.capacity must be held at the time 2024-11-18/2024-11-19 of the event summit, and"
                        + " is held 2010/2014, but was President");
        assertThat(found(attended(
                        leader,
                        claim("c", attendance("x", "summit").withCapacity(president.withOrganization("Court"))))))
                .isEmpty();
    }

    @Test
    void theTimeOfAWholeIsThatOfItsPartsWithoutTime() {
        Event dinner = event("dinner").withPartOf(eventId("session"));
        Dossier.Builder dossier = Dossier.builder()
                .add(SUMMIT, event("session").withPartOf(eventId("summit")), source("wire"))
                .add(leader("xi").withDied(time("2024-01")), leader("lula"));

        assertThat(found(dossier.build().toBuilder()
                        .add(dinner, attends("xi", "dinner"))
                        .build()))
                .containsExactly("ERROR attendance.leader.already-dead");
        assertThat(onlyMessage(dossier.build().toBuilder()
                        .add(dinner, claim("c", attendance("lula", "dinner").withDuring(time("2024-11-20"))))
                        .build()))
                .isEqualTo("Attendance.during must lie within its event's time 2024-11-18/2024-11-19, but was"
                        + " 2024-11-20");
        assertThat(onlyMessage(dossier.build().toBuilder()
                        .add(dinner.withTime(time("2024-11-20")))
                        .build()))
                .isEqualTo("Event.time must lie within the time 2024-11-18/2024-11-19 of summit, of which it is a part,"
                        + " but was 2024-11-20");
        assertThat(onlyMessage(dossier.build().toBuilder()
                        .add(dinner, claim("c", occurrence("dinner", "2024-11-20")))
                        .build()))
                .isEqualTo(
                        "Occurrence.time must lie within the time 2024-11-18/2024-11-19 of summit, of which its event"
                                + " is a part, but was 2024-11-20");
    }

    @Test
    void wholesInACircleEndTheSearch() {
        Event a = event("a").withPartOf(eventId("b"));
        Event b = event("b").withPartOf(eventId("c"));
        Event c = event("c").withPartOf(eventId("b"));

        assertThat(found(Dossier.of(a.withTime(time("2024")), b, c))).containsExactly("ERROR event.part-of.circular");
        assertThat(found(Dossier.of(a.withTime(time("2024")), b, c.withTime(time("2023")))))
                .containsExactly("ERROR event.part-of.circular", "ERROR event.time.outside-whole");
    }

    @Test
    void timesOfAnEventThatTheDossierDoesNotHoldContradictEachOtherAtTheFirstClaim() {
        Dossier dossier =
                Dossier.of(source("wire"), claim("b", occurrence("no", "2023")), claim("a", occurrence("no", "2024")));

        assertThat(dossier.check().withCode("event.time.contradictory").toString())
                .isEqualTo("WARNING event.time.contradictory at /claims/0: Event must have times that can all be right,"
                        + " and is said to be at 2023 or 2024, but was no");
    }

    // ---- publication

    @Test
    void aClaimIsRecordedAfterEachOfItsSourcesIsPublishedAndSaidSoOnce() {
        Claim claim = claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                .withCitations(
                        citation("wire").withQuote(dev.factum.model.Quote.of("on Monday")),
                        citation("wire"),
                        citation("daily"),
                        citation("undated"),
                        citation("approximate"))
                .withRecorded(Recording.of(Instant.parse("2024-11-01T00:00:00Z"), "desk", "by hand"));
        Dossier dossier = Dossier.of(
                SUMMIT,
                claim,
                published("wire", "2024-11-18"),
                published("daily", "2024-11-19"),
                published("approximate", "2024-11-18~"),
                source("undated"));

        assertThat(dossier.check().stream().map(Problem::message))
                .containsExactly(
                        "Claim.recorded.at must not lie before the publication 2024-11-18 of its source wire,"
                                + " but was 2024-11-01T00:00:00Z",
                        "Claim.recorded.at must not lie before the publication 2024-11-19 of its source daily,"
                                + " but was 2024-11-01T00:00:00Z");
    }

    @Test
    void momentsFarOffAreNoMatter() {
        Claim claim = claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                .withCitations(
                        citation("wire").withAccessed(Instant.MIN),
                        citation("daily").withAccessed(Instant.MAX));

        assertThat(found(Dossier.of(SUMMIT, claim, published("wire", "2024-11-18"), published("daily", "2024-11-18"))))
                .isEmpty();
    }

    // ---- arithmetic

    private static Dossier withWeekday(DayOfWeek weekday, String... times) {
        Dossier.Builder dossier = Dossier.builder().add(source("wire"), event("summit"));
        int count = 0;
        for (String time : times) {
            dossier.add(claim("c" + count++, occurrence("summit", time)));
        }
        return dossier.add(claim(
                        "d",
                        dev.factum.model.Occurrence.builder()
                                .event(eventId("summit"))
                                .weekday(weekday)
                                .build()))
                .build();
    }

    @Test
    void aWeekdayIsThatOfTheDates() {
        assertThat(found(withWeekday(DayOfWeek.MONDAY, "2024-11-18"))).isEmpty();
        assertThat(found(withWeekday(DayOfWeek.MONDAY, "2024-11-17", "2024-11-18")))
                .as("by one of them")
                .containsExactly("WARNING occurrence.weekday.mismatch");
        assertThat(onlyMessage(withWeekday(DayOfWeek.MONDAY, "2024-11-16", "2024-11-17")))
                .isEqualTo("Occurrence.weekday must be that of 2024-11-16 or 2024-11-17, saturday or sunday,"
                        + " but was monday");
    }

    @Test
    void aWeekdayOfNoOneDateIsSilent() {
        assertThat(found(withWeekday(DayOfWeek.SUNDAY))).isEmpty();
        assertThat(found(withWeekday(DayOfWeek.SUNDAY, "2024-11-18~"))).isEmpty();
        assertThat(found(withWeekday(DayOfWeek.SUNDAY, "2024-11-18/2024-11-19")))
                .isEmpty();
        assertThat(found(withWeekday(DayOfWeek.MONDAY, "2024-11", "2024-11-18")))
                .isEmpty();
        assertThat(found(withWeekday(DayOfWeek.SUNDAY, "2024-11", "2024-11-18")))
                .as("of one that others leave open")
                .containsExactly("WARNING occurrence.weekday.mismatch");
    }

    private static Claim anniversary(String of, int years) {
        return claim(
                "c",
                Anniversary.builder()
                        .event(eventId("jubilee"))
                        .ofTime(time(of))
                        .years(years)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        // by the calendar and by the numbers
        "1944-07-22, 2024-07-21, 79, true",
        "1944-07-22, 2024-07-21, 80, true",
        "1944-07-22, 2024-07-21, 78, false",
        "1944-07-22, 2024-07-21, 81, false",
        "1944-07-22, 2024-07-22, 79, false",
        "1944-07-22, 2024-07-22, 80, true",
        // of which nobody knows the day
        "1944, 2024-07-22, 79, true",
        "1944, 2024-07-22, 80, true",
        "1944, 2024-07-22, 81, false",
        "1944~, 2024-07-22, 70, true",
        "1944, 2024-07-22?, 70, true",
        "194X, 2024-07-22, 75, true",
        "194X, 2024-07-22, 85, false",
        "../1944, 2024-07-22, 500, true",
    })
    void yearsComeOutRightOneWayOrTheOther(String of, String time, int years, boolean right) {
        assertThat(found(Dossier.of(event("jubilee", time), anniversary(of, years), source("wire"))))
                .isEqualTo(right ? List.of() : List.of("ERROR anniversary.years.mismatch"));
    }

    @Test
    void yearsFromAnEventAreThoseFromItsTimes() {
        Claim claim = claim(
                "c",
                Anniversary.builder()
                        .event(eventId("jubilee"))
                        .of(eventId("founding"))
                        .years(80)
                        .build());
        Dossier.Builder dossier =
                Dossier.builder().add(source("wire"), event("jubilee", "2024-07-22"), event("founding"), claim);

        assertThat(found(dossier.build())).isEmpty();
        assertThat(onlyMessage(dossier.add(claim("d", occurrence("founding", "1945-12-27")))
                        .build()))
                .isEqualTo("Anniversary.years must be the years from 1945-12-27 to 2024-07-22, 78 by the calendar, 79"
                        + " by year numbers, but was 80");
        assertThat(found(dossier.add(claim("e", occurrence("founding", "1944-07-22")))
                        .build()))
                .as("from one of them")
                .containsExactly("WARNING anniversary.years.mismatch");
        assertThat(onlyMessage(dossier.build()))
                .isEqualTo("Anniversary.years must be the years from 1945-12-27 to 2024-07-22, 78 by the calendar, 79"
                        + " by year numbers, but was 80");
    }

    @Test
    void aDeniedOrCorrectedNumberIsNotReckonedWith() {
        Claim wrong = anniversary("1944-07-22", 81);

        assertThat(found(Dossier.of(
                        event("jubilee", "2024-07-22"), wrong.withPolarity(Polarity.DENIED), source("wire"))))
                .isEmpty();
        assertThat(found(Dossier.of(
                        event("jubilee", "2024-07-22"),
                        wrong,
                        anniversary("1944-07-22", 80)
                                .withAssignedId(claimId("d"))
                                .withSupersedes(claimId("c")),
                        source("wire"))))
                .isEmpty();
        assertThat(found(Dossier.of(event("jubilee", "2024-07-22"), wrong.withMode(Mode.PREDICTION), source("wire"))))
                .containsExactly("ERROR anniversary.years.mismatch");
    }

    @Test
    void aPrecedentCountsYearsEitherWay() {
        for (int years : new int[] {7, 8}) {
            assertThat(found(Dossier.of(
                            event("summit", "2024-11-18"),
                            event("earlier", "2016-12-01"),
                            source("wire"),
                            claim(
                                    "c",
                                    precedent("summit")
                                            .addParties(Country.of("BR"))
                                            .previous(eventId("earlier"))
                                            .years(years)
                                            .build()))))
                    .isEmpty();
        }
    }
}
