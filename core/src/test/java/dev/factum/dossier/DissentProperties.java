package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.precedent;
import static dev.factum.dossier.Entities.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Anniversary;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.validation.Problem;
import dev.factum.validation.Severity;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of firsts, numbers and two places, however many times and places events are said to be at. */
class DissentProperties {
    private static final String[] EVENTS = {"a", "b", "c", "d", "e"};
    private static final String[] TIMES = {
        "2018",
        "2018-06-12",
        "2018-06",
        "2020",
        "2021-05",
        "2024?",
        "2025-09-03",
        "2025-09",
        "201X",
        "2025-09-03T10:00:00Z",
        "2025-09-03T18:00:00+08:00",
        "2025-09-03T18:00:00+08:00"
    };
    /** Among them two names of one place, a part of one, and what surely lies elsewhere. */
    private static final Place[] PLACES = {
        Place.of("Beijing"),
        Place.of("Peking"),
        Place.of("Great Hall, Beijing"),
        Place.of("Beijing").withCountry(Country.of("CN")),
        Place.of("Moscow").withCountry(Country.of("RU")),
        Place.of("Seoul").withCountry(Country.of("KR"))
    };

    private static final String CODES =
            "(precedent\\.(counterexample|years|previous)|anniversary|occurrence\\.weekday).*";

