package dev.factum.jackson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a text is the beginning of one JSON object (RFC 8259) and not all of it. The parser's word for what is
 * wrong does not tell it: half a number, or half of {@code true}, is to it just another mistake.
 */
final class JsonBeginning {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern BEGUN_NUMBER =
            Pattern.compile("-?((0|[1-9][0-9]*)(\\.[0-9]*)?|(0|[1-9][0-9]*)(\\.[0-9]+)?[eE][+-]?[0-9]*)?");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private enum Expected {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private final String text;
    /** The brackets that are open. */
    private final StringBuilder open = new StringBuilder();

    private Expected expected = Expected.VALUE;
    private int at;

    private JsonBeginning(String text) {
        this.text = text;
    }

    /** Takes the text as bytes; whether they are characters is not asked. */
    static boolean isBegunOnly(byte[] text, int from) {
        return new JsonBeginning(new String(text, from, text.length - from, StandardCharsets.ISO_8859_1)).isBegunOnly();
    }

    private boolean isBegunOnly() {
        while (true) {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at == text.length()) {
                return expected != Expected.NOTHING;
            }
            if (!step()) {
                return false;
            }
        }
    }

    /** Goes behind the next token, or to the end if the token is not whole; tells whether it can stand there. */
    private boolean step() {
        char c = text.charAt(at);
        return switch (expected) {
            case VALUE -> value(c);
            case VALUE_OR_END -> c == ']' ? close(c) : value(c);
            case NAME -> c == '"' && string(Expected.COLON);
            case NAME_OR_END -> c == '}' ? close(c) : c == '"' && string(Expected.COLON);
            case COLON -> c == ':' && mark(Expected.VALUE);
            case COMMA_OR_END -> c == ',' ? mark(last() == '{' ? Expected.NAME : Expected.VALUE) : close(c);
            case NOTHING -> false;
        };
    }

    private boolean value(char c) {
        if (open.isEmpty() && c != '{') {
            return false;
        }
        return switch (c) {
            case '{' -> open(c, Expected.NAME_OR_END);
            case '[' -> open(c, Expected.VALUE_OR_END);
            case '"' -> string(Expected.COMMA_OR_END);
            default -> (c == '-' || Character.isDigit(c)) ? number() : word();
        };
    }

    private boolean mark(Expected next) {
        at++;
        expected = next;
        return true;
    }

    private boolean open(char bracket, Expected next) {
        open.append(bracket);
        return mark(next);
    }

    private boolean close(char bracket) {
        if (last() != (bracket == '}' ? '{' : bracket == ']' ? '[' : ' ')) {
            return false;
        }
        open.setLength(open.length() - 1);
        return mark(open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END);
    }

    private char last() {
        return open.isEmpty() ? 0 : open.charAt(open.length() - 1);
    }

    private boolean string(Expected next) {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return mark(next);
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the last character of an escape, or of the text. */
    private boolean escape() {
        if (at + 1 == text.length()) {
            return true;
        }
        char c = text.charAt(++at);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int i = 0; i < 4 && at + 1 < text.length(); i++) {
            if (Character.digit(text.charAt(++at), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        String number = run("+-.eE0123456789");
        boolean ended = at < text.length();
        expected = Expected.COMMA_OR_END;
        return (ended ? NUMBER : BEGUN_NUMBER).matcher(number).matches();
    }

    private boolean word() {
        String word = run("abcdefghijklmnopqrstuvwxyz");
        boolean ended = at < text.length();
        expected = Expected.COMMA_OR_END;
        return ended
                ? WORDS.contains(word)
                : !word.isEmpty() && WORDS.stream().anyMatch(whole -> whole.startsWith(word));
    }

    private String run(String characters) {
        int start = at;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
