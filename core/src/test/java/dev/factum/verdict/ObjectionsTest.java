package dev.factum.verdict;

import static dev.factum.verdict.Said.by;
import static dev.factum.verdict.Said.citation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.Objection;
import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.verdict.Limit.Cause;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What speaks against a proposition from elsewhere than its topic. */
class ObjectionsTest {
    private static final LeaderId KIM = LeaderId.of("kim");
    private static final LeaderId TRUMP = LeaderId.of("trump");
    private static final Event PARADE = event("parade", "2025-09-03");
    private static final Event SUMMIT = event("summit", "2018-06-12");

    private static Event event(String id, String time) {
        return Event.builder()
                .id(EventId.of(id))
                .name("The " + id)
                .kind(EventKind.SUMMIT)
                .time(Edtf.parse(time))
                .build();
    }

    private static Claim attends(String source, LeaderId leader, Event event) {
        return by(source, Attendance.of(leader, event.id()))
                .withAssignedId(ClaimId.of(leader + "-at-" + event.id() + "-by-" + source));
    }

    private static Fact fact(Proposition proposition, Entity... entities) {
        return Adjudicator.with(Policy.standard()).judge(Dossier.of(entities), proposition);
    }

    private static List<Evidence> against(Fact fact) {
        return fact.evidence().stream()
                .filter(evidence -> !evidence.bearing().isFor())
                .toList();
    }

    // ---- counterexamples

    private static final Precedent FIRST_OF_KIM =
            Precedent.builder().event(PARADE.id()).addParty(KIM).build();
    private static final Precedent FIRST_OF_BOTH =
            FIRST_OF_KIM.toBuilder().addParty(TRUMP).build();