    @Provide
    Arbitrary<List<Entity>> worlds() {
        return Arbitraries.randomValue(DissentProperties::world);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<Entity> world(Random random) {
        List<Entity> entities = new ArrayList<>();
        for (String id : EVENTS) {
            Event event = random.nextInt(4) == 0 ? event(id) : event(id, one(random, TIMES));
            event = random.nextInt(3) == 0 ? event : event.withPlace(one(random, PLACES));
            String whole = one(random, EVENTS);
            entities.add(event.withPartOf(
                            random.nextInt(3) == 0 && !whole.equals(id)
                                    ? Optional.of(eventId(whole))
                                    : Optional.empty())
                    .withCategories(random.nextBoolean() ? Set.of(EventCategory.BILATERAL) : Set.<EventCategory>of()));
            if (random.nextInt(3) > 0) {
                entities.add(claim("kim@" + id, attendance("kim", id)).withCertainty(one(random, Certainty.values())));
            }
            if (random.nextBoolean()) {
                entities.add(claim("xi@" + id, attendance("xi", id)));
            }
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            entities.add(claim("said-" + i, proposition(random)).withCertainty(one(random, Certainty.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            entities.add(dated(random, "dated-" + i));
        }
        return entities;
    }

    private static Claim dated(Random random, String id) {
        Occurrence occurrence = random.nextBoolean()
                ? occurrence(one(random, EVENTS), one(random, TIMES))
                : Occurrence.builder()
                        .event(eventId(one(random, EVENTS)))
                        .place(one(random, PLACES))
                        .build();
        return claim(id, occurrence).withCertainty(one(random, Certainty.values()));
    }

    private static Proposition proposition(Random random) {
        String event = one(random, EVENTS);
        String other = one(random, EVENTS);
        boolean isSince = random.nextBoolean() && !event.equals(other);
        return switch (random.nextInt(5)) {
            case 0 ->
                Anniversary.builder()
                        .event(eventId(event))
                        .of(isSince ? Optional.of(eventId(other)) : Optional.empty())
                        .ofTime(isSince ? Optional.empty() : Optional.of(time("2015")))
                        .years(one(random, 2, 7, 10))
                        .build();
            case 1 ->
                Occurrence.builder()
                        .event(eventId(event))
                        .weekday(one(random, DayOfWeek.values()))
                        .build();
            default ->
                precedent(event)
                        .addAllParties(
                                random.nextBoolean()
                                        ? Set.of(leaderId("kim"))
                                        : Set.of(leaderId("kim"), leaderId("xi")))
                        .category(random.nextInt(3) == 0 ? Optional.of(EventCategory.BILATERAL) : Optional.empty())
                        .previous(isSince ? Optional.of(eventId(other)) : Optional.empty())
                        .years(random.nextBoolean() ? Optional.of(one(random, 2, 7)) : Optional.empty())
                        .build();
        };
    }

    /** One more time or place of an event: by a claim, or by another description that differs in nothing else. */
    private static Entity oneMoreTimeOrPlace(List<Entity> world, Random random) {
        if (random.nextBoolean()) {
            return dated(random, "more");
        }
        List<Event> events = world.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        Event event = events.get(random.nextInt(events.size()));
        return random.nextBoolean() ? event.withTime(time(one(random, TIMES))) : event.withPlace(one(random, PLACES));
    }

    private static List<Problem> problems(Dossier dossier) {
        return dossier.check().problems().stream()
                .filter(problem -> problem.code().matches(CODES))
                .toList();
    }

    /** What is found, by whom it is found with and by which rule; and what is found for sure. */
    private static Set<String> checked(Dossier dossier, boolean sure) {
        Set<String> found = new TreeSet<>();
        for (Claim claim : dossier.claims()) {
            String pointer = dossier.pointerTo(claim) + "/";
            problems(dossier).stream()
                    .filter(problem -> problem.pointer().startsWith(pointer))
                    .filter(problem -> !sure || problem.severity() == Severity.ERROR)
                    .forEach(problem -> found.add(claim.id() + " " + problem.code()));
        }
        return found;
    }

    private static Set<String> conflicting(Dossier dossier) {
        return dossier.conflicts().stream()
                .filter(conflict -> conflict.finding().code().matches(CODES))
                .flatMap(conflict -> conflict.sides().get(0).claims().stream()
                        .map(claim -> claim.id() + " " + conflict.finding().code()))
                .collect(Collectors.toSet());
    }

    private static Set<String> objections(Dossier dossier) {
        Set<String> found = new HashSet<>();
        dossier.claims()
                .forEach(claim -> dossier.objector()
                        .to(claim.proposition())
                        .forEach(objection -> found.add(claim.id() + " " + objection.kind())));
        return found;
    }

    /** How many pairs of events leaders cannot, or perhaps cannot, have been at both of. */
    private static int pairs(Dossier dossier) {
        return dossier.conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.TWO_PLACES)
                .mapToInt(conflict -> conflict.sides().size() - 1 + conflict.more())
                .sum();
    }

    /** All that is judged to be opposed. */
    private static Set<String> opposed(Dossier dossier) {
        return Adjudicator.with(Policy.standard()).judge(dossier).facts().stream()
                .filter(fact -> fact.verdict() == Verdict.REFUTED || fact.verdict() == Verdict.DISPUTED)
                .map(fact -> fact.proposition().toString())
                .collect(Collectors.toSet());
    }

    @Property(tries = 2_000)
    void noFurtherTimeOrPlaceTurnsAFindingIntoNothing(@ForAll("worlds") List<Entity> world, @ForAll Random random) {
        Dossier dossier = Dossier.builder().addAll(world).build();
        Dossier more = dossier.plus(List.of(oneMoreTimeOrPlace(world, random)));

        assertThat(checked(more, false)).containsAll(checked(dossier, false));
        assertThat(conflicting(more)).containsAll(conflicting(dossier));
        assertThat(objections(more)).containsAll(objections(dossier));
        assertThat(opposed(more)).containsAll(opposed(dossier));
        assertThat(pairs(more)).isGreaterThanOrEqualTo(pairs(dossier));
        Set<String> surely = checked(dossier, true);
        Statistics.label("a sure finding becomes a doubt")
                .collect(!checked(more, true).containsAll(surely));
        Statistics.label("a leader was surely in two places")
                .collect(objections(dossier).stream().anyMatch(one -> one.endsWith("TWO_PLACES")));
    }

    @Property
    void whatIsCheckedIsInConflictAndObjectedTo(@ForAll("worlds") List<Entity> world) {
        Dossier dossier = Dossier.builder().addAll(world).build();

        for (Claim claim : dossier.claims()) {
            boolean isSince = claim.proposition() instanceof Precedent precedent
                    && precedent.previous().isPresent();
            for (String code : List.of("precedent.previous.not-before", "precedent.previous.lacks-party")) {
                boolean isChecked = checked(dossier, false).contains(claim.id() + " " + code);
                Conflict.Kind kind = code.endsWith("party") ? Conflict.Kind.COUNTEREXAMPLE : Conflict.Kind.ARITHMETIC;
                if (isChecked) {
                    assertThat(isSince).isTrue();
                    assertThat(dossier.objector().to(claim.proposition()))
                            .extracting(Objection::kind)
                            .contains(kind);
                }
            }
        }
    }
}
