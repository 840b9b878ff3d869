package dev.factum.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.util.TokenBuffer;

/** Copies what a parser reads. What a buffer copies by itself escapes the limits of strings, and loses the sign of -0. */
final class Copies {
    private Copies() {}

    /** Copies the value that a parser stands at, and leaves the parser at its end. */
    static void value(JsonParser p, TokenBuffer buffer) {
        JsonToken token = p.currentToken();
        int depth = 0;
        while (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copy(token, p, buffer);
            if (depth == 0) {
                return;
            }
            token = p.nextToken();
        }
        throw new UnexpectedEndOfInputException(p, null, "Document must not end within a member");
    }

    private static void copy(JsonToken token, JsonParser p, TokenBuffer buffer) {
        String text = token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT ? p.getString() : "";
        if (token == JsonToken.VALUE_STRING) {
            buffer.writeString(text);
        } else if (text.equals("-0")) {
            buffer.writeNumber(text);
        } else {
            buffer.copyCurrentEvent(p);
        }
    }
}
