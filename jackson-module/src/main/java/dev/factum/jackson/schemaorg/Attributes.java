package dev.factum.jackson.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a claim under construction: what of its record has no place in the model, as JSON. */
final class Attributes {
    /** The model takes texts so long. */
    private static final int LONGEST_VALUE = 100_000;

    private static final int LONGEST_KEY = 500;

    /** Names that are taken get a number, after what no token of a JSON Pointer holds. */
    private static final Pattern NUMBERED = Pattern.compile("(.+)~[+][0-9]+");

    private final Map<String, String> map = new LinkedHashMap<>();

    /** The values by names without numbers: one that is there already is not added again. */
    private final Map<String, Set<String>> values = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

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
            putPart(part == 1 ? key : key + "~part" + part, value.substring(from, to));
        }
    }

    private void putPart(String key, String value) {
        Matcher numbered = NUMBERED.matcher(key);
        String plain = numbered.matches() ? numbered.group(1) : key;
        if (!values.computeIfAbsent(plain, one -> new HashSet<>()).add(value) && !numbered.matches()) {
            return;
        }
        String free = key;
        while (map.containsKey(free) && !value.equals(map.get(free))) {
            free = plain + "~+" + numbers.merge(plain, 2, (number, one) -> number + 1);
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
        values.forEach((key, all) -> copy.values.put(key, new HashSet<>(all)));
        copy.numbers.putAll(numbers);
        return copy;
    }

    int size() {
        return map.size();
    }

    Map<String, String> map() {
        return map;
    }
}
