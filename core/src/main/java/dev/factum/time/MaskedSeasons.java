package dev.factum.time;

import java.util.List;
import java.util.function.Predicate;

/** The seasons that one of a masked year can be, each a stretch. They are searched by the year's digits, never listed. */
final class MaskedSeasons implements Family {
    private final EdtfDate ofYear;
    private final int code;
    private final Stretch first;
    private final Stretch last;

    MaskedSeasons(EdtfDate ofYear, int code) {
        this.ofYear = ofYear;
        this.code = code;
        this.first = ends(ofYear.firstMatch());
        this.last = ends(ofYear.lastMatch());
    }

    private Stretch ends(EdtfDate year) {
        return new Extent(List.copyOf(Seasons.of(code, year.signedYear())), false).ends();
    }

    @Override
    public Point minStart() {
        return first.minStart();
    }

    @Override
    public Point maxStart() {
        return last.maxStart();
    }

    @Override
    public Point minEnd() {
        return first.minEnd();
    }

    @Override
    public Point maxEnd() {
        return last.maxEnd();
    }

    @Override
    public boolean canMeet(Point start, Point end) {
        return any(start, end, season -> season.canMeet(start, end));
    }

    @Override
    public boolean canLieIn(Point start, Point end) {
        return any(start, end, season -> season.canLieIn(start, end));
    }

    /** Asks the seasons near a stretch: those of a year lie between the year before and the year after. */
    private boolean any(Point start, Point end, Predicate<Stretch> test) {
        if (start.isAfter(maxEnd()) || end.isBefore(minStart())) {
            return false;
        }
        int from = (int) (Point.max(start, minStart()).year() - 1);
        long to = Point.min(end, maxEnd()).year() + 1;
        EdtfDate year = ofYear.match(from, 1, 1, true);
        while (year != null && year.signedYear() <= to) {
            if (Seasons.of(code, year.signedYear()).stream().anyMatch(test)) {
                return true;
            }
            year = ofYear.match(year.signedYear() + 1, 1, 1, true);
        }
        return false;
    }
}
