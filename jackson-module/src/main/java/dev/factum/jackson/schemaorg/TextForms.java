package dev.factum.jackson.schemaorg;

import java.util.regex.Pattern;

/** The forms of text that the model takes, for texts that are made to fit. */
final class TextForms {
    static final int LONGEST_NAME = 500;
    static final int LONGEST_PROSE = 100_000;
    static final int LONGEST_ID = 200;

    /** Characters of which nothing is seen, for a class of a pattern. */
    static final String INVISIBLE = "\\p{Cc}\\p{Cf}\\p{Z}\u034F\u115F\u1160\u17B4\u17B5"
            + "\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0\\x{E0100}-\\x{E01EF}";

    private static final String ELLIPSIS = "\u2026";

    private static final Pattern HALF_PAIR = Pattern.compile("[\\ud800-\\udfff]");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\u0085\u2028\u2029]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\u2028-\u202E\u2066-\u2069]");
    /** What tells the direction of a text, and is no part of a name. */
    private static final Pattern MARKS = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    /** Marks within marks are no accident. */
    private static final int MOST_ROUNDS = 4;

    private static final Pattern VISIBLE = Pattern.compile("[^" + INVISIBLE + "]");

    private TextForms() {}

    static boolean isBlank(String text) {
        return !VISIBLE.matcher(text).find();
    }

    static boolean isWellFormed(String text) {
        return !HALF_PAIR.matcher(text).find();
    }

    static boolean isName(String text) {
        return isWellFormed(text) && !CONTROLS.matcher(text).find() && !isBlank(text);
    }

    /** Replaces half surrogate pairs, which no text can hold. */
    static String wellFormed(String text) {
        return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
    }

    /** Makes one line of plain text, with no character that no name can hold. */
    static String line(String plain) {
        String text = plain;
        for (int round = 0; round < MOST_ROUNDS && MARKS.matcher(text).find(); round++) {
            // what was apart may be HTML together
            text = PlainText.of(MARKS.matcher(text).replaceAll(""));
        }
        String line = BREAKS.matcher(text).replaceAll(" ");
        return CONTROLS.matcher(MARKS.matcher(line).replaceAll("\uFFFD"))
                .replaceAll("\uFFFD")
                .strip();
    }

    /** Tells whether a text holds what no name can hold, apart from line breaks. */
    static boolean hasControls(String text) {
        return MARKS.matcher(text).find()
                || CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).find();
    }

    /** Returns what a text makes as a name: plain, of one line, and not too long. */
    static String name(String text) {
        return cut(line(PlainText.of(wellFormed(text))), LONGEST_NAME);
    }

    /** Returns what a text makes as prose: plain, and not too long. */
    static String prose(String text) {
        return cut(PlainText.of(wellFormed(text)).strip(), LONGEST_PROSE);
    }

    /** Returns a name as a reader takes it; one that is nothing but HTML is told apart from that. */
    static String nameToWrite(String text) {
        String name = name(text);
        return isBlank(name) ? name(apart(text)) : name;
    }

    static String proseToWrite(String text) {
        String prose = prose(text);
        return isBlank(prose) ? prose(apart(text)) : prose;
    }

    private static String apart(String html) {
        return html.replace("<", "< ").replace("&", "& ");
    }

    /** Returns the beginning of a text that is too long. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
