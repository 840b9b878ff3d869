package dev.factum.dossier;

import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Summit.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event is a part of, where several descriptions of it name different wholes: of each. */
class WholesTest {
    private static final String MINUTE = "2025-09-03T10:30:00Z";
    private static final Event PARADE =
            event("parade", MINUTE).withPlace(Place.of("Beijing").withCountry(Country.of("CN")));
    private static final Event TALKS =
            event("talks", MINUTE).withPlace(Place.of("Moscow").withCountry(Country.of("RU")));

    private static Event in(Event event, String whole) {
        return event.withPartOf(eventId(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "zz"})
    void partsOfOneWholeByAnyDescriptionAreNotTwoPlaces(String name) {
        assertThat(conflicts(PARADE, in(TALKS, "parade"))).isEmpty();
        assertThat(conflicts(PARADE, TALKS)).hasSize(1);
        assertThat(conflicts(PARADE, in(TALKS, "parade"), TALKS.withName(name)))
                .as("one that names no whole says nothing against it")
                .isEmpty();
        assertThat(conflicts(PARADE.withPartOf(eventId("week")), in(TALKS, "month"), in(TALKS.withName(name), "week")))
                .isEmpty();
    }

    /** Returns the conflicts of one leader who was at both events. */
    private static List<Conflict> conflicts(Entity... events) {
        List<Entity> all = new ArrayList<>(List.of(events));
        all.add(attends("kim", "parade"));
        all.add(attends("kim", "talks"));
        List<Conflict> conflicts = Dossier.builder().addAll(all).build().conflicts();
        Collections.reverse(all);
        assertThat(Dossier.builder().addAll(all).build().conflicts()).isEqualTo(conflicts);
        return conflicts.stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.TWO_PLACES)
                .toList();
    }

    @Test
    void whoIsAtAPartIsAtEachOfItsWholes() {
        Precedent first = precedent("jubilee").addParties(leaderId("kim")).build();
        Dossier dossier = Dossier.of(
                event("jubilee", "2025"),
                in(event("dinner"), "visit"),
                in(event("dinner").withName("0"), "congress"),
                event("visit", "2018"),
                event("congress", "2019"),
                attends("kim", "dinner"));

        assertThat(ids(dossier.counterexamples(first))).containsExactly("visit", "congress");
    }

    @Test
    void aPartOfWhatIsTheFirstByAnyDescriptionIsNoCounterexample() {
        Precedent first = precedent("visit").addParties(leaderId("kim")).build();
        Event visit = event("visit", "2025");
        Event dinner = event("dinner", "2018");
        Dossier dossier = Dossier.of(visit, in(dinner, "visit"), attends("kim", "dinner"));
        assertThat(dossier.counterexamples(first)).isEmpty();

        for (String name : List.of("0", "zz")) {
            assertThat(dossier.plus(List.of(dinner.withName(name))).counterexamples(first))
                    .isEmpty();
            assertThat(dossier.plus(List.of(in(dinner.withName(name), "week"))).counterexamples(first))
                    .isEmpty();
        }
    }

    @Test
    void withoutATimeOfItsOwnItIsAtThoseOfAllItsWholes() {
        Precedent first = precedent("parade").addParties(leaderId("kim")).build();
        Dossier one =
                Dossier.of(PARADE, in(event("dinner"), "visit"), event("visit", "2018"), attends("kim", "dinner"));
        assertThat(one.objector().to(first)).extracting(Objection::isSure).contains(true);
        Precedent since = first.withPrevious(eventId("dinner")).withYears(20);
        assertThat(one.objector().to(since)).extracting(Objection::isSure).containsExactly(true);
        for (String name : List.of("0", "zz")) {
            assertThat(one.plus(List.of(in(event("dinner").withName(name), "congress"), event("congress", "2005")))
                            .objector()
                            .to(since))
                    .extracting(Objection::isSure)
                    .containsExactly(false);
        }
    }

    @Test
    void aCircleOverAnyDescriptionIsFound() {
        Dossier dossier =
                Dossier.of(in(event("a"), "z"), in(event("a").withName("zz"), "b"), in(event("b"), "a"), event("z"));

        assertThat(dossier.check().problems())
                .filteredOn(problem -> problem.code().equals("event.part-of.circular"))
                .extracting(Object::toString)
                .containsExactly("ERROR event.part-of.circular at "
                        + dossier.pointerTo(in(event("a").withName("zz"), "b"))
                        + "/partOf: Event.partOf must not lead back to the event, but was \"a → b → a\"");
    }

    @Test
    void manyWholesAndCirclesAreGoneThroughOnce() {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < 20_000; i++) {
            dossier.add(in(event("e" + i), "e" + (i + 1) % 20_000));
            dossier.add(in(event("e" + i).withName("0"), "e" + (i + 7) % 20_000));
        }
        dossier.add(event("e0", "2020"), event("far", "2025"), attends("kim", "e5"));
        for (int i = 0; i < 2_000; i++) {
            dossier.add(in(event("many").withName("n" + i), "w" + i), event("w" + i, "2019"));
            dossier.add(in(event("p" + i), "many"));
        }
        Dossier built = dossier.build();
        Precedent first = precedent("far").addParties(leaderId("kim")).build();

        assertThat(assertTimeout(Duration.ofSeconds(40), () -> built.objector().to(first)))
                .isNotEmpty();
    }
}
