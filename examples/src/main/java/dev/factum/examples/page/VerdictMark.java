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
            case ESTABLISHED -> "enough speaks for it, nothing against it";
            case SUPPORTED -> "something speaks for it, nothing against it";
            case UNVERIFIED -> "nothing that counts speaks for it or against it";
            case DISPUTED -> "something speaks against it and does not refute it";
            case REFUTED -> "enough speaks against it, not enough for it";
        };
        return new VerdictMark(code, Names.capital(code), meaning);
    }
}
