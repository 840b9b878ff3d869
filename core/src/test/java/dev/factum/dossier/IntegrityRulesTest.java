package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.citation;
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
import static dev.factum.dossier.Entities.published;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.model.Anniversary;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Recording;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each standard rule: a dossier that breaks it, and the nearest one that does not. */
class IntegrityRulesTest {
    /** A dossier that breaks one rule, what the check then says, the value that it rejects; and one that is sound. */
    record Case(String code, List<Entity> broken, String line, String rejected, List<Entity> sound) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static List<Entity> with(Entity... entities) {
        List<Entity> all = new ArrayList<>(Arrays.asList(entities));
        if (all.stream().noneMatch(entity -> entity.ref().equals(sourceId("wire")))) {
            all.add(source("wire"));
        }
        return all;
    }

    private static Anniversary anniversary(int years, String of) {
        return Anniversary.builder()
                .event(eventId("summit"))
                .ofTime(time(of))
                .years(years)
                .build();
    }

    static Stream<Case> cases() {
        Event summit = event("summit", "2024-11-18/2024-11-19");
        Event earlier = event("earlier", "2016");
        return Stream.of(
                new Case(
                        "dossier.reference.dangling",
                        with(leader("xi"), attends("xi", "summit")),
                        "ERROR dossier.reference.dangling at /claims/0/proposition/event:"
                                + " Claim.proposition.event must name an entity that is in the dossier,"
                                + " but was event:summit",
                        "event:summit",
                        with(leader("xi"), attends("xi", "summit"), summit)),
                new Case(
                        "leader.id.ambiguous",
                        with(leader("xi"), leader("xi", "CN"), leader("biden")),
                        "ERROR leader.id.ambiguous at /leaders/1/id: Leader.id must stand for one content,"
                                + " and stands for 2 different ones, but was xi",
                        "xi",
                        with(leader("xi"), leader("xi"), leader("biden"))),
                new Case(
                        "event.id.ambiguous",
                        with(event("summit"), summit, event("summit", "2024")),
                        "ERROR event.id.ambiguous at /events/0/id: Event.id must stand for one content,"
                                + " and stands for 3 different ones, but was summit",
                        "summit",
                        with(summit, event("summit", "2024-11-18/2024-11-19"))),
                new Case(
                        "source.id.ambiguous",
                        with(source("wire"), published("wire", "2024")),
                        "ERROR source.id.ambiguous at /sources/0/id: Source.id must stand for one content,"
                                + " and stands for 2 different ones, but was wire",
                        "wire",
                        with(source("wire"), source("wire"))),
                new Case(
                        "claim.id.ambiguous",
                        with(
                                leader("xi"),
                                summit,
                                claim("c", attendance("xi", "summit")),
                                claim("c", occurrence("summit", "2024-11-18"))),
                        "ERROR claim.id.ambiguous at /claims/0/id: Claim.id must stand for one content,"
                                + " and stands for 2 different ones, but was c",
                        "c",
                        with(
                                leader("xi"),
                                summit,
                                claim("c", attendance("xi", "summit")),
                                claim("d", occurrence("summit", "2024-11-18/2024-11-19")))),
                new Case(
                        "event.part-of.circular",
                        with(
                                event("c").withPartOf(eventId("b")),
                                event("b").withPartOf(eventId("d")),
                                event("d").withPartOf(eventId("c")),
                                event("a").withPartOf(eventId("d"))),
                        "ERROR event.part-of.circular at /events/1/partOf: Event.partOf must not lead back to the event,"
                                + " but was \"b → d → c → b\"",
                        "b → d → c → b",
                        with(
                                event("c").withPartOf(eventId("b")),
                                event("b").withPartOf(eventId("d")),
                                event("d"),
                                event("a").withPartOf(eventId("d")))),
                new Case(
                        "source.derived-from.circular",
                        with(
                                source("a").withDerivedFrom(sourceId("c"), sourceId("wire")),
                                source("b").withDerivedFrom(sourceId("a")),
                                source("c").withDerivedFrom(sourceId("b"))),
                        "ERROR source.derived-from.circular at /sources/0/derivedFrom:"
                                + " Source.derivedFrom must not lead back to the source, but was \"a → c → b → a\"",
                        "a → c → b → a",
                        with(
                                source("a").withDerivedFrom(sourceId("wire"), sourceId("b")),
                                source("b").withDerivedFrom(sourceId("wire")))),
                new Case(
                        "source.publisher.circular",
                        with(
                                source("a").withPublisher(sourceId("b")),
                                source("b").withPublisher(sourceId("a"))),
                        "ERROR source.publisher.circular at /sources/0/publisher:"
                                + " Source.publisher must not lead back to the source, but was \"a → b → a\"",
                        "a → b → a",
                        with(source("a").withPublisher(sourceId("b")), source("b"))),
                new Case(
                        "citation.via.circular",
                        with(
                                summit,
                                source("a"),
                                source("daily"),
                                source("post"),
                                source("z"),
                                claim("a", occurrence("summit", "2024-11-18"))
                                        .withCitations(citation("a"), citation("z", "daily", "post")),
                                claim("b", occurrence("summit", "2024-11-18"))
                                        .withCitations(citation("post", "daily"))),
                        "WARNING citation.via.circular at /claims/0/citations/1/via: Citation.via must not lead back to"
                                + " Citation.source, over other citations, but was \"daily → post → daily\"",
                        "daily → post → daily",
                        with(
                                summit,
                                source("a"),
                                source("daily"),
                                source("post"),
                                source("z"),
                                claim("a", occurrence("summit", "2024-11-18"))
                                        .withCitations(citation("z", "daily", "post")),
                                claim("b", occurrence("summit", "2024-11-18")).withCitations(citation("z", "post")))),
                new Case(
                        "claim.supersedes.circular",
                        with(
                                summit,
                                claim("a", occurrence("summit", "2024-11-18")).withSupersedes(claimId("c")),
                                claim("b", occurrence("summit", "2024-11-18")).withSupersedes(claimId("a")),
                                claim("c", occurrence("summit", "2024-11-18")).withSupersedes(claimId("b"))),
                        "ERROR claim.supersedes.circular at /claims/0/supersedes:"
                                + " Claim.supersedes must not lead back to the claim, but was \"a → c → b → a\"",
                        "a → c → b → a",
                        with(
                                summit,
                                claim("b", occurrence("summit", "2024-11-18")).withSupersedes(claimId("c")),
                                claim("c", occurrence("summit", "2024-11-18")))),
                new Case(
                        "retraction.claim.circular",
                        with(retraction("a", "b", "wire"), retraction("b", "a", "wire")),
                        "ERROR retraction.claim.circular at /claims/0/proposition/claim:"
                                + " Retraction.claim must not lead back to the claim, but was \"a → b → a\"",
                        "a → b → a",
                        with(
                                retraction("a", "b", "wire"),
                                retraction("b", "c", "wire"),
                                claim("c", occurrence("summit", "2024-11-18")),
                                summit)),
                new Case(
                        "attendance.during.outside-event",
                        with(
                                leader("xi"),
                                summit,
                                claim("c", attendance("xi", "summit").withDuring(time("2024-11-20")))),
                        "ERROR attendance.during.outside-event at /claims/0/proposition/during:"
                                + " Attendance.during must lie within its event's time 2024-11-18/2024-11-19,"
                                + " but was 2024-11-20",
                        "2024-11-20",
                        with(
                                leader("xi"),
                                summit,
                                claim("c", attendance("xi", "summit").withDuring(time("2024-11-19"))))),
                new Case(
                        "event.time.outside-whole",
                        with(summit, part("dinner", "2024-11-17", "summit")),
                        "ERROR event.time.outside-whole at /events/0/time: Event.time must lie within the time"
                                + " 2024-11-18/2024-11-19 of summit, of which it is a part, but was 2024-11-17",
                        "2024-11-17",
                        with(summit, part("dinner", "2024-11-18", "summit"))),
                new Case(
                        "occurrence.time.outside-whole",
                        with(
                                summit,
                                event("dinner").withPartOf(eventId("summit")),
                                claim("c", occurrence("dinner", "2024-11-17"))),
                        "ERROR occurrence.time.outside-whole at /claims/0/proposition/time: Occurrence.time must lie"
                                + " within the time 2024-11-18/2024-11-19 of summit, of which its event is a part,"
                                + " but was 2024-11-17",
                        "2024-11-17",
                        with(
                                summit,
                                event("dinner").withPartOf(eventId("summit")),
                                claim("c", occurrence("dinner", "2024-11-18")))),
                new Case(
                        "event.time.contradictory",
                        with(event("a"), summit, claim("c", occurrence("summit", "2024-11-20"))),
                        "WARNING event.time.contradictory at /events/1: Event must have times that can all be right,"
                                + " and is said to be at 2024-11-18/2024-11-19 or 2024-11-20, but was summit",
                        "summit",
                        // what is not sure excludes nothing
                        with(
                                event("a"),
                                summit,
                                claim("b", occurrence("summit", "2024-11")),
                                claim("c", occurrence("summit", "2024-11-20?")))),
                new Case(
                        "attendance.leader.not-yet-born",
                        with(leader("xi").withBorn(time("2024-11-20")), summit, attends("xi", "summit")),
                        "ERROR attendance.leader.not-yet-born at /claims/0/proposition/leader: Attendance.leader must"
                                + " have been born, 2024-11-20, by the time 2024-11-18/2024-11-19 of the event summit,"
                                + " but was xi",
                        "xi",
                        with(leader("xi").withBorn(time("2024-11-19")), summit, attends("xi", "summit"))),
                new Case(
                        "attendance.leader.already-dead",
                        with(leader("xi").withDied(time("2024-11-17")), summit, attends("xi", "summit")),
                        "ERROR attendance.leader.already-dead at /claims/0/proposition/leader: Attendance.leader must"
                                + " not have died, 2024-11-17, before the time 2024-11-18/2024-11-19 of the event"
                                + " summit, but was xi",
                        "xi",
                        with(leader("xi").withDied(time("2024-11-18")), summit, attends("xi", "summit"))),
                new Case(
                        "attendance.capacity.not-held",
                        with(
                                leader("biden").withOffices(office("President", "US", "2021-01-20/2024-11-17")),
                                summit,
                                claim(
                                        "c",
                                        attendance("biden", "summit")
                                                .withCapacity(dev.factum.model.Office.of("President")))),
                        "ERROR attendance.capacity.not-held at /claims/0/proposition/capacity: Attendance.capacity must"
                                + " be held at the time 2024-11-18/2024-11-19 of the event summit, and is held"
                                + " 2021-01-20/2024-11-17, but was President",
                        "President",
                        with(
                                leader("biden").withOffices(office("President", "US", "2021-01-20/2024-11-18")),
                                summit,
                                claim(
                                        "c",
                                        attendance("biden", "summit")
                                                .withCapacity(dev.factum.model.Office.of("President"))))),
                new Case(
                        "citation.accessed.before-published",
                        with(
                                published("wire", "2024-11-18"),
                                summit,
                                claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                                        .withCitations(
                                                citation("wire").withAccessed(Instant.parse("2024-11-17T09:59:59Z")))),
                        "ERROR citation.accessed.before-published at /claims/0/citations/0/accessed: Citation.accessed"
                                + " must not lie before the publication 2024-11-18 of its source wire,"
                                + " but was 2024-11-17T09:59:59Z",
                        "2024-11-17T09:59:59Z",
                        // it was the 18th somewhere on earth
                        with(
                                published("wire", "2024-11-18"),
                                summit,
                                claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                                        .withCitations(
                                                citation("wire").withAccessed(Instant.parse("2024-11-17T10:00:00Z"))))),
                new Case(
                        "claim.recorded.before-published",
                        with(
                                published("wire", "2024-11-18"),
                                summit,
                                claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                                        .withRecorded(
                                                Recording.of(Instant.parse("2024-11-17T09:59:59Z"), "desk", "hand"))),
                        "ERROR claim.recorded.before-published at /claims/0/recorded/at: Claim.recorded.at must not lie"
                                + " before the publication 2024-11-18 of its source wire, but was 2024-11-17T09:59:59Z",
                        "2024-11-17T09:59:59Z",
                        with(
                                published("wire", "2024-11-18"),
                                summit,
                                claim("c", occurrence("summit", "2024-11-18/2024-11-19"))
                                        .withRecorded(
                                                Recording.of(Instant.parse("2024-11-17T10:00:00Z"), "desk", "hand")))),
                new Case(
                        "source.retrieved.before-published",
                        with(published("wire", "2024-11-18T12:00:00Z")
                                .withRetrieved(Instant.parse("2024-11-18T11:59:59Z"))),
                        "ERROR source.retrieved.before-published at /sources/0/retrieved: Source.retrieved must not lie"
                                + " before Source.published 2024-11-18T12:00:00Z, but was 2024-11-18T11:59:59Z",
                        "2024-11-18T11:59:59Z",
                        with(published("wire", "2024-11-18T12:00:00Z")
                                .withRetrieved(Instant.parse("2024-11-18T12:00:00Z")))),
                new Case(
                        "occurrence.weekday.mismatch",
                        with(
                                event("dinner"),
                                claim("c", occurrence("dinner", "2024-11-18").withWeekday(DayOfWeek.TUESDAY))),
                        "ERROR occurrence.weekday.mismatch at /claims/0/proposition/weekday: Occurrence.weekday must be"
                                + " that of 2024-11-18, monday, but was tuesday",
                        "tuesday",
                        with(
                                event("dinner"),
                                claim("c", occurrence("dinner", "2024-11-18").withWeekday(DayOfWeek.MONDAY)))),
                new Case(
                        "anniversary.years.mismatch",
                        with(event("summit", "2024-11-18"), claim("c", anniversary(81, "1944-07-22"))),
                        "ERROR anniversary.years.mismatch at /claims/0/proposition/years: Anniversary.years must be the"
                                + " years from 1944-07-22 to 2024-11-18, 80 by the calendar, 80 by year numbers,"
                                + " but was 81",
                        "81",
                        with(event("summit", "2024-11-18"), claim("c", anniversary(80, "1944-07-22")))),
                new Case(
                        "precedent.years.mismatch",
                        with(
                                summit,
                                earlier,
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(Country.of("BR"))
                                                .previous(eventId("earlier"))
                                                .years(9)
                                                .build())),
                        "ERROR precedent.years.mismatch at /claims/0/proposition/years: Precedent.years must be the"
                                + " years from 2016 to 2024-11-18/2024-11-19, 7 to 8 by the calendar, 8 by year"
                                + " numbers, but was 9",
                        "9",
                        with(
                                summit,
                                earlier,
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(Country.of("BR"))
                                                .previous(eventId("earlier"))
                                                .years(8)
                                                .build()))),
                new Case(
                        "precedent.counterexample",
                        with(
                                summit,
                                earlier,
                                leader("xi"),
                                leader("biden"),
                                attends("xi", "earlier"),
                                attends("biden", "earlier"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(leaderId("xi"), leaderId("biden"))
                                                .build())),
                        "ERROR precedent.counterexample at /claims/1/proposition/event: Precedent.event must have none"
                                + " of its like before it, such as earlier of 2016, but was summit",
                        "summit",
                        with(
                                summit,
                                earlier,
                                leader("xi"),
                                leader("biden"),
                                attends("xi", "earlier"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(leaderId("xi"), leaderId("biden"))
                                                .build()))),
                new Case(
                        "precedent.previous.lacks-party",
                        with(
                                summit,
                                earlier,
                                leader("xi"),
                                attends("xi", "earlier"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(leaderId("xi"), Country.of("US"))
                                                .previous(eventId("earlier"))
                                                .build())),
                        "WARNING precedent.previous.lacks-party at /claims/0/proposition/previous: Precedent.previous"
                                + " must have brought together all Precedent.parties, and nobody is known to have been"
                                + " there for country:US, but was earlier",
                        "earlier",
                        // of whom nobody is known, nobody lacks
                        with(
                                summit,
                                earlier,
                                leader("xi"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(leaderId("xi"), Country.of("US"))
                                                .previous(eventId("earlier"))
                                                .build()))),
                new Case(
                        "precedent.previous.not-before",
                        with(
                                summit,
                                event("earlier", "2024-11-20"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(Country.of("US"))
                                                .previous(eventId("earlier"))
                                                .build())),
                        "ERROR precedent.previous.not-before at /claims/0/proposition/previous: Precedent.previous must"
                                + " lie before the time 2024-11-18/2024-11-19 of Precedent.event, and lies at"
                                + " 2024-11-20, but was earlier",
                        "earlier",
                        with(
                                summit,
                                event("earlier", "2024-11"),
                                claim(
                                        "c",
                                        precedent("summit")
                                                .addParties(Country.of("US"))
                                                .previous(eventId("earlier"))
                                                .build()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksTheRuleIsReported(Case one) {
        Report report = Dossier.builder().addAll(one.broken()).build().check();

        assertThat(report.toString()).isEqualTo(one.line());
        assertThat(report.problems().get(0).code()).isEqualTo(one.code());
        assertThat(report.problems().get(0).rejected()).contains(one.rejected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatKeepsTheRuleIsNot(Case one) {
        assertThat(Dossier.builder().addAll(one.sound()).build().check().toString())
                .isEqualTo("no problems");
    }

    @Test
    void everyStandardRuleHasItsCase() {
        assertThat(IntegrityRules.standard().codes())
                .containsExactlyElementsOf(cases().map(Case::code).sorted().toList());
    }

    @Test
    void theSummitKeepsThemAll() {
        assertThat(Summit.dossier().check()).isEqualTo(Report.empty());
    }

    // ---- left out, re-graded, added

    private static final String DANGLING = "dossier.reference.dangling";

    private static Dossier dangling() {
        return Dossier.of(attends("xi", "summit"), source("wire"), leader("xi"));
    }

    @Test
    void aRuleCanBeLeftOut() {
        IntegrityRules rules = IntegrityRules.standard().without(DANGLING);

        assertThat(dangling().check(rules).isEmpty()).isTrue();
        assertThat(rules.codes()).doesNotContain(DANGLING).hasSize(26);
        assertThat(dangling().check().problems()).hasSize(1);
    }

    @Test
    void aRuleCanBeRegraded() {
        Report report = dangling().check(IntegrityRules.standard().regraded(DANGLING, Severity.INFO));

        assertThat(report.toString())
                .isEqualTo(
                        "INFO dossier.reference.dangling at /claims/0/proposition/event: Claim.proposition.event must"
                                + " name an entity that is in the dossier, but was event:summit");
        assertThat(report.hasErrors()).isFalse();
    }

    /** An application's own rule. */
    private static final class EveryEventHasAPlace implements IntegrityRule {
        private static final Rule PLACE =
                Rule.of("app.event.place.missing: Event.place must be known").withSeverity(Severity.WARNING);

        @Override
        public List<Rule> rules() {
            return List.of(PLACE);
        }

        @Override
        public void find(Dossier dossier, Consumer<Problem> problems) {
            dossier.events().stream()
                    .filter(event -> event.place().isEmpty())
                    .forEach(event -> problems.accept(PLACE.missingAt(dossier.pointerTo(event) + "/place")));
        }
    }

    @Test
    void aRuleCanBeAdded() {
        Dossier dossier = Dossier.of(event("summit"));

        assertThat(dossier.check(IntegrityRules.none().with(new EveryEventHasAPlace()))
                        .toString())
                .isEqualTo("WARNING app.event.place.missing at /events/0/place: Event.place must be known,"
                        + " but was missing");
        IntegrityRules more = IntegrityRules.standard().with(new EveryEventHasAPlace());
        assertThat(more.codes()).contains("app.event.place.missing").hasSize(28);
        assertThat(dossier.check(more.without("app.event.place.missing")).isEmpty())
                .isTrue();
        assertThat(dossier.check(more.regraded("app.event.place.missing", Severity.ERROR))
                        .hasErrors())
                .isTrue();
    }

    @Test
    void aCodeThatAnotherRuleHasIsRefused() {
        IntegrityRules once = IntegrityRules.none().with(new EveryEventHasAPlace());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.with(new EveryEventHasAPlace()))
                .withMessage("rule must have codes that no other rule has, but was one with app.event.place.missing");
        // what is left out keeps its code
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrityRules.standard().without(DANGLING).with(new DanglingReferences()))
                .withMessage("rule must have codes that no other rule has, but was one with"
                        + " dossier.reference.dangling");
    }

    @Test
    void noRulesFindNothing() {
        assertThat(IntegrityRules.none().codes()).isEmpty();
        assertThat(dangling().check(IntegrityRules.none()).isEmpty()).isTrue();
    }

    @Test
    void anUnknownCodeIsRefused() {
        IntegrityRules rules = IntegrityRules.none().with(new EveryEventHasAPlace());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without("no.such.rule"))
                .withMessage("code must be that of a rule, one of [app.event.place.missing], but was no.such.rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.regraded("no.such.rule", Severity.INFO))
                .withMessage("code must be that of a rule, one of [app.event.place.missing], but was no.such.rule");
    }

    @Test
    void theReportIsOrderedByCodeAndPlace() {
        Report report = Dossier.of(
                        claim("b", attendance("xi", "summit")),
                        claim("a", attendance("xi", "summit")),
                        leader("xi"),
                        leader("xi", "CN"))
                .check();

        assertThat(report.stream().map(problem -> problem.code() + " " + problem.pointer()))
                .containsExactly(
                        "dossier.reference.dangling /claims/0/citations/0/source",
                        "dossier.reference.dangling /claims/0/proposition/event",
                        "dossier.reference.dangling /claims/1/citations/0/source",
                        "dossier.reference.dangling /claims/1/proposition/event",
                        "leader.id.ambiguous /leaders/0/id");
    }
}
