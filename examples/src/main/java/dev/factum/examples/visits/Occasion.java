package dev.factum.examples.visits;

import dev.factum.model.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** A kind of event, and the words that tell it. */
    private record Telling(EventKind kind, Set<String> words) {}

    /** The most telling first: a signing ceremony is a signing. */
    private static final List<Telling> TELLING = List.of(
            new Telling(EventKind.SUMMIT, Set.of("summit")),
            new Telling(EventKind.SIGNING, Set.of("signing")),
            new Telling(
                    EventKind.CEREMONY,
                    Set.of("ceremony", "ceremonies", "funeral", "memorial", "dedication", "commemoration")),
            new Telling(EventKind.CONFERENCE, Set.of("conference", "assembly", "forum")));

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
        return TELLING.stream()
                .filter(telling -> telling.words().stream().anyMatch(words::contains))
                .map(Telling::kind)
                .findFirst()
                .orElse(EventKind.MEETING);
    }
}
