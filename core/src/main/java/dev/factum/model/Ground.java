package dev.factum.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the codes of two countries can stand for one ground: some code a part of another, or what was there before. */
final class Ground {
    /** State → what has a code of its own in ISO 3166-1, and is listed as a part of the state in ISO 3166-2. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "CN", Set.of("HK", "MO", "TW"),
            "FI", Set.of("AX"),
            "FR", Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
            "NL", Set.of("AW", "BQ", "CW", "SX"),
            "NO", Set.of("SJ"),
            "US", Set.of("AS", "GU", "MP", "PR", "UM", "VI"));

    private Ground() {}

    static Detail compare(Country mine, Country theirs) {
        if (mine.equals(theirs)) {
            return Detail.SAME;
        }
        if (isShared(mine, theirs)) {
            return Detail.OTHER;
        }
        // which ground the user's own codes stand for is not known
        return mine.isOfIso() && theirs.isOfIso() ? Detail.CLASH : Detail.DOUBT;
    }

    private static boolean isShared(Country one, Country other) {
        return statesOn(one).stream()
                .anyMatch(state -> statesOn(other).stream()
                        .anyMatch(second -> state.equals(second) || isPart(state, second) || isPart(second, state)));
    }

    private static Set<Country> statesOn(Country country) {
        Set<Country> states = new HashSet<>(country.successors());
        states.add(country);
        return states;
    }

    private static boolean isPart(Country country, Country state) {
        return PARTS.getOrDefault(state.value(), Set.of()).contains(country.value());
    }
}
