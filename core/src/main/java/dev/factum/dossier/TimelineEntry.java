package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.time.Edtf;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An event and a time that it is said to be at: one line of a {@linkplain Dossier#timeline() timeline}.
 *
 * <p>Two entries are equal if event and time are. They are ordered by time, those without a time last, then by the id of
 * the event; two variants of one event are then in no order, so that the order is not consistent with equals. This
 * record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * dossier.timeline().forEach(entry -> System.out.println(entry.time() + " " + entry.event().name()));
 * }</pre>
 *
 * @param time the time, or empty if none is known; not null
 * @param event the event, not null
 */
public record TimelineEntry(Optional<Edtf> time, Event event) implements Comparable<TimelineEntry>, Serializable {
    private static final Comparator<TimelineEntry> ORDER = Comparator.<TimelineEntry, Boolean>comparing(
                    entry -> entry.time.isEmpty())
            .thenComparing(entry -> entry.time.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.event.id());

    /**
     * Obtains an instance of {@code TimelineEntry} from its parts.
     *
     * @param time the time, or empty if none is known; not null
     * @param event the event, not null
     */
    public TimelineEntry {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(event, "event");
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.TIMELINE_ENTRY, this);
    }

    @Override
    public int compareTo(TimelineEntry other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }
}
