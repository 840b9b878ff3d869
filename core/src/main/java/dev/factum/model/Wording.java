package dev.factum.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two names of the same kind of thing go together: one that holds the other says more. A name may have parts, joined
 * by commas, from the part to the whole; case, spacing, accents and Unicode form mean nothing.
 */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Wording() {}

    /**
     * For places: one is within the other if its name has all parts of the other's. A hotel can be named after another
     * town, so words within a part tell nothing; and a place can have two names.
     */
    static Detail ofPlaces(String mine, String theirs) {
        return compare(mine, theirs, String::equals);
    }

    /**
     * For titles and organizations: a longer one says more. Two of which neither holds the other may be two names of one
     * office, or two offices that one person holds at once.
     */
    static Detail ofTitles(String mine, String theirs) {
        return compare(mine, theirs, Wording::holdsWords);
    }

    private static Detail compare(String mine, String theirs, BiPredicate<String, String> holds) {
        List<String> mineParts = parts(mine);
        List<String> theirParts = parts(theirs);
        if (mineParts.isEmpty() || theirParts.isEmpty()) {
            return mine.equals(theirs) ? Detail.SAME : Detail.OTHER;
        }
        boolean more = coversAll(mineParts, theirParts, holds);
        boolean less = coversAll(theirParts, mineParts, holds);
        if (more || less) {
            return more && less ? Detail.SAME : more ? Detail.MORE : Detail.LESS;
        }
        // across scripts nothing can be seen: Beijing is 北京
        boolean canDiffer = Collections.disjoint(mineParts, theirParts)
                && !Collections.disjoint(scripts(mineParts), scripts(theirParts));
        return canDiffer ? Detail.DOUBT : Detail.OTHER;
    }

    private static List<String> parts(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split(","))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Tells whether one of these parts holds each of the others. */
    private static boolean coversAll(List<String> parts, List<String> others, BiPredicate<String, String> holds) {
        return others.stream().allMatch(other -> parts.stream().anyMatch(part -> holds.test(part, other)));
    }

    /** Tells whether words stand in a part, word for word. */
    private static boolean holdsWords(String part, String words) {
        return (" " + part + " ").contains(" " + words + " ");
    }

    private static Set<UnicodeScript> scripts(List<String> parts) {
        Set<UnicodeScript> scripts = parts.stream()
                .flatMapToInt(String::codePoints)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        scripts.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        return scripts;
    }
}
