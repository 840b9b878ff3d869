package dev.factum.fuzzing;

import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks for a quote in a text of ASCII, place by place, by what {@link dev.factum.model.SourceText#locate} promises and
 * with nothing of its code.
 */
final class NaiveSearch {
    /** One character as it is compared, and where it stands. */
    private record Sign(char c, int start, int end) {}

    private final List<Sign> text;
    private final String plain;
    private final String words;
    private final String prefix;
    private final String suffix;

    NaiveSearch(String text, Quote quote) {
        this.text = signs(text);
        this.plain = plain(this.text);
        this.words = plain(signs(quote.exact())).strip();
        this.prefix = plain(signs(quote.prefix().orElse(""))).strip();
        this.suffix = plain(signs(quote.suffix().orElse(""))).strip();
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Tells whether a location is what is found place by place. */
    boolean agreesWith(QuoteLocation location) {
        List<Integer> places = new ArrayList<>();
        for (int i = plain.indexOf(words); i >= 0; i = plain.indexOf(words, i + 1)) {
            places.add(i);
        }
        if (places.isEmpty()) {
            return location instanceof QuoteLocation.Absent && !location.inContext() && !location.wholeWords();
        }
        boolean inContext = places.stream().anyMatch(place -> isBefore(place) && isAfter(place));
        if (inContext) {
            places.removeIf(place -> !isBefore(place) || !isAfter(place));
        } else if (!prefix.isEmpty() && !suffix.isEmpty()) {
            keepIfAny(places, place -> isBefore(place) || isAfter(place));
        }
        boolean wholeWords = keepIfAny(places, place -> isWordsEnd(place) && isWordsEnd(place + words.length()));
        List<TextSpan> spans = places.stream().map(this::span).toList();
        return location.places().equals(spans)
                && location.inContext() == inContext
                && location.wholeWords() == wholeWords
                && (spans.size() == 1
                        ? location instanceof QuoteLocation.Found
                        : location instanceof QuoteLocation.Ambiguous);
    }

    private static boolean keepIfAny(List<Integer> places, Predicate<Integer> condition) {
        boolean any = places.stream().anyMatch(condition);
        if (any) {
            places.removeIf(condition.negate());
        }
        return any;
    }

    private TextSpan span(int place) {
        return TextSpan.of(
                text.get(place).start(), text.get(place + words.length() - 1).end());
    }

    private boolean isBefore(int place) {
        String before = plain.substring(0, place);
        return before.endsWith(prefix) || before.endsWith(prefix + " ");
    }

    private boolean isAfter(int place) {
        String after = plain.substring(place + words.length());
        return after.startsWith(suffix) || after.startsWith(" " + suffix);
    }

    private boolean isWordsEnd(int place) {
        String before = plain.substring(0, place);
        String after = plain.substring(place);
        boolean inWord = before.matches("(?s).*[A-Za-z0-9]") && after.matches("(?s)[A-Za-z0-9].*");
        boolean inNumber = (before.matches("(?s).*[0-9]") && after.matches("(?s)[.,][0-9].*"))
                || (before.matches("(?s).*[0-9][.,]") && after.matches("(?s)[0-9].*"));
        boolean inNegation = (before.matches("(?s).*[nN]") && after.matches("(?s)'[tT]([^A-Za-z].*)?"))
                || (before.matches("(?s).*[nN]'") && after.matches("(?s)[tT]([^A-Za-z].*)?"));
        return !inWord && !inNumber && !inNegation;
    }

    private static String plain(List<Sign> signs) {
        StringBuilder plain = new StringBuilder();
        signs.forEach(sign -> plain.append(sign.c()));
        return plain.toString();
    }

    /** White space counts as one space, however much it is. */
    private static List<Sign> signs(String text) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int last = signs.size() - 1;
            if (!Character.isWhitespace(c)) {
                signs.add(new Sign(c == '`' ? '\'' : c, i, i + 1));
            } else if (last >= 0 && signs.get(last).c() == ' ') {
                signs.set(last, new Sign(' ', signs.get(last).start(), i + 1));
            } else {
                signs.add(new Sign(' ', i, i + 1));
            }
        }
        return signs;
    }
}
