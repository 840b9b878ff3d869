package dev.factum.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of the countries of ISO 3166-3.
 *
 * <p>The states come from the remarks of ISO 3166-3 ("divided into", "name changed to", "now part of"); for the Soviet
 * Union and Yugoslavia, the republics that had or got codes of their own are added. Who continues whom follows the
 * practice of the United Nations: Russia took the seat of the Soviet Union (letter of 24 December 1991) and Serbia that
 * of Serbia and Montenegro (A/60/PV.91, 2006); Czechoslovakia and Yugoslavia ended without a continuator (S/RES/777); the
 * German Democratic Republic and Democratic Yemen joined with another into one member.
 */
final class FormerCountries {
    /** Former code → the states; an asterisk marks the continuator. */
    private static final Map<String, String> TABLE = new TreeMap<>();

    static {
        put("AIDJ", "DJ*");
        put("ANHH", "BQ CW SX");
        put("BQAQ", "AQ");
        put("BUMM", "MM*");
        put("BYAA", "BY*");
        put("CSHH", "CZ SK");
        put("CSXX", "ME RS*");
        put("CTKI", "KI");
        put("DDDE", "DE");
        put("DYBJ", "BJ*");
        put("FQHH", "AQ TF");
        put("FXFR", "FR");
        put("GEHH", "KI TV");
        put("HVBF", "BF*");
        put("JTUM", "UM");
        put("MIUM", "UM");
        put("NHVU", "VU*");
        put("NQAQ", "AQ");
        put("NTHH", "IQ SA");
        put("PCHH", "FM MH MP PW");
        put("PUUM", "UM");
        put("PZPA", "PA");
        put("RHZW", "ZW*");
        put("SKIN", "IN");
        put("SUHH", "AM AZ BY EE GE KG KZ LT LV MD RU* TJ TM UA UZ");
        put("TPTL", "TL*");
        put("VDVN", "VN*");
        put("WKUM", "UM");
        put("YDYE", "YE");
        put("YUCS", "BA HR ME MK RS SI");
        put("ZRCD", "CD*");
    }

    private static final String CONTINUATOR = "*";

    private FormerCountries() {}

    static Set<String> codes() {
        return Collections.unmodifiableSet(TABLE.keySet());
    }

    static Optional<String> continuator(String code) {
        return Arrays.stream(states(code))
                .filter(state -> state.endsWith(CONTINUATOR))
                .map(FormerCountries::bare)
                .findFirst();
    }

    static Set<Country> successors(String code) {
        Set<Country> successors = new LinkedHashSet<>();
        for (String state : states(code)) {
            successors.add(Country.of(bare(state)));
        }
        return Collections.unmodifiableSet(successors);
    }

    private static String[] states(String code) {
        String states = TABLE.get(code);
        return states == null ? new String[0] : states.split(" ");
    }

    private static String bare(String state) {
        return state.replace(CONTINUATOR, "");
    }

    private static void put(String code, String states) {
        TABLE.put(code, states);
    }
}
