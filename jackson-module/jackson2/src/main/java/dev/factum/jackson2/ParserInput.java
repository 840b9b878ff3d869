package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.factum.codec.Faults;
import dev.factum.codec.Input;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parser of Jackson 2 as input. */
final class ParserInput extends Input {
    private final JsonParser p;
    private final DeserializationContext ctxt;

    ParserInput(JsonParser p, DeserializationContext ctxt) {
        this.p = p;
        this.ctxt = ctxt;
    }

    @Override
    public int token() {
        return p.currentTokenId();
    }

    @Override
    public int next() {
        JsonToken token = Undeclared.call(p::nextToken);
        return token == null ? NONE : token.id();
    }

    @Override
    public int nextMember(Object names) {
        String name = Undeclared.call(p::nextFieldName);
        return name == null ? END : which(name, names);
    }

    @Override
    public int member(Object names) {
        return which(name(), names);
    }

    @SuppressWarnings("unchecked") // as the library made it
    private static int which(String name, Object names) {
        return ((Map<String, Integer>) names).getOrDefault(name, OTHER);
    }

    @Override
    public String name() {
        return Undeclared.call(p::currentName);
    }

    @Override
    public String text() {
        String text = Undeclared.call(p::getText);
        return text == null ? "" : text;
    }

    @Override
    public char[] chars() {
        return Undeclared.call(p::getTextCharacters);
    }

    @Override
    public int charsStart() {
        return Undeclared.call(p::getTextOffset);
    }

    @Override
    public int charsLength() {
        return Undeclared.call(p::getTextLength);
    }

    @Override
    public @Nullable Long integer() {
        return Undeclared.call(p::getNumberType) == NumberType.BIG_INTEGER ? null : Undeclared.call(p::getLongValue);
    }

    @Override
    public Number number() {
        return Undeclared.call(p::getNumberValue);
    }

    @Override
    public @Nullable Object embedded() {
        return Undeclared.call(p::getEmbeddedObject);
    }

    @Override
    public void skip() {
        Undeclared.call(p::skipChildren);
    }

    @Override
    public Aside aside() {
        return new Buffered();
    }

    @Override
    public Faults faults() {
        return new ParserFaults(p, ctxt);
    }

    private final class Buffered implements Aside {
        private final TokenBuffer buffer = ctxt.bufferForInputBuffering(p);

        @Override
        public void copyMember() {
            Undeclared.act(() -> {
                buffer.writeFieldName(p.currentName());
                int depth = 0;
                do {
                    JsonToken token = p.nextToken();
                    if (token == null) {
                        throw new JsonEOFException(p, null, "Document must not end within a member");
                    }
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    copy(token);
                } while (depth > 0);
            });
        }

        /** What a buffer copies by itself escapes the limits of strings, and loses the sign of -0. */
        private void copy(JsonToken token) throws IOException {
            String text = token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT ? p.getText() : "";
            if (token == JsonToken.VALUE_STRING) {
                buffer.writeString(text);
            } else if (text.equals("-0")) {
                buffer.writeNumber(text);
            } else {
                buffer.copyCurrentEvent(p);
            }
        }

        @Override
        public Input thenTheRest() {
            p.clearCurrentToken();
            return new ParserInput(JsonParserSequence.createFlattened(false, buffer.asParser(p), p), ctxt);
        }
    }
}
