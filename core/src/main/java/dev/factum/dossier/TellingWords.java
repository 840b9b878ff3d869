package dev.factum.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The words of phrases by which a sentence tells who says something, how, and what is said. A name that holds one of them
 * could be taken for a part of the sentence: a leader who is called "it is possible that Kim". If such names are marked, a
 * word that stands unmarked is the phrase's own, so that sentences whose phrases differ in their words differ too.
 */
final class TellingWords {
    private static final List<String> CLAUSES = List.of(".is", ".is-not", ".will", ".will-not", ".is-to", ".is-not-to");

    private final Set<String> words = new HashSet<>();

    TellingWords(Map<String, String> phrases) {
        phrases.forEach((key, text) -> {
            if (key.startsWith("stance.")
                    || key.startsWith("source.")
                    || CLAUSES.stream().anyMatch(key::endsWith)) {
                forEachWord(text, words::add);
            }
        });
        forEachWord(phrases.getOrDefault("names.plain", ""), words::remove);
    }

    boolean holds(String word) {
        return words.contains(word);
    }

    boolean areIn(String text) {
        boolean[] found = {false};
        forEachWord(text, word -> found[0] |= words.contains(word));
        return found[0];
    }

    /** Words are letters, digits, and what joins them: so that they are the same whatever stands around them. */
    static void forEachWord(String text, Consumer<String> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            int next = i + Character.charCount(c);
            if (!isInWord(c)) {
                if (start < i) {
                    words.accept(text.substring(start, i));
                }
                start = next;
            }
            i = next;
        }
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '\u2019'
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
