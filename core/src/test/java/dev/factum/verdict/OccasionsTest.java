package dev.factum.verdict;

import static dev.factum.verdict.Said.XI;
import static dev.factum.verdict.Said.by;
import static dev.factum.verdict.Said.citation;
import static dev.factum.verdict.Said.retractionOf;
import static dev.factum.verdict.Said.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.LeaderId;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.TextValue;
import dev.factum.time.Edtf;
import dev.factum.verdict.Limit.Cause;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of no time, by what is said of some; and what objects to it. */
class OccasionsTest {
    private static final Attendance REMOTE = XI.withPresence(Presence.REMOTE);

    private static Fact fact(Policy policy, Proposition judged, Entity... entities) {
        return Adjudicator.with(policy).judge(Dossier.of(entities), judged);
    }

    private static Fact fact(Proposition judged, Entity... entities) {
        return fact(Policy.standard(), judged, entities);
    }

    private static Attendance during(Attendance attendance, String time) {
        return attendance.withDuring(Edtf.parse(time));
    }

    private static Entity[] and(Entity[] entities, Entity more) {
        List<Entity> all = new ArrayList<>(Arrays.asList(entities));
        all.add(more);
        return all.toArray(Entity[]::new);
    }

    @Test
    void whatWasSoAtAnotherTimeOpposesNothing() {
        Entity[] said = {
            by("wire", during(XI, "2025-09-03")),
            by("daily", during(XI, "2025-09-03")),
            by("post", during(REMOTE, "2025-09-05"))
        };

        assertThat(fact(XI, said).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(REMOTE, said).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(during(REMOTE, "2025-09-03"), said).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whatHasOneValueMayChange() {
        Predicate seat = Predicate.of("seat-of-government");
        Property bonn = Property.builder()
                .subject(Country.of("DE"))
                .predicate(seat)
                .value(TextValue.of("Bonn"))
                .build();
        Property berlin = bonn.withValue(TextValue.of("Berlin"));
        Policy policy = Policy.builder().addSingleValued(seat).build();
        Entity[] said = {
            by("wire", bonn.withDuring(Edtf.parse("1949/1990"))),
            by("daily", bonn.withDuring(Edtf.parse("1949/1990"))),
            by("post", berlin.withDuring(Edtf.parse("1999/2020"))),
            by("mail", berlin.withDuring(Edtf.parse("1999/2020")))
        };

        assertThat(fact(policy, bonn, said).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(policy, berlin, said).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(policy, bonn.withDuring(Edtf.parse("2010")), said).verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whoBearsWitnessToAnotherTimeDoesNotSilenceWhatOpposesTheRest() {
        Entity[] said = {
            by("wire", XI),
            by("daily", XI),
            by("post", REMOTE).withValidDuring(Edtf.parse("2025")),
            by("mail", REMOTE).withValidDuring(Edtf.parse("2025"))
        };
        assertThat(fact(XI, said).verdict()).isEqualTo(Verdict.DISPUTED);

        Claim longAgo = by("blog", XI).withValidDuring(Edtf.parse("1800")).withCertainty(Certainty.PROBABLE);
        Fact fact = fact(XI, and(said, longAgo));
        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact.supporting().claims()).containsExactly(longAgo);
        assertThat(fact.opposing().isEmpty()).isTrue();
        assertThat(fact.evidence())
                .filteredOn(evidence -> !evidence.counts())
                .hasSize(2)
                .allSatisfy(evidence ->
                        assertThat(evidence.limits()).extracting(Limit::cause).contains(Cause.DISPUTED));

        assertThat(fact(XI, by("wire", XI), by("post", XI).withPolarity(Polarity.DENIED), longAgo)
                        .verdict())
                .as("a denial of no time in particular perhaps denies each")
                .isEqualTo(Verdict.DISPUTED);
    }

    private static Event event(String id, String time, String place, String country) {
        return Event.builder()
                .id(EventId.of(id))
                .name(id)
                .kind(EventKind.SUMMIT)
                .time(Edtf.parse(time))
                .place(Place.builder().name(place).country(Country.of(country)).build())
                .build();
    }

    private static final Event HERE = event("here", "2025-09-03T10:30:00Z", "Beijing", "CN");
    private static final Event ELSEWHERE = event("elsewhere", "2025-09-03T10:30:00Z", "Moscow", "RU");

    private static Attendance at(Event event) {
        return Attendance.of(LeaderId.of("xi"), event.id());
    }

    @Test
    void objectionsAreOfTheTimeOfWhatSupports() {
        Claim then = by("wire", at(HERE)).withValidDuring(Edtf.parse("1999"));

        assertThat(fact(
                                at(HERE),
                                HERE,
                                ELSEWHERE,
                                then,
                                by("post", at(ELSEWHERE)).withValidDuring(Edtf.parse("2025")))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(
                                at(HERE),
                                HERE,
                                ELSEWHERE,
                                then,
                                by("post", at(ELSEWHERE)).withValidDuring(Edtf.parse("1999")))
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);

        Event vague = HERE.withTime(Edtf.parse("2025-09"));
        Event vagueToo = ELSEWHERE.withTime(Edtf.parse("2025-09"));
        Entity[] said = {
            vague,
            vagueToo,
            by("wire", during(at(HERE), "2025-09-03T10:30:00Z")),
            by("daily", during(at(HERE), "2025-09-03T10:30:00Z")),
            by("post", during(at(ELSEWHERE), "2025-09-03T10:30:00Z")),
            by("mail", during(at(ELSEWHERE), "2025-09-03T10:30:00Z"))
        };
        assertThat(fact(at(HERE), said).verdict())
                .as("of nothing but disputed claims")
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void objectionsGoByWhatStandsUnderThePolicy() {
        Source wire = source("wire").withPublisher(SourceId.of("press"));
        Source daily = source("daily").withPublisher(SourceId.of("press"));
        Claim elsewhere = by("wire", at(ELSEWHERE));
        Claim takenBack = retractionOf(elsewhere, "daily");
        Entity[] said = {HERE, ELSEWHERE, wire, daily, by("post", at(HERE)), elsewhere, takenBack};

        assertThat(fact(at(HERE), said).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(Policy.standard().withPublisherIsOneOrigin(false), at(HERE), said)
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
        assertThat(fact(Policy.standard().withRetractionsAct(false), at(HERE), said)
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);

        Claim instead = by("blog", XI).withSupersedes(elsewhere.id());
        assertThat(fact(at(HERE), HERE, ELSEWHERE, by("post", at(HERE)), elsewhere, instead)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(
                                Policy.standard().withSupersedesAct(false),
                                at(HERE),
                                HERE,
                                ELSEWHERE,
                                by("post", at(HERE)),
                                elsewhere,
                                instead)
                        .verdict())
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void nothingFollowsFromWhatTheCalendarExcludes() {
        Occurrence date = Occurrence.builder()
                .event(HERE.id())
                .time(Edtf.parse("2025-09-03"))
                .build();
        Occurrence sunday =
                Occurrence.builder().event(HERE.id()).weekday(DayOfWeek.SUNDAY).build();
        Claim impossible = by("wire", date.withWeekday(DayOfWeek.SUNDAY));
        Entity[] said = {impossible, impossible.withAssignedId(Optional.empty()).withCitations(citation("post"))};

        assertThat(fact(impossible.proposition(), said).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(fact(sunday, said).verdict()).isEqualTo(Verdict.UNVERIFIED);
        Fact ofTheDate = fact(date, said);
        assertThat(ofTheDate.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(ofTheDate.evidence())
                .hasSize(2)
                .allSatisfy(evidence ->
                        assertThat(evidence.limits()).extracting(Limit::cause).containsExactly(Cause.IMPOSSIBLE));
        assertThat(fact(date, and(and(said, by("daily", date)), by("mail", date)))
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }
}
