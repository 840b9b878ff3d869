package dev.factum.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How two names of places go together. A name goes from the part to the whole, joined by commas; case, spacing and
 * Unicode form mean nothing.
 */
final class PlaceNames {
    private PlaceNames() {}

    static Detail compare(String mine, String theirs) {
        List<String> mineParts = parts(mine);
        List<String> theirParts = parts(theirs);
        boolean more = coversAll(mineParts, theirParts);
        boolean less = coversAll(theirParts, mineParts);
        if (more || less) {
            return more && less ? Detail.SAME : more ? Detail.MORE : Detail.LESS;
        }
        return mineParts.stream().anyMatch(theirParts::contains) ? Detail.OTHER : Detail.CLASH;
    }

    private static List<String> parts(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
}
