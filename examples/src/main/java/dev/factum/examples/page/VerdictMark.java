package dev.factum.examples.page;

import dev.factum.verdict.Verdict;
import java.util.Locale;

/**
 * A verdict as the page shows it.
 *
 * @param code the word for classes and for the script
 * @param word the word for people
 * @param meaning what it means
 */
record VerdictMark(String code, String word, String meaning) {
    static VerdictMark of(Verdict verdict) {
        String code = verdict.name().toLowerCase(Locale.ROOT);
        String meaning = switch (verdict) {
            case ESTABLISHED -> "enough independent origins say so, none against it";
            case SUPPORTED -> "something speaks for it, nothing against it";
            case UNVERIFIED -> "nothing that counts speaks for it or against it";
            case DISPUTED -> "something speaks for it and something against it";
            case REFUTED -> "what speaks against it is enough, or all there is";
        };
        return new VerdictMark(code, Names.capital(code), meaning);
    }
}
