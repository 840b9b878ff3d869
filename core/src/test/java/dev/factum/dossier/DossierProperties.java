package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Presence;
import dev.factum.model.Source;
import dev.factum.shape.Canonical;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of a dossier in whatever order, and however often, its parts are added. */
class DossierProperties {
    /** The summit, and all that can be wrong with it. */
    private static List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(Summit.entities());
        entities.addAll(List.<Entity>of(
                leader("xi", "RU"),
                event("rio-photo", "2024-11-18"),
                part("eve", "2024-11-17", "rio-summit"),
                part("a", "2024", "b"),
                part("b", "2024", "c"),
                part("c", "2024", "a"),
                source("x").withDerivedFrom(sourceId("y"), sourceId("z")),
                source("y").withDerivedFrom(sourceId("z"), sourceId("x")),
                source("z").withDerivedFrom(sourceId("x"), sourceId("y")),
                claim("1", attendance("xi", "a").withPresence(Presence.REMOTE)),
                claim("1", attendance("xi", "a").withDuring(time("2023"))),
                attends("xi", "rio-dinner").withSupersedes(claimId("2")),
                claim("2", occurrence("rio-dinner", "2024-11-19").withWeekday(DayOfWeek.FRIDAY))
                        .withSupersedes(claimId("3"), claimId("1")),
                retraction("3", "xi@rio-dinner", "x"),
                attends("nobody", "nowhere").withAssignedId(java.util.Optional.empty()),
                claim("4", occurrence("rio-photo", "2024-11-19").withWeekday(DayOfWeek.FRIDAY))));
        return entities;
    }

    private static final Dossier DOSSIER = Dossier.builder().addAll(entities()).build();

    /** All answers, those that are in the order of adding as sets. */
    private static Map<String, Object> answers(Dossier dossier) {
        Map<String, Object> answers = new TreeMap<>();
        answers.put("leaders", dossier.leaders());
        answers.put("events", dossier.events());
        answers.put("sources", dossier.sources());
        answers.put("claims", new HashSet<>(dossier.claims()));
        answers.put("topics", List.copyOf(dossier.topics()));
        answers.put("timeline", dossier.timeline());
        answers.put("check", dossier.check().toString());
        answers.put("live", set(dossier.claims(dossier.live()).toList()));
        answers.put("happened", set(dossier.claims(dossier.happened()).toList()));
        answers.put("document", Canonical.text(DossierShape.DOSSIER, dossier));
        for (Leader leader : dossier.leaders()) {
            answers.put("events of " + leader.id(), dossier.eventsOf(leader.id()));
            answers.put("leader " + leader.id(), dossier.leader(leader.id()));
            answers.put("about " + leader.id(), set(dossier.claimsAbout(leader.id())));
        }
        for (Event event : dossier.events()) {
            answers.put("attendance at " + event.id(), dossier.attendanceAt(event.id()));
            answers.put("attendance by any " + event.id(), dossier.attendanceAt(event.id(), ClaimFilter.any()));
            answers.put("times of " + event.id(), dossier.timesOf(event.id()));
            answers.put("event " + event.id(), dossier.event(event.id()));
            answers.put("about " + event.id(), set(dossier.claimsAbout(event.id())));
        }
        for (Source source : dossier.sources()) {
            answers.put("citing " + source.id(), set(dossier.citing(source.id())));
        }
        for (Claim claim : dossier.claims()) {
            answers.put("claim " + claim.id(), dossier.claim(claim.id()));
            answers.put("variants " + claim.id(), dossier.variants(claim.id()));
        }
        answers.put("during", dossier.eventsDuring(time("2024-11-18")));
        answers.put(
                "together", dossier.attendedTogether(List.of(Entities.leaderId("lula"), Entities.leaderId("biden"))));
        return answers;
    }

    private static Set<Claim> set(List<Claim> claims) {
        return new HashSet<>(claims);
    }

    private static final Map<String, Object> ANSWERS = answers(DOSSIER);

    @Property(tries = 100)
    void theOrderOfAddingIsNoMatter(@ForAll Random random) {
        List<Entity> shuffled = entities();
        Collections.shuffle(shuffled, random);
        Dossier dossier = Dossier.builder().addAll(shuffled).build();

        assertThat(dossier).isEqualTo(DOSSIER).hasSameHashCodeAs(DOSSIER);
        assertThat(answers(dossier)).isEqualTo(ANSWERS);
    }

    @Property(tries = 30)
    void addingTwiceChangesNothing(@ForAll Random random) {
        List<Entity> again = entities();
        Collections.shuffle(again, random);
        Dossier dossier = DOSSIER.toBuilder()
                .addAll(again.subList(0, random.nextInt(again.size())))
                .build();

        assertThat(dossier).isEqualTo(DOSSIER);
        assertThat(dossier.claims()).isEqualTo(DOSSIER.claims());
        assertThat(dossier.check()).isEqualTo(DOSSIER.check());
    }

    @Property(tries = 30)
    void takingOneAwayMakesAnother(@ForAll Random random) {
        List<Entity> fewer = entities();
        fewer.remove(random.nextInt(fewer.size()));
        Dossier dossier = Dossier.builder().addAll(fewer).build();

        assertThat(dossier).isNotEqualTo(DOSSIER);
        assertThat(dossier.toBuilder().addAll(entities()).build()).isEqualTo(DOSSIER);
    }

    @Property(tries = 100)
    void indexesFindWhatFiltersFind(@ForAll Random random) {
        List<Entity> some = entities();
        Collections.shuffle(some, random);
        Dossier dossier = Dossier.builder()
                .addAll(some.subList(0, random.nextInt(some.size())))
                .build();

        for (Entity entity : entities()) {
            assertThat(dossier.claimsAbout(entity.ref()))
                    .isEqualTo(dossier.claims(ClaimFilter.about(entity.ref())).toList());
            if (entity instanceof Source source) {
                assertThat(dossier.citing(source.id()))
                        .isEqualTo(
                                dossier.claims(ClaimFilter.citing(source.id())).toList());
            }
            if (entity instanceof Claim claim) {
                assertThat(dossier.claimsOn(claim.proposition().topic()))
                        .isEqualTo(dossier.claims(
                                        ClaimFilter.on(claim.proposition().topic()))
                                .toList());
            }
        }
        assertThat(dossier.check()).isNotNull();
        assertThat(dossier.attendanceAt(eventId("rio-summit"), dossier.happened()))
                .isEqualTo(dossier.attendanceAt(eventId("rio-summit")));
    }
}
