package dev.factum.benchmarks;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Proposition;
import dev.factum.model.Relation;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims of {@link SyntheticClaims}, at events that have places, of which one in a hundred contradicts the one before:
 * it denies it, or says that a leader attended in another way, that an event was at another time or in another place, or
 * that a relation is to somebody else. Or so many claims on one topic, of which one in a hundred contradicts all others.
 */
final class DisputedClaims {
    private static final int ONE_IN = 100;
    private static final String[] CITIES = {
        "Beijing", "Berlin", "Brasilia", "Delhi", "Moscow", "Paris", "Seoul", "Tokyo"
    };

    private DisputedClaims() {}

    /** Makes a number of claims on many topics and the nouns that they are about. */
    static List<Entity> onManyTopics(int claims) {
        List<Entity> entities = new ArrayList<>();
        int number = 0;
        @Nullable Claim before = null;
        for (Entity entity : SyntheticClaims.of(claims)) {
            if (entity instanceof Event event) {
                int city = Math.floorMod(event.id().hashCode(), CITIES.length);
                entities.add(event.withPlace(Place.of("Hall of " + event.name() + ", " + CITIES[city])));
            } else if (entity instanceof Claim claim) {
                // not always at the same place, since kinds of claims take turns
                boolean disputes = ++number % ONE_IN == number / ONE_IN % ONE_IN;
                boolean denies = number / ONE_IN % 2 == 0;
                entities.add(before == null || !disputes ? claim : against(before, claim, denies));
                before = claim;
            } else {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** Makes a number of claims that one leader attended one event, each in words of its own, or from elsewhere. */
    static List<Entity> onOneTopic(int claims) {
        List<Entity> entities = new ArrayList<>();
        int number = 0;
        for (Entity entity : SyntheticClaims.of(claims)) {
            if (entity instanceof Claim claim) {
                Attendance attendance = Attendance.of(SyntheticClaims.leaderId(0), SyntheticClaims.eventId(0))
                        .withPresence(number++ % ONE_IN == 0 ? Presence.REMOTE : Presence.IN_PERSON);
                entities.add(plain(claim, attendance).withValidDuring(Edtf.parse((1000 + number % 9000) + "/..")));
            }
        }
        return entities;
    }

    private static Claim plain(Claim claim, Proposition proposition) {
        return claim.withProposition(proposition)
                .withPolarity(Polarity.AFFIRMED)
                .withMode(Mode.FACTUAL)
                .withSupersedes();
    }

    private static Claim against(Claim claim, Claim second, boolean deny) {
        Proposition said = claim.proposition();
        Claim same = second.withProposition(said)
                .withPolarity(claim.polarity())
                .withMode(claim.mode())
                .withSupersedes();
        if (!deny && said instanceof Attendance attendance) {
            return same.withProposition(attendance.withPresence(Presence.REMOTE));
        }
        if (!deny && said instanceof Occurrence occurrence) {
            return same.withProposition(occurrence.withTime(Edtf.parse("1990")));
        }
        if (!deny && said instanceof Relation relation) {
            return same.withProposition(relation.withObject(relation.subject()));
        }
        return same.withPolarity(claim.polarity() == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED);
    }
}
