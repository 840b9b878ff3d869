package dev.factum.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values look inside messages: one line, no control character, not too long. */
final class Text {
    private static final int LONGEST = 80;
    private static final int LONGEST_ARGUMENT = 400;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})\\}");

    private Text() {}

    /** Returns the text as it stands in a message: quoted if an unquoted one could mislead the eye. */
    static String shown(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != ',');
        return plain ? text : quoted(text);
    }

    /** Returns the text in quotation marks, shortened, with all that does not print escaped. */
    static String quoted(String text) {
        String escaped = escaped(text, LONGEST);
        return text.length() <= LONGEST
                ? "\"" + escaped + "\""
                : "\"" + escaped + "\"… (" + text.length() + " characters)";
    }

    private static String escaped(String text, int longest) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (printable(c)) {
                out.appendCodePoint(c);
            } else {
                text.substring(i, i + Character.charCount(c))
                        .chars()
                        .forEach(unit -> out.append(String.format("\\u%04X", unit)));
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Fills the places {@code {0}}, {@code {1}} … of a sentence; what an argument holds is not filled again. */
    static String filled(String sentence, List<String> arguments) {
        return arguments.isEmpty()
                ? sentence
                : PLACE.matcher(sentence).replaceAll(place -> {
                    int index = Integer.parseInt(place.group(1));
                    String filled = index < arguments.size() ? argument(arguments.get(index)) : place.group();
                    return Matcher.quoteReplacement(filled);
                });
    }

    /** An argument is part of the sentence: no quotation marks, and room for a list. */
    private static String argument(String argument) {
        String escaped = escaped(argument, LONGEST_ARGUMENT);
        return argument.length() <= LONGEST_ARGUMENT ? escaped : escaped + "…";
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
