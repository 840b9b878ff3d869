package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.EventCategory;
import dev.factum.model.GeoPoint;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Role;
import dev.factum.model.TextValue;
import dev.factum.time.Edtf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Much that is said on one topic, or of one leader: what would take hours if all were held against all. */
class ConflictsHostileTest {
    private static final Predicate PRICE = Predicate.of("price");

    private static List<Conflict> conflicts(int count, IntFunction<Claim> claims) {
        Dossier dossier = Dossier.builder()
                .addAll(IntStream.range(0, count).mapToObj(claims).toList())
                .build();
        return inTime(dossier);
    }

    private static List<Conflict> inTime(Dossier dossier) {
        return Assertions.assertTimeout(Duration.ofSeconds(40), () -> dossier.conflicts(Set.of(PRICE)));
    }

    private static Property price(int value) {
        return Property.builder()
                .subject(Country.of("KP"))
                .predicate(PRICE)
                .value(TextValue.of("price " + value))
                .build();
    }

    private static Edtf day(int number) {
        return Edtf.of(LocalDate.of(1900, 1, 1).plusDays(number));
    }

    private static Occurrence in(String place) {
        return Occurrence.builder().event(eventId("e")).place(Place.of(place)).build();
    }

    @Test
    void oneOfAHundredDisagrees() {
        List<Conflict> conflicts = conflicts(
                100_000,
                i -> claim(
                                "c" + i,
                                attendance("kim", "e")
                                        .withRole(Role.of("role-" + i))
                                        .withPresence(i % 100 == 0 ? Presence.REMOTE : Presence.IN_PERSON))
                        .withValidDuring(time((1000 + i % 9000) + "/..")));

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).sides().stream().map(side -> side.claims().size()))
                .containsExactly(99_000, 1_000);
    }

    @Test
    void allAgreeInWordsOfTheirOwn() {
        assertThat(conflicts(100_000, i -> claim("c" + i, attendance("kim", "e").withRole(Role.of("role-" + i)))))
                .isEmpty();
    }

    @Test
    void aValueThatChangesFromDayToDay() {
        assertThat(conflicts(50_000, i -> claim("c" + i, price(i)).withValidDuring(day(i))))
                .isEmpty();
        List<Conflict> conflicts =
                conflicts(50_000, i -> claim("c" + i, price(i)).withValidDuring(day(i % 100 == 1 ? i - 1 : i)));
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).definite()).isTrue();
        assertThat(conflicts.get(0).sides()).hasSize(1_000);
    }

    @Test
    void allDisagree() {
        List<Conflict> conflicts = conflicts(
                10_000,
                i -> claim(
                        "c" + i,
                        Occurrence.builder().event(eventId("e")).time(day(i)).build()));

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).definite()).isTrue();
        assertThat(conflicts.get(0).sides()).hasSize(10_000);
        assertThat(conflicts(10_000, i -> claim("c" + i, price(i)))).hasSize(1);
    }

    @Test
    void allNameAPlaceOfTheirOwn() {
        List<Conflict> conflicts = conflicts(10_000, i -> claim("c" + i, in("City" + i)));

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).definite()).isFalse();
        assertThat(conflicts.get(0).sides()).hasSize(10_000);
        assertThat(conflicts.get(0).more()).isZero();
    }

    @Test
    void whatCannotBeHeldAgainstAllElseAccusesNobody() {
        assertThat(conflicts(5_000, i -> claim("c" + i, in("Square " + i + ", Beijing"))))
                .isEmpty();

        List<Conflict> conflicts = conflicts(
                5_000,
                i -> claim("c" + i, in("Square " + i + (i == 0 ? ", Moscow" : ", Beijing")))
                        .withValidDuring(time(i < 2 ? "1999" : "2025")));
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0)).hasToString("possible place: occurrence(event:e): c0 against c1 and 3584 more");
    }

    @Test
    void whoIsSurelyOfAnotherTimeIsOnNoSideHoweverManyThereAre() {
        List<Conflict> conflicts = conflicts(
                3_000,
                i -> claim("c" + i, in("Square " + i + ", " + (i % 2 == 0 ? "Beijing" : "Moscow")))
                        .withValidDuring(time(i == 7 ? "1800" : "202X")));

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).sides())
                .allSatisfy(side -> assertThat(side.claims())
                        .extracting(claim -> claim.id().value())
                        .doesNotContain("c7"));
    }

    @Test
    void denialsOfWhatNobodySays() {
        assertThat(conflicts(
                        10_000,
                        i -> claim("c" + i, attendance("kim", "e").withRole(Role.of("role-" + i)))
                                .withPolarity(i % 2 == 0 ? Polarity.DENIED : Polarity.AFFIRMED)))
                .isEmpty();
    }

    @Test
    void aLeaderWhoWasEverywhereInOneYear() {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < 20_000; i++) {
            dossier.add(event("e" + i, "2024").withPlace(Place.of("City" + i)), attends("kim", "e" + i));
        }
        List<Conflict> conflicts = inTime(dossier.build());

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).definite()).isFalse();
        assertThat(conflicts.get(0).more()).isEqualTo(20_000 * 19_999 / 2 - 1);
    }

    @Test
    void aLeaderWhoWasInManyPlacesInOneMinute() {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < 300; i++) {
            GeoPoint point = GeoPoint.of("" + (5 * (i / 20) - 60), "" + (17 * (i % 20) - 180));
            Place place = Place.of("City" + i).withGeo(point);
            dossier.add(event("e" + i, "2024-05-09T10:00:00Z").withPlace(place), attends("kim", "e" + i));
        }
        List<Conflict> conflicts = inTime(dossier.build());

        assertThat(conflicts).hasSize(299).allMatch(Conflict::definite);
        assertThat(conflicts.stream()
                        .mapToInt(conflict -> conflict.sides().size() - 1)
                        .sum())
                .isEqualTo(300 * 299 / 2);
    }

    @Test
    void manyFirstsWithManyCounterexamples() {
        Dossier.Builder dossier = Dossier.builder().add(event("e", "2025"));
        for (int i = 0; i < 2_000; i++) {
            dossier.add(event("e" + i, String.format("%04d", i)))
                    .add(attends("kim", "e" + i))
                    .add(claim(
                            "f" + i,
                            precedent("e")
                                    .addParties(leaderId("kim"))
                                    .years(2025 - i % 20)
                                    .category(EventCategory.of("category-" + i))
                                    .build()));
            dossier.add(claim(
                    "g" + i, precedent("e" + i).addParties(leaderId("kim")).build()));
        }

        assertThat(inTime(dossier.build())).isNotEmpty();
    }
}
