package dev.factum.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values look inside messages: one line, no control character, not too long. */
final class Text {
    private static final int LONGEST = 80;
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

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
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        int end = Math.min(text.length(), LONGEST);
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
        out.append('"');
        if (end < text.length()) {
            out.append("… (").append(text.length()).append(" characters)");
        }
        return out.toString();
    }

    /** Fills the places {@code {0}}, {@code {1}} … of a sentence; what an argument holds is not filled again. */
    static String filled(String sentence, List<String> arguments) {
        return arguments.isEmpty()
                ? sentence
                : PLACE.matcher(sentence).replaceAll(place -> {
                    int index = Integer.parseInt(place.group(1));
                    String filled = index < arguments.size() ? unquoted(arguments.get(index)) : place.group();
                    return Matcher.quoteReplacement(filled);
                });
    }

    private static String unquoted(String argument) {
        String quoted = quoted(argument);
        return quoted.endsWith("\"") ? quoted.substring(1, quoted.length() - 1) : quoted;
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
