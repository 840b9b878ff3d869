package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.time;
import static dev.factum.dossier.Summit.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found where those who say when events were do not agree: less sure, but never nothing. */
class DissentTest {
    private static final Event PARADE = event("parade", "2025-09-03");
    private static final Event SUMMIT = event("summit", "2018-06-12");
    private static final Precedent FIRST =
            precedent("parade").addParties(leaderId("kim")).build();

    private static Dossier with(Dossier dossier, Entity... more) {
        return dossier.plus(List.of(more));
    }

    private static List<String> objections(Dossier dossier, Proposition proposition) {
        return dossier.objector().to(proposition).stream()
                .map(one -> (one.isSure() ? "sure " : "unsure ") + one.kind() + " "
                        + one.links().stream().map(DissentTest::text).toList())
                .toList();
    }

    private static String text(Objection.Link link) {
        return ids(link.claims()) + ""
                + link.descriptions().stream()
                        .map(event -> event.id() + " " + event.time().orElseThrow())
                        .toList();
    }

    private static List<String> conflicts(Dossier dossier) {
        return dossier.conflicts().stream()
                .filter(conflict -> conflict.kind() != Conflict.Kind.TIME && conflict.kind() != Conflict.Kind.PLACE)
                .map(Conflict::toString)
                .toList();
    }

    private static List<String> check(Dossier dossier) {
        return dossier.check().problems().stream()
                .filter(problem -> problem.code().matches("(precedent|anniversary|occurrence.weekday).*"))
                .map(Object::toString)
                .toList();
    }

    // ---- counterexamples

    @Test
    void anotherTimeOfACounterexampleLeavesADoubt() {
        Dossier dossier = Dossier.of(PARADE, SUMMIT, claim("f", FIRST), attends("kim", "summit"));
        assertThat(ids(dossier.counterexamples(FIRST))).containsExactly("summit");
        assertThat(objections(dossier, FIRST))
                .containsExactly("sure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][parade 2025-09-03]]");

        for (Certainty certainty : Certainty.values()) {
            Dossier doubted =
                    with(dossier, claim("o", occurrence("summit", "2030")).withCertainty(certainty));
            assertThat(doubted.counterexamples(FIRST)).isEmpty();
            assertThat(objections(doubted, FIRST))
                    .containsExactly(
                            "unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][parade 2025-09-03]]");
            assertThat(conflicts(doubted))
                    .containsExactly("possible counterexample: precedent(leader:kim, parade): f against kim@summit");
            assertThat(check(doubted))
                    .containsExactly("WARNING precedent.counterexample at /claims/0/proposition/event: Precedent.event"
                            + " must have none of its like before it, such as summit of 2018-06-12, but was parade");
        }
    }

    @Test
    void anotherDescriptionOrAnotherTimeOfTheFirstDoesSoToo() {
        Dossier dossier = Dossier.of(PARADE, SUMMIT, claim("f", FIRST), attends("kim", "summit"));

        assertThat(objections(with(dossier, event("summit", "2030").withName("The other summit")), FIRST))
                .containsExactly(
                        "unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][parade 2025-09-03]]");
        assertThat(objections(with(dossier, claim("o", occurrence("parade", "1999"))), FIRST))
                .containsExactly(
                        "unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][parade 2025-09-03]]");
        assertThat(objections(with(dossier, claim("o", occurrence("summit", "2018?"))), FIRST))
                .as("a time that is vague, beside one that is not")
                .containsExactly(
                        "unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][parade 2025-09-03]]");
    }

