package dev.factum.jackson.schemaorg;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character references of HTML: all numbers, and the names of HTML 4 that stand in running text. */
final class CharacterReferences {
    private static final int LONGEST = 10;

    /** The names of the characters from U+00A0 on, in their order. */
    private static final String LATIN_1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute"
                    + " Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute"
                    + " Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring"
                    + " aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide"
                    + " oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, String> NAMED = named();

    /** What browsers take the numbers 128 to 159 for. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CharacterReferences() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.ofEntries(
                Map.entry("amp", "&"),
                Map.entry("lt", "<"),
                Map.entry("gt", ">"),
                Map.entry("quot", "\""),
                Map.entry("apos", "'"),
                Map.entry("lsquo", "\u2018"),
                Map.entry("rsquo", "\u2019"),
                Map.entry("sbquo", "\u201A"),
                Map.entry("ldquo", "\u201C"),
                Map.entry("rdquo", "\u201D"),
                Map.entry("bdquo", "\u201E"),
                Map.entry("lsaquo", "\u2039"),
                Map.entry("rsaquo", "\u203A"),
                Map.entry("ndash", "\u2013"),
                Map.entry("mdash", "\u2014"),
                Map.entry("hellip", "\u2026"),
                Map.entry("bull", "\u2022"),
                Map.entry("euro", "\u20AC"),
                Map.entry("trade", "\u2122"),
                Map.entry("OElig", "\u0152"),
                Map.entry("oelig", "\u0153"),
                Map.entry("Scaron", "\u0160"),
                Map.entry("scaron", "\u0161")));
        char c = '\u00A0';
        for (String name : LATIN_1.split(" ", -1)) {
            named.put(name, String.valueOf(c++));
        }
        return named;
    }

    /** Returns the text with each reference replaced by what it stands for: the same text if there is none. */
    static String resolved(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        for (int start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
            int end = endOf(text, start + 1);
            String character = end < 0 ? null : meaning(text.substring(start + 1, end));
            if (character != null) {
                resolved.append(text, from, start).append(character);
                from = end + 1;
            }
        }
        return from == 0 ? text : resolved.append(text, from, text.length()).toString();
    }

    private static int endOf(String text, int start) {
        for (int i = start; i < text.length() && i - start < LONGEST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String meaning(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.get(reference);
        }
        boolean hex = reference.startsWith("x", 1) || reference.startsWith("X", 1);
        String digits = reference.substring(hex ? 2 : 1);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, hex ? 16 : 10) >= 0)) {
            return null;
        }
        long number = Long.parseLong(digits, hex ? 16 : 10);
        if (number < ' ' && number != '\t' && number != '\n' && number != '\r') {
            return null;
        }
        if (number >= 0x80 && number < 0xA0) {
            return new String(new byte[] {(byte) number}, WINDOWS);
        }
        boolean isCharacter = number <= Character.MAX_CODE_POINT
                && !(number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE);
        return isCharacter ? Character.toString((int) number) : null;
    }
}
