package dev.factum.jackson.schemaorg;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of a claim under construction: what of its record has no place in the model, as JSON. */
final class Attributes {
    /** The model takes texts so long. */
    private static final int LONGEST_VALUE = 100_000;

    private static final int LONGEST_KEY = 500;

    private final Map<String, String> map = new LinkedHashMap<>();

    static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && TextForms.isName(key);
    }

    static boolean isValue(String value) {
        return value.length() <= LONGEST_VALUE && TextForms.isWellFormed(value);
    }

    /** Adds a value; nothing that is there already is lost. */
    void put(String key, String value) {
        if (value.length() <= LONGEST_VALUE) {
            putPart(key, value);
            return;
        }
        int part = 1;
        for (int from = 0, to; from < value.length(); from = to, part++) {
            to = Math.min(value.length(), from + LONGEST_VALUE);
            if (to < value.length() && Character.isHighSurrogate(value.charAt(to - 1))) {
                to--;
            }
            putPart(part == 1 ? key : key + " (part " + part + ")", value.substring(from, to));
        }
    }

    private void putPart(String key, String value) {
        String free = key;
        for (int number = 2; !value.equals(map.getOrDefault(free, value)); number++) {
            free = key + " (" + number + ")";
        }
        map.put(free, value);
    }

    void putIfAbsent(String key, String value) {
        map.putIfAbsent(key, value);
    }

    /** Adds a word to a value that is a list of words. */
    void note(String key, String word) {
        map.merge(key, word, (words, more) -> words + " " + more);
    }

    Attributes copy() {
        Attributes copy = new Attributes();
        copy.map.putAll(map);
        return copy;
    }

    Map<String, String> map() {
        return map;
    }
}
