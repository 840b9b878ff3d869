package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDateTime;
import dev.factum.time.EdtfInterval;
import dev.factum.time.Truth;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One leader at one event in person, at the time that the claims say, or else at the event's own.
 *
 * @param event the event
 * @param tops the last of what the event is a part of
 * @param during when the leader was there, if claims say so
 * @param valid when the claims are valid, if they say so
 * @param when the times that this is said to be at, at least one
 * @param days the days around the times
 * @param where where the event was, at least in one place
 * @param sure how sure all that is, by what is said of the event itself
 * @param atBest how sure it is by what is said of its wholes too: no rumour of the event makes that less
 * @param claims who says so
 */
record Stay(
        EventId event,
        Set<EventId> tops,
        Optional<Edtf> during,
        Optional<Edtf> valid,
        When when,
        Days days,
        Where where,
        Certainties sure,
        Certainties atBest,
        List<Claim> claims) {
    /** How far two clocks on earth can be apart: from 12 hours behind UTC to 14 hours ahead of it. */
    private static final int CLOCKS_APART_HOURS = 26;

    /**
     * Tells whether two stays leave no time for the way: for sure by all times that they are said to be at (TRUE), by some
     * (UNKNOWN), or by none. That they are of one day does not matter: a day leaves time.
     */
    Truth isSurelyAtTimeOf(Stay other) {
        return isValidWith(other) ? when.holds(other.when, (time, to) -> coincides(time, other, to)) : Truth.FALSE;
    }

    /** Tells whether two stays may be at one time, by any of the times that they are said to be at. */
    boolean mayBeAtTimeOf(Stay other) {
        return isValidWith(other)
                && when.said().stream()
                        .anyMatch(time -> other.when.said().stream()
                                .anyMatch(to -> !time.overlaps(to).isFalse()));
    }

    private boolean isValidWith(Stay other) {
        return valid.isEmpty()
                || other.valid.isEmpty()
                || !valid.get().overlaps(other.valid.get()).isFalse();
    }

    /** Returns the times of this by which there is no time for the way to another. */
    List<Edtf> timesSurelyOf(Stay other) {
        return when.plain().stream()
                .filter(time -> other.when.plain().stream().anyMatch(to -> coincides(time, other, to)))
                .toList();
    }

    /** Returns the times of this that may be those of another. */
    List<Edtf> timesPerhapsOf(Stay other) {
        return when.said().stream()
                .filter(time -> other.when.said().stream()
                        .anyMatch(to -> !time.overlaps(to).isFalse()))
                .toList();
    }

    private boolean coincides(Edtf time, Stay other, Edtf to) {
        return coincide(time, during.isPresent(), to, other.during.isPresent());
    }

    /**
     * Tells whether who is there at both times is at two places at once. A day, or an event of some days, leaves room for
     * two places; a minute does not, if it is known by which clock, and who is there from one day to another is there on
     * all days well between, so that they are between by the clocks of any place.
     */
    private static boolean coincide(Edtf one, boolean throughout, Edtf other, boolean otherThroughout) {
        if (one instanceof EdtfDateTime minute && other instanceof EdtfDateTime otherMinute) {
            return minute.offsetMinutes().isPresent()
                    && otherMinute.offsetMinutes().isPresent()
                    && one.overlaps(other).isTrue();
        }
        boolean oneLasts = throughout && one instanceof EdtfInterval;
        boolean otherLasts = otherThroughout && other instanceof EdtfInterval;
        if (oneLasts && otherLasts) {
            return haveADayBetween((EdtfInterval) one, (EdtfInterval) other);
        }
        return (oneLasts && liesBetween(other, (EdtfInterval) one))
                || (otherLasts && liesBetween(one, (EdtfInterval) other));
    }

    private static boolean liesBetween(Edtf time, EdtfInterval stay) {
        EdtfInterval.End start = stay.start();
        EdtfInterval.End end = stay.end();
        return (start.isOpen()
                        || start.date().filter(date -> isBefore(date, time)).isPresent())
                && (end.isOpen()
                        || end.date().filter(date -> isBefore(time, date)).isPresent());
    }

    /** Tells whether a time at one place is before one at another, by whichever clocks both are given. */
    private static boolean isBefore(Edtf one, Edtf other) {
        if (!one.isBefore(other).isTrue()) {
            return false;
        }
        if (one.latest() instanceof Bound.Global || other.earliest() instanceof Bound.Global) {
            return true;
        }
        Optional<LocalDateTime> last = one.latest().dateTime();
        Optional<LocalDateTime> first = other.earliest().dateTime();
        return last.isPresent()
                && first.isPresent()
                && ChronoUnit.HOURS.between(last.get(), first.get()) >= CLOCKS_APART_HOURS;
    }

    /** Tells whether there is time after both starts and before both ends. */
    private static boolean haveADayBetween(EdtfInterval one, EdtfInterval other) {
        return isLong(one)
                && isLong(other)
                && leavesTime(one.start(), other.end())
                && leavesTime(other.start(), one.end());
    }

    /** Tells whether a stay has a day between its first and its last. */
    private static boolean isLong(EdtfInterval stay) {
        EdtfInterval.End start = stay.start();
        EdtfInterval.End end = stay.end();
        if (start.isUnknown() || end.isUnknown()) {
            return false;
        }
        return start.isOpen()
                || end.isOpen()
                || (start.date().get().isBefore(end.date().get()).isTrue()
                        && start.date().get().meets(end.date().get()).isFalse());
    }

    private static boolean leavesTime(EdtfInterval.End start, EdtfInterval.End end) {
        return start.isOpen()
                || end.isOpen()
                || isBefore(start.date().get(), end.date().get());
    }
}
