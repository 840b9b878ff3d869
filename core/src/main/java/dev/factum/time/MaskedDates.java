package dev.factum.time;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The dates that a masked date can be, each a stretch. They are searched by their digits, never listed. */
final class MaskedDates implements Family {
    private final EdtfDate pattern;
    private final EdtfDate first;
    private final EdtfDate last;

    MaskedDates(EdtfDate pattern) {
        this.pattern = pattern;
        this.first = pattern.firstMatch();
        this.last = pattern.lastMatch();
    }

    @Override
    public Point minStart() {
        return first.start();
    }

    @Override
    public Point maxStart() {
        return last.start();
    }

    @Override
    public Point minEnd() {
        return first.end();
    }

    @Override
    public Point maxEnd() {
        return last.end();
    }

    @Override
    public boolean canMeet(Point start, Point end) {
        if (start.isAfter(maxEnd()) || end.isBefore(minStart())) {
            return false;
        }
        EdtfDate next = matchEndingFrom(Point.max(start, minStart()));
        return next != null && !next.start().isAfter(end);
    }

    @Override
    public boolean canLieIn(Point start, Point end) {
        if (start.isAfter(maxStart()) || end.isBefore(minEnd())) {
            return false;
        }
        Point from = Point.max(start, minStart());
        EdtfDate next = matchEndingFrom(from);
        if (next != null && next.start().isBefore(from)) {
            next = matchEndingFrom(next.end().next());
        }
        return next != null && !next.end().isAfter(end);
    }

    @Override
    public Point maxStartUntil(Point point) {
        if (!point.isBefore(maxStart())) {
            return maxStart();
        }
        LocalDateTime place = point.inCycle();
        EdtfDate match = pattern.match((int) point.year(), place.getMonthValue(), place.getDayOfMonth(), false);
        return match == null ? point : match.start();
    }

    @Override
    public Point minEndFrom(Point point) {
        if (!point.isAfter(minEnd())) {
            return minEnd();
        }
        EdtfDate match = matchEndingFrom(point);
        return match == null ? point : match.end();
    }

    /** Two patterns meet if the digits that both fix agree, and the joined pattern is a date that exists. */
    boolean canMeet(MaskedDates other) {
        EdtfDate joined = pattern.joined(other.pattern);
        return joined != null && joined.exists();
    }

    private @Nullable EdtfDate matchEndingFrom(Point point) {
        LocalDateTime place = point.inCycle();
        return pattern.match((int) point.year(), place.getMonthValue(), place.getDayOfMonth(), true);
    }
}
