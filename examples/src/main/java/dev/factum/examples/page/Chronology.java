package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.TimelineEntry;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of the page: events in time, and claims by the event that they are about, those on one topic together, what is
 * said of a claim after it.
 */
final class Chronology {
    private static final int NOT_ON_THE_TIMELINE = Integer.MAX_VALUE - 1;
    private static final int NO_EVENT = Integer.MAX_VALUE;

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::rank)
            .thenComparing(
                    Key::event,
                    Comparator.comparing(event -> event.map(EventId::value).orElse("")))
            .thenComparing(Key::topic)
            .thenComparingInt(Key::steps)
            .thenComparing(Key::time, Comparator.comparing(time -> time.orElse(null), earliestFirst()))
            .thenComparing(key -> key.claim().polarity())
            .thenComparing(key -> key.claim().mode());

    private final Dossier dossier;
    private final Map<EventId, Integer> ranks = new HashMap<>();

    /** A claim, the event and the topic that it is about in the end, and through how many other claims it is. */
    private record Key(int rank, Optional<EventId> event, Topic topic, int steps, Optional<Edtf> time, Claim claim) {}

    Chronology(Dossier dossier) {
        this.dossier = dossier;
        for (TimelineEntry entry : dossier.timeline()) {
            ranks.putIfAbsent(entry.event().id(), ranks.size());
        }
    }

    private static Comparator<Edtf> earliestFirst() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    /** Returns the place of an event on the timeline, or a place behind all if it is not there, or no event. */
    int rank(EntityRef ref) {
        return ref instanceof EventId event ? ranks.getOrDefault(event, NOT_ON_THE_TIMELINE) : NO_EVENT;
    }

    /** Returns all claims; those that nothing tells apart stay in the order of the dossier. */
    List<Claim> claims() {
        return dossier.claims().stream()
                .map(this::key)
                .sorted(ORDER)
                .map(Key::claim)
                .toList();
    }

    private Key key(Claim claim) {
        Claim about = claim;
        Set<ClaimId> seen = new HashSet<>();
        Optional<Claim> further = subject(about);
        // claims can be about each other in a circle
        while (further.isPresent() && seen.add(further.get().contentId())) {
            about = further.get();
            further = subject(about);
        }
        Optional<EventId> event = event(about.proposition());
        int rank = event.map(this::rank).orElse(NO_EVENT);
        return new Key(rank, event, about.proposition().topic(), seen.size(), about.validDuring(), claim);
    }

    /** Returns the claim that a claim is about. */
    private Optional<Claim> subject(Claim claim) {
        return claim.proposition().topic().about().stream()
                .filter(ClaimId.class::isInstance)
                .findFirst()
                .flatMap(id -> dossier.claim((ClaimId) id));
    }

    private static Optional<EventId> event(Proposition proposition) {
        if (proposition instanceof Precedent precedent) {
            return Optional.of(precedent.event());
        }
        return Stream.concat(proposition.topic().about().stream(), proposition.mentions().stream())
                .filter(EventId.class::isInstance)
                .map(EventId.class::cast)
                .findFirst();
    }
}