    @Test
    void aCounterexampleByTwoOriginsRefutesAFirstThatOneSays() {
        Claim first = by("daily", FIRST_OF_KIM);
        Claim wire = attends("wire", KIM, SUMMIT);

        Fact fact = fact(FIRST_OF_KIM, PARADE, SUMMIT, first, wire);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .containsExactly(new Evidence(wire, Bearing.COUNTEREXAMPLE, Weight.FULL, List.of(), Set.of()));
        assertThat(fact(FIRST_OF_KIM, PARADE, SUMMIT, first, wire, attends("blog", KIM, SUMMIT))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(fact(FIRST_OF_KIM, PARADE, SUMMIT, first, attends("wire", TRUMP, SUMMIT))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(FIRST_OF_KIM, PARADE, SUMMIT, wire).verdict())
                .as("nobody says so, and somebody says what makes it none")
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void whoSaysOnlyThatOneOfBothWasThereDoesNotRefute() {
        Claim first = by("daily", FIRST_OF_BOTH);
        Claim kim = attends("wire", KIM, SUMMIT);
        Claim trump = attends("blog", TRUMP, SUMMIT);
        Limit weakest = new Limit(Cause.WEAKEST_LINK, Optional.empty());

        Fact fact = fact(FIRST_OF_BOTH, PARADE, SUMMIT, first, kim, trump);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .containsExactlyInAnyOrder(
                        new Evidence(kim, Bearing.COUNTEREXAMPLE, Weight.PARTIAL, List.of(weakest), Set.of()),
                        new Evidence(trump, Bearing.COUNTEREXAMPLE, Weight.PARTIAL, List.of(weakest), Set.of()));

        // two that each say it of both
        assertThat(fact(
                                FIRST_OF_BOTH,
                                PARADE,
                                SUMMIT,
                                first,
                                kim,
                                trump,
                                attends("blog", KIM, SUMMIT),
                                attends("wire", TRUMP, SUMMIT))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
        // of which one of both only perhaps
        assertThat(fact(
                                FIRST_OF_BOTH,
                                PARADE,
                                SUMMIT,
                                first,
                                kim,
                                attends("wire", TRUMP, SUMMIT),
                                trump,
                                attends("blog", KIM, SUMMIT).withCertainty(Certainty.PROBABLE))
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
        // of which one does not count at all
        fact = fact(FIRST_OF_BOTH, PARADE, SUMMIT, first, kim, trump.withCertainty(Certainty.POSSIBLE));
        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(against(fact))
                .as("there is no counterexample by what counts")
                .isEmpty();
    }

    @Test
    void citationsThatVouchForOneOfBothAreLeftOut() {
        Claim kim = attends("wire", KIM, SUMMIT).withCitations(citation("wire"), citation("blog"));
        Claim trump = attends("wire", TRUMP, SUMMIT);

        Fact fact = fact(FIRST_OF_BOTH, PARADE, SUMMIT, kim, trump);
        assertThat(against(fact))
                .filteredOn(evidence -> evidence.claim().equals(kim))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.weight()).isEqualTo(Weight.FULL);
                    assertThat(evidence.leftOut()).containsExactly(citation("blog"));
                });
        assertThat(fact.opposing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void aRumourOfTheTimeDoesNotRefute() {
        Event undated = SUMMIT.withTime(Optional.empty());
        Claim first = by("daily", FIRST_OF_KIM);
        Claim rumour = by("rumour", occurrence("summit", "2018")).withAssignedId(ClaimId.of("rumour"));
        Entity[] there = {PARADE, undated, first, attends("wire", KIM, SUMMIT), attends("post", KIM, SUMMIT), rumour};

        assertThat(fact(FIRST_OF_KIM, there).verdict())
                .as("the time rests on one")
                .isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact(FIRST_OF_KIM, there)))
                .extracting(Evidence::claim)
                .contains(rumour);
        there[5] = rumour.withCertainty(Certainty.POSSIBLE);
        assertThat(fact(FIRST_OF_KIM, there).verdict()).isEqualTo(Verdict.SUPPORTED);
        there[5] = rumour.withCitations(citation("wire"), citation("post"));
        assertThat(fact(FIRST_OF_KIM, there).verdict())
                .as("who says when it was says who was there")
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aRumourOfAnotherTimeHidesNoCounterexample() {
        Claim first = by("daily", FIRST_OF_KIM);
        Claim other = by("blog", occurrence("summit", "2030"))
                .withAssignedId(ClaimId.of("other"))
                .withCertainty(Certainty.POSSIBLE);
        assertThat(fact(
                                FIRST_OF_KIM,
                                PARADE,
                                SUMMIT,
                                first,
                                attends("wire", KIM, SUMMIT),
                                attends("post", KIM, SUMMIT),
                                other)
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whatIsItselfDeniedDoesNotRefute() {
        Claim first = by("daily", FIRST_OF_KIM);
        Claim denial = attends("host", KIM, SUMMIT).withPolarity(Polarity.DENIED);
        Fact fact = fact(
                FIRST_OF_KIM,
                PARADE,
                SUMMIT,
                first,
                attends("wire", KIM, SUMMIT),
                attends("post", KIM, SUMMIT),
                denial);

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .extracting(Evidence::limits)
                .containsOnly(List.of(new Limit(Cause.DISPUTED, Optional.empty())));
    }

    @Test
    void ofManyCounterexamplesByOneOriginTheFirstTenAreListed() {
        List<Entity> entities = new ArrayList<>(List.of(PARADE, by("daily", FIRST_OF_KIM)));
        for (int year = 1900; year < 2000; year++) {
            Event meeting = event("meeting-" + year, "" + year);
            entities.add(meeting);
            entities.add(attends(year == 1999 ? "post" : "wire", KIM, meeting));
        }
        Fact fact = fact(FIRST_OF_KIM, entities.toArray(Entity[]::new));

        assertThat(against(fact)).hasSize(11);
        assertThat(fact.opposing().independentOrigins()).isEqualTo(2);
        assertThat(fact.verdict()).isEqualTo(Verdict.REFUTED);
    }

    // ---- doubts

    @Test
    void whoDatesItOtherwiseLeavesItDisputed() {
        Claim first = by("daily", FIRST_OF_KIM);
        Claim one = attends("wire", KIM, SUMMIT);
        Claim two = attends("post", KIM, SUMMIT);
        Claim other = by("blog", occurrence("summit", "2030")).withAssignedId(ClaimId.of("other"));

        assertThat(fact(FIRST_OF_KIM, PARADE, SUMMIT, first, one, two).verdict())
                .isEqualTo(Verdict.REFUTED);
        for (Entity dissent : List.of(
                other,
                other.withCertainty(Certainty.PROBABLE),
                event("summit", "2030"),
                by("blog", occurrence("parade", "1999")).withAssignedId(ClaimId.of("other")))) {
            Fact fact = fact(FIRST_OF_KIM, PARADE, SUMMIT, first, one, two, dissent);
            assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
            Limit doubt = new Limit(Cause.NEED_NOT_EXCLUDE, Optional.empty());
            assertThat(against(fact))
                    .containsExactly(
                            new Evidence(two, Bearing.COUNTEREXAMPLE, Weight.PARTIAL, List.of(doubt), Set.of()),
                            new Evidence(one, Bearing.COUNTEREXAMPLE, Weight.PARTIAL, List.of(doubt), Set.of()));
        }
        Judgment judgment =
                Adjudicator.with(Policy.standard()).judge(Dossier.of(PARADE, SUMMIT, first, one, two, other));
        assertThat(judgment.explain(judgment.fact(FIRST_OF_KIM)))
                .contains("It tells of one before it, but counts in part: need not exclude it.");
    }

    @Test
    void aFirstSinceWhatIsNoneOfItsLikeIsNeverEstablished() {
        Precedent since = FIRST_OF_KIM.withPrevious(SUMMIT.id());
        Entity[] said = {PARADE, event("summit", "2030"), by("wire", since), by("daily", since)};
        assertThat(fact(since, said).verdict()).isEqualTo(Verdict.DISPUTED);
        Fact dated = fact(
                since,
                PARADE,
                by("post", occurrence("summit", "2030")).withAssignedId(ClaimId.of("one")),
                by("blog", occurrence("summit", "2030")).withAssignedId(ClaimId.of("two")),
                by("wire", since));
        assertThat(dated.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(against(dated)).extracting(Evidence::bearing).containsOnly(Bearing.MISCOUNTED);

        Precedent both = FIRST_OF_BOTH.withPrevious(SUMMIT.id());
        Claim trump = attends("post", TRUMP, SUMMIT);
        Fact lacking = fact(both, PARADE, SUMMIT, by("wire", both), by("daily", both), trump);
        assertThat(lacking.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(lacking))
                .extracting(Evidence::claim, Evidence::bearing, Evidence::weight)
                .containsExactly(tuple(trump, Bearing.COUNTEREXAMPLE, Weight.PARTIAL));
        assertThat(fact(both, PARADE, SUMMIT, by("wire", both), by("daily", both), trump, attends("post", KIM, SUMMIT))
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void aFirstWithoutATimeGoesByThatOfItsWhole() {
        Event undated = PARADE.withTime(Optional.empty()).withPartOf(EventId.of("week"));
        assertThat(fact(
                                FIRST_OF_KIM,
                                undated,
                                event("week", "2025-09"),
                                SUMMIT,
                                by("daily", FIRST_OF_KIM),
                                attends("wire", KIM, SUMMIT),
                                attends("post", KIM, SUMMIT))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    // ---- categories

    @Test
    void theFirstOfACategoryNeitherEstablishesNorRefutesTheFirstOfAll() {
        Precedent multilateral = FIRST_OF_KIM.withCategory(EventCategory.MULTILATERAL);
        Claim one = by("wire", multilateral);
        Claim other = by("daily", multilateral);
        Claim denial = by("post", multilateral).withPolarity(Polarity.DENIED);
        Claim second = by("blog", multilateral).withPolarity(Polarity.DENIED);

        assertThat(fact(multilateral, PARADE, one, other).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(FIRST_OF_KIM, PARADE, one, other).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(multilateral, PARADE, denial, second).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fact(FIRST_OF_KIM, PARADE, denial, second).verdict()).isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void theFirstOfAllNeitherEstablishesNorRefutesTheFirstOfACategory() {
        Precedent multilateral = FIRST_OF_KIM.withCategory(EventCategory.MULTILATERAL);
        Claim one = by("wire", FIRST_OF_KIM);
        Claim other = by("daily", FIRST_OF_KIM);
        Claim denial = by("post", FIRST_OF_KIM).withPolarity(Polarity.DENIED);
        Claim second = by("blog", FIRST_OF_KIM).withPolarity(Polarity.DENIED);

        assertThat(fact(multilateral, PARADE, one, other).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(multilateral, PARADE, denial, second).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(multilateral, PARADE, denial, second, by("host", multilateral))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Dossier.of(by("host", multilateral), denial).conflicts()).isEmpty();
    }

    // ---- numbers

    @Test
    void yearsThatDoNotComeOutAreDisputedByWhoeverGivesTheTimes() {
        Anniversary tenYears = Anniversary.builder()
                .event(EventId.of("jubilee"))
                .of(EventId.of("founding"))
                .years(10)
                .build();
        Claim said = by("daily", tenYears);
        Claim founding = by("wire", occurrence("founding", "2000")).withAssignedId(ClaimId.of("founding"));
        Claim jubilee = by("wire", occurrence("jubilee", "2015")).withAssignedId(ClaimId.of("jubilee"));

        Fact fact = fact(tenYears, said, founding, jubilee);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .extracting(Evidence::claim, Evidence::bearing, Evidence::weight)
                .containsExactly(
                        tuple(founding, Bearing.MISCOUNTED, Weight.FULL),
                        tuple(jubilee, Bearing.MISCOUNTED, Weight.FULL));
        assertThat(fact.opposing().independentOrigins()).isEqualTo(1);
        assertThat(fact(tenYears, said, founding, jubilee.withProposition(occurrence("jubilee", "2010")))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);

        fact = fact(tenYears, said, founding, event("jubilee", "2015"));
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact)).extracting(Evidence::claim).containsExactly(founding);
        fact = fact(tenYears, said, event("founding", "2000"), event("jubilee", "2015"));
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(fact.opposing().descriptions()).containsExactly(event("founding", "2000"), event("jubilee", "2015"));
    }

    private static Occurrence occurrence(String event, String time) {
        return Occurrence.builder()
                .event(EventId.of(event))
                .time(Edtf.parse(time))
                .build();
    }

    @Test
    void whatTheCalendarExcludesIsRefutedWhoeverSaysSo() {
        Occurrence sunday = Occurrence.builder()
                .event(PARADE.id())
                .time(Edtf.parse("2025-09-03"))
                .weekday(DayOfWeek.SUNDAY)
                .build();
        Fact fact = fact(sunday, by("wire", sunday), by("daily", sunday));

        assertThat(fact.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fact.isExcludedByCalendar()).isTrue();
        assertThat(fact.verdictOnDenial()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact.objections())
                .extracting(
                        Objection::kind, Objection::links, one -> one.finding().toString())
                .containsExactly(tuple(
                        Conflict.Kind.ARITHMETIC,
                        List.of(),
                        "ERROR occurrence.weekday.mismatch at /weekday: Occurrence.weekday must be that of 2025-09-03,"
                                + " wednesday, but was sunday"));
        Occurrence wednesday = sunday.withWeekday(DayOfWeek.WEDNESDAY);
        assertThat(fact(wednesday, by("wire", wednesday), by("daily", wednesday))
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void whatTheCalendarExcludesItExcludesWhoeverSaysSoAndHowever() {
        Occurrence sunday = Occurrence.builder()
                .event(PARADE.id())
                .time(Edtf.parse("2025-09-03"))
                .weekday(DayOfWeek.SUNDAY)
                .build();
        Claim one = by("wire", sunday);
        Claim placed =
                by("daily", sunday.withPlace(Place.builder().name("Beijing").build()));

        assertThat(fact(sunday).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fact(sunday, one.withCertainty(Certainty.PROBABLE)).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(fact(sunday, one.withMode(Mode.PREDICTION)).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fact(sunday, placed, by("post", placed.proposition())).verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aPredictionOfWrongYearsRefutesNothing() {
        Anniversary tenYears = Anniversary.builder()
                .event(EventId.of("jubilee"))
                .of(EventId.of("founding"))
                .years(10)
                .build();
        Entity[] dated = {event("founding", "2000"), event("jubilee", "2015")};
        Verdict unsaid = fact(tenYears, dated).verdict();

        assertThat(unsaid).isEqualTo(Verdict.DISPUTED);
        assertThat(fact(tenYears, dated[0], dated[1], by("wire", tenYears).withMode(Mode.PREDICTION))
                        .verdict())
                .isEqualTo(unsaid);
    }

    // ---- places

    @Test
    void supportThatIsSurerRaisesNoObjection() {
        Event there = event("there", "2025-09-03T10:30:00Z")
                .withPlace(Place.builder()
                        .name("Beijing")
                        .country(Country.of("CN"))
                        .build());
        Event elsewhere = event("elsewhere", "2025-09-03T10:30:00Z")
                .withPlace(
                        Place.builder().name("Moscow").country(Country.of("RU")).build());
        Attendance attendance = Attendance.of(KIM, there.id());
        Claim probable = attends("wire", KIM, there).withCertainty(Certainty.PROBABLE);
        Claim other = attends("daily", KIM, elsewhere);

        assertThat(fact(attendance, there, elsewhere, probable, other).verdict())
                .isEqualTo(Verdict.DISPUTED);
        assertThat(fact(attendance, there, elsewhere, probable, other, attends("blog", KIM, there))
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void whoWasElsewhereAtTheTimeDisputes() {
        Event there = event("there", "2025-09-03T10:30:00Z")
                .withPlace(Place.builder()
                        .name("Beijing")
                        .country(Country.of("CN"))
                        .build());
        Event elsewhere = event("elsewhere", "2025-09-03T10:30:00Z")
                .withPlace(
                        Place.builder().name("Moscow").country(Country.of("RU")).build());
        Claim one = attends("wire", KIM, there);
        Claim other = attends("daily", KIM, elsewhere);
        Attendance attendance = Attendance.of(KIM, there.id());

        Fact fact = fact(attendance, there, elsewhere, one, other);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .extracting(Evidence::claim, Evidence::bearing, Evidence::weight)
                .containsExactly(tuple(other, Bearing.ELSEWHERE, Weight.FULL));
        assertThat(fact(Attendance.of(KIM, elsewhere.id()), there, elsewhere, one, other)
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
        assertThat(fact(attendance, there, event("elsewhere", "2025-09-04"), one, other)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void twoNamesOrTwoClocksAreNoSureObjection() {
        Place beijing = Place.of("Beijing").withCountry(Country.of("CN"));
        Place moscow = Place.of("Moscow").withCountry(Country.of("RU"));
        Event there = event("there", "2025-09-03T10:30:00Z").withPlace(beijing);
        Event elsewhere = event("elsewhere", "2025-09-03T10:30:00Z").withPlace(moscow);
        Event byName = elsewhere.withPlace(Place.of("Peking"));
        String minute = "2025-09-03T10:30:00";
        Attendance attendance = Attendance.of(KIM, there.id());
        Claim one = attends("wire", KIM, there);
        Claim other = attends("daily", KIM, elsewhere);
        Claim another = attends("blog", KIM, elsewhere);

        assertThat(fact(attendance, there, elsewhere, one, other, another).verdict())
                .isEqualTo(Verdict.REFUTED);
        for (Fact fact : List.of(
                fact(attendance, there, byName, one, other, another),
                fact(attendance, event(there, minute), event(elsewhere, minute), one, other, another))) {
            assertThat(fact.verdict()).isNotEqualTo(Verdict.REFUTED);
            assertThat(against(fact)).extracting(Evidence::weight).doesNotContain(Weight.FULL);
        }
    }

    private static Event event(Event event, String time) {
        return event.withTime(Edtf.parse(time));
    }

    // ---- descriptions

    @Test
    void aDescriptionByAnotherNameIsNoSureObjection() {
        Event described = PARADE.withPlace(Place.of("Peking"));
        Occurrence beijing = Occurrence.builder()
                .event(PARADE.id())
                .place(Place.of("Beijing"))
                .build();
        Occurrence china = beijing.withPlace(beijing.place().orElseThrow().withCountry(Country.of("CN")));

        assertThat(against(fact(beijing, described, by("wire", beijing))))
                .extracting(Evidence::weight)
                .doesNotContain(Weight.FULL);
        assertThat(fact(china, PARADE.withPlace(Place.of("Tokyo").withCountry(Country.of("JP"))), by("wire", china))
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void anUnsureDescriptionDisputesOnlyWhatIsNotEstablished() {
        Event described = PARADE.withPlace(Place.of("Peking"));
        Occurrence beijing = Occurrence.builder()
                .event(PARADE.id())
                .place(Place.of("Beijing"))
                .build();

        Fact weak = fact(beijing, described, by("wire", beijing));
        assertThat(weak.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(weak.opposing().descriptions()).containsExactly(described);
        assertThat(fact(beijing, described).verdict()).isEqualTo(Verdict.DISPUTED);
        Fact strong = fact(beijing, described, by("wire", beijing), by("daily", beijing));
        assertThat(strong.verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(strong.opposing().isEmpty()).isTrue();
        assertThat(strong.objections())
                .as("it is told all the same")
                .extracting(Objection::isSure)
                .containsExactly(false);

        Anniversary tenYears = Anniversary.builder()
                .event(EventId.of("jubilee"))
                .of(EventId.of("founding"))
                .years(10)
                .build();
        Entity[] entities = {
            event("jubilee", "2015"), event("founding", "2000"), by("wire", tenYears), by("daily", tenYears)
        };
        assertThat(fact(tenYears, entities).verdict()).isEqualTo(Verdict.DISPUTED);
        List<Entity> more = new ArrayList<>(Arrays.asList(entities));
        more.add(event("founding", "2005"));
        assertThat(fact(tenYears, more.toArray(Entity[]::new)).verdict()).isEqualTo(Verdict.ESTABLISHED);
        more.remove(entities[3]);
        assertThat(fact(tenYears, more.toArray(Entity[]::new)).verdict()).isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void twoPlacesByOneOfTwoDatesOpposeInPart() {
        Event there = event("there", "2025-09-03T10:30:00Z")
                .withPlace(Place.of("Beijing").withCountry(Country.of("CN")));
        Event elsewhere = event("elsewhere", "2025-09-03T10:30:00Z")
                .withPlace(Place.of("Moscow").withCountry(Country.of("RU")));
        Claim other = attends("daily", KIM, elsewhere);
        Fact fact = fact(
                Attendance.of(KIM, there.id()),
                there,
                elsewhere,
                attends("wire", KIM, there),
                other,
                attends("blog", KIM, elsewhere),
                by("post", occurrence("elsewhere", "2025-09-07")));

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(against(fact))
                .filteredOn(evidence -> evidence.claim().equals(other))
                .extracting(Evidence::bearing, Evidence::weight, Evidence::limits)
                .containsExactly(tuple(Bearing.ELSEWHERE, Weight.PARTIAL, List.of(Limit.of(Cause.NEED_NOT_EXCLUDE))));
    }

    @Test
    void whatTheDossierDescribesOtherwiseIsDisputed() {
        Occurrence other = occurrence("parade", "2025-09-05");
        Fact fact = fact(other, PARADE, by("wire", other), by("daily", other));

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(fact.opposing().descriptions()).containsExactly(PARADE);
        assertThat(fact.objections())
                .extracting(
                        Objection::kind,
                        one -> one.links().get(0).descriptions(),
                        one -> one.finding().toString())
                .containsExactly(tuple(
                        Conflict.Kind.TIME,
                        List.of(PARADE),
                        "WARNING event.time.contradictory at /time: Event must have times that can all be right, and is"
                                + " said to be at 2025-09-03 or 2025-09-05, but was parade"));
        assertThat(fact(occurrence("parade", "2025-09"), PARADE, by("wire", other.withTime(Edtf.parse("2025-09"))))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void theExplanationTellsOfAllOfIt() {
        Occurrence sunday = Occurrence.builder()
                .event(PARADE.id())
                .time(Edtf.parse("2025-09-05"))
                .weekday(DayOfWeek.SUNDAY)
                .build();
        List<Entity> entities = new ArrayList<>(Arrays.asList(PARADE, by("wire", sunday)));
        Judgment judgment = Adjudicator.with(Policy.standard())
                .judge(Dossier.builder().addAll(entities).build());

        assertThat(judgment.explain(judgment.fact(sunday)).lines())
                .containsExactly(
                        "REFUTED: The parade took place (Sunday, 2025-09-05)",
                        "  for it: 1 origin (wire)",
                        "  against it: the calendar, whoever says so",
                        "  - By the calendar, 2025-09-05 is a Friday, not a Sunday.",
                        "  - What the dossier describes The parade as cannot hold together with it.",
                        "  + According to wire, The parade took place (Sunday, 2025-09-05). It says so.");
        Occurrence friday = sunday.withWeekday(DayOfWeek.FRIDAY);
        Judgment other = Adjudicator.with(Policy.standard()).judge(Dossier.of(PARADE, by("wire", friday)));
        assertThat(other.explain(other.fact(friday)).lines())
                .contains("  against it: what the dossier describes The parade as");
    }
}
