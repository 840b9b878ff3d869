package dev.factum.validation;

import java.util.List;

/** How values look inside messages: one line, no control character, not too long. */
final class Text {
    private static final int LONGEST = 80;

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

    /** Fills the places {@code {0}}, {@code {1}} … of a sentence. */
    static String filled(String sentence, List<String> arguments) {
        String filled = sentence;
        for (int i = 0; i < arguments.size(); i++) {
            filled = filled.replace("{" + i + "}", unquoted(arguments.get(i)));
        }
        return filled;
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
