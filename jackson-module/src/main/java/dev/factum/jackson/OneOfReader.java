package dev.factum.jackson;

import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.util.TokenBuffer;

/** Reads an object of one of several shapes, told apart by its tag, which may stand anywhere in it. */
final class OneOfReader<V> implements KindReader {
    private final Kind.OneOf<V> oneOf;
    private final Label label;
    private final TextReader tag;
    private final Map<String, ShapeReader<?>> optionByTag = new LinkedHashMap<>();

    OneOfReader(Kind.OneOf<V> oneOf, List<ShapeReader<?>> options) {
        this.oneOf = oneOf;
        this.label = Label.of(oneOf.name() + "." + Shape.TYPE);
        this.tag = TextReader.ofText(label);
        options.forEach(option -> optionByTag.put(option.shape().tag(), option));
    }

    @Override
    public @Nullable Object read(JsonParser p, DeserializationContext ctxt) {
        if (!Members.enter(p)) {
            return Members.wrong(p, ctxt, oneOf.type(), Label.of(oneOf.name()));
        }
        TokenBuffer before = null;
        for (; p.currentToken() == JsonToken.PROPERTY_NAME; p.nextToken()) {
            if (p.currentName().equals(Shape.TYPE)) {
                p.nextToken();
                return readMembers(option(p, ctxt), before, p, ctxt);
            }
            if (before == null) {
                before = ctxt.bufferForInputBuffering(p);
            }
            copyMember(before, p);
        }
        throw failed(notListed(null, p, ctxt), p);
    }

    /** Reads the members that were passed over on the way to the tag, if any, and then those after it. */
    private Object readMembers(
            ShapeReader<?> option, @Nullable TokenBuffer before, JsonParser p, DeserializationContext ctxt) {
        if (before == null) {
            p.nextToken();
            return option.readMembers(p, ctxt, true);
        }
        p.clearCurrentToken();
        JsonParser all = JsonParserSequence.createFlattened(false, before.asParser(ctxt, p), p);
        all.nextToken();
        return option.readMembers(all, ctxt, true);
    }

    private void copyMember(TokenBuffer buffer, JsonParser p) {
        String name = p.currentName();
        try {
            buffer.copyCurrentStructure(p);
        } catch (JacksonException e) {
            throw e.prependPath(oneOf.type(), name);
        }
    }

    private ShapeReader<?> option(JsonParser p, DeserializationContext ctxt) {
        try {
            Object text = tag.read(p, ctxt);
            ShapeReader<?> option = optionByTag.get(text);
            if (option == null) {
                throw notListed(text == null ? null : text.toString(), p, ctxt);
            }
            return option;
        } catch (Flaw flaw) {
            throw failed(flaw, p);
        }
    }

    private Flaw notListed(@Nullable String text, JsonParser p, DeserializationContext ctxt) {
        List<Problem> problems = List.of(JsonRules.notListed(label, optionByTag.keySet(), text));
        String message = JsonRules.messageOf(problems);
        return new Flaw(problems, new InvalidTypeIdException(p, message, ctxt.constructType(oneOf.type()), text));
    }

    private JacksonException failed(Flaw flaw, JsonParser p) {
        return Flaws.alone(oneOf.name(), oneOf.type(), "/" + Shape.TYPE, flaw, p);
    }
}
