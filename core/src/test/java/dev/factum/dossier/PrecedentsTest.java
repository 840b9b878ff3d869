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
import static dev.factum.dossier.Entities.office;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Summit.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EventCategory;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Presence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a counterexample to "the first" and "the first since", and what does not. */
class PrecedentsTest {
    private static final Precedent FIRST_EVER =
            precedent("summit").addParties(leaderId("lula"), leaderId("xi")).build();

    /** Lula and Xi met at a summit in 2024. */
    private static Dossier.Builder dossier(Entity... more) {
        return Dossier.builder()
                .add(
                        source("wire"),
                        leader("lula", "BR"),
                        leader("xi", "CN"),
                        event("summit", "2024-11-18/2024-11-19").withCategories(EventCategory.MULTILATERAL),
                        attends("lula", "summit"),
                        attends("xi", "summit"))
                .add(more);
    }

    /** And before, at other events. */
    private static Dossier.Builder met(String event, String time) {
        return dossier(event(event, time), attends("lula", event), attends("xi", event));
    }

    @Test
    void theFirstEverHasNoneBefore() {
        assertThat(dossier().build().counterexamples(FIRST_EVER)).isEmpty();
        assertThat(ids(met("visit", "2023-04-14").build().counterexamples(FIRST_EVER)))
                .containsExactly("visit");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-17, true",
        "2024-11-18, false",
        "2024-11, false",
        "2024-11-01?, false",
        "2023~, false",
        "202X, false",
        "201X, true",
        "2025, false"
    })
    void onlyWhatSurelyWasBeforeCounts(String time, boolean counts) {
        assertThat(ids(met("visit", time).build().counterexamples(FIRST_EVER)))
                .isEqualTo(counts ? List.of("visit") : List.of());
    }

    @Test
    void anEventOfWhichNoTimeIsKnownIsNoCounterexample() {
        assertThat(dossier(event("visit"), attends("lula", "visit"), attends("xi", "visit"))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
    }

    @Test
    void allTheTimesThatItIsSaidToBeAtMustBeBefore() {
        assertThat(met("visit", "2023-04-14")
                        .add(claim("c", occurrence("visit", "2025-04-14")))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
    }

    @Test
    void allThePartiesMustHaveBeenThere() {
        assertThat(dossier(event("visit", "2023"), attends("lula", "visit"))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "international, bilateral, true",
        "international, multilateral, true",
        "international, international, true",
        "international, domestic, false",
        "international, , false",
        "multilateral, bilateral, false",
        "multilateral, international, false",
        "bilateral, bilateral, true",
        ", bilateral, true",
        ", , true"
    })
    void aCategoryIncludesItsOwnAndIsNotAssumed(String claimed, String held, boolean counts) {
        Precedent.Builder first = precedent("summit").addParties(leaderId("lula"), leaderId("xi"));
        if (claimed != null) {
            first.category(EventCategory.of(claimed));
        }
        dev.factum.model.Event visit = event("visit", "2023");
        Dossier dossier = dossier(
                        held == null ? visit : visit.withCategories(EventCategory.of(held)),
                        attends("lula", "visit"),
                        attends("xi", "visit"))
                .build();

        assertThat(ids(dossier.counterexamples(first.build()))).isEqualTo(counts ? List.of("visit") : List.of());
    }

    @Test
    void sinceAPreviousOneOnlyWhatLiesInBetweenCounts() {
        Precedent since = precedent("summit")
                .addParties(leaderId("lula"), leaderId("xi"))
                .previous(eventId("visit"))
                .build();
        Dossier.Builder dossier = met("visit", "2019-11-13");

        assertThat(dossier.build().counterexamples(since)).isEmpty();
        dossier.add(event("early", "2018"), attends("lula", "early"), attends("xi", "early"));
        dossier.add(event("same-year", "2019"), attends("lula", "same-year"), attends("xi", "same-year"));
        assertThat(dossier.build().counterexamples(since)).isEmpty();
        dossier.add(event("late", "2023"), attends("lula", "late"), attends("xi", "late"));
        dossier.add(event("next-day", "2019-11-14"), attends("lula", "next-day"), attends("xi", "next-day"));
        assertThat(ids(dossier.build().counterexamples(since))).containsExactly("next-day", "late");

        assertThat(dossier.add(claim("c", since))
                        .build()
                        .check()
                        .withCode("precedent.counterexample")
                        .toString())
                .isEqualTo("ERROR precedent.counterexample at /claims/0/proposition/event: Precedent.event must have"
                        + " none of its like before it since visit, such as next-day of 2019-11-14 or late of 2023,"
                        + " but was summit");
    }

    @Test
    void sinceAPreviousOneOfUnknownTimeNothingCounts() {
        Precedent since = precedent("summit")
                .addParties(leaderId("lula"), leaderId("xi"))
                .previous(eventId("long-ago"))
                .build();

        assertThat(met("visit", "2019").add(event("long-ago")).build().counterexamples(since))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, true", "2014-12-31, false", "2014-11, false", "2010, false", "../2020, false"})
    void withYearsAloneOnlyWhatSurelyLiesWithinThemCounts(String time, boolean counts) {
        Precedent inTenYears = precedent("summit")
                .addParties(leaderId("lula"), leaderId("xi"))
                .years(10)
                .build();
        Dossier dossier = met("visit", time).add(claim("c", inTenYears)).build();

        assertThat(dossier.check().toString())
                .isEqualTo(
                        counts
                                ? "ERROR precedent.counterexample at /claims/0/proposition/event: Precedent.event must"
                                        + " have none of its like before it in 10 years, such as visit of "
                                        + time + ", but was summit"
                                : "no problems");
    }

    @Test
    void ofManyTheMessageNamesAFew() {
        Dossier.Builder dossier = dossier(claim("c", FIRST_EVER));
        for (int year = 2010; year < 2017; year++) {
            String visit = "visit-" + year;
            dossier.add(event(visit, "" + year), attends("lula", visit), attends("xi", visit));
        }

        assertThat(dossier.build().check().problems().get(0).message())
                .isEqualTo(
                        "Precedent.event must have none of its like before it, such as visit-2010 of 2010 or visit-2011 of 2011 or visit-2012 of 2012 or visit-2013 of 2013 or visit-2014 of 2014 or visit-2015 of 2015 or 1 more, but was summit");
    }

    /** A guard against what would take many minutes, not a measurement. */
    @Test
    void manyFirstsOfManyMeetings() {
        int count = 6_000;
        java.time.LocalDate start = java.time.LocalDate.of(1990, 1, 1);
        Dossier.Builder dossier = dossier();
        for (int i = 0; i < count; i++) {
            String id = "visit-" + i;
            dossier.add(event(id, start.plusDays(i).toString()), attends("lula", id), attends("xi", id));
            Precedent.Builder first = precedent(id).addParties(leaderId("lula"), leaderId("xi"));
            if (i > 0 && i % 4 != 0) {
                first.previous(eventId("visit-" + (i - 1)));
            }
            dossier.add(claim("first-" + i, first.build()));
        }

        Assertions.assertTimeout(
                Duration.ofMinutes(1),
                () -> assertThat(dossier.build()
                                .check()
                                .withCode("precedent.counterexample")
                                .problems())
                        .hasSize(count / 4 - 1));
    }

    // ---- parties

    private static final Precedent BRAZIL_AND_RUSSIA =
            precedent("summit").addParties(Country.of("BR"), Country.of("RU")).build();

    /** A leader of some country met Lula's predecessor Collor in 1990. */
    private static Dossier.Builder collorMet(Entity leader) {
        String id = leader.ref().value();
        return dossier(
                leader,
                leader("collor", "BR"),
                event("visit", "1990"),
                attends("collor", "visit"),
                attends(id, "visit"));
    }

    @Test
    void aCountryIsThereIfALeaderIsWhoRepresentsIt() {
        assertThat(ids(collorMet(leader("yeltsin", "RU")).build().counterexamples(BRAZIL_AND_RUSSIA)))
                .containsExactly("visit");
        assertThat(collorMet(leader("yeltsin")).build().counterexamples(BRAZIL_AND_RUSSIA))
                .isEmpty();
    }

    @Test
    void aFormerCountryCountsAsTheOneThatContinuesItAndAsNoOther() {
        Dossier dossier = collorMet(leader("gorbachev", "SUHH")).build();
        Precedent kazakhstan = precedent("summit")
                .addParties(Country.of("BR"), Country.of("KZ"))
                .build();
        Precedent union = precedent("summit")
                .addParties(Country.of("BR"), Country.of("SUHH"))
                .build();

        assertThat(ids(dossier.counterexamples(BRAZIL_AND_RUSSIA))).containsExactly("visit");
        assertThat(ids(dossier.counterexamples(union))).containsExactly("visit");
        assertThat(dossier.counterexamples(kazakhstan)).isEmpty();
    }

    @Test
    void theOfficeThenHeldSaysWhichCountry() {
        assertThat(ids(collorMet(leader("gorbachev", "DE").withOffices(office("President", "SUHH", "1990/1991")))
                        .build()
                        .counterexamples(BRAZIL_AND_RUSSIA)))
                .containsExactly("visit");
        assertThat(collorMet(leader("gorbachev", "DE").withOffices(office("President", "SUHH", "1991")))
                        .build()
                        .counterexamples(BRAZIL_AND_RUSSIA))
                .isEmpty();
    }

    @Test
    void whatIsPartOfItOrHasItAsAPartIsNoCounterexample() {
        Dossier.Builder dossier = dossier(
                attends("lula", "eve"), attends("xi", "eve"),
                attends("lula", "eve-dinner"), attends("xi", "eve-dinner"),
                attends("lula", "season"), attends("xi", "season"));
        Dossier apart = dossier.build().toBuilder()
                .add(event("eve", "2024-11-17"), event("eve-dinner", "2024-11-17"), event("season", "2024-10"))
                .build();
        assertThat(ids(apart.counterexamples(FIRST_EVER))).containsExactly("season", "eve", "eve-dinner");

        Dossier parts = dossier.build().toBuilder()
                .add(
                        part("eve", "2024-11-17", "summit"),
                        part("eve-dinner", "2024-11-17", "eve"),
                        event("season", "2024-10"),
                        event("small").withPartOf(eventId("season")))
                .build();
        assertThat(ids(parts.counterexamples(FIRST_EVER))).containsExactly("season");

        Precedent dinner = precedent("eve-dinner")
                .addParties(leaderId("lula"), leaderId("xi"))
                .build();
        Dossier wholes = dossier.build().toBuilder()
                .add(
                        event("eve", "2024-11-01").withPartOf(eventId("season")),
                        part("eve-dinner", "2024-11-17", "eve"),
                        event("season", "2024-10"))
                .build();
        assertThat(wholes.counterexamples(dinner)).isEmpty();
    }

    @Test
    void whatSharesAWholeWithItOrWithThePreviousOneIsNoCounterexample() {
        Dossier.Builder dossier = dossier(
                event("session-1", "2019-11-13").withPartOf(eventId("visit")),
                event("session-2", "2019-11-14").withPartOf(eventId("visit")),
                event("visit"),
                event("eve", "2024-11-17").withPartOf(eventId("week")),
                attends("lula", "session-1"),
                attends("xi", "session-1"),
                attends("lula", "session-2"),
                attends("xi", "session-2"),
                attends("lula", "eve"),
                attends("xi", "eve"));
        Precedent since = precedent("summit")
                .addParties(leaderId("lula"), leaderId("xi"))
                .previous(eventId("session-1"))
                .build();
        Precedent sinceVisit = since.withPrevious(eventId("visit"));

        assertThat(ids(dossier.build().counterexamples(FIRST_EVER))).containsExactly("session-1", "session-2", "eve");
        assertThat(ids(dossier.build().counterexamples(since))).containsExactly("eve");
        assertThat(dossier.build().counterexamples(sinceVisit)).isEmpty();
        // the dossier does not hold the week that both are parts of; the summit is no part of it
        Dossier related = dossier(
                        event("closing", "2024-11-20").withPartOf(eventId("week")),
                        event("eve", "2024-11-17").withPartOf(eventId("week")),
                        attends("lula", "eve"),
                        attends("xi", "eve"))
                .build();
        assertThat(ids(related.counterexamples(precedent("closing")
                        .addParties(leaderId("lula"), leaderId("xi"))
                        .build())))
                .containsExactly("summit");
    }

    @Test
    void whoIsAtAPartIsAtTheWhole() {
        Dossier.Builder dossier = dossier(
                event("visit", "2019"),
                event("morning").withPartOf(eventId("visit")),
                event("evening").withPartOf(eventId("visit")),
                attends("lula", "morning"),
                attends("xi", "evening"));
        Precedent since = precedent("summit")
                .addParties(Country.of("BR"), leaderId("xi"))
                .previous(eventId("visit"))
                .build();

        assertThat(ids(dossier.build().counterexamples(FIRST_EVER))).containsExactly("visit");
        assertThat(dossier.build().attendanceAt(eventId("visit"))).isEmpty();
        assertThat(dossier.add(claim("c", since)).build().check().toString()).isEqualTo("no problems");
        assertThat(dossier.add(claim("c", since.withParties(leaderId("xi"), Country.of("FR"))))
                        .build()
                        .check()
                        .withCode("precedent.previous.lacks-party")
                        .toString())
                .isEqualTo("WARNING precedent.previous.lacks-party at /claims/1/proposition/previous:"
                        + " Precedent.previous must have brought together all Precedent.parties, and nobody is known to"
                        + " have been there for country:FR, but was visit");
    }

    @Test
    void whoIsRepresentedBySomebodyElseIsNotThere() {
        assertThat(dossier(
                                event("visit", "2023"),
                                attends("lula", "visit"),
                                claim("c", attendance("xi", "visit").withPresence(Presence.REPRESENTED)))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
        assertThat(ids(dossier(
                                event("visit", "2023"),
                                attends("lula", "visit"),
                                claim("c", attendance("xi", "visit").withPresence(Presence.REMOTE)))
                        .build()
                        .counterexamples(FIRST_EVER)))
                .containsExactly("visit");
    }

    @Test
    void onlyWhatHappenedCounts() {
        Claim xi = attends("xi", "visit");
        Dossier.Builder without = dossier(event("visit", "2023"), attends("lula", "visit"));

        assertThat(ids(without.build().toBuilder().add(xi).build().counterexamples(FIRST_EVER)))
                .containsExactly("visit");
        for (Claim weaker : List.of(
                xi.withMode(Mode.PREDICTION),
                xi.withMode(Mode.INTENTION),
                xi.withMode(Mode.OPINION),
                xi.withPolarity(Polarity.DENIED))) {
            assertThat(without.build().toBuilder().add(weaker).build().counterexamples(FIRST_EVER))
                    .isEmpty();
        }
        assertThat(without.build().toBuilder()
                        .add(xi, retraction("r", "xi@visit", "wire"))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
        assertThat(without.build().toBuilder()
                        .add(
                                xi,
                                xi.withAssignedId(claimId("d"))
                                        .withPolarity(Polarity.DENIED)
                                        .withSupersedes(claimId("xi@visit")))
                        .build()
                        .counterexamples(FIRST_EVER))
                .isEmpty();
    }

    @Test
    void aPrecedentThatIsDeniedOrForetoldIsNotHeldAgainstAnybody() {
        Dossier.Builder dossier = met("visit", "2023");
        Claim first = claim("c", FIRST_EVER);

        assertThat(dossier.build().toBuilder().add(first).build().check().isEmpty())
                .isFalse();
        for (Claim weaker : List.of(first.withPolarity(Polarity.DENIED), first.withMode(Mode.PREDICTION))) {
            assertThat(dossier.build().toBuilder().add(weaker).build().check().isEmpty())
                    .isTrue();
        }
    }
}
