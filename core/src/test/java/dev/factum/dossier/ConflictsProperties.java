package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.citation;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.FreeText;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Rating;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;

/** What holds of conflicts, whatever is claimed: held against what comes of comparing each claim with each other one. */
class ConflictsProperties {
    private static final Set<Predicate> SINGLE_VALUED = Set.of(Predicate.of("capital"));
    private static final Set<Conflict.Kind> ON_ONE_TOPIC = EnumSet.of(
            Conflict.Kind.DENIAL, Conflict.Kind.VALUE, Conflict.Kind.PRESENCE, Conflict.Kind.TIME, Conflict.Kind.PLACE);

    /** Claims on few topics that agree, refine, contradict and deny each other, at some time or at none. */
    @Provide
    Arbitrary<List<Claim>> claims() {
        return Arbitraries.randomValue(random -> {
            int count = 2 + random.nextInt(14);
            List<Claim> claims = new ArrayList<>();
            int type = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                claims.add(claim(random, "c" + i, type));
            }
            return claims;
        });
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Optional<Edtf> when(Random random) {
        return Optional.of(one(
                        random,
                        "",
                        "",
                        "2024",
                        "2025",
                        "2024-05",
                        "2024-05-09",
                        "2024-05-10",
                        "2024~",
                        "2024-05/..",
                        "../2024",
                        "2024-XX",
                        "[2023,2025]"))
                .filter(text -> !text.isEmpty())
                .map(Edtf::parse);
    }

    private static Claim claim(Random random, String id, int type) {
        return Claim.builder()
                .id(claimId(id))
                .proposition(proposition(random, type))
                .polarity(random.nextInt(5) == 0 ? Polarity.DENIED : Polarity.AFFIRMED)
                .mode(random.nextInt(6) == 0 ? Mode.PREDICTION : Mode.FACTUAL)
                .certainty(one(random, Certainty.UNSTATED, Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE))
                .validDuring(random.nextInt(3) == 0 ? when(random) : Optional.empty())
                .addCitation(citation("s"))
                .build();
    }

    private static Proposition proposition(Random random, int type) {
        return switch (type) {
            case 0 ->
                Attendance.builder()
                        .leader(leaderId("kim"))
                        .event(eventId(one(random, "e", "f")))
                        .presence(one(random, Presence.IN_PERSON, Presence.IN_PERSON, Presence.REMOTE))
                        .role(one(random, Optional.empty(), Optional.of(Role.GUEST), Optional.of(Role.HOST)))
                        .capacity(one(
                                random,
                                Optional.empty(),
                                Optional.of(Office.of("President")),
                                Optional.of(Office.of("President of the Republic")),
                                Optional.of(Office.of("Speaker"))))
                        .during(random.nextBoolean() ? when(random) : Optional.empty())
                        .build();
            case 1 ->
                Occurrence.builder()
                        .event(eventId("e"))
                        .time(when(random))
                        .place(one(
                                random,
                                Optional.empty(),
                                Optional.of(Place.of("Beijing")),
                                Optional.of(Place.of("Square, Beijing")),
                                Optional.of(Place.of("北京")),
                                Optional.of(Place.of("Moscow")),
                                Optional.of(Place.of("Beijing").withCountry(Country.of("CN"))),
                                Optional.of(Place.of("Moscow").withCountry(Country.of("RU")))))
                        .weekday(one(random, Optional.empty(), Optional.empty(), Optional.of(DayOfWeek.FRIDAY)))
                        .build();
            case 2 ->
                Property.builder()
                        .subject(Country.of("KP"))
                        .predicate(Predicate.of("capital"))
                        .value(people(random.nextInt(5), random.nextInt(3)))
                        .at(one(random, Optional.empty(), Optional.of(eventId("e")), Optional.of(eventId("f"))))
                        .during(when(random))
                        .build();
            case 3 ->
                Relation.builder()
                        .subject(Country.of("KP"))
                        .predicate(Predicate.of(one(random, "capital", "ally")))
                        .object(Country.of(one(random, "CN", "RU", "KR")))
                        .during(when(random))
                        .build();
            case 4 ->
                precedent("e")
                        .addParties(leaderId("kim"))
                        .previous(one(random, Optional.empty(), Optional.of(eventId("f")), Optional.of(eventId("g"))))
                        .years(one(random, Optional.empty(), Optional.of(3), Optional.of(4)))
                        .build();
            case 5 ->
                random.nextBoolean()
                        ? Anniversary.builder()
                                .event(eventId("e"))
                                .ofTime(time(one(random, "1945", "1945-05", "1950")))
                                .years(random.nextInt(2) + 1)
                                .build()
                        : FreeText.of("so it is", eventId("e"));
            default ->
                Assessment.builder()
                        .claim(claimId("x"))
                        .rating(one(random, Rating.TRUE, Rating.FALSE, Rating.UNRATED))
                        .label(one(random, "a", "b"))
                        .build();
        };
    }

    private static Quantity people(int amount, int margin) {
        return Quantity.builder()
                .amount(BigDecimal.valueOf(amount))
                .lower(BigDecimal.valueOf(amount - margin))
                .upper(BigDecimal.valueOf(amount + margin))
                .build();
    }

