package dev.factum.shape;

/** One pass over a text that is perhaps a JSON value (RFC 8259). */
final class JsonValueScan {
    /** How deep arrays and objects may nest. */
    static final int DEEPEST = 500;

    private final String text;
    private int at;

    JsonValueScan(String text) {
        this.text = text;
    }

    boolean isValue() {
        return value(0) && at == text.length();
    }

    private boolean value(int depth) {
        return switch (peek()) {
            case '{' -> depth < DEEPEST && many('}', depth, true);
            case '[' -> depth < DEEPEST && many(']', depth, false);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean many(char end, int depth, boolean members) {
        at++;
        space();
        if (skip(end)) {
            return true;
        }
        do {
            space();
            if (members && !(string() && colon())) {
                return false;
            }
            if (!value(depth + 1)) {
                return false;
            }
            space();
        } while (skip(','));
        return skip(end);
    }

    private boolean colon() {
        space();
        boolean found = skip(':');
        space();
        return found;
    }

    private boolean string() {
        if (!skip('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (skip('u')) {
            for (int i = 0; i < 4; i++) {
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    return false;
                }
                at++;
            }
            return true;
        }
        return "\"\\/bfnrt".indexOf(peek()) >= 0 && at++ < text.length();
    }

    private boolean number() {
        skip('-');
        if (!skip('0') && !digits()) {
            return false;
        }
        if (skip('.') && !digits()) {
            return false;
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > from;
    }

    private boolean word(String word) {
        boolean found = text.startsWith(word, at);
        at += word.length();
        return found;
    }

    private void space() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    private boolean skip(char c) {
        boolean found = peek() == c;
        if (found) {
            at++;
        }
        return found;
    }

    /** Returns the character under way, or at the end one that no JSON text holds unescaped. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
