package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** Something that is said of events, by claims or by how they are described, and who says so. */
interface Attested {
    /** Returns the event, or its wholes, of which it may be said. */
    List<EventId> events();

    /** Tells whether that is what an occurrence says. */
    boolean isSaidBy(Occurrence occurrence);

    /** Tells whether that is what an event is described as. */
    boolean isSaidBy(Event description);

    /** Returns the claims that say so, in no order: to sort them is dear where their ids are not known. */
    default List<Claim> claims(Happenings happenings) {
        List<Claim> claims = new ArrayList<>();
        for (EventId event : events()) {
            for (Claim claim : happenings.occurrencesOf(event)) {
                if (isSaidBy((Occurrence) claim.proposition())) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    /** Returns the events that are described so, each in those of its variants that are. */
    default List<Event> descriptions(Happenings happenings) {
        return events().stream()
                .flatMap(event -> happenings.dossier().eventVariants(event).stream())
                .filter(this::isSaidBy)
                .toList();
    }

    /** Returns how sure it is. */
    default Certainties sure(Happenings happenings) {
        return descriptions(happenings).isEmpty() ? Certainties.ofSurest(claims(happenings)) : Certainties.SURE;
    }

    /** Returns who says so: the claims in their order, and the descriptions. */
    default List<Entity> grounds(Happenings happenings) {
        List<Entity> grounds = new ArrayList<>(DocumentOrder.sorted(claims(happenings)));
        grounds.addAll(descriptions(happenings));
        return grounds;
    }
}