    private static Dossier dossier(List<? extends Entity> entities) {
        return Dossier.builder().addAll(entities).build();
    }

    /** How far two claims contradict each other, all things considered. */
    private static Truth disagree(Claim one, Claim other) {
        boolean bothPossible = one.certainty() == Certainty.POSSIBLE && other.certainty() == Certainty.POSSIBLE;
        if (one.mode() != other.mode() || bothPossible) {
            return Truth.FALSE;
        }
        boolean doubtful = EnumSet.of(one.certainty(), other.certainty()).stream()
                .anyMatch(EnumSet.of(Certainty.PROBABLE, Certainty.POSSIBLE)::contains);
        Truth truth = one.contradicts(other, SINGLE_VALUED);
        return truth.isTrue() && doubtful ? Truth.UNKNOWN : truth;
    }

    private static List<Conflict> onOneTopic(Dossier dossier) {
        return dossier.conflicts(SINGLE_VALUED).stream()
                .filter(conflict -> ON_ONE_TOPIC.contains(conflict.kind()))
                .toList();
    }

    private record Where(Topic topic, Mode mode) {}

    @net.jqwik.api.Property(tries = 3000)
    @Label("on one topic, claims are in a conflict if, and only if, they contradict another")
    void whoContradictsSomebodyIsOnASide(@ForAll("claims") List<Claim> claims) {
        Map<String, Truth> expected = new TreeMap<>();
        for (Claim one : claims) {
            for (Claim other : claims) {
                Truth truth = disagree(one, other);
                if (!truth.isFalse()) {
                    expected.merge(one.id().value(), truth, Truth::or);
                }
            }
        }
        List<Conflict> conflicts = onOneTopic(dossier(claims));
        Set<String> found = conflicts.stream()
                .flatMap(conflict -> conflict.sides().stream())
                .flatMap(side -> side.claims().stream())
                .map(claim -> claim.id().value())
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(expected.keySet());
        Set<Where> definite = new HashSet<>();
        for (Claim claim : claims) {
            if (expected.getOrDefault(claim.id().value(), Truth.FALSE).isTrue()) {
                definite.add(new Where(claim.proposition().topic(), claim.mode()));
            }
        }
        assertThat(conflicts.stream()
                        .filter(Conflict::definite)
                        .map(conflict -> new Where(conflict.topic(), conflict.mode()))
                        .collect(Collectors.toSet()))
                .isEqualTo(definite);
    }

    @net.jqwik.api.Property(tries = 3000)
    @Label(
            "each claim of a side contradicts one of another side, and those of one side say nothing that excludes another's")
    void sidesAreSides(@ForAll("claims") List<Claim> claims) {
        for (Conflict conflict : onOneTopic(dossier(claims))) {
            assertThat(conflict.sides()).hasSizeGreaterThan(1);
            for (Conflict.Side side : conflict.sides()) {
                List<Claim> others = conflict.sides().stream()
                        .filter(other -> !other.equals(side))
                        .flatMap(other -> other.claims().stream())
                        .toList();
                assertThat(side.claims()).isNotEmpty().allSatisfy(claim -> {
                    assertThat(claim.mode()).isEqualTo(conflict.mode());
                    assertThat(claim.proposition().topic()).isEqualTo(conflict.topic());
                    assertThat(others).anyMatch(other -> !disagree(claim, other).isFalse());
                });
                if (conflict.kind() == Conflict.Kind.DENIAL) {
                    assertThat(side.claims().stream().map(Claim::polarity).distinct())
                            .hasSize(1);
                } else if (conflict.rule().code().startsWith("property")) {
                    assertThat(side.claims())
                            .allSatisfy(one -> assertThat(side.claims())
                                    .noneMatch(other -> one.proposition().compare(other.proposition(), SINGLE_VALUED)
                                            == Comparison.CONFLICT));
                }
            }
        }
    }

    @net.jqwik.api.Property(tries = 500)
    @Label("in whatever order claims are added, the conflicts are equal and in one order")
    void theOrderOfAddingIsNoMatter(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(claims);
        shuffled.add(event("e", "2024-05-09").withPlace(Place.of("Beijing")));
        List<Conflict> conflicts = dossier(shuffled).conflicts(SINGLE_VALUED);
        Collections.shuffle(shuffled, random);
        Dossier other = dossier(shuffled.subList(0, shuffled.size() / 2))
                .plus(shuffled.subList(shuffled.size() / 2, shuffled.size()));

        assertThat(other.conflicts(SINGLE_VALUED)).isEqualTo(conflicts);
        assertThat(conflicts).isSorted().doesNotHaveDuplicates();
    }

    // ---- one leader at several events

