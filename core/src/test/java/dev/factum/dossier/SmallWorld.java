package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;

import dev.factum.model.Assessment;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.FreeText;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.Rating;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Utterance;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Dossiers of so few ids, names and texts that the same stands in many of them, and something else under the same id. */
public final class SmallWorld {
    private final Random random;

    private SmallWorld(Random random) {
        this.random = random;
    }

    public static Arbitrary<Dossier> dossiers() {
        return Arbitraries.randomValue(random -> new SmallWorld(random).dossier());
    }

    public static Arbitrary<List<Entity>> entities() {
        return Arbitraries.randomValue(random -> new SmallWorld(random).some(30));
    }

    private Dossier dossier() {
        Dossier.Builder builder =
                Dossier.builder().addAll(some(random.nextInt(14))).version("1." + one("0", "1", "10"));
        builder.extra(members());
        return builder.build();
    }

    private Map<String, String> members() {
        Map<String, String> members = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(one("x", "x.2", "x.3", "x.2.2", "a/b"), one("1", "2", "\"3\"", "null"));
        }
        return members;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean maybe() {
        return random.nextInt(3) == 0;
    }

    private List<Entity> some(int count) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entities.add(entity(entities));
        }
        return entities;
    }

    private Entity entity(List<Entity> others) {
        return switch (random.nextInt(6)) {
            case 0 ->
                leader(one("a", "b", "c"))
                        .withName(one("Kim", "KIM", "Lee"))
                        .withAliases(maybe() ? List.of("Kim", "Rim") : List.of())
                        .withSameAs(
                                maybe() ? List.of(URI.create("https://a.example/q" + random.nextInt(2))) : List.of())
                        .withExtra(maybe() ? Map.of("rank", "" + random.nextInt(2)) : Map.of());
            case 1 -> {
                EventId id = eventId(one("e", "f", "g"));
                EventId whole = eventId(one("e", "f", "g"));
                var event = event(id.value(), one("2024", "2024-11-18"));
                yield id.equals(whole) || maybe() ? event : event.withPartOf(whole);
            }
            case 2 -> {
                var source = source(one("s", "t", "u"));
                yield maybe() ? source.withSpeaksFor(ref(others)) : source;
            }
            default -> claim(others);
        };
    }

    private Claim claim(List<Entity> others) {
        Claim.Builder claim = Claim.builder()
                .proposition(proposition(others))
                .addCitation(Entities.citation(one("s", "t"), maybe() ? new String[] {"u"} : new String[0]));
        if (maybe()) {
            claim.addCitation(Entities.citation(one("s", "t", "u")));
        }
        if (maybe()) {
            claim.note(one("seen", "unseen"));
        }
        if (maybe()) {
            claim.addSupersedes(claimId(others));
        }
        if (maybe()) {
            claim.putExtra("mark", one("true", "false"));
        }
        if (random.nextBoolean()) {
            claim.id(Entities.claimId(one("k", "l", "m")));
        }
        try {
            return claim.build();
        } catch (IllegalArgumentException e) {
            return claim(others);
        }
    }

    private Proposition proposition(List<Entity> others) {
        return switch (random.nextInt(9)) {
            case 0 -> occurrence(one("e", "f"), one("2024", "2024-11-18"));
            case 1 -> Retraction.of(claimId(others));
            case 2 ->
                Assessment.builder()
                        .claim(claimId(others))
                        .rating(Rating.FALSE)
                        .label("no")
                        .build();
            case 3 ->
                Relation.builder()
                        .subject(leaderId(one("a", "b")))
                        .predicate(Predicate.ALLIED_WITH)
                        .object(one(leaderId("c"), Country.of("KP"), claimId(others)))
                        .build();
            case 4 ->
                Property.builder()
                        .subject(ref(others))
                        .predicate(Predicate.WEARS)
                        .value(Reference.of(ref(others)))
                        .build();
            case 5 -> FreeText.of("so it is", ref(others), leaderId(one("a", "b", "c")));
            case 6 ->
                Precedent.builder()
                        .event(eventId(one("e", "f")))
                        .addParties(leaderId(one("a", "b")), Country.of(one("KP", "CN")))
                        .previous(eventId("g"))
                        .build();
            case 7 ->
                Utterance.builder()
                        .speaker(one(leaderId("a"), sourceId("s"), Country.of("CN")))
                        .words(Quote.of("no"))
                        .build();
            default -> attendance(one("a", "b", "c"), one("e", "f"));
        };
    }

    private EntityRef ref(List<Entity> others) {
        return one(leaderId("a"), eventId("e"), sourceId("s"), Country.of("KP"), claimId(others));
    }

    /** The id of a claim, assigned or content id, of those there are, or of none. */
    private ClaimId claimId(List<Entity> others) {
        List<Claim> claims = others.stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
        return claims.isEmpty() || maybe()
                ? Entities.claimId(one("k", "l", "m"))
                : claims.get(random.nextInt(claims.size())).id();
    }
}
