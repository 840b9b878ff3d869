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
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.FreeText;
import dev.factum.model.Predicate;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Rating;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Utterance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever one entity names another, it may be that the dossier does not hold it. */
class DanglingReferencesTest {
    private static Arguments row(Entity broken, String... found) {
        return Arguments.of(broken, List.of(found));
    }

    private static Arguments row(Proposition broken, String... found) {
        return row(claim("c", broken), found);
    }

    /** An entity, and what is found in a dossier that else holds only the leader xi, the event summit and the wire. */
    static Stream<Arguments> places() {
        Claim sound = attends("xi", "summit");
        return Stream.of(
                row(
                        event("dinner").withPartOf(eventId("no")),
                        "/events/0/partOf event:no Event.partOf must name an entity that is in the dossier"),
                row(
                        source("a").withPublisher(sourceId("no")),
                        "/sources/0/publisher source:no Source.publisher must name an entity that is in the dossier"),
                row(
                        source("a").withDerivedFrom(sourceId("wire"), sourceId("no")),
                        "/sources/0/derivedFrom/0 source:no Source.derivedFrom.0 must name an entity that is in the"
                                + " dossier"),
                row(
                        source("a").withSpeaksFor(leaderId("no")),
                        "/sources/0/speaksFor leader:no Source.speaksFor must name an entity that is in the dossier"),
                row(source("a").withSpeaksFor(Country.of("BR"))),
                row(
                        attendance("no", "summit"),
                        "/claims/0/proposition/leader leader:no Claim.proposition.leader must name an entity that is"
                                + " in the dossier"),
                row(
                        attendance("xi", "no"),
                        "/claims/0/proposition/event event:no Claim.proposition.event must name an entity that is in"
                                + " the dossier"),
                row(
                        sound.withCitations(citation("wire"), citation("no")),
                        "/claims/0/citations/0/source source:no Claim.citations.0.source must name an entity that is in"
                                + " the dossier"),
                row(
                        sound.withCitations(citation("wire", "no", "nobody")),
                        "/claims/0/citations/0/via/0 source:no Claim.citations.0.via.0 must name an entity that is in"
                                + " the dossier",
                        "/claims/0/citations/0/via/1 source:nobody Claim.citations.0.via.1 must name an entity that is"
                                + " in the dossier"),
                row(
                        sound.withSupersedes(claimId("no")),
                        "/claims/0/supersedes/0 claim:no Claim.supersedes.0 must name an entity that is in the"
                                + " dossier"),
                row(
                        retraction("c", "no", "wire"),
                        "/claims/0/proposition/claim claim:no Claim.proposition.claim must name an entity that is in"
                                + " the dossier"),
                row(
                        Assessment.builder()
                                .claim(claimId("f1-" + "0".repeat(64)))
                                .rating(Rating.values()[0])
                                .label("false")
                                .build(),
                        "/claims/0/proposition/claim claim:f1-" + "0".repeat(64)
                                + " Claim.proposition.claim must name an entity that is in the dossier"),
                row(
                        precedent("summit")
                                .addParties(leaderId("no"), Country.of("US"))
                                .previous(eventId("never"))
                                .build(),
                        "/claims/0/proposition/parties/1 leader:no Claim.proposition.parties.1 must name an entity that"
                                + " is in the dossier",
                        "/claims/0/proposition/previous event:never Claim.proposition.previous must name an entity that"
                                + " is in the dossier"),
                row(
                        Anniversary.builder()
                                .event(eventId("summit"))
                                .of(eventId("no"))
                                .years(1)
                                .build(),
                        "/claims/0/proposition/of event:no Claim.proposition.of must name an entity that is in the"
                                + " dossier"),
                row(
                        Utterance.builder()
                                .speaker(sourceId("no"))
                                .event(eventId("summit"))
                                .words(Quote.of("Yes"))
                                .build(),
                        "/claims/0/proposition/speaker source:no Claim.proposition.speaker must name an entity that is"
                                + " in the dossier"),
                row(
                        Relation.builder()
                                .subject(leaderId("xi"))
                                .predicate(Predicate.MEMBER_OF)
                                .object(sourceId("no"))
                                .at(eventId("never"))
                                .build(),
                        "/claims/0/proposition/at event:never Claim.proposition.at must name an entity that is in the"
                                + " dossier",
                        "/claims/0/proposition/object source:no Claim.proposition.object must name an entity that is in"
                                + " the dossier"),
                row(
                        Property.builder()
                                .subject(leaderId("xi"))
                                .predicate(Predicate.TRAVELS_BY)
                                .value(Reference.of(eventId("no")))
                                .build(),
                        "/claims/0/proposition/value/ref event:no Claim.proposition.value.ref must name an entity that"
                                + " is in the dossier"),
                row(
                        FreeText.of("Something", leaderId("no")),
                        "/claims/0/proposition/about/0 leader:no Claim.proposition.about.0 must name an entity that is"
                                + " in the dossier"),
                row(sound),
                row(
                        sound.withSupersedes(claimId("f1-" + "0".repeat(64))),
                        "/claims/0/supersedes/0 claim:f1-" + "0".repeat(64)
                                + " Claim.supersedes.0 must name an entity that is in the dossier"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whoeverIsNamedIsLookedFor(Entity entity, List<String> found) {
        Dossier dossier = Dossier.of(entity, leader("xi"), event("summit"), source("wire"));

        assertThat(dossier.check().stream()
                        .map(problem ->
                                problem.pointer() + " " + problem.rejected().orElseThrow() + " "
                                        + problem.message().replaceFirst(", but was .*", "")))
                .containsExactlyElementsOf(found);
        assertThat(dossier.check().stream()
                        .map(problem -> problem.code())
                        .distinct()
                        .toList())
                .isSubsetOf("dossier.reference.dangling");
    }

    @Test
    void aContentIdIsFound() {
        Claim said = attends("xi", "summit").withAssignedId(java.util.Optional.empty());
        Dossier dossier = Dossier.of(
                said,
                claim("c", dev.factum.model.Retraction.of(said.id())),
                leader("xi"),
                event("summit"),
                source("wire"));

        assertThat(dossier.check().isEmpty()).isTrue();
        assertThat(dossier.claim(said.contentId())).contains(said);
    }
}
