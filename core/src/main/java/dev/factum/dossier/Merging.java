package dev.factum.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How what stands once in a dossier is merged so that it does not matter in which order, in which grouping, or how often.
 */
final class Merging {
    /** A name with a number that can be counted up. */
    private static final Pattern NUMBERED = Pattern.compile("(.*)\\.([2-9]|[1-9][0-9]{1,8})", Pattern.DOTALL);

    private Merging() {}

    /** Returns the greater version of the format. */
    static String version(String one, String other) {
        return minor(one) >= minor(other) ? one : other;
    }

    private static int minor(String version) {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    /**
     * Returns the members of both. Of different values with one name the least keeps the name, and the others go to the
     * next name, where the same holds. A value that was moved once would be moved again, to the same name, whatever comes
     * first: hence the grouping does not matter.
     */
    static Map<String, String> members(Map<String, String> some, Map<String, String> others) {
        if (some.equals(others)) {
            return some;
        }
        Map<String, SortedSet<String>> values = new TreeMap<>();
        some.forEach((name, value) -> valuesOf(values, name).add(value));
        others.forEach((name, value) -> valuesOf(values, name).add(value));
        Deque<String> open = new ArrayDeque<>(values.keySet());
        while (!open.isEmpty()) {
            String name = open.remove();
            SortedSet<String> different = valuesOf(values, name);
            if (different.size() > 1) {
                String next = next(name);
                while (different.size() > 1) {
                    valuesOf(values, next).add(different.last());
                    different.remove(different.last());
                }
                open.add(next);
            }
        }
        Map<String, String> members = new TreeMap<>();
        values.forEach((name, value) -> members.put(name, value.first()));
        return members;
    }

    private static SortedSet<String> valuesOf(Map<String, SortedSet<String>> values, String name) {
        return values.computeIfAbsent(name, absent -> new TreeSet<>());
    }

    /** Returns the name after another: x.2 after x, x.3 after that. No two names have the same one after them. */
    private static String next(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) + "." + (Integer.parseInt(numbered.group(2)) + 1) : name + ".2";
    }
}
