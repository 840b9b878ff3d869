package dev.factum.dossier;

import dev.factum.model.EventId;
import dev.factum.model.Place;
import dev.factum.time.Truth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an event was, by all the places that it is said to be in. Those of what it is a part of only raise doubts: they are
 * of more than the event.
 */
final class Where {
    private final List<EventId> events;
    private final List<Place> places;
    private final List<Place> said;

    /** Takes the events whose places they are: first that by which the event is placed, then what that is a part of. */
    Where(List<EventId> events, List<Place> places, List<Place> around) {
        this.events = events;
        this.places = places;
        said = Stream.concat(places.stream(), around.stream()).distinct().toList();
    }

    boolean isUnknown() {
        return places.isEmpty();
    }

    /** Returns the places that the event is said to be in. */
    List<Place> places() {
        return places;
    }

    /** Returns the places that the event is said to be in, and what it is a part of. */
    List<Place> said() {
        return said;
    }

    /** Returns that the event was in some places, be they those of what it is a part of. */
    Placing placing(Collection<Place> some) {
        return new Placing(events, new HashSet<>(some)::contains);
    }

    /** Returns that the event was where it is said to have been. */
    Placing placing() {
        return new Placing(events, place -> true);
    }

    /** How far two events were not in one place. */
    record Apart(Truth surely, boolean perhaps) {
        /**
         * Holds the places of two events against each other: they are surely apart if all places exclude each other, which
         * is not known (UNKNOWN) if only some do; and perhaps if any may.
         */
        static Apart of(Where one, Where other) {
            boolean all = one.places.stream()
                    .allMatch(mine -> other.places.stream()
                            .allMatch(theirs -> mine.excludes(theirs).isTrue()));
            if (all) {
                return new Apart(Truth.TRUE, true);
            }
            boolean perhaps = false;
            for (Place mine : one.said) {
                for (Place theirs : other.said) {
                    Truth excludes = mine.excludes(theirs);
                    if (excludes.isTrue()) {
                        return new Apart(Truth.UNKNOWN, true);
                    }
                    perhaps |= excludes.isUnknown();
                }
            }
            return new Apart(Truth.FALSE, perhaps);
        }
    }

    /** Returns the places of this that surely exclude some of the other. */
    List<Place> surelyApartFrom(Where other) {
        return apartFrom(other, true);
    }

    /** Returns the places of this that may exclude some of the other. */
    List<Place> perhapsApartFrom(Where other) {
        return apartFrom(other, false);
    }

    private List<Place> apartFrom(Where other, boolean surely) {
        return said.stream()
                .filter(mine -> other.said.stream()
                        .map(mine::excludes)
                        .anyMatch(excludes -> surely ? excludes.isTrue() : !excludes.isFalse()))
                .toList();
    }
}
