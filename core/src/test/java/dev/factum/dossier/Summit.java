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

import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EventCategory;
import dev.factum.model.FreeText;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Role;
import dev.factum.model.SourceKind;
import dev.factum.model.Utterance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

/**
 * An economic summit of two days, with sessions, a dinner and a meeting in the margins; one leader was expected, stayed
 * away and was represented; one report was taken back; long before, a state that is no more had met one of the guests.
 * Everything in it goes together: {@code check()} finds nothing.
 */
final class Summit {
    private Summit() {}

    static List<Entity> entities() {
        return List.of(
                // who
                leader("lula", "BR").withOffices(office("President", "BR", "2023-01-01/..")),
                leader("biden", "US").withOffices(office("President", "US", "2021-01-20/2025-01-20")),
                leader("xi", "CN"),
                leader("putin", "RU"),
                leader("lavrov", "RU"),
                leader("scholz", "DE"),
                leader("gorbachev").withOffices(office("President", "SUHH", "1990-03-15/1991-12-25")),
                leader("bush", "US").withOffices(office("President", "US", "1989-01-20/1993-01-20")),
                // what
                event("rio-summit", "2024-11-18/2024-11-19")
                        .withCategories(EventCategory.MULTILATERAL)
                        .withPlace(Place.of("Museum of Modern Art, Rio de Janeiro")),
                part("rio-session-1", "2024-11-18", "rio-summit").withCategories(EventCategory.MULTILATERAL),
                part("rio-session-2", "2024-11-19", "rio-summit").withCategories(EventCategory.MULTILATERAL),
                part("rio-dinner", "2024-11-18", "rio-summit"),
                event("rio-bilateral").withPartOf(eventId("rio-summit")).withCategories(EventCategory.BILATERAL),
                event("rio-photo").withPartOf(eventId("rio-summit")),
                event("helsinki-summit", "1990-09-09").withCategories(EventCategory.BILATERAL),
                // who says so
                source("agency").withKind(SourceKind.ORGANIZATION),
                source("host").withKind(SourceKind.ORGANIZATION).withSpeaksFor(Country.of("BR")),
                source("ministry").withKind(SourceKind.ORGANIZATION).withSpeaksFor(Country.of("RU")),
                published("wire", "2024-11-18").withPublisher(sourceId("agency")),
                published("daily", "2024-11-19").withDerivedFrom(sourceId("wire")),
                published("briefing", "2024-11-10").withPublisher(sourceId("host")),
                // that they say
                claim("lula-hosts", attendance("lula", "rio-summit").withRole(Role.HOST), "briefing"),
                attends("lula", "rio-session-1"),
                attends("lula", "rio-dinner"),
                attends("lula", "rio-bilateral"),
                attends("biden", "rio-summit"),
                attends("biden", "rio-session-1").withCitations(citation("daily", "wire", "host")),
                attends("biden", "rio-dinner"),
                attends("xi", "rio-summit"),
                attends("xi", "rio-bilateral"),
                attends("lavrov", "rio-summit")
                        .withRecorded(Recording.of(Instant.parse("2024-11-20T08:00:00Z"), "desk", "by hand")),
                attends("lavrov", "rio-dinner"),
                claim("putin-expected", attendance("putin", "rio-summit"), "briefing")
                        .withMode(Mode.INTENTION),
                claim("putin-absent", attendance("putin", "rio-summit"), "ministry")
                        .withPolarity(Polarity.DENIED)
                        .withSupersedes(claimId("putin-expected")),
                claim(
                        "putin-represented",
                        attendance("putin", "rio-summit").withPresence(Presence.REPRESENTED),
                        "ministry"),
                attends("scholz", "rio-summit"),
                claim("scholz-dines", attendance("scholz", "rio-dinner"), "daily"),
                retraction("scholz-did-not", "scholz-dines", "wire"),
                claim("not-the-ministrys", FreeText.of("The table seated forty.", eventId("rio-dinner")), "daily"),
                retraction("ministry-objects", "not-the-ministrys", "ministry"),
                claim(
                        "bilateral-time",
                        occurrence("rio-bilateral", "2024-11-19").withWeekday(DayOfWeek.TUESDAY)),
                claim(
                        "words",
                        Utterance.builder()
                                .speaker(leaderId("lula"))
                                .event(eventId("rio-session-1"))
                                .words(Quote.of("Hunger is a political choice"))
                                .build()),
                attends("gorbachev", "helsinki-summit"),
                attends("bush", "helsinki-summit"),
                claim(
                        "first-since-helsinki",
                        precedent("rio-summit")
                                .addParties(Country.of("US"), Country.of("SUHH"))
                                .previous(eventId("helsinki-summit"))
                                .years(34)
                                .build(),
                        "daily"));
    }

    static Dossier dossier() {
        return Dossier.builder().addAll(entities()).build();
    }

    /** The ids of events, leaders and so on of what a query returns, in its order. */
    static List<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(entity -> entity.ref().value()).toList();
    }
}
