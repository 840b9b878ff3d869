package dev.factum.model;

import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.text.Normalizer;

/** The forms that text takes in the model, and the rules of each. */
enum TextForm {
    /** A key that programs compare: one word, and one spelling for what looks the same. */
    ID(200),
    /** What something is called: one line. */
    NAME(500),
    /** What somebody says: kept as it was given. */
    PROSE(100_000),
    /** Like prose, but it may be empty. */
    ANY(100_000);

    static final String BLANK = "blank: {field} must hold a visible character";
    static final String TOO_LONG = "too-long: {field} must be at most {0} characters long";
    static final String SURROGATE = "surrogate: {field} must not hold half a surrogate pair";
    static final String CONTROL = "control-character: {field} must not hold a control character";
    static final String BIDI = "bidi-control: {field} must not hold a character that reorders the text around it";
    static final String WHITE_SPACE = "white-space: {field} must not hold white space or an invisible character";
    static final String NOT_NFC = "not-nfc: {field} must be in Unicode normalization form C";

    private final int longest;

    TextForm(int longest) {
        this.longest = longest;
    }

    void check(Report.Builder problems, String field, String pointer, String text) {
        if (text.length() > longest) {
            problems.add(Rule.of(TOO_LONG).on(field).brokenAt(pointer, text, longest));
            return;
        }
        boolean visible = false;
        boolean ascii = true;
        int found = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c > ' ' && c < 127) {
                visible = true;
            } else {
                ascii &= c < 128;
                visible |= !isInvisible(c);
                found |= findings(c);
            }
            i += Character.charCount(c);
        }
        if (!visible && this != ANY) {
            problems.add(Rule.of(BLANK).on(field).brokenAt(pointer, text));
            found &= ~SPACE_FOUND;
        }
        add(problems, field, pointer, text, found & SURROGATE_FOUND, SURROGATE);
        if (this == NAME || this == ID) {
            add(problems, field, pointer, text, found & CONTROL_FOUND, CONTROL);
            add(problems, field, pointer, text, found & BIDI_FOUND, BIDI);
        }
        if (this == ID) {
            add(problems, field, pointer, text, found & SPACE_FOUND, WHITE_SPACE);
            boolean nfc = ascii || Normalizer.isNormalized(text, Normalizer.Form.NFC);
            add(problems, field, pointer, text, nfc ? 0 : 1, NOT_NFC);
        }
    }

    private static final int SURROGATE_FOUND = 1;
    private static final int CONTROL_FOUND = 2;
    private static final int BIDI_FOUND = 4;
    private static final int SPACE_FOUND = 8;

    private static int findings(int c) {
        if (isBidiControl(c)) {
            return BIDI_FOUND;
        }
        if (isFiller(c)) {
            return SPACE_FOUND;
        }
        return switch (Character.getType(c)) {
            case Character.SURROGATE -> SURROGATE_FOUND;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL_FOUND;
            case Character.SPACE_SEPARATOR, Character.FORMAT -> SPACE_FOUND;
            default -> 0;
        };
    }

    /** The embeddings, overrides and isolates of UAX #9: they make text read in another order than it is stored. */
    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The letters and marks of Default_Ignorable_Code_Point (UAX #44): fillers, joiners, variation selectors. */
    private static boolean isFiller(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F && c != 0x180E)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isInvisible(int c) {
        if (isFiller(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void add(
            Report.Builder problems, String field, String pointer, String text, int found, String rule) {
        if (found != 0) {
            problems.add(Rule.of(rule).on(field).brokenAt(pointer, text));
        }
    }
}
