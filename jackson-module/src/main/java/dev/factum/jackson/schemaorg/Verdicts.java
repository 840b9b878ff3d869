package dev.factum.jackson.schemaorg;

import dev.factum.model.Rating;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of fact-checkers amount to, in the languages in which such words are settled. Words that are on no scale of
 * truth are known too; words that are not listed mean nothing here.
 */
final class Verdicts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Map<String, Rating> RATINGS = new HashMap<>();

    static {
        put(
                Rating.TRUE,
                "true, correct, accurate, factual, right, verdadero, verdadera, cierto, correcto, verdadeiro,"
                        + " correto, vrai, exact, wahr, richtig, vero");
        put(
                Rating.MOSTLY_TRUE,
                "mostly true, largely true, mostly correct, mostly accurate, nearly true,"
                        + " mayormente cierto, mayormente verdadero, plutôt vrai, größtenteils richtig, größtenteils wahr,"
                        + " überwiegend richtig");
        put(
                Rating.MIXED,
                "half true, half false, mixed, mixture, partly true, partly false, partially true,"
                        + " partially false, partly correct, partially correct, verdad a medias, media verdad,"
                        + " parcialmente cierto, parcialmente falso, parcialmente verdadeiro, meia verdade, não é bem assim,"
                        + " partiellement vrai, partiellement faux, teilweise richtig, teilweise falsch");
        put(
                Rating.MOSTLY_FALSE,
                "mostly false, largely false, mostly incorrect, mostly inaccurate, mayormente falso,"
                        + " plutôt faux, größtenteils falsch, überwiegend falsch");
        put(
                Rating.FALSE,
                "false, incorrect, wrong, inaccurate, untrue, not true, pants on fire, fake, hoax, falso,"
                        + " falsa, incorrecto, bulo, incorreto, faux, inexact, falsch");
        put(
                Rating.UNPROVEN,
                "unproven, unverified, unsupported, not proven, no evidence, insufficient evidence,"
                        + " unsubstantiated, sin pruebas, no verificado, sem provas, non prouvé, non vérifié, unbelegt,"
                        + " nicht belegt");
        put(
                Rating.UNRATED,
                "misleading, missing context, out of context, needs context, lacks context, satire,"
                        + " altered, manipulated, miscaptioned, engañoso, falta contexto, sin contexto, sátira,"
                        + " descontextualizado, enganoso, sem contexto, fora de contexto, trompeur, hors contexte,"
                        + " contexte manquant, irreführend, fehlender kontext, unrated");
    }

    private Verdicts() {}

    private static void put(Rating rating, String words) {
        for (String word : words.split(",", -1)) {
            RATINGS.put(normal(word), rating);
        }
    }

    /** Returns what words amount to: {@link Rating#UNRATED} if they are on no scale, empty if they are not known. */
    static Optional<Rating> of(String words) {
        return Optional.ofNullable(RATINGS.get(normal(words)));
    }

    private static String normal(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
