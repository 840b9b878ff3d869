package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.function.Predicate;

/**
 * That an event was at some of the times that it is said to be at.
 *
 * @param events the event, or its wholes, whose times those are
 * @param times which times
 */
record Dating(List<EventId> events, Predicate<Edtf> times) implements Attested {
    @Override
    public boolean isSaidBy(Occurrence occurrence) {
        return occurrence.time().filter(times).isPresent();
    }

    @Override
    public boolean isSaidBy(Event description) {
        return description.time().filter(times).isPresent();
    }
}
