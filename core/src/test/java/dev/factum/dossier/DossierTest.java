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
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static dev.factum.dossier.Entities.time;
import static dev.factum.dossier.Summit.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Office;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Presence;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a dossier answers, asked about the summit. */
class DossierTest {
    private static final Dossier SUMMIT = Summit.dossier();

    private static List<String> lines(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    // ---- who attended what

    @Test
    void attendanceAtAnEvent() {
        assertThat(lines(SUMMIT.attendanceAt(eventId("rio-summit"))))
                .containsExactly(
                        "Attendance{leader=biden, event=rio-summit, presence=IN_PERSON}",
                        "Attendance{leader=lavrov, event=rio-summit, presence=IN_PERSON}",
                        "Attendance{leader=lula, event=rio-summit, role=host, presence=IN_PERSON}",
                        "Attendance{leader=putin, event=rio-summit, presence=REPRESENTED}",
                        "Attendance{leader=scholz, event=rio-summit, presence=IN_PERSON}",
                        "Attendance{leader=xi, event=rio-summit, presence=IN_PERSON}");
        assertThat(SUMMIT.attendanceAt(eventId("rio-dinner")).stream().map(Attendance::leader))
                .containsExactly(leaderId("biden"), leaderId("lavrov"), leaderId("lula"));
        assertThat(SUMMIT.attendanceAt(eventId("rio-photo"))).isEmpty();
        assertThat(SUMMIT.attendanceAt(eventId("no-such-event"))).isEmpty();
    }

    @Test
    void attendanceByOtherClaims() {
        ClaimFilter intended = ClaimFilter.mode(Mode.INTENTION, Mode.PREDICTION);

        assertThat(SUMMIT.attendanceAt(eventId("rio-summit"), SUMMIT.live().and(intended)))
                .isEmpty();
        assertThat(SUMMIT.attendanceAt(eventId("rio-summit"), intended))
                .containsExactly(attendance("putin", "rio-summit"));
        assertThat(SUMMIT.attendanceAt(eventId("rio-summit"), ClaimFilter.polarity(Polarity.DENIED)))
                .containsExactly(attendance("putin", "rio-summit"));
        assertThat(SUMMIT.attendanceAt(eventId("rio-dinner"), ClaimFilter.any()).stream()
                        .map(Attendance::leader))
                .containsExactly(leaderId("biden"), leaderId("lavrov"), leaderId("lula"), leaderId("scholz"));
    }

    @Test
    void theSameAttendanceIsListedOnceAndAnotherBesideIt() {
        Dossier dossier = Dossier.of(
                claim("c", attendance("xi", "summit")),
                claim("b", attendance("xi", "summit"), "daily"),
                claim("a", attendance("xi", "summit").withPresence(Presence.REMOTE)));

        assertThat(lines(dossier.attendanceAt(eventId("summit"))))
                .containsExactly(
                        "Attendance{leader=xi, event=summit, presence=IN_PERSON}",
                        "Attendance{leader=xi, event=summit, presence=REMOTE}");
    }

    @Test
    void eventsOfALeader() {
        assertThat(ids(SUMMIT.eventsOf(leaderId("lula"))))
                .containsExactly("rio-dinner", "rio-session-1", "rio-summit", "rio-bilateral");
        assertThat(ids(SUMMIT.eventsOf(leaderId("putin")))).containsExactly("rio-summit");
        assertThat(ids(SUMMIT.eventsOf(leaderId("scholz")))).containsExactly("rio-summit");
        assertThat(SUMMIT.eventsOf(leaderId("nobody"))).isEmpty();
    }

    @Test
    void eventsThatLeadersAttendedTogether() {
        LeaderId lula = leaderId("lula");
        LeaderId biden = leaderId("biden");
        LeaderId lavrov = leaderId("lavrov");

        assertThat(SUMMIT.attendedTogether(List.of(lula))).isEqualTo(SUMMIT.eventsOf(lula));
        assertThat(SUMMIT.attendedTogether(List.of(lula, lula))).isEqualTo(SUMMIT.eventsOf(lula));
        assertThat(ids(SUMMIT.attendedTogether(List.of(lula, biden))))
                .containsExactly("rio-dinner", "rio-session-1", "rio-summit");
        assertThat(ids(SUMMIT.attendedTogether(List.of(lavrov, biden, lula))))
                .containsExactly("rio-dinner", "rio-summit");
        assertThat(SUMMIT.attendedTogether(List.of(lula, leaderId("bush")))).isEmpty();
    }

    @Test
    void nobodyAttendedNothingTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMMIT.attendedTogether(List.of()))
                .withMessage("leaders must name at least one leader, but was []");
    }

    // ---- claims

    private static List<String> claimIds(Collection<Claim> claims) {
        return claims.stream().map(claim -> claim.id().value()).toList();
    }

    private static List<String> claimIds(ClaimFilter filter) {
        return claimIds(SUMMIT.claims(filter).toList());
    }

    @Test
    void claimsAboutSomebody() {
        assertThat(claimIds(SUMMIT.claimsAbout(leaderId("putin"))))
                .containsExactly("putin-expected", "putin-absent", "putin-represented");
        assertThat(claimIds(SUMMIT.claimsAbout(Country.of("SUHH")))).containsExactly("first-since-helsinki");
        assertThat(claimIds(SUMMIT.claimsAbout(claimId("scholz-dines")))).containsExactly("scholz-did-not");
        assertThat(claimIds(SUMMIT.claimsAbout(eventId("helsinki-summit"))))
                .containsExactly("gorbachev@helsinki-summit", "bush@helsinki-summit", "first-since-helsinki");
        assertThat(SUMMIT.claimsAbout(leaderId("nobody"))).isEmpty();
        assertThat(SUMMIT.claimsAbout(Country.of("RU"))).isEmpty();
    }

    @Test
    void claimsOnATopic() {
        assertThat(claimIds(SUMMIT.claimsOn(attendance("putin", "rio-summit").topic())))
                .containsExactly("putin-expected", "putin-absent", "putin-represented");
        assertThat(SUMMIT.claimsOn(attendance("putin", "rio-dinner").topic())).isEmpty();
    }

    @Test
    void topicsInTheirOrder() {
        assertThat(List.copyOf(SUMMIT.topics())).isSorted().hasSize(22);
        assertThat(SUMMIT.topics().stream()
                        .filter(topic -> !topic.type().equals("attendance"))
                        .map(Topic::toString))
                .containsExactly(
                        "free-text(event:rio-dinner, The table seated forty.)",
                        "occurrence(event:rio-bilateral)",
                        "precedent(country:SUHH, country:US, rio-summit)",
                        "retraction(claim:not-the-ministrys)",
                        "retraction(claim:scholz-dines)",
                        "utterance(leader:lula, Hunger is a political choice)");
    }

    @Test
    void claimsThatCiteASourceAtFirstHandOrThroughOthers() {
        assertThat(claimIds(SUMMIT.citing(sourceId("host")))).containsExactly("biden@rio-session-1");
        assertThat(claimIds(SUMMIT.citing(sourceId("daily"))))
                .containsExactly("biden@rio-session-1", "scholz-dines", "not-the-ministrys", "first-since-helsinki");
        assertThat(claimIds(SUMMIT.citing(sourceId("briefing")))).containsExactly("lula-hosts", "putin-expected");
        assertThat(SUMMIT.citing(sourceId("agency"))).isEmpty();
    }

    @Test
    void aClaimThatCitesASourceTwiceIsListedOnce() {
        Claim twice =
                attends("xi", "summit").withCitations(Entities.citation("wire"), Entities.citation("daily", "wire"));

        assertThat(Dossier.of(twice).citing(sourceId("wire"))).containsExactly(twice);
    }

    @Test
    void aClaimByAssignedOrContentId() {
        Claim named = attends("xi", "summit");
        Claim nameless = named.withAssignedId(Optional.empty());
        Dossier dossier = Dossier.of(named, nameless);

        assertThat(dossier.claim(claimId("xi@summit"))).contains(named);
        assertThat(dossier.claim(nameless.contentId())).contains(nameless);
        assertThat(dossier.claim(claimId("no-such-claim"))).isEmpty();
        assertThat(dossier.claim(ClaimId.of("f1-" + "0".repeat(64)))).isEmpty();
        // a claim with an id of its own is found by its content too
        assertThat(Dossier.of(named).claim(named.contentId())).contains(named);
        assertThat(Dossier.of(named.withAssignedId(claimId("a")), nameless).variants(named.contentId()))
                .containsExactly(nameless, named.withAssignedId(claimId("a")));
    }

    @Test
    void filters() {
        assertThat(claimIds(ClaimFilter.any())).hasSize(24);
        assertThat(claimIds(ClaimFilter.about(leaderId("putin"))))
                .containsExactly("putin-expected", "putin-absent", "putin-represented");
        assertThat(claimIds(ClaimFilter.citing(sourceId("host")))).containsExactly("biden@rio-session-1");
        assertThat(claimIds(ClaimFilter.on(attendance("xi", "rio-summit").topic())))
                .containsExactly("xi@rio-summit");
        assertThat(claimIds(ClaimFilter.of(Precedent.class))).containsExactly("first-since-helsinki");
        assertThat(claimIds(ClaimFilter.of(Proposition.class))).hasSize(24);
        assertThat(claimIds(ClaimFilter.polarity(Polarity.DENIED))).containsExactly("putin-absent");
        assertThat(claimIds(ClaimFilter.mode(Mode.INTENTION))).containsExactly("putin-expected");
        assertThat(claimIds(ClaimFilter.mode(Mode.INTENTION, Mode.FACTUAL))).hasSize(24);
        assertThat(claimIds(ClaimFilter.certainty(Certainty.CERTAIN, Certainty.PROBABLE)))
                .isEmpty();
        assertThat(claimIds(ClaimFilter.certainty(Certainty.UNSTATED))).hasSize(24);
        assertThat(claimIds(ClaimFilter.asserting().negate())).containsExactly("putin-expected", "putin-absent");
    }

    @Test
    void filtersAreJoined() {
        ClaimFilter putin = ClaimFilter.about(leaderId("putin"));
        ClaimFilter denied = ClaimFilter.polarity(Polarity.DENIED);

        assertThat(claimIds(putin.and(denied))).containsExactly("putin-absent");
        assertThat(claimIds(putin.and(denied.negate()))).containsExactly("putin-expected", "putin-represented");
        assertThat(claimIds(denied.or(ClaimFilter.of(Precedent.class))))
                .containsExactly("putin-absent", "first-since-helsinki");
        assertThat(claimIds(SUMMIT.live().negate())).containsExactly("putin-expected", "scholz-dines");
        assertThat(claimIds(SUMMIT.happened().negate()))
                .containsExactly("putin-expected", "putin-absent", "scholz-dines");
    }

    // ---- when

    @Test
    void theTimelineHasEventsWithoutATimeLast() {
        assertThat(SUMMIT.timeline().stream()
                        .map(entry -> entry.time().map(Edtf::toString).orElse("?") + " "
                                + entry.event().id()))
                .containsExactly(
                        "1990-09-09 helsinki-summit",
                        "2024-11-18 rio-dinner",
                        "2024-11-18 rio-session-1",
                        "2024-11-18/2024-11-19 rio-summit",
                        "2024-11-19 rio-bilateral",
                        "2024-11-19 rio-session-2",
                        "? rio-photo");
    }

    @Test
    void anEventIsOnTheTimelineAtEachTimeThatItIsSaidToBeAt() {
        Dossier dossier = Dossier.of(
                event("b", "2024"),
                event("a"),
                event("c", "2023"),
                claim("1", occurrence("a", "2024")),
                claim("2", occurrence("a", "2022")),
                claim("3", occurrence("a", "2021")).withMode(Mode.OPINION),
                claim("4", occurrence("c", "2023")),
                claim("5", occurrence("unknown", "2020")));

        assertThat(dossier.timeline().stream()
                        .map(entry ->
                                entry.time().orElseThrow() + " " + entry.event().id()))
                .containsExactly("2022 a", "2023 c", "2024 a", "2024 b");
        assertThat(dossier.timesOf(eventId("a"))).containsExactly(time("2022"), time("2024"));
        assertThat(dossier.timesOf(eventId("c"))).containsExactly(time("2023"));
        assertThat(dossier.timesOf(eventId("unknown"))).containsExactly(time("2020"));
        assertThat(dossier.timesOf(eventId("nowhere"))).isEmpty();
    }

    @Test
    void variantsOfAnEventAreOnTheTimelineAtTheirOwnTimes() {
        Dossier dossier = Dossier.of(
                event("a", "2021").withDescription("early"),
                event("a", "2024").withDescription("late"),
                claim("1", occurrence("a", "2022")));

        assertThat(dossier.timesOf(eventId("a"))).containsExactly(time("2021"), time("2022"), time("2024"));
        assertThat(dossier.timeline().stream()
                        .map(entry -> entry.time().orElseThrow() + " "
                                + entry.event().description().orElseThrow()))
                .containsExactlyInAnyOrder("2021 early", "2022 early", "2022 late", "2024 late");
    }

    @Test
    void aPointerToWhatItHolds() {
        Dossier dossier = Dossier.of(event("b"), event("a"), leader("xi"), source("wire"), attends("xi", "a"));

        assertThat(dossier.pointerTo(event("b"))).isEqualTo("/events/1");
        assertThat(dossier.pointerTo(leader("xi"))).isEqualTo("/leaders/0");
        assertThat(dossier.pointerTo(source("wire"))).isEqualTo("/sources/0");
        assertThat(dossier.pointerTo(attends("xi", "a"))).isEqualTo("/claims/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.pointerTo(event("b", "2024")))
                .withMessage("entity must be in the dossier, but was event:b");
    }

    @Test
    void aTimelineEntryKnowsItsPlace() {
        TimelineEntry early = new TimelineEntry(Optional.of(time("2023")), event("b"));
        TimelineEntry late = new TimelineEntry(Optional.of(time("2024")), event("a"));
        TimelineEntry never = new TimelineEntry(Optional.empty(), event("a"));

        assertThat(Stream.of(never, late, early).sorted()).containsExactly(early, late, never);
        assertThat(early).isEqualTo(new TimelineEntry(Optional.of(time("2023")), event("b")));
        assertThat(early.compareTo(new TimelineEntry(Optional.of(time("2023")), event("b"))))
                .isZero();
    }

    @Test
    void eventsDuringATime() {
        assertThat(ids(SUMMIT.eventsDuring(time("2024-11-19"))))
                .containsExactly("rio-summit", "rio-bilateral", "rio-session-2", "rio-photo");
        assertThat(ids(SUMMIT.eventsDuring(time("1990")))).containsExactly("helsinki-summit", "rio-photo");
        // of a time that is not sure, hardly any event is excluded
        assertThat(ids(SUMMIT.eventsDuring(time("1990?")))).hasSize(7);
    }

    // ---- for whom

    private static Optional<Country> represented(Attendance attendance, Leader leader, String when) {
        return Dossier.of(leader, event("summit", when)).represented(attendance);
    }

    @Test
    void aLeaderRepresentsTheCountryOfTheCapacityElseOfTheOfficeElseTheirOwn() {
        Leader gorbachev = leader("gorbachev", "RU").withOffices(office("President", "SUHH", "1990/1991"));
        Attendance attends = attendance("gorbachev", "summit");

        assertThat(represented(attends, gorbachev, "1990-09-09")).contains(Country.of("SUHH"));
        assertThat(represented(attends, gorbachev, "1999")).contains(Country.of("RU"));
        assertThat(represented(attends, leader("gorbachev"), "1999")).isEmpty();
        assertThat(represented(
                        attends.withCapacity(Office.of("Guest").withCountry(Country.of("DE"))),
                        gorbachev,
                        "1990-09-09"))
                .contains(Country.of("DE"));
        // a capacity without a country says nothing about it
        assertThat(represented(attends.withCapacity(Office.of("Guest")), gorbachev, "1990-09-09"))
                .contains(Country.of("SUHH"));
        // surely held, and not just perhaps
        assertThat(represented(attends, gorbachev, "1991~")).contains(Country.of("RU"));
        assertThat(SUMMIT.represented(attendance("nobody", "rio-summit"))).isEmpty();
    }

    @Test
    void whoHeadsAnOrganizationRepresentsNoCountry() {
        Office secretaryGeneral = Office.of("Secretary-General").withOrganization("United Nations");
        Leader guterres = leader("guterres", "PT")
                .withOffices(secretaryGeneral.withTerm(time("2017/2026")), office("Prime Minister", "PT", "1995/2002"));
        Attendance attends = attendance("guterres", "summit");

        assertThat(represented(attends, guterres, "2024-11-18")).isEmpty();
        assertThat(represented(attends, guterres, "2000")).contains(Country.of("PT"));
        assertThat(represented(attends, guterres, "2010")).contains(Country.of("PT"));
        assertThat(represented(attends.withCapacity(secretaryGeneral), guterres, "2000"))
                .isEmpty();
    }

    @Test
    void theTimeOfTheAttendanceSaysWhichOfficeIsHeld() {
        Leader biden = leader("biden").withOffices(office("President", "US", "2021-01-20/2025-01-20"));
        Attendance attends = attendance("biden", "summit");

        assertThat(represented(attends, biden, "2025")).isEmpty();
        assertThat(represented(attends.withDuring(time("2025-01-10")), biden, "2025"))
                .contains(Country.of("US"));
        assertThat(represented(attends.withDuring(time("2025-01-30")), biden, "2025-01"))
                .isEmpty();
    }

    @Test
    void thePartOfADatedWholeIsThen() {
        Leader biden = leader("biden").withOffices(office("President", "US", "2021-01-20/2025-01-20"));
        Dossier dossier = Dossier.of(
                biden,
                event("summit", "2024-11-18"),
                event("session").withPartOf(eventId("summit")),
                event("dinner").withPartOf(eventId("session")));

        assertThat(dossier.represented(attendance("biden", "dinner"))).contains(Country.of("US"));
    }

    @Test
    void ofOfficesThatDisagreeNoneCounts() {
        Leader both = leader("x", "FR")
                .withOffices(office("Co-Prince", "AD", "2017/.."), office("President", "DE", "2017/.."));

        assertThat(represented(attendance("x", "summit"), both, "2024")).contains(Country.of("FR"));
    }

    // ---- as a value

    @Test
    void nounsAreListedByIdAndClaimsAsTheyWereAdded() {
        assertThat(ids(SUMMIT.leaders()))
                .containsExactly("biden", "bush", "gorbachev", "lavrov", "lula", "putin", "scholz", "xi");
        assertThat(ids(SUMMIT.sources())).containsExactly("agency", "briefing", "daily", "host", "ministry", "wire");
        assertThat(claimIds(SUMMIT.claims())).startsWith("lula-hosts", "lula@rio-session-1");
        assertThat(SUMMIT).hasToString("Dossier{leaders=8, events=7, sources=6, claims=24}");
    }

    @Test
    void variantsAreAllKept() {
        Leader plain = leader("xi");
        Leader known = leader("xi", "CN");
        Dossier dossier =
                Dossier.of(plain, known, claim("c", attendance("xi", "a")), claim("c", attendance("xi", "b")));

        // {"country":…} comes before {"id":…}
        assertThat(dossier.variants(leaderId("xi"))).containsExactly(known, plain);
        assertThat(dossier.leader(leaderId("xi"))).contains(known);
        assertThat(dossier.leaders()).containsExactly(known, plain);
        assertThat(dossier.variants(claimId("c"))).hasSize(2);
        assertThat(dossier.variants(eventId("no"))).isEmpty();
        assertThat(dossier.variants(sourceId("no"))).isEmpty();
        assertThat(dossier.variants(Country.of("CN"))).isEmpty();
        assertThat(dossier.event(eventId("no"))).isEmpty();
        assertThat(dossier.source(sourceId("no"))).isEmpty();
    }

    @Test
    void allCollectionsAreUnmodifiable() {
        List<Collection<?>> collections = List.of(
                SUMMIT.leaders(),
                SUMMIT.events(),
                SUMMIT.sources(),
                SUMMIT.claims(),
                SUMMIT.extra().keySet(),
                SUMMIT.topics(),
                SUMMIT.claimsAbout(leaderId("xi")),
                SUMMIT.citing(sourceId("wire")),
                SUMMIT.claimsOn(attendance("xi", "rio-summit").topic()),
                SUMMIT.attendanceAt(eventId("rio-summit")),
                SUMMIT.eventsOf(leaderId("xi")),
                SUMMIT.eventsDuring(time("2024")),
                SUMMIT.timeline(),
                SUMMIT.timesOf(eventId("rio-summit")),
                SUMMIT.variants(leaderId("xi")),
                SUMMIT.variants(claimId("words")));

        for (Collection<?> collection : collections) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(collection::clear);
        }
    }

    @Test
    void whatIsAddedLaterDoesNotChangeIt() {
        List<Entity> entities = new ArrayList<>(Summit.entities());
        Dossier.Builder builder = Dossier.builder().addAll(entities);
        Dossier before = builder.build();
        entities.clear();
        builder.add(leader("macron", "FR"));

        assertThat(before).isEqualTo(SUMMIT);
        assertThat(builder.build()).isNotEqualTo(SUMMIT);
        assertThat(builder.build().leaders()).hasSize(9);
    }

    @Test
    void twoDossiersAreEqualIfTheyHoldTheSame() {
        assertThat(SUMMIT).isEqualTo(Dossier.of(Summit.entities().toArray(new Entity[0])));
        assertThat(SUMMIT.toBuilder().build()).isEqualTo(SUMMIT).hasSameHashCodeAs(SUMMIT);
        assertThat(Dossier.of()).isEqualTo(Dossier.builder().build()).isNotEqualTo(SUMMIT);
        assertThat(SUMMIT.toBuilder().add(source("blog")).build()).isNotEqualTo(SUMMIT);
        assertThat(Dossier.of(attends("xi", "a"))).isNotEqualTo(Dossier.of(attends("xi", "b")));
        assertThat(SUMMIT).isNotEqualTo("Dossier");
    }

    // ---- null

    private static void assertNamed(String argument, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertNamed("entities", () -> Dossier.of((Entity[]) null));
        assertNamed("entity", () -> Dossier.of(leader("xi"), null));
        assertNamed("entities", () -> Dossier.builder().addAll(null));
        assertNamed("version", () -> Dossier.builder().version(null));
        assertNamed("filter", () -> SUMMIT.claims(null));
        assertNamed("claim", () -> SUMMIT.describe((Claim) null));
        assertNamed("proposition", () -> SUMMIT.describe((Proposition) null));
        assertNamed("claim", () -> SUMMIT.standing().supersededBy(null));
        assertNamed("claim", () -> SUMMIT.standing().withdrawn(null));
        assertNamed("lineage", () -> SUMMIT.standing(null, ClaimFilter.any()));
        assertNamed("acting", () -> SUMMIT.standing(SUMMIT.lineage(), null));
        assertNamed("happened", () -> SUMMIT.objector(null));
        assertNamed("proposition", () -> SUMMIT.objector().to(null));
        assertNamed("proposition", () -> SUMMIT.objector().to(null, time("2024")));
        assertNamed(
                "validDuring", () -> SUMMIT.objector().to(SUMMIT.claims().get(0).proposition(), null));
        assertNamed("phrases", () -> SUMMIT.describe(SUMMIT.claims().get(0), null));
        assertNamed("texts", () -> SUMMIT.ground((Map<SourceId, SourceText>) null));
        assertNamed("texts", () -> SUMMIT.ground((Function<SourceId, Optional<SourceText>>) null));
        assertNamed("locale", () -> Phrases.of(null, Map.of()));
        assertNamed("key", () -> Phrases.english().get((String) null));
        assertNamed("parts", () -> Phrases.english().get("sentence", (String[]) null));
        assertNamed("kind", () -> Phrases.english().get(null, Rating.TRUE));
        assertNamed("constant", () -> Phrases.english().get("rating", (Enum<?>) null));
        assertNamed("texts", () -> Phrases.of(Locale.ENGLISH, null));
        assertNamed("entries", () -> new Grounding(null, List.of(), List.of(), List.of()));
        assertNamed("mismatches", () -> new Grounding(List.of(), null, List.of(), List.of()));
        assertNamed("uncompared", () -> new Grounding(List.of(), List.of(), null, List.of()));
        assertNamed("strays", () -> new Grounding(List.of(), List.of(), List.of(), null));
        assertNamed("status", () -> new Grounding(List.of(), List.of(), List.of(), List.of()).withStatus(null));
        assertNamed("id", () -> SUMMIT.leader(null));
        assertNamed("id", () -> SUMMIT.event(null));
        assertNamed("id", () -> SUMMIT.source(null));
        assertNamed("id", () -> SUMMIT.claim(null));
        assertNamed("id", () -> SUMMIT.variants(null));
        assertNamed("ref", () -> SUMMIT.claimsAbout(null));
        assertNamed("topic", () -> SUMMIT.claimsOn(null));
        assertNamed("source", () -> SUMMIT.citing(null));
        assertNamed("event", () -> SUMMIT.attendanceAt(null));
        assertNamed("event", () -> SUMMIT.attendanceAt(null, ClaimFilter.any()));
        assertNamed("filter", () -> SUMMIT.attendanceAt(eventId("x"), null));
        assertNamed("leader", () -> SUMMIT.eventsOf(null));
        assertNamed("leaders", () -> SUMMIT.attendedTogether(null));
        assertNamed("leader", () -> SUMMIT.attendedTogether(Arrays.asList(leaderId("xi"), null)));
        assertNamed("event", () -> SUMMIT.timesOf(null));
        assertNamed("time", () -> SUMMIT.eventsDuring(null));
        assertNamed("attendance", () -> SUMMIT.represented(null));
        assertNamed("precedent", () -> SUMMIT.counterexamples(null));
        assertNamed("singleValued", () -> SUMMIT.conflicts(null));
        assertNamed("singleValued", () -> SUMMIT.conflicts(null, ClaimFilter.any()));
        assertNamed("filter", () -> SUMMIT.conflicts(Set.of(), null));
        assertNamed("conflict", () -> SUMMIT.explain(null));
        assertNamed("rules", () -> SUMMIT.check(null));
        assertNamed("entity", () -> SUMMIT.pointerTo(null));
        assertNamed("time", () -> new TimelineEntry(null, event("x")));
        assertNamed("event", () -> new TimelineEntry(Optional.empty(), null));
        assertNamed("code", () -> IntegrityRules.standard().without(null));
        assertNamed("code", () -> IntegrityRules.standard().regraded(null, Severity.INFO));
        assertNamed("severity", () -> IntegrityRules.standard().regraded("source.id.ambiguous", null));
        assertNamed("rule", () -> IntegrityRules.standard().with(null));
        assertNamed("ref", () -> ClaimFilter.about(null));
        assertNamed("source", () -> ClaimFilter.citing((SourceId) null));
        assertNamed("topic", () -> ClaimFilter.on(null));
        assertNamed("type", () -> ClaimFilter.of(null));
        assertNamed("polarity", () -> ClaimFilter.polarity(null));
        assertNamed("first", () -> ClaimFilter.mode(null));
        assertNamed("others", () -> ClaimFilter.mode(Mode.FACTUAL, (Mode[]) null));
        assertNamed("first", () -> ClaimFilter.certainty(null));
        assertNamed("others", () -> ClaimFilter.certainty(Certainty.CERTAIN, (Certainty[]) null));
        assertNamed("other", () -> ClaimFilter.any().and(null));
        assertNamed("other", () -> ClaimFilter.any().or(null));
    }
}
