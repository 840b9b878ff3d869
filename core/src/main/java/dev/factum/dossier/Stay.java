package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.Place;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDateTime;
import dev.factum.time.EdtfInterval;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One leader at one event in person, at the time that the claims say, or else at the event's own.
 *
 * @param event the event
 * @param top the last of what the event is a part of
 * @param during when the leader was there, if claims say so
 * @param valid when the claims are valid, if they say so
 * @param times the times that this is said to be at, at least one
 * @param days the days around the times
 * @param places where the event was, at least one
 * @param sure how sure all that is
 * @param claims who says so
 */
record Stay(
        EventId event,
        EventId top,
        Optional<Edtf> during,
        Optional<Edtf> valid,
        List<Edtf> times,
        Days days,
        List<Place> places,
        Certainties sure,
        List<Claim> claims) {

    /** Tells whether two stays surely leave no time for the way, or whether they may be at one time. */
    Truth isAtTimeOf(Stay other) {
        if (valid.isPresent()
                && other.valid.isPresent()
                && valid.get().overlaps(other.valid.get()).isFalse()) {
            return Truth.FALSE;
        }
        boolean surely = true;
        boolean possibly = false;
        for (Edtf time : times) {
            for (Edtf otherTime : other.times) {
                surely &= surely && coincide(time, during.isPresent(), otherTime, other.during.isPresent());
                possibly |= possibly || !time.overlaps(otherTime).isFalse();
            }
        }
        return surely ? Truth.TRUE : possibly ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Tells whether who is there at both times is at two places at once. A day, or an event of some days, leaves room for
     * two places; a minute does not, and who is there from one day to another is there on all days between.
     */
    private static boolean coincide(Edtf one, boolean throughout, Edtf other, boolean otherThroughout) {
        if (one instanceof EdtfDateTime && other instanceof EdtfDateTime) {
            return one.overlaps(other).isTrue();
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
        return isAfter(time, stay.start()) && isBefore(time, stay.end());
    }

    private static boolean isAfter(Edtf time, EdtfInterval.End start) {
        return start.isOpen()
                || start.date().map(date -> time.isAfter(date).isTrue()).orElse(false);
    }

    private static boolean isBefore(Edtf time, EdtfInterval.End end) {
        return end.isOpen()
                || end.date().map(date -> time.isBefore(date).isTrue()).orElse(false);
    }

    /** Tells whether there is time after both starts and before both ends. */
    private static boolean haveADayBetween(EdtfInterval one, EdtfInterval other) {
        return Stream.of(one.start(), other.start())
                .allMatch(start -> Stream.of(one.end(), other.end()).allMatch(end -> leaveTime(start, end)));
    }

    private static boolean leaveTime(EdtfInterval.End start, EdtfInterval.End end) {
        if (start.isUnknown() || end.isUnknown()) {
            return false;
        }
        return start.isOpen()
                || end.isOpen()
                || (start.date().get().isBefore(end.date().get()).isTrue()
                        && start.date().get().meets(end.date().get()).isFalse());
    }
}
