package dev.factum.jackson;

import dev.factum.codec.Faults;
import dev.factum.codec.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** A parser of Jackson 3 as input. */
final class ParserInput extends Input {
    private final JsonParser p;
    private final DeserializationContext ctxt;

    /** A parser made of others matches names by the one that it happens to stand in, that of Smile fails on some. */
    private final boolean matches;

    ParserInput(JsonParser p, DeserializationContext ctxt) {
        this.p = p;
        this.ctxt = ctxt;
        this.matches = p instanceof JsonParserBase;
    }

    @Override
    public int token() {
        return p.currentTokenId();
    }

    @Override
    public int next() {
        JsonToken token = p.nextToken();
        return token == null ? NONE : token.id();
    }

    @Override
    public int nextMember(Object names) {
        PropertyNameMatcher matcher = (PropertyNameMatcher) names;
        if (!matches) {
            return p.nextToken() == JsonToken.PROPERTY_NAME ? member(names) : END;
        }
        int which = p.nextNameMatch(matcher);
        return which == PropertyNameMatcher.MATCH_ODD_TOKEN ? END : which;
    }

    @Override
    public int member(Object names) {
        return p.currentNameMatch((PropertyNameMatcher) names);
    }

    @Override
    public String name() {
        return p.currentName();
    }

    @Override
    public String text() {
        String text = p.getString();
        return text == null ? "" : text;
    }

    @Override
    public char[] chars() {
        return p.getStringCharacters();
    }

    @Override
    public int charsStart() {
        return p.getStringOffset();
    }

    @Override
    public int charsLength() {
        return p.getStringLength();
    }

    @Override
    public @Nullable Long integer() {
        return p.getNumberType() == NumberType.BIG_INTEGER ? null : p.getLongValue();
    }

    @Override
    public Number number() {
        return p.getNumberValue();
    }

    @Override
    public @Nullable Object embedded() {
        return p.getEmbeddedObject();
    }

    @Override
    public void skip() {
        p.skipChildren();
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
            buffer.writeName(p.currentName());
            p.nextToken();
            Copies.value(p, buffer);
        }

        @Override
        public Input thenTheRest() {
            p.clearCurrentToken();
            return new ParserInput(JsonParserSequence.createFlattened(false, buffer.asParser(ctxt, p), p), ctxt);
        }
    }
}
