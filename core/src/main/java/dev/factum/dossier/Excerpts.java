package dev.factum.dossier;

/** How words that somebody else wrote look within a sentence: on one line, not too long. */
final class Excerpts {
    private static final int LONGEST = 500;

    private Excerpts() {}

    /** Returns the text with a space for whatever breaks lines, reorders or does not show; of a long one, its beginning. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isGap(c)) {
                space = true;
            } else {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                if (line.length() >= LONGEST) {
                    return line.append('…').toString();
                }
                line.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return line.toString();
    }

    private static boolean isGap(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
