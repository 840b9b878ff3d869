package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Place;
import java.util.List;
import java.util.function.Predicate;

/**
 * That an event was in some of the places that it is said to be in.
 *
 * @param events the event, or its wholes, whose places those are
 * @param places which places
 */
record Placing(List<EventId> events, Predicate<Place> places) implements Attested {
    @Override
    public boolean isSaidBy(Occurrence occurrence) {
        return occurrence.place().filter(places).isPresent();
    }

    @Override
    public boolean isSaidBy(Event description) {
        return description.place().filter(places).isPresent();
    }
}
