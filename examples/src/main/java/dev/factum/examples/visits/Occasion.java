package dev.factum.examples.visits;

import dev.factum.model.EventKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that others can have attended too, as a description names it: a summit, a conference, a funeral.
 *
 * @param name what it is called, without article and place
 * @param isProper whether it goes by a name of its own, so that all who speak of it in some days mean the same one; "a
 *     council meeting" is another one on another day
 * @param during the days that the description says it was attended on, if not those of the row
 */
record Occasion(String name, boolean isProper, Optional<DateMention> during) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:(the|a|an) )?(?:meeting of (?:the )?)?");
    private static final Pattern UNITED_STATES = Pattern.compile("\\bu s\\b|\\bunited states\\b");
    private static final Pattern UNITED_NATIONS = Pattern.compile("\\bu n\\b|\\bunited nations\\b");
    private static final Pattern EUROPEAN_UNION = Pattern.compile("\\beuropean union\\b");
    private static final Pattern MEETING_OF = Pattern.compile("(?<=\\b(?:summit|assembly)) (?:meeting|session)$");

    /** Kinds of event by the word that tells them, the most telling first. */
    private enum Telling {
        SUMMIT(EventKind.SUMMIT, "summit"),
        SIGNING(EventKind.SIGNING, "signing"),
        CEREMONY(EventKind.CEREMONY, "ceremony", "funeral", "memorial", "dedication", "commemoration"),
        CONFERENCE(EventKind.CONFERENCE, "conference", "assembly", "forum");

        private final EventKind kind;
        private final Set<String> words;

        Telling(EventKind kind, String... words) {
            this.kind = kind;
            this.words = Set.of(words);
        }
    }

    /** Obtains an occasion from the words for it: "the NATO Summit Meeting", "a working lunch". */
    static Occasion of(String words, Optional<DateMention> during) {
        Matcher article = ARTICLE.matcher(words);
        boolean isDefinite = article.find() && "the".equals(article.group(1));
        String name = words.substring(article.end());
        boolean isIndefinite = article.group(1) != null && !isDefinite;
        boolean isCapital = !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
        return new Occasion(name, isDefinite || (isCapital && !isIndefinite), during);
    }

    /** Returns what all spellings of the name have in common: it names the series that the occasion is one of. */
    String series() {
        return series(name);
    }

    static String series(String name) {
        String folded = Folded.of(name);
        folded = UNITED_STATES.matcher(folded).replaceAll("us");
        folded = UNITED_NATIONS.matcher(folded).replaceAll("un");
        folded = EUROPEAN_UNION.matcher(folded).replaceAll("eu");
        return MEETING_OF.matcher(folded).replaceFirst("");
    }

    EventKind kind() {
        Set<String> words = Set.copyOf(Arrays.asList(series().split(" ")));
        return Stream.of(Telling.values())
                .filter(telling -> telling.words.stream().anyMatch(words::contains))
                .map(telling -> telling.kind)
                .findFirst()
                .orElse(EventKind.MEETING);
    }
}
