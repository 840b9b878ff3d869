package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * That an event was at some of the times that it is said to be at, and who says so.
 *
 * @param events the event, or its wholes, whose times those are
 * @param times which times
 */
record Dating(List<EventId> events, Predicate<Edtf> times) {
    /** Returns the claims that say so, in no order: to sort them is dear where their ids are not known. */
    List<Claim> claims(Happenings happenings) {
        List<Claim> claims = new ArrayList<>();
        for (EventId event : events) {
            for (Claim claim : happenings.occurrencesOf(event)) {
                if (holds(((Occurrence) claim.proposition()).time())) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    /** Returns the events that are described so, each in those of its variants that are. */
    List<Event> descriptions(Happenings happenings) {
        return events.stream()
                .flatMap(event -> happenings.dossier().eventVariants(event).stream())
                .filter(variant -> holds(variant.time()))
                .toList();
    }

    private boolean holds(Optional<Edtf> time) {
        return time.filter(times).isPresent();
    }

    /** Returns how sure it is. */
    Certainties sure(Happenings happenings) {
        return descriptions(happenings).isEmpty() ? Certainties.ofSurest(claims(happenings)) : Certainties.SURE;
    }

    /** Returns who says so: the claims in their order, and the descriptions. */
    List<Entity> grounds(Happenings happenings) {
        List<Entity> grounds = new ArrayList<>(DocumentOrder.sorted(claims(happenings)));
        grounds.addAll(descriptions(happenings));
        return grounds;
    }
}
