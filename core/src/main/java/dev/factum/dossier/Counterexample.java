package dev.factum.dossier;

import dev.factum.model.Event;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event that makes another no first of its like.
 *
 * @param meeting the event
 * @param window the time in which it may not lie
 * @param isSure whether it lies there by all the times that the events are said to be at, and not only by some
 */
record Counterexample(Parties.Meeting meeting, Window window, boolean isSure) {
    Event event() {
        return meeting.event();
    }

    /** Returns the times of the event by which it is one. */
    List<Edtf> times() {
        return isSure ? meeting.when().times() : window.timesOf(meeting.when());
    }

    Dating dating() {
        return isSure ? meeting.when().dating() : meeting.when().dating(times());
    }

    Dating datingOfFirst() {
        return isBySaidTimes() ? window.first().dating() : window.first().dating(window.timesOfFirst(times()));
    }

    Optional<Dating> datingOfPrevious() {
        return window.previous()
                .map(previous -> isBySaidTimes()
                        ? previous.dating()
                        : previous.dating(Window.timesOfPrevious(previous, times())));
    }

    /**
     * Tells whether it is one by just the times that are said of the first and of the previous one: all such counterexamples
     * rest on the same. Where wholes have a say, those count whose times make it one: a rumour of when a part of them was
     * does not make it less sure.
     */
    boolean isBySaidTimes() {
        return isSure
                && !window.first().hasWholes()
                && window.previous().map(previous -> !previous.hasWholes()).orElse(true);
    }

    /** Returns by when the events were that it is one. */
    List<Dating> datings() {
        List<Dating> datings = new ArrayList<>(List.of(dating(), datingOfFirst()));
        datingOfPrevious().ifPresent(datings::add);
        return datings;
    }
}
