package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Role;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of rows, each kind of trouble by itself. */
class VisitImportTest {
    private static final SourceId TABLE = SourceId.of("visits-by-foreign-leaders");

    @Test
    void aRowBecomesLeaderEventAttendanceAndCitedClaims() throws VisitTable.NoTableException {
        Dossier dossier = whole("1942-05-07|1942-05-11|President Prado|Peru|Guest of the President.");
        assertThat(dossier.leaders())
                .containsExactly(Leader.builder()
                        .id(LeaderId.of("prado-pe"))
                        .name("Prado")
                        .country(Country.of("PE"))
                        .build());
        assertThat(dossier.events()).hasSize(1);
        Event visit = dossier.event(EventId.of("visit-1")).orElseThrow();
        assertThat(visit.name()).isEqualTo("Visit of Prado to the United States");
        assertThat(visit.kind()).isEqualTo(EventKind.VISIT);
        assertThat(visit.time()).contains(Edtf.parse("1942-05-07/1942-05-11"));
        assertThat(visit.categories()).containsExactly(EventCategory.BILATERAL);
        assertThat(dossier.claims()).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.citations()).singleElement().satisfies(citation -> {
                assertThat(citation.source()).isEqualTo(TABLE);
                assertThat(citation.locator()).contains(Fragment.of("row=2"));
                assertThat(citation.quote()).contains(Quote.of("Guest of the President."));
            });
            assertThat(claim.attributes())
                    .containsEntry("row-id", "1")
                    .containsEntry("from", "Peru")
                    .containsEntry("days", "1942-05-07/1942-05-11")
                    .containsEntry("file", "data/1990.xml");
        });
        assertThat(attendances(dossier)).singleElement().satisfies(attendance -> {
            assertThat(attendance.role()).contains(Role.GUEST);
            assertThat(attendance.capacity()).hasValueSatisfying(office -> {
                assertThat(office.title()).isEqualTo("President");
                assertThat(office.country()).contains(Country.of("PE"));
            });
        });
        assertThat(dossier.describe(claims(dossier, Attendance.class).get(0)))
                .isEqualTo("According to Office of the Historian, Prado attended Visit of Prado to the United States"
                        + " as guest (President, Peru).");
    }

    @Test
    void whoEditedLastIsTheRecording() throws VisitTable.NoTableException {
        assertThat(whole("1942-05-07|1942-05-11|President Prado|Peru|").claims())
                .extracting(claim -> claim.recorded().orElseThrow())
                .containsOnly(Recording.of(Instant.parse("2012-01-02T03:04:05Z"), "bob", "edit of the table"));
    }

    @Test
    void theEditThatIsLaterCountsWhicheverColumnItIsIn() throws VisitTable.NoTableException {
        // in some rows of the table the two are the wrong way round
        VisitImport visits = VisitImport.of(
                Tabled.table(List.of(
                        "1,1942-05-07,1942-05-11,King A,Peru,,ann,2012-01-02T03:04:05Z,bob,2010-01-01T00:00:00Z,f")),
                Tables.OFFICE);
        assertThat(visits.dossier().claims())
                .extracting(claim -> claim.recorded().orElseThrow().by())
                .containsOnly("ann");
        assertThat(visits.dossier().claims())
                .allSatisfy(claim -> assertThat(claim.attributes())
                        .containsEntry("modified-by", "bob")
                        .containsEntry("modified", "2010-01-01T00:00:00Z"));
    }

    @Test
    void whatTheRowSaysOtherwiseIsKeptAsItStands() throws VisitTable.NoTableException {
        VisitImport visits = VisitImport.of(
                VisitTable.read(("id,start_date,end_date,visitor,from_id,from_name,description,created_by,created,"
                                + "modified_by,modified,file\n1,1942-05-07,1942-05-11,Prime Minster  Prado,pe-old,Peru,,"
                                + "ann,2010-01-01T00:00:00Z,bob,yesterday,\n"
                                + "2,1943-05-07,1943-05-11,King Rios,,Peru,,ann,2010-01-01T00:00:00Z,,,\n")
                        .getBytes(StandardCharsets.UTF_8)),
                Tables.OFFICE);
        assertThat(visits.dossier().claims())
                .allSatisfy(claim ->
                        assertThat(List.copyOf(claim.attributes().keySet())).isSorted());
        assertThat(visits.dossier().claims())
                .extracting(Claim::attributes)
                .containsOnly(
                        Map.of(
                                "row-id", "1",
                                "visitor", "Prime Minster  Prado",
                                "from", "Peru",
                                "from-id", "pe-old",
                                "days", "1942-05-07/1942-05-11",
                                "modified-by", "bob",
                                "modified", "yesterday"),
                        Map.of(
                                "row-id", "2",
                                "visitor", "King Rios",
                                "from", "Peru",
                                "days", "1943-05-07/1943-05-11"));
    }

    @Test
    void aRowThatNobodyIsKnownToHaveEditedIsTakenWithANote() throws VisitTable.NoTableException {
        VisitImport visits = VisitImport.of(
                Tabled.table(List.of("1,1942-05-07,1942-05-11,President Prado,Peru,,,,bob,yesterday,f")),
                Tables.OFFICE);
        assertThat(visits.dossier().claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.recorded()).isEmpty();
            assertThat(claim.attributes())
                    .containsEntry("modified", "yesterday")
                    .containsEntry("modified-by", "bob")
                    .doesNotContainKeys("created", "created-by");
        });
        assertThat(visits.notes())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (id 1, President Prado, 1942-05-07): Row.modified and Row.created must be moments"
                                + " such as 2014-08-07T09:30:00-04:00, at least one of them, but was yesterday");
    }

    @Test
    void anEmptyDescriptionMakesAVisitWithoutAQuote() throws VisitTable.NoTableException {
        Dossier dossier = whole("1925-04-15|1925-04-17|President-elect Machado|Cuba|");
        assertThat(dossier.events()).hasSize(1);
        assertThat(dossier.claims())
                .hasSize(2)
                .allSatisfy(claim ->
                        assertThat(claim.citations().iterator().next().quote()).isEmpty());
    }

    @Test
    void twoPersonsInOneFieldAttendOneVisit() throws VisitTable.NoTableException {
        Dossier dossier =
                whole("2008-07-17|2008-07-21|President Fatmir Sejdiu and Prime Minister Hashim Thaci|Kosovo|");
        assertThat(dossier.events())
                .extracting(Event::name)
                .containsExactly("Visit of Fatmir Sejdiu and Hashim Thaci to the United States");
        assertThat(attendances(dossier))
                .extracting(attendance -> attendance.leader() + ", "
                        + attendance.capacity().orElseThrow().title())
                .containsExactlyInAnyOrder("fatmir-sejdiu-xk, President", "hashim-thaci-xk, Prime Minister");
    }

    @Test
    void whoAccompaniesAnotherAttendsTheOthersVisit() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "1939-06-07|1939-06-12|King George VI|United Kingdom|",
                "1939-06-08|1939-06-09|Prime Minister Mackenzie King|Canada|Accompanied King George VI as minister.");
        assertThat(dossier.events()).extracting(Event::id).containsExactly(EventId.of("visit-1"));
        assertThat(dossier.attendanceAt(EventId.of("visit-1")))
                .filteredOn(attendance -> attendance.leader().equals(LeaderId.of("mackenzie-king-ca")))
                .singleElement()
                .satisfies(attendance -> {
                    assertThat(attendance.role()).contains(Role.COMPANION);
                    assertThat(attendance.during()).contains(Edtf.parse("1939-06-08/1939-06-09"));
                });
    }

    @Test
    void theCountryIsTheOneOfTheTime() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "1955-06-29|1955-07-03|Prime Minister U Nu|Burma|",
                "2013-05-19|2013-05-21|President Thein Sein|Burma|",
                "1990-05-30|1990-06-03|President Gorbachev|Soviet Union|");
        assertThat(attendances(dossier))
                .extracting(attendance -> attendance
                        .capacity()
                        .orElseThrow()
                        .country()
                        .orElseThrow()
                        .value())
                .containsExactlyInAnyOrder("BUMM", "MM", "SUHH");
    }

    @Test
    void aCountryThatWasNoneAtTheTimeIsRejected() throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported("1992-06-16|1992-06-17|President Yeltsin|Soviet Union|");
        assertThat(visits.dossier().claims()).isEmpty();
        assertThat(visits.dossier().leaders()).isEmpty();
        assertThat(visits.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (id 1, President Yeltsin, 1992-06-16): Row.from must be what a country was called"
                                + " at the time, 1992-06-16, but was \"Soviet Union\"");
    }

    @Test
    void allThatIsWrongWithARowIsToldAtOnce() throws VisitTable.NoTableException {
        VisitImport visits = VisitImport.of(
                Tabled.table(List.of(",1942-02-30,7 May 1942,President,Atlantis,," + Tabled.EDITS)), Tables.OFFICE);
        assertThat(visits.rejects())
                .singleElement()
                .satisfies(remark -> assertThat(remark.problems())
                        .extracting(problem -> problem.pointer() + ": " + problem.message())
                        .containsExactly(
                                "/id: Row.id must be set, but was missing",
                                "/start_date: Row.start must be a day such as 2014-08-05, but was 1942-02-30",
                                "/end_date: Row.end must be a day such as 2014-08-05, but was \"7 May 1942\"",
                                "/visitor: Row.visitor must name a person, but was President"));
    }

    @Test
    void anEndBeforeTheStartIsRejected() throws VisitTable.NoTableException {
        assertThat(Tabled.imported("1942-05-11|1942-05-07|President Prado|Peru|")
                        .rejects())
                .extracting(Remark::toString)
                .containsExactly("row 2 (id 1, President Prado, 1942-05-11): Row.end must not lie before Row.start"
                        + " 1942-05-11, but was 1942-05-07");
    }

    @Test
    void aRowTypedTwiceCitesBothRowsForOneVisit() throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported(
                "2009-09-24|2009-09-25|Prime Minister Gordon Brown|United Kingdom|Attended the G-20 Economic Summit.",
                "2009-09-24|2009-09-25|Prime Minister Gordon  Brown|United Kingdom|Attended the G-20 economic summit",
                "1942-05-07|1942-05-11|President Prado|Peru|",
                "1942-05-07|1942-05-11|President Prado|Peru|");
        assertThat(visits.rejects()).isEmpty();
        assertThat(visits.dossier().events())
                .extracting(Event::id)
                .containsExactlyInAnyOrder(EventId.of("g-20-economic-summit-2009-09-24"), EventId.of("visit-3"));
        assertThat(visits.rowsOfClaims()).containsExactly(2, 3, 4, 5);
        assertThat(visits.notes())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 3 (id 2, Prime Minister Gordon  Brown, 2009-09-24): Row must say something that no other row"
                                + " says, as row 2 does, but was \"Prime Minister Gordon  Brown\"",
                        "row 5 (id 4, President Prado, 1942-05-07): Row must say something that no other row says, as row 4"
                                + " does, but was \"President Prado\"");
    }

    @Test
    void oneIdForTwoThingsIsRejected() throws VisitTable.NoTableException {
        VisitImport visits = VisitImport.of(
                Tabled.table(List.of(
                        "1,1942-05-07,1942-05-11,President Prado,Peru,," + Tabled.EDITS,
                        "1,1942-05-07,1942-05-11,President Rios,Chile,," + Tabled.EDITS)),
                Tables.OFFICE);
        assertThat(visits.rowsOfClaims()).containsExactly(2);
        assertThat(visits.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 3 (id 1, President Rios, 1942-05-07): Row.id must not be that of another row that says"
                                + " something else, as row 2 does, but was 1");
    }

    @Test
    void aSummitOf45LeadersIsOneEvent() throws VisitTable.NoTableException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String start = i % 9 == 0 ? "2014-08-03" : "2014-08-04";
            String end = i % 7 == 0 ? "2014-08-08" : "2014-08-06";
            String name = i % 2 == 0 ? "the U.S.–Africa Leaders’ Summit" : "U.S.-Africa Leaders Summit";
            rows.add(start + "|" + end + "|President " + (char) ('A' + i % 26) + "abc" + (char) ('a' + i / 26)
                    + "|Kenya|Attended " + name + " in Washington.");
        }
        Dossier dossier = whole(rows.toArray(String[]::new));
        assertThat(dossier.leaders()).hasSize(45);
        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(EventId.of("us-africa-leaders-summit-2014-08-04"));
            assertThat(event.kind()).isEqualTo(EventKind.SUMMIT);
            assertThat(event.time()).contains(Edtf.parse("2014-08-04~/2014-08-06~"));
            assertThat(dossier.attendanceAt(event.id())).hasSize(45);
        });
        assertThat(dossier.check()).isEmpty();
    }

    @Test
    void summitsOfOneSeriesAreEventsOfTheirOwnWhenYearsLieBetween() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2010-04-12|2010-04-13|President Hu Jintao|China|Attended the Nuclear Security Summit.",
                "2016-03-31|2016-04-01|President Xi Jinping|China|Attended the Nuclear Security Summit.");
        assertThat(dossier.events())
                .extracting(Event::id)
                .containsExactlyInAnyOrder(
                        EventId.of("nuclear-security-summit-2010-04-12"),
                        EventId.of("nuclear-security-summit-2016-03-31"));
    }

    @Test
    void whatHasNoNameOfItsOwnIsAnotherOneOnAnotherDay() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "1942-04-15|1942-04-15|Prime Minister Mackenzie King|Canada|Attended a Pacific War Council meeting.",
                "1942-04-18|1942-04-18|President Quezon|Philippines|Attended a Pacific War Council meeting.");
        assertThat(dossier.events()).hasSize(2);
    }

    @Test
    void whenAnOccasionWasIsComputedAndSaysSo() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2004-06-07|2004-06-11|Prime Minister Blair|United Kingdom|Attended the funeral of President Reagan.",
                "2004-06-11|2004-06-16|King Abdullah II|Jordan|Attended the funeral of President Reagan.",
                "2004-06-12|2004-06-13|President Late|Peru|Attended the funeral of President Reagan.");
        Event funeral = dossier.event(EventId.of("funeral-of-president-reagan-2004-06-11"))
                .orElseThrow();
        assertThat(funeral.time()).contains(Edtf.parse("2004-06-11~/2004-06-13~"));
        assertThat(funeral.attributes()).containsEntry("time-computed-from", "the days on which most were there");
        assertThat(funeral.categories()).containsExactly(EventCategory.MULTILATERAL);
        assertThat(dossier.attendanceAt(funeral.id()))
                .extracting(attendance ->
                        attendance.leader() + " " + attendance.during().orElseThrow())
                .containsExactlyInAnyOrder(
                        "blair-gb 2004-06-07/2004-06-11",
                        "abdullah-ii-jo 2004-06-11/2004-06-16",
                        "late-pe 2004-06-12/2004-06-13");
        assertThat(claims(dossier, Occurrence.class)).isEmpty();
        assertThat(dossier.check()).isEmpty();
    }

    @Test
    void otherDatesBecomeArrivalStayDepartureAndFreeText() throws VisitTable.NoTableException {
        Dossier dossier = whole("1943-05-12|1943-05-19|President Benes|Czechoslovakia|Arrived in U.S. May 8."
                + " In U.S. May 8–June 7. Came back to Washington May 29–30. Left U.S. June 7.");
        assertThat(claims(dossier, Occurrence.class))
                .extracting(claim -> {
                    Occurrence occurrence = (Occurrence) claim.proposition();
                    return occurrence.event() + " " + occurrence.time().orElseThrow();
                })
                .containsExactlyInAnyOrder(
                        "visit-1 1943-05-12/1943-05-19",
                        "stay-1 1943-05-08/1943-06-07",
                        "arrival-1 1943-05-08",
                        "departure-1 1943-06-07");
        assertThat(dossier.event(EventId.of("visit-1")).orElseThrow().partOf()).contains(EventId.of("stay-1"));
        assertThat(claims(dossier, FreeText.class)).singleElement().satisfies(claim -> {
            assertThat(((FreeText) claim.proposition()).text()).isEqualTo("Came back to Washington May 29–30");
            assertThat(claim.validDuring()).contains(Edtf.parse("1943-05-29/1943-05-30"));
        });
        assertThat(dossier.check()).isEmpty();
    }

    @Test
    void datesThatContradictTheRowAreKeptAndFound() throws VisitTable.NoTableException {
        Dossier dossier = whole("1942-12-04|1942-12-06|Prime Minister Mackenzie King|Canada|In U.S. December 2.");
        assertThat(dossier.check().problems().get(0).message())
                .isEqualTo("Event.time must lie within the time 1942-12-02 of stay-1, of which it is a part,"
                        + " but was 1942-12-04/1942-12-06");
    }

    @Test
    void spellingsOfOneNameAreOneLeader() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2001-02-02|2001-02-03|President Olusegun Obasanjo|Nigeria|",
                "2004-06-10|2004-06-11|President Olesegun Obsanjo|Nigeria|",
                "2008-11-14|2008-11-15|President Jose Luis Rodriguez Zapatero|Spain|",
                "2009-09-24|2009-09-25|President José Luis Rodríguez Zapatero|Spain|",
                "1999-01-06|1999-01-08|President Carlos Menem|Argentina|",
                "1999-02-06|1999-02-08|President Carlos Saul Menem|Argentina|");
        assertThat(dossier.leaders())
                .extracting(leader -> leader.id().value())
                .containsExactlyInAnyOrder(
                        "olusegun-obasanjo-ng", "jose-luis-rodriguez-zapatero-es", "carlos-saul-menem-ar");
    }

    @Test
    void namesakesAreNotOneLeader() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "1927-04-22|1927-04-25|President Machado|Cuba|",
                "1999-04-22|1999-04-25|President Machado|Cuba|",
                "1999-04-22|1999-04-25|President Machado|Peru|",
                "2014-08-05|2014-08-06|President Paul Biya|Cameroon|",
                "2014-08-05|2014-08-06|President Paul Kagame|Cameroon|");
        assertThat(dossier.leaders())
                .extracting(leader -> leader.id().value())
                .containsExactlyInAnyOrder(
                        "machado-cu", "machado-cu-1999", "machado-pe", "paul-biya-cm", "paul-kagame-cm");
    }

    @Test
    void twoPersonsInOneFieldAreTwoHoweverAlikeTheirNamesAre() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2014-08-04|2014-08-06|President Mariana Lopez and Prime Minister Mariano Lopez|Kenya|",
                "2014-08-04|2014-08-06|President Ann Bor and Prime Minister Ann Bor|Peru|",
                "2014-08-04|2014-08-06|King Saud and Crown Prince Saud|Jordan|",
                "2015-08-04|2015-08-06|Crown Prince Saud|Jordan|");
        assertThat(dossier.event(EventId.of("visit-1")).orElseThrow().name())
                .isEqualTo("Visit of Mariana Lopez and Mariano Lopez to the United States");
        assertThat(attendances(dossier))
                .extracting(attendance -> attendance.leader() + ", "
                        + attendance.capacity().orElseThrow().title())
                .containsExactlyInAnyOrder(
                        "mariana-lopez-ke, President",
                        "mariano-lopez-ke, Prime Minister",
                        "ann-bor-pe, President",
                        "ann-bor-pe-2014, Prime Minister",
                        "saud-jo, Crown Prince",
                        "saud-jo-2014, King",
                        "saud-jo, Crown Prince");
        assertThat(dossier.leaders())
                .allSatisfy(leader -> assertThat(leader.aliases()).isEmpty());
    }

    @Test
    void whoComeAtOnceInTwoOfficesAreTwo() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2014-08-04|2014-08-06|President Mariana Lopez|Kenya|",
                "2014-08-06|2014-08-08|Prime Minister Mariano Lopez|Kenya|",
                "2014-08-04|2014-08-06|President Hassan Mohamed|Chad|",
                "2014-08-05|2014-08-05|Prime Minister Hassan Ali Mohamed|Chad|",
                "2014-08-04|2014-08-06|President Habre|Mali|",
                "2014-08-05|2014-08-05|Prime Minister Habre|Mali|");
        assertThat(dossier.leaders())
                .extracting(leader -> leader.id().value())
                .containsExactlyInAnyOrder(
                        "mariana-lopez-ke",
                        "mariano-lopez-ke",
                        "hassan-mohamed-td",
                        "hassan-ali-mohamed-td",
                        "habre-ml",
                        "habre-ml-2014");
    }

    @Test
    void aLetterOfDifferenceIsNoSlipInAnotherOffice() throws VisitTable.NoTableException {
        assertThat(whole(
                                "2014-08-04|2014-08-06|President Mariana Lopez|Kenya|",
                                "2016-08-04|2016-08-06|Prime Minister Mariano Lopez|Kenya|")
                        .leaders())
                .hasSize(2);
        assertThat(whole(
                                "2014-08-04|2014-08-06|Acting President Mariana Lopez|Kenya|",
                                "2014-08-05|2014-08-06|President Mariano Lopez|Kenya|")
                        .leaders())
                .hasSize(1);
    }

    @Test
    void threeNamesakesOfOneYearHaveThreeIds() throws VisitTable.NoTableException {
        assertThat(whole("2014-08-04|2014-08-06|President Saud, Premier Saud and Foreign Minister Saud|Kenya|")
                        .leaders())
                .extracting(leader -> leader.id().value())
                .containsExactlyInAnyOrder("saud-ke", "saud-ke-2014", "saud-ke-2014-2");
    }

    @Test
    void tellsWhySpellingsAreOneLeaders() throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported(
                "2001-02-02|2001-02-03|President Olusegun Obasanjo|Nigeria|",
                "2002-02-02|2002-02-03|President Olusegun Obasanjo|Nigeria|",
                "2003-02-02|2003-02-03|President Olusegun OBASANJO|Nigeria|",
                "2004-06-10|2004-06-11|President Olesegun Obasanjo|Nigeria|",
                "2004-06-10|2004-06-11|President Obasanjo Olusegun|Nigeria|",
                "2005-06-10|2005-06-11|President Obasanjo|Nigeria|",
                "2005-06-10|2005-06-11|President Olusegun M. Obasanjo|Nigeria|",
                "2006-06-10|2006-06-11|President Olesegun M. Obasanjo|Nigeria|");
        assertThat(visits.aliases()).containsOnlyKeys("olusegun-obasanjo-ng");
        assertThat(visits.aliases().get("olusegun-obasanjo-ng"))
                .extracting(alias -> alias.spelling() + ": " + alias.likeness() + ", " + alias.other())
                .containsExactlyInAnyOrder(
                        "Obasanjo: one is the first or last word of the other, Olusegun Obasanjo",
                        "Obasanjo Olusegun: the same words in another order, Olusegun Obasanjo",
                        "Olesegun M. Obasanjo: a letter or two differ, Olusegun M. Obasanjo",
                        "Olesegun Obasanjo: a letter or two differ, Olusegun Obasanjo",
                        "Olusegun M. Obasanjo: one has more words, Olusegun Obasanjo",
                        "Olusegun OBASANJO: the same letters, Olusegun Obasanjo");
    }

    @Test
    void whatWasNotAttendedIsKeptAsTextWithANote() throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported(
                "2014-08-05|2014-08-06|President Ued Uod|Benin|Was to have attended the NATO Summit. Met the President.",
                "2014-08-05|2014-08-06|President Ved Vod|Niger|Had attended the U.S.-Africa Leaders Summit on June 6, 2012.");
        Dossier dossier = visits.dossier();
        assertThat(dossier.events())
                .extracting(Event::id)
                .containsExactlyInAnyOrder(EventId.of("visit-1"), EventId.of("visit-2"));
        assertThat(claims(dossier, FreeText.class))
                .extracting(claim -> ((FreeText) claim.proposition()).text() + " | "
                        + claim.validDuring().map(Edtf::toString).orElse(""))
                .containsExactlyInAnyOrder(
                        "Was to have attended the NATO Summit | ",
                        "Had attended the U.S.-Africa Leaders Summit on June 6, 2012 | 2012-06-06");
        assertThat(visits.notes())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (id 1, President Ued Uod, 2014-08-05): Row.description must say plainly what was attended on"
                                + " the visit, or else is kept as text alone, but was"
                                + " \"Was to have attended the NATO Summit\"",
                        "row 3 (id 2, President Ved Vod, 2014-08-05): Row.description must say plainly what was attended on"
                                + " the visit, or else is kept as text alone, but was"
                                + " \"Had attended the U.S.-Africa Leaders Summit on June 6, 2012\"");
    }

    @Test
    void aVisitorWithoutAKnownTitleIsTakenWithANote() throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported(
                "2014-08-04|2014-08-06|Foreign Secretary William Hague|United Kingdom|",
                "2014-08-04|2014-08-06|PRESIDENT FOO BAR|Kenya|",
                "2014-08-04|2014-08-06|President Foo Bar with Prime Minister Baz Qux|Kenya|");
        assertThat(visits.rowsOfClaims()).containsExactly(2, 3);
        assertThat(visits.notes())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 2 (id 1, Foreign Secretary William Hague, 2014-08-04): Row.visitor must give each person a"
                                + " title that is known, but was \"Foreign Secretary William Hague\"",
                        "row 3 (id 2, PRESIDENT FOO BAR, 2014-08-04): Row.visitor must give each person a title that is"
                                + " known, but was \"PRESIDENT FOO BAR\"");
        assertThat(visits.rejects())
                .extracting(Remark::toString)
                .containsExactly(
                        "row 4 (id 3, President Foo Bar with Prime Minister Baz Qux, 2014-08-04): Row.visitor must"
                                + " give each of several persons a title, but was"
                                + " \"President Foo Bar with Prime Minister Baz Qux\"");
    }

    @Test
    void anAttendanceIsOnTheDaysThatTheRowTells() throws VisitTable.NoTableException {
        Dossier dossier = whole(
                "2003-06-21|2003-06-29|President Early|Peru|Attended the Business Summit.",
                "2003-06-24|2003-06-26|President Late|Chile|Attended the Business Summit, June 25. Met the President.");
        assertThat(attendances(dossier))
                .filteredOn(attendance -> attendance.role().equals(Optional.of(Role.PARTICIPANT)))
                .extracting(attendance ->
                        attendance.leader() + " " + attendance.during().orElseThrow())
                .containsExactlyInAnyOrder("early-pe 2003-06-21/2003-06-29", "late-cl 2003-06-25");
        assertThat(dossier.check()).isEmpty();
    }

    private static Dossier whole(String... rows) throws VisitTable.NoTableException {
        VisitImport visits = Tabled.imported(rows);
        assertThat(visits.rejects()).isEmpty();
        assertThat(visits.notes()).isEmpty();
        return visits.dossier();
    }

    private static List<Attendance> attendances(Dossier dossier) {
        return claims(dossier, Attendance.class).stream()
                .map(claim -> (Attendance) claim.proposition())
                .toList();
    }

    private static List<Claim> claims(Dossier dossier, Class<? extends Proposition> kind) {
        return dossier.claims(ClaimFilter.of(kind)).toList();
    }
}
