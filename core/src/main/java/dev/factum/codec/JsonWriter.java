package dev.factum.codec;

/** Writes the value that JSON text stands for as tokens, so that any format can take it. */
final class JsonWriter {
    private final String json;
    private final Output out;
    private int at;

    private JsonWriter(String json, Output out) {
        this.json = json;
        this.out = out;
    }

    /** Writes a value whose text was found to be JSON when it was kept. */
    static void write(String json, Output out) {
        new JsonWriter(json, out).value();
    }

    private void value() {
        switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> out.text(string());
            case 't' -> word("true", () -> out.truth(true));
            case 'f' -> word("false", () -> out.truth(false));
            case 'n' -> word("null", out::nothing);
            default -> out.number(digits());
        }
    }

    private void object() {
        at++;
        out.startObject(json);
        while (next() != '}') {
            out.name(string());
            skip(':');
            value();
            skip(',');
        }
        at++;
        out.endObject();
    }

    private void array() {
        at++;
        out.startArray(json, -1);
        while (next() != ']') {
            value();
            skip(',');
        }
        at++;
        out.endArray();
    }

    private void word(String word, Runnable written) {
        at += word.length();
        written.run();
    }

    private String digits() {
        int start = at;
        while (at < json.length() && "+-.0123456789Ee".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return json.substring(start, at);
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (at++; json.charAt(at) != '"'; at++) {
            text.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(++at);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json, at - 3, at + 1, 16);
            }
            default -> c;
        };
    }

    private void skip(char c) {
        if (next() == c) {
            at++;
        }
    }

    /** Returns the next character that is no white space. */
    private char next() {
        while (json.charAt(at) <= ' ') {
            at++;
        }
        return json.charAt(at);
    }
}