    @Test
    void whoSaysWhatMakesNoCounterexampleIsNotHeldAgainstIt() {
        Dossier dossier = Dossier.of(
                PARADE,
                event("summit"),
                claim("f", FIRST),
                attends("kim", "summit"),
                claim("a", occurrence("summit", "2018")),
                claim("b", occurrence("summit", "2030")),
                claim("c", occurrence("parade", "2010")));

        assertThat(objections(dossier, FIRST))
                .containsExactly("unsure COUNTEREXAMPLE [[kim@summit][], [a][], [][parade 2025-09-03]]");
        Conflict conflict = dossier.conflicts().stream()
                .filter(one -> one.kind() == Conflict.Kind.COUNTEREXAMPLE)
                .findFirst()
                .orElseThrow();
        assertThat(conflict.sides())
                .containsExactly(
                        new Conflict.Side(List.of(claim("f", FIRST)), List.of(), List.of(PARADE)),
                        new Conflict.Side(
                                List.of(attends("kim", "summit")),
                                List.of(),
                                List.of(claim("a", occurrence("summit", "2018")), event("summit"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09", "2025-08-01?", "2018~", "20XX"})
    void vagueTimesAloneRaiseNothing(String time) {
        Dossier dossier = Dossier.of(PARADE, event("summit", time), claim("f", FIRST), attends("kim", "summit"));

        assertThat(objections(dossier, FIRST)).isEmpty();
        assertThat(conflicts(dossier)).isEmpty();
        assertThat(check(dossier)).isEmpty();
    }

    @Test
    void theTimesMustGoTogether() {
        Precedent since = FIRST.withPrevious(eventId("visit"));
        Dossier dossier = Dossier.of(
                PARADE,
                event("visit", "2026"),
                claim("v", occurrence("visit", "2015")),
                event("summit"),
                claim("s", occurrence("summit", "2030")),
                attends("kim", "visit"),
                attends("kim", "summit"),
                claim("f", since));

        assertThat(objections(dossier, since))
                .as("after the visit or before the parade, never both")
                .containsExactly("unsure ARITHMETIC [[][visit 2026], [][parade 2025-09-03]]");
        assertThat(objections(with(dossier, claim("t", occurrence("summit", "2018"))), since))
                .containsExactly(
                        "unsure ARITHMETIC [[][visit 2026], [][parade 2025-09-03]]",
                        "unsure COUNTEREXAMPLE [[kim@summit][], [t][], [][parade 2025-09-03], [v][]]");
    }

    @Test
    void ofSureAndUnsureOnesTheSureComeFirst() {
        Dossier dossier = Dossier.of(
                PARADE,
                event("early", "2001"),
                claim("o", occurrence("early", "2030")),
                event("late", "2011"),
                attends("kim", "early"),
                attends("kim", "late"),
                claim("f", FIRST));

        assertThat(ids(dossier.counterexamples(FIRST))).containsExactly("late");
        assertThat(dossier.objector().to(FIRST)).extracting(Objection::isSure).containsExactly(true, false);
        assertThat(conflicts(dossier))
                .containsExactly("definite counterexample: precedent(leader:kim, parade): f against kim@late against"
                        + " kim@early");
        assertThat(check(dossier))
                .containsExactly("ERROR precedent.counterexample at /claims/0/proposition/event: Precedent.event must"
                        + " have none of its like before it, such as late of 2011, but was parade");
    }

    @Test
    void oneDescriptionThatNamesTheCategoryIsEnough() {
        Precedent first = FIRST.withCategory(EventCategory.BILATERAL);
        Dossier dossier = Dossier.of(
                PARADE, SUMMIT.withCategories(EventCategory.BILATERAL), claim("f", first), attends("kim", "summit"));

        for (String name : List.of("A summit", "Zsummit")) {
            assertThat(ids(with(dossier, SUMMIT.withName(name)).counterexamples(first)))
                    .containsExactly("summit");
        }
    }

    // ---- numbers

    @Test
    void anotherTimeLeavesADoubtOfNumbersToo() {
        Anniversary tenYears = Anniversary.builder()
                .event(eventId("jubilee"))
                .of(eventId("founding"))
                .years(10)
                .build();
        Dossier dossier = Dossier.of(
                event("jubilee"),
                claim("a", tenYears),
                event("founding", "2000"),
                claim("j", occurrence("jubilee", "2015")));
        assertThat(objections(dossier, tenYears)).containsExactly("sure ARITHMETIC [[][founding 2000], [j][]]");

        Dossier doubted = with(dossier, claim("k", occurrence("jubilee", "2010")));
        assertThat(objections(doubted, tenYears)).containsExactly("unsure ARITHMETIC [[][founding 2000], [j][]]");
        assertThat(conflicts(doubted))
                .containsExactly("possible arithmetic: anniversary(event:jubilee): a against event:founding against j");
        assertThat(check(doubted))
                .containsExactly("WARNING anniversary.years.mismatch at /claims/0/proposition/years: Anniversary.years"
                        + " must be the years from 2000 to 2015, 14 to 15 by the calendar, 15 by year numbers, but was"
                        + " 10");
        assertThat(check(with(dossier, claim("k", occurrence("jubilee", "2016")))))
                .containsExactly("ERROR anniversary.years.mismatch at /claims/0/proposition/years: Anniversary.years"
                        + " must be the years from 2000 to 2015 or 2016, 14 to 15 by the calendar, 15 by year numbers,"
                        + " but was 10");
    }

    @Test
    void aDayOfTheWeekThatFitsOneOfTheDatesIsWarnedOf() {
        Occurrence sunday = Occurrence.builder()
                .event(PARADE.id())
                .weekday(DayOfWeek.SUNDAY)
                .build();
        Dossier dossier = Dossier.of(PARADE, claim("w", sunday));

        assertThat(check(dossier))
                .containsExactly("ERROR occurrence.weekday.mismatch at /claims/0/proposition/weekday:"
                        + " Occurrence.weekday must be that of 2025-09-03, wednesday, but was sunday");
        for (String other : List.of("2025-09-07", "2025")) {
            assertThat(check(with(dossier, claim("x", occurrence("parade", other)))))
                    .containsExactly("WARNING occurrence.weekday.mismatch at /claims/0/proposition/weekday:"
                            + " Occurrence.weekday must be that of 2025-09-03, wednesday, but was sunday");
        }
    }

    // ---- since when

    @Test
    void theFirstSinceWhatLiesAfterItIsNone() {
        Precedent since = FIRST.withPrevious(eventId("late"));
        Dossier dossier = Dossier.of(PARADE, event("late", "2030"), claim("f", since));

        assertThat(objections(dossier, since))
                .containsExactly("sure ARITHMETIC [[][late 2030], [][parade 2025-09-03]]");
        assertThat(conflicts(dossier))
                .containsExactly(
                        "definite arithmetic: precedent(leader:kim, parade): f against event:late against event:parade");
        assertThat(check(dossier))
                .containsExactly("ERROR precedent.previous.not-before at /claims/0/proposition/previous:"
                        + " Precedent.previous must lie before the time 2025-09-03 of Precedent.event, and lies at"
                        + " 2030, but was late");

        Dossier doubted = with(dossier, claim("o", occurrence("late", "1999")));
        assertThat(objections(doubted, since))
                .containsExactly("unsure ARITHMETIC [[][late 2030], [][parade 2025-09-03]]");
        assertThat(conflicts(doubted))
                .containsExactly(
                        "possible arithmetic: precedent(leader:kim, parade): f against event:late against event:parade");
        assertThat(check(doubted))
                .containsExactly("WARNING precedent.previous.not-before at /claims/0/proposition/previous:"
                        + " Precedent.previous must lie before the time 2025-09-03 of Precedent.event, and lies at"
                        + " 2030, but was late");
        assertThat(check(Dossier.of(
                        PARADE, event("late", "2030"), claim("f", since).withMode(Mode.PREDICTION))))
                .as("whatever the mode, as with numbers")
                .hasSize(1);
    }

    @Test
    void theFirstSinceWhatLackedAPartyMayBeNone() {
        Precedent since = precedent("parade")
                .addParties(leaderId("kim"), Country.of("CN"))
                .previous(eventId("visit"))
                .build();
        Dossier dossier = Dossier.of(PARADE, event("visit", "2015"), claim("f", since), attends("kim", "visit"));

        assertThat(objections(dossier, since)).containsExactly("unsure COUNTEREXAMPLE [[kim@visit][]]");
        assertThat(conflicts(dossier))
                .containsExactly(
                        "possible counterexample: precedent(country:CN, leader:kim, parade): f against kim@visit");
        assertThat(dossier.conflicts().get(0).finding().code()).isEqualTo("precedent.previous.lacks-party");
        assertThat(check(dossier))
                .containsExactly("WARNING precedent.previous.lacks-party at /claims/0/proposition/previous:"
                        + " Precedent.previous must have brought together all Precedent.parties, and nobody is known to"
                        + " have been there for country:CN, but was visit");
        Dossier others = Dossier.of(PARADE, event("visit", "2015"), claim("f", since), attends("xi", "visit"));
        assertThat(objections(others, since))
                .as("nobody for any of them")
                .containsExactly("unsure COUNTEREXAMPLE [[xi@visit][]]");
        assertThat(objections(Dossier.of(PARADE, event("visit", "2015"), claim("f", since)), since))
                .as("of whom nobody is known, nobody lacks")
                .isEmpty();
    }

    // ---- wholes

    @Test
    void aFirstWithoutATimeGoesByThatOfItsWhole() {
        Dossier dossier = Dossier.of(
                event("parade").withPartOf(eventId("week")),
                event("week", "2025-09"),
                SUMMIT,
                claim("f", FIRST),
                attends("kim", "summit"));

        assertThat(ids(dossier.counterexamples(FIRST))).containsExactly("summit");
        assertThat(objections(dossier, FIRST))
                .containsExactly("sure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][week 2025-09]]");
        assertThat(conflicts(dossier))
                .containsExactly("definite counterexample: precedent(leader:kim, parade): f against kim@summit");
        Precedent since = FIRST.withPrevious(eventId("summit")).withYears(10);
        assertThat(objections(dossier, since))
                .containsExactly("sure ARITHMETIC [[][summit 2018-06-12], [][week 2025-09]]");
    }

    @Test
    void aRumourOfItsOwnTimeMakesThatOfItsWholeNoLessSure() {
        Claim first = claim("f", FIRST);
        Claim years = claim("y", FIRST.withPrevious(eventId("summit")).withYears(10));
        Dossier dossier = Dossier.of(
                event("parade").withPartOf(eventId("week")),
                event("week", "2025-09"),
                event("summit"),
                claim("s", occurrence("summit", "2018")).withCertainty(Certainty.POSSIBLE),
                first,
                years,
                attends("kim", "summit"));
        List<String> found = List.of(
                "possible counterexample: precedent(leader:kim, parade): f against kim@summit",
                "possible arithmetic: precedent(leader:kim, parade): y against s against event:week");
        assertThat(conflicts(dossier)).containsAll(found);

        Claim rumour = claim("o", occurrence("parade", "2025-09-03")).withCertainty(Certainty.POSSIBLE);
        assertThat(conflicts(with(dossier, rumour)))
                .contains(
                        "possible counterexample: precedent(leader:kim, parade): f against kim@summit",
                        "possible arithmetic: precedent(leader:kim, parade): y against s against o, event:week");
    }

    @Test
    void aTimeOfItsOwnDoesNotHideThatOfItsWhole() {
        Dossier dossier = Dossier.of(
                event("parade").withPartOf(eventId("week")),
                event("week", "2025-09"),
                SUMMIT,
                claim("f", FIRST),
                attends("kim", "summit"));

        assertThat(objections(with(dossier, claim("o", occurrence("parade", "2010"))), FIRST))
                .containsExactly("unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][week 2025-09]]");
        assertThat(objections(with(dossier, claim("o", occurrence("parade", "2025-09-03"))), FIRST))
                .as("what is said of both says so")
                .containsExactly("sure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [o][week 2025-09]]");
        Precedent since = FIRST.withPrevious(eventId("summit")).withYears(10);
        assertThat(objections(with(dossier, claim("o", occurrence("parade", "2025-09-03"))), since))
                .containsExactly("sure ARITHMETIC [[][summit 2018-06-12], [o][week 2025-09]]");
        Dossier deep = Dossier.of(
                event("parade").withPartOf(eventId("day")),
                event("day").withPartOf(eventId("week")),
                event("week", "2025-09"),
                SUMMIT,
                claim("f", FIRST),
                attends("kim", "summit"),
                claim("o", occurrence("day", "2010")));
        assertThat(objections(deep, FIRST))
                .containsExactly("unsure COUNTEREXAMPLE [[kim@summit][], [][summit 2018-06-12], [][week 2025-09]]");
        assertThat(objections(with(deep, part("parade", "2025-09-03", "day")), FIRST))
                .hasSize(1);
    }

    // ---- two places

    private static final String MINUTE = "2025-09-03T10:30:00Z";

    private static Place place(String name, String country) {
        return Place.of(name).withCountry(Country.of(country));
    }

    private static Occurrence in(String event, Place place) {
        return Occurrence.builder().event(eventId(event)).place(place).build();
    }

    private static final Event THERE = event("there", MINUTE).withPlace(place("Beijing", "CN"));
    private static final Event ELSEWHERE = event("elsewhere", MINUTE).withPlace(place("Moscow", "RU"));
    private static final String ALL_LINKS = "[[kim@elsewhere][], [][elsewhere 2025-09-03T10:30:00Z],"
            + " [][elsewhere 2025-09-03T10:30:00Z], [][there 2025-09-03T10:30:00Z], [][there 2025-09-03T10:30:00Z]]";
    private static final String MET =
            "two-places: attendance(leader:kim, event:elsewhere): kim@elsewhere against kim@there";

    private static Dossier twoPlaces() {
        return Dossier.of(THERE, ELSEWHERE, attends("kim", "there"), attends("kim", "elsewhere"));
    }

    @Test
    void anotherTimeOrPlaceLeavesADoubtOfTwoPlaces() {
        assertThat(objections(twoPlaces(), attendance("kim", "there"))).containsExactly("sure TWO_PLACES " + ALL_LINKS);
        assertThat(conflicts(twoPlaces())).containsExactly("definite " + MET);

        for (Entity other : List.of(
                claim("o", occurrence("elsewhere", "2025-09-07")),
                claim("o", occurrence("elsewhere", "2025-09-07")).withCertainty(Certainty.POSSIBLE),
                claim("o", occurrence("elsewhere", "2025-09")),
                claim("o", occurrence("there", "2025-09-07T10:30:00Z")),
                claim("o", in("elsewhere", place("Beijing", "CN"))),
                claim("o", in("elsewhere", Place.of("Peking"))),
                claim("o", in("there", place("Moscow", "RU"))))) {
            Dossier doubted = with(twoPlaces(), other);
            assertThat(objections(doubted, attendance("kim", "there")))
                    .as(other.toString())
                    .containsExactly("unsure TWO_PLACES " + ALL_LINKS);
            assertThat(conflicts(doubted)).as(other.toString()).containsExactly("possible " + MET);
        }
    }

    @Test
    void whoHasItNowhereElseIsNotHeldAgainstIt() {
        Dossier dossier = with(
                twoPlaces(),
                claim("near", in("elsewhere", place("Beijing", "CN"))),
                claim("far", in("elsewhere", place("Kazan", "RU"))),
                claim("late", occurrence("elsewhere", "2030")));

        assertThat(objections(dossier, attendance("kim", "there")))
                .containsExactly("unsure TWO_PLACES [[kim@elsewhere][], [][elsewhere 2025-09-03T10:30:00Z],"
                        + " [far][elsewhere 2025-09-03T10:30:00Z], [][there 2025-09-03T10:30:00Z],"
                        + " [][there 2025-09-03T10:30:00Z]]");
        Conflict conflict = dossier.conflicts().stream()
                .filter(one -> one.kind() == Conflict.Kind.TWO_PLACES)
                .findFirst()
                .orElseThrow();
        assertThat(conflict.finding().message())
                .isEqualTo("Attendance.leader must be in one place at a time, but was \"at elsewhere in Kazan or Moscow"
                        + " or at there in Beijing\"");
        assertThat(ids(conflict.sides().get(0).grounds())).containsExactly("far", "elsewhere");
    }

    @Test
    void twoEventsOfOneDayAreNoObjection() {
        Event morning = THERE.withTime(time("2025-09-03"));
        Event evening = ELSEWHERE.withTime(time("2025-09-03"));
        for (Entity more : List.of(
                claim("o", occurrence("there", "2025-09-03T08:00:00Z")),
                claim("o", occurrence("there", "2025-09-04")),
                claim("o", in("there", place("Seoul", "KR"))))) {
            Dossier dossier = Dossier.of(morning, evening, attends("kim", "there"), attends("kim", "elsewhere"), more);
            assertThat(objections(dossier, attendance("kim", "there"))).isEmpty();
            assertThat(conflicts(dossier)).hasSize(1).allMatch(one -> one.startsWith("possible two-places: "));
        }
    }

    @Test
    void twoNamesAreNoObjection() {
        Dossier dossier = Dossier.of(
                THERE, ELSEWHERE.withPlace(Place.of("Peking")), attends("kim", "there"), attends("kim", "elsewhere"));

        assertThat(objections(dossier, attendance("kim", "there"))).isEmpty();
        assertThat(conflicts(dossier)).containsExactly("possible " + MET);
        assertThat(conflicts(with(dossier, claim("o", in("elsewhere", place("Beijing", "CN"))))))
                .containsExactly("possible " + MET);
    }

    @Test
    void aPlaceOrTimeOfItsOwnDoesNotHideThatOfItsWhole() {
        Dossier dossier = Dossier.of(
                event("talks").withPartOf(eventId("elsewhere")),
                ELSEWHERE,
                THERE,
                attends("kim", "talks"),
                attends("kim", "there"));
        assertThat(objections(dossier, attendance("kim", "there"))).hasSize(1).allMatch(one -> one.startsWith("sure"));

        for (Entity own : List.of(
                claim("o", in("talks", place("Beijing", "CN"))),
                claim("o", occurrence("talks", "2030")),
                claim("o", occurrence("talks", "2030")).withCertainty(Certainty.POSSIBLE))) {
            Dossier doubted = with(dossier, own);
            assertThat(objections(doubted, attendance("kim", "there")))
                    .as(own.toString())
                    .containsExactly("unsure TWO_PLACES [[kim@talks][], [][elsewhere 2025-09-03T10:30:00Z],"
                            + " [][elsewhere 2025-09-03T10:30:00Z], [][there 2025-09-03T10:30:00Z],"
                            + " [][there 2025-09-03T10:30:00Z]]");
            assertThat(conflicts(doubted))
                    .as(own.toString())
                    .containsExactly(
                            "possible two-places: attendance(leader:kim, event:talks): kim@talks against kim@there");
        }
    }

    @Test
    void aRumourOfItsOwnPlaceMakesThatOfItsWholeNoLessSure() {
        Claim there = attends("kim", "there").withCertainty(Certainty.POSSIBLE);
        Dossier dossier = Dossier.of(
                event("talks").withPartOf(eventId("elsewhere")), ELSEWHERE, THERE, attends("kim", "talks"), there);
        String found = "possible two-places: attendance(leader:kim, event:talks): kim@talks against kim@there";
        assertThat(conflicts(dossier)).containsExactly(found);

        Claim place = claim("o", in("talks", place("Kazan", "RU"))).withCertainty(Certainty.POSSIBLE);
        Claim time = claim("p", occurrence("talks", MINUTE)).withCertainty(Certainty.POSSIBLE);
        assertThat(conflicts(with(dossier, place, time))).containsExactly(found);
    }

    @Test
    void aDescriptionByAnotherNameLeavesADoubt() {
        Occurrence peking = in("there", Place.of("Peking"));
        Occurrence russia = in("there", place("Peking", "RU"));
        Dossier dossier = Dossier.of(THERE, claim("p", peking), claim("r", russia));

        assertThat(objections(dossier, peking)).containsExactly("unsure PLACE [[][there 2025-09-03T10:30:00Z]]");
        assertThat(objections(dossier, russia)).containsExactly("sure PLACE [[][there 2025-09-03T10:30:00Z]]");
        assertThat(objections(dossier, in("there", Place.of("Great Hall, Beijing"))))
                .isEmpty();
    }
}
