package dev.factum.verdict;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.Reliability;
import dev.factum.model.Retraction;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.TextValue;
import dev.factum.time.Edtf;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Few sources that say few things about few topics, so that they agree, contradict and relay each other. */
final class SmallDispute {
    static final Predicate SEAT = Predicate.of("seat");

    private static final Event SUMMIT = event("summit", "2025");
    /** Before the summit, so that who was there was not at the summit for the first time. */
    private static final Event DINNER = event("dinner", "2018");

    /** When it was is said by claims alone. */
    private static final EventId UNDATED = EventId.of("undated");

    /** Of one minute, and far from each other. */
    private static final Event HERE = event("here", "2023-01-02T10:00:00Z")
            .withPlace(Place.builder().name("Beijing").country(Country.of("CN")).build());

    private static final Event THERE = event("there", "2023-01-02T10:00:00Z")
            .withPlace(Place.builder().name("Moscow").country(Country.of("RU")).build());

    private static final String[] SOURCES = {"a", "b", "c", "d", "e"};

    private final Random random;
    private int comments;

    SmallDispute(Random random) {
        this.random = random;
    }

    private static Event event(String id, String time) {
        return Event.builder()
                .id(EventId.of(id))
                .name(id)
                .kind(EventKind.MEETING)
                .time(Edtf.parse(time))
                .build();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One time in so many. */
    private boolean seldom(int times) {
        return random.nextInt(times) == 0;
    }

    List<Entity> plain(int claims) {
        List<Entity> entities = nouns();
        for (int i = 0; i < claims; i++) {
            entities.add(claim());
        }
        return entities;
    }

    /** Claims about claims too. */
    List<Entity> all(int claims) {
        List<Entity> entities = nouns();
        List<Claim> said = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            Claim claim = claim();
            if (!said.isEmpty() && random.nextBoolean()) {
                claim = about(said.get(random.nextInt(said.size())), claim);
            }
            said.add(claim);
        }
        entities.addAll(said);
        return entities;
    }

    private Claim about(Claim target, Claim claim) {
        ClaimId id = ClaimId.of("about-" + ++comments);
        return switch (random.nextInt(3)) {
            case 0 -> claim.withAssignedId(id).withSupersedes(target.id());
            case 1 -> claim.withAssignedId(id).withProposition(Retraction.of(target.id()));
            default ->
                claim.withAssignedId(id)
                        .withProposition(Assessment.builder()
                                .claim(target.id())
                                .rating(one(Rating.values()))
                                .label("as they say")
                                .build());
        };
    }

    private List<Entity> nouns() {
        List<Entity> nouns = new ArrayList<>(List.of(SUMMIT, DINNER, HERE, THERE));
        for (String id : SOURCES) {
            Source.Builder source = Source.builder()
                    .id(SourceId.of(id))
                    .name(id)
                    .kind(one(SourceKind.ARTICLE, SourceKind.UNIDENTIFIED));
            if (seldom(3)) {
                source.reliability(one(Reliability.values()));
            }
            String other = one(SOURCES);
            if (seldom(3) && !other.equals(id)) {
                source.addDerivedFrom(SourceId.of(other));
            }
            if (seldom(3) && !other.equals(id)) {
                source.publisher(SourceId.of(other));
            }
            nouns.add(source.build());
        }
        return nouns;
    }

    Claim claim() {
        Claim.Builder claim = Claim.builder().proposition(proposition()).addCitation(citation());
        if (seldom(3)) {
            claim.addCitation(citation());
        }
        if (seldom(3)) {
            claim.polarity(Polarity.DENIED);
        }
        if (seldom(4)) {
            claim.mode(one(Mode.values()));
        }
        if (seldom(3)) {
            claim.certainty(one(Certainty.values()));
        }
        if (seldom(3)) {
            claim.credibility(one(Credibility.values()));
        }
        if (seldom(3)) {
            claim.validDuring(Edtf.parse(one("2024", "2024-05", "2020", "2023~")));
        }
        return claim.build();
    }

    private Citation citation() {
        String source = one(SOURCES);
        String via = one(SOURCES);
        Citation.Builder citation = Citation.builder().source(SourceId.of(source));
        if (seldom(3) && !via.equals(source)) {
            citation.addVia(SourceId.of(via));
        }
        return citation.build();
    }

    Proposition proposition() {
        return switch (random.nextInt(10)) {
            case 6 ->
                Occurrence.builder()
                        .event(SUMMIT.id())
                        .time(Edtf.parse(one("2025-05-07", "2025-05", "2024")))
                        .weekday(seldom(2) ? Optional.of(one(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)) : Optional.empty())
                        .build();
            case 7 ->
                Anniversary.builder()
                        .event(SUMMIT.id())
                        .of(one(DINNER.id(), UNDATED))
                        .years(one(7, 8))
                        .build();
            case 8 ->
                Occurrence.builder()
                        .event(UNDATED)
                        .time(Edtf.parse(one("2017", "2018")))
                        .build();
            case 9 -> Said.XI.withEvent(one(HERE.id(), THERE.id()));
            case 4 ->
                Precedent.builder()
                        .event(SUMMIT.id())
                        .addParty(Said.XI.leader())
                        .build();
            case 5 -> Said.XI.withEvent(DINNER.id());
            case 0 -> Said.XI_AS_HOST;
            case 1 -> Said.XI.withPresence(Presence.REMOTE);
            case 2 ->
                Property.builder()
                        .subject(Country.of("DE"))
                        .predicate(SEAT)
                        .value(TextValue.of(one("Bonn", "Berlin")))
                        .build();
            default -> Said.XI;
        };
    }
}
