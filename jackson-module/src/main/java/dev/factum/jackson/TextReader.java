package dev.factum.jackson;

import dev.factum.shape.Kind;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads what is one JSON string: text, scalars and codes. */
final class TextReader implements KindReader {
    private final Label label;
    private final Class<?> type;
    private final Function<String, ?> parser;

    private TextReader(Label label, Class<?> type, Function<String, ?> parser) {
        this.label = label;
        this.type = type;
        this.parser = parser;
    }

    static TextReader ofText(Label label) {
        return new TextReader(label, String.class, Function.identity());
    }

    static TextReader of(Label label, Kind.Scalar<?> scalar) {
        return new TextReader(label, scalar.type(), scalar.parser());
    }

    static TextReader of(Label label, Kind.Code<?> code) {
        return new TextReader(label, typeOf(code), text -> {
            Object value = code.byCode().get(text);
            if (value == null) {
                Problem problem = JsonRules.notListed(label, code.byCode().keySet(), text);
                throw new InvalidValueException(label.name(), problem);
            }
            return value;
        });
    }

    static Class<?> typeOf(Kind.Code<?> code) {
        Object value = code.byCode().values().iterator().next();
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    /** Returns a reader of the same texts that takes only values of a subtype. */
    TextReader narrowedTo(Class<?> subtype) {
        Label narrow = Label.of(subtype.getSimpleName());
        return new TextReader(narrow, subtype, text -> {
            Object value = parser.apply(text);
            if (!subtype.isInstance(value)) {
                Problem problem = JsonRules.otherType(narrow, text);
                throw new InvalidValueException(narrow.name(), problem);
            }
            return value;
        });
    }

    @Override
    public @Nullable Object read(JsonParser p, DeserializationContext ctxt) {
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            return WrongToken.handled(p, ctxt, type, label, "a string");
        }
        String text = p.getString();
        return parse(text, p, ctxt, (handler, message) -> handler.handleWeirdStringValue(ctxt, type, text, message));
    }

    /** Reads the name of a member in a map. */
    @Nullable
    Object readKey(String key, JsonParser p, DeserializationContext ctxt) {
        return parse(key, p, ctxt, (handler, message) -> handler.handleWeirdKey(ctxt, type, key, message));
    }

    private interface Question {
        @Nullable
        Object ask(DeserializationProblemHandler handler, String message);
    }

    private @Nullable Object parse(String text, JsonParser p, DeserializationContext ctxt, Question question) {
        try {
            return parser.apply(text);
        } catch (InvalidValueException e) {
            List<Problem> problems = e.report().problems();
            String message = JsonRules.messageOf(problems);
            Object answer = Handlers.ask(ctxt, type, handler -> question.ask(handler, message));
            if (answer != DeserializationProblemHandler.NOT_HANDLED) {
                return answer;
            }
            throw new Flaw(problems, new InvalidFormatException(p, message, text, type));
        }
    }
}
