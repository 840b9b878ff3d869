package dev.factum.model;

import dev.factum.shape.Form;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The forms that text takes in the model, and the rules of each. */
enum TextForm {
    /** A key that programs compare: one word, and one spelling for what looks the same. */
    ID(200, Finding.ALL),
    /** What something is called: one line. */
    NAME(500, Finding.ALL & ~(Finding.SPACE | Finding.NOT_NFC)),
    /** A URI: like an id, but longer. */
    URI(2000, Finding.ALL & ~Finding.NOT_NFC),
    /** What somebody says: kept as it was given. */
    PROSE(100_000, Finding.TOO_LONG | Finding.BLANK | Finding.SURROGATE),
    /** Like prose, but it may be empty. */
    ANY(100_000, Finding.TOO_LONG | Finding.SURROGATE);

    static final String BLANK = "blank: {field} must hold a visible character";
    static final String TOO_LONG = "too-long: {field} must be at most {0} characters long";
    static final String SURROGATE = "surrogate: {field} must not hold half a surrogate pair";
    static final String CONTROL = "control-character: {field} must not hold a control character";
    static final String BIDI = "bidi-control: {field} must not hold a character that reorders the text around it";
    static final String WHITE_SPACE = "white-space: {field} must not hold white space or an invisible character";
    static final String NOT_NFC = "not-nfc: {field} must be in Unicode normalization form C";

    /** Members of a regular expression's class: white space and what is invisible, as far as Unicode is settled. */
    static final String INVISIBLE = "\1- \177-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F"
            + "\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB";

    /** Members of a regular expression's class: what breaks lines, or reorders text. */
    static final String CONTROLS = "\1-\37\177-\237\u2028-\u202E\u2066-\u2069";

    /** Up to this length a loop is faster. */
    private static final int SHORT = 32;

    private final int longest;
    private final int forbids;

    TextForm(int longest, int forbids) {
        this.longest = longest;
        this.forbids = forbids;
    }

    /** Returns what can be said of this form without the Unicode database: its length, and patterns. */
    Form form() {
        List<String> patterns = new ArrayList<>();
        if (forbidden(Finding.SPACE)) {
            patterns.add("^[^" + INVISIBLE + "]*$");
        } else {
            if (forbidden(Finding.CONTROL)) {
                patterns.add("^[^" + CONTROLS + "]*$");
            }
            if (forbidden(Finding.BLANK)) {
                patterns.add("[^" + INVISIBLE + "]");
            }
        }
        return new Form(forbidden(Finding.BLANK) ? 1 : 0, longest, patterns, false);
    }

    /** Tells whether a text is of this form: the question that costs nothing but the look at each character. */
    boolean isFormOf(String text) {
        return isPlain(text) || findings(text) == 0;
    }

    /** Tells of most texts that nothing is to be found in them: of letters that stand alone, and spaces between. */
    private boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > longest || !isPlain(text.charAt(0))) {
            return false;
        }
        if (length > SHORT && !forbidden(Finding.CONTROL) && isAscii(text)) {
            return true;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (c != ' ' || forbidden(Finding.SPACE))) {
                return false;
            }
        }
        return true;
    }

    /** Looks at many characters at a time, as only the JDK can. */
    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }

    /**
     * Tells whether a character is visible and the same in every normalization form that the others of the list are in:
     * those of ASCII, Latin, Cyrillic, Japanese, Chinese and Korean that are neither combined nor combine.
     */
    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c > ' ';
        }
        return c >= 0xAC00
                ? c <= 0xD7A3
                : c >= 0x4E00
                        ? c <= 0x9FFF
                        : (c >= 0xC0 && c <= 0x17F)
                                || (c >= 0x400 && c <= 0x45F)
                                || (c >= 0x3041 && c <= 0x3096)
                                || (c >= 0x30A1 && c <= 0x30FA);
    }

    void report(Report.Builder problems, String field, String pointer, String text) {
        int found = findings(text);
        add(problems, field, pointer, text, found & Finding.TOO_LONG, TOO_LONG, longest);
        add(problems, field, pointer, text, found & Finding.BLANK, BLANK);
        add(problems, field, pointer, text, found & Finding.SURROGATE, SURROGATE);
        add(problems, field, pointer, text, found & Finding.CONTROL, CONTROL);
        add(problems, field, pointer, text, found & Finding.BIDI, BIDI);
        add(problems, field, pointer, text, found & Finding.SPACE, WHITE_SPACE);
        add(problems, field, pointer, text, found & Finding.NOT_NFC, NOT_NFC);
    }

    private int findings(String text) {
        if (text.length() > longest) {
            return Finding.TOO_LONG;
        }
        boolean visible = false;
        boolean ascii = true;
        int found = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < Character.MIN_SURROGATE && isPlain((char) c)) {
                visible = true;
                ascii &= c < 128;
            } else {
                ascii &= c < 128;
                visible |= !isInvisible(c);
                found |= findings(c);
            }
            i += Character.charCount(c);
        }
        if (!visible) {
            found = (found | Finding.BLANK) & ~Finding.SPACE;
        }
        if (!ascii && forbidden(Finding.NOT_NFC) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            found |= Finding.NOT_NFC;
        }
        return found & forbids;
    }

    private boolean forbidden(int finding) {
        return (forbids & finding) != 0;
    }

    private static int findings(int c) {
        if (isBidiControl(c)) {
            return Finding.BIDI;
        }
        if (isFiller(c)) {
            return Finding.SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.SURROGATE -> Finding.SURROGATE;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Finding.CONTROL;
            case Character.SPACE_SEPARATOR, Character.FORMAT -> Finding.SPACE;
            default -> 0;
        };
    }

    /** The embeddings, overrides and isolates of UAX #9: they make text read in another order than it is stored. */
    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** The letters and marks of Default_Ignorable_Code_Point (UAX #44): fillers, joiners, variation selectors. */
    static boolean isFiller(int c) {
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
            Report.Builder problems,
            String field,
            String pointer,
            String text,
            int found,
            String rule,
            Object... arguments) {
        if (found != 0) {
            problems.add(Rule.of(rule).on(field).brokenAt(pointer, text, arguments));
        }
    }

    /** What can be found in a text, as bits. */
    private static final class Finding {
        static final int TOO_LONG = 1;
        static final int BLANK = 1 << 1;
        static final int SURROGATE = 1 << 2;
        static final int CONTROL = 1 << 3;
        static final int BIDI = 1 << 4;
        static final int SPACE = 1 << 5;
        static final int NOT_NFC = 1 << 6;
        static final int ALL = (1 << 7) - 1;
    }
}
