package dev.factum.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two names of the same thing go together, places and offices: a longer one says more, two of which neither holds
 * the other are names of two things. A name may have parts, joined by commas, from the part to the whole; case, spacing,
 * accents and Unicode form mean nothing.
 */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Wording() {}

    static Detail compare(String mine, String theirs) {
        List<String> mineParts = parts(mine);
        List<String> theirParts = parts(theirs);
        if (mineParts.isEmpty() || theirParts.isEmpty()) {
            return mine.equals(theirs) ? Detail.SAME : Detail.OTHER;
        }
        boolean more = coversAll(mineParts, theirParts);
        boolean less = coversAll(theirParts, mineParts);
        if (more || less) {
            return more && less ? Detail.SAME : more ? Detail.MORE : Detail.LESS;
        }
        // across scripts nothing can be seen: Beijing is 北京
        boolean canClash = Collections.disjoint(mineParts, theirParts)
                && !Collections.disjoint(scripts(mineParts), scripts(theirParts));
        return canClash ? Detail.CLASH : Detail.OTHER;
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

    /** Tells whether each of the other parts stands, word for word, in one of these. */
    private static boolean coversAll(List<String> parts, List<String> others) {
        return others.stream().allMatch(other -> parts.stream().anyMatch(part -> holdsWords(part, other)));
    }

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