    @Provide
    Arbitrary<List<Entity>> stays() {
        return Arbitraries.randomValue(random -> {
            List<Entity> entities = new ArrayList<>();
            int count = 2 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                Event event = event("e" + i)
                        .withTime(Optional.of(day(random)))
                        .withPlace(place(random))
                        .withPartOf(random.nextInt(4) == 0 ? Optional.of(eventId("whole")) : Optional.empty());
                entities.add(event);
                for (int j = random.nextInt(3); j >= 0; j--) {
                    entities.add(Claim.builder()
                            .id(claimId("c" + i + "." + j))
                            .proposition(attendance("kim", "e" + i)
                                    .withDuring(random.nextInt(3) == 0 ? Optional.of(day(random)) : Optional.empty()))
                            .certainty(one(random, Certainty.UNSTATED, Certainty.UNSTATED, Certainty.POSSIBLE))
                            .addCitation(citation("s"))
                            .build());
                }
            }
            return entities;
        });
    }

    private static Place place(Random random) {
        Place place = Place.of(one(random, "Beijing", "Square, Beijing", "Moscow", "Seoul", "北京"));
        return place.withCountry(
                one(random, Optional.empty(), Optional.of(Country.of("CN")), Optional.of(Country.of("RU"))));
    }

    private static Edtf day(Random random) {
        return time(one(
                random,
                "2024",
                "2024-05",
                "2024-05-08",
                "2024-05-09",
                "2024-05-08/2024-05-12",
                "2024-05-07/2024-05-10",
                "2024-05-05/2024-05-14",
                "2024-05-10/..",
                "2024-05-09T10:00:00Z",
                "2024-05-09T10:00:00Z",
                "2024-05-09T10:00:00",
                "2024-05-1X",
                "2024-05?",
                "1999"));
    }

    @net.jqwik.api.Property(tries = 1000)
    @Label("of several events, those exclude each other that do so if there are no others")
    void twoPlacesAreThoseOfTwoEvents(@ForAll("stays") List<Entity> entities) {
        Set<Set<String>> definite = new HashSet<>();
        int possible = 0;
        List<Event> events = entities.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        for (Event one : events) {
            for (Event other : events) {
                if (one.id().compareTo(other.id()) < 0) {
                    List<Entity> two = entities.stream()
                            .filter(entity -> entity.equals(one)
                                    || entity.equals(other)
                                    || (entity instanceof Claim claim
                                            && Set.of(one.id(), other.id())
                                                    .contains(((Attendance) claim.proposition()).event())))
                            .toList();
                    List<Conflict> found = places(dossier(two));
                    assertThat(found).hasSizeLessThan(2);
                    if (!found.isEmpty() && found.get(0).definite()) {
                        definite.add(Set.of(one.id().value(), other.id().value()));
                    } else {
                        possible += found.size();
                    }
                }
            }
        }

        Set<Set<String>> named = new HashSet<>();
        int counted = 0;
        for (Conflict conflict : places(dossier(entities))) {
            if (conflict.definite()) {
                String event = eventOf(conflict.sides().get(0));
                conflict.sides().stream()
                        .skip(1)
                        .forEach(side -> assertThat(named.add(Set.of(event, eventOf(side))))
                                .as("each pair is named once")
                                .isTrue());
            } else {
                counted += 1 + conflict.more();
            }
        }
        assertThat(named).isEqualTo(definite);
        assertThat(counted).isEqualTo(possible);
    }

    private static List<Conflict> places(Dossier dossier) {
        return dossier.conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.TWO_PLACES)
                .toList();
    }

    private static String eventOf(Conflict.Side side) {
        return ((Attendance) side.claims().get(0).proposition()).event().value();
    }

    // ---- together with check()

    @net.jqwik.api.Property(tries = 300)
    @Label("what a check finds wrong with affirmed numbers and firsts is a conflict too")
    void checksAndConflictsAgree(@ForAll Random random) {
        List<Entity> entities = new ArrayList<>();
        entities.add(leader("kim"));
        for (String id : List.of("e", "f", "g")) {
            entities.add(event(id, one(random, "2024-05-10", "2020", "2021-05-10", "2023")));
        }
        for (int i = 0; i < 8; i++) {
            entities.add(claim(random, "c" + i, one(random, 0, 1, 4, 5)).withCertainty(Certainty.CERTAIN));
        }
        Dossier dossier = dossier(entities);
        Set<String> codes =
                Set.of("precedent.counterexample", "precedent.years.mismatch", "anniversary.years.mismatch");

        assertThat(dossier.conflicts().stream()
                        .filter(conflict -> codes.contains(conflict.rule().code()))
                        .flatMap(conflict -> conflict.sides().get(0).claims().stream()
                                .map(claim -> conflict.rule().code() + " " + claim.id()))
                        .collect(Collectors.toSet()))
                .isEqualTo(dossier.check().problems().stream()
                        .filter(problem -> codes.contains(problem.code()))
                        .map(problem -> problem.code() + " " + claimAt(dossier, problem.pointer()))
                        .collect(Collectors.toSet()));
    }

    private static String claimAt(Dossier dossier, String pointer) {
        return dossier.claims().stream()
                .filter(claim -> pointer.startsWith(dossier.pointerTo(claim) + "/"))
                .map(claim -> claim.id().value())
                .findFirst()
                .orElseThrow();
    }
}
