package dev.factum.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Stays by the days that they can be of: what is around some days is found without looking at all. */
final class StaysInTime {
    /** A stay at one of the times that it is said to be at: together they can be far apart. */
    record Visit(Days days, Stay stay) {}

    private final List<Visit> byFirstDay;
    /** For each visit, the last day of it and all before it. */
    private final long[] lastDayUpTo;

    StaysInTime(List<Stay> stays) {
        byFirstDay = visits(stays);
        lastDayUpTo = new long[byFirstDay.size()];
        long last = Long.MIN_VALUE;
        for (int i = 0; i < lastDayUpTo.length; i++) {
            last = Math.max(last, byFirstDay.get(i).days.last());
            lastDayUpTo[i] = last;
        }
    }

    /** Returns stays, each at each of its times, in the order of their first days. */
    static List<Visit> visits(List<Stay> stays) {
        List<Visit> visits = new ArrayList<>(stays.size());
        stays.forEach(stay -> stay.when().said().forEach(time -> visits.add(new Visit(Days.of(time), stay))));
        visits.sort(Comparator.comparingLong(visit -> visit.days.first()));
        return visits;
    }

    /** Returns the stays that can be of some days, each once. */
    Stream<Stay> around(Days days) {
        Set<Stay> around = new LinkedHashSet<>();
        for (int i = countBeginningBy(days.last()) - 1; i >= 0 && lastDayUpTo[i] >= days.first(); i--) {
            if (byFirstDay.get(i).days.last() >= days.first()) {
                around.add(byFirstDay.get(i).stay);
            }
        }
        return around.stream();
    }

    private int countBeginningBy(long day) {
        int low = 0;
        int high = byFirstDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byFirstDay.get(middle).days.first() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
