package dev.factum.time;

import java.util.ArrayList;
import java.util.List;

/**
 * When the seasons and groupings of a year can be. Months are counted from January of the year as 1, so that 0 is
 * December of the year before.
 */
final class Seasons {
    /** By code from 21: the months with which the meteorological season can start. */
    private static final int[][] STARTS = {
        {3, 9}, {0, 6, 12}, {3, 9}, {0, 6, 12}, // spring to winter, of either hemisphere
        {3}, {6}, {9}, {0, 12}, // northern
        {9}, {0, 12}, {3}, {6}, // southern
    };

    static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    private Seasons() {}

    /** Returns the stretches of which the season is one. */
    static List<Stretch> of(int code, long year) {
        if (code >= FIRST_HALF) {
            return List.of(grouping(year, code - FIRST_HALF, 6));
        }
        if (code >= FIRST_THIRD) {
            return List.of(grouping(year, code - FIRST_THIRD, 4));
        }
        if (code >= FIRST_QUARTER) {
            return List.of(grouping(year, code - FIRST_QUARTER, 3));
        }
        List<Stretch> seasons = new ArrayList<>();
        for (int month : STARTS[code - EdtfSeason.LOWEST]) {
            seasons.add(season(year, month));
        }
        return seasons;
    }

    private static Stretch grouping(long year, int index, int months) {
        return Stretch.exact(
                start(year, index * months + 1),
                start(year, (index + 1) * months + 1).previous());
    }

    /** A season starts and ends with months by meteorology, and within the months after by astronomy. */
    private static Stretch season(long year, int month) {
        return new Stretch(
                start(year, month),
                start(year, month + 1).previous(),
                start(year, month + 3).previous(),
                start(year, month + 4).previous());
    }

    private static Point start(long year, int month) {
        return Point.startOf(year + Math.floorDiv(month - 1, 12), Math.floorMod(month - 1, 12) + 1, 1);
    }
}
