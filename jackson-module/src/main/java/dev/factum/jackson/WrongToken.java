package dev.factum.jackson;

import dev.factum.validation.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** What happens where JSON of another type stands than the one that is needed: nothing is ever coerced. */
final class WrongToken {
    private WrongToken() {}

    /** Returns what the mapper's handlers make of it, or else throws. */
    static @Nullable Object handled(
            JsonParser p, DeserializationContext ctxt, Class<?> type, Label label, String expected) {
        Problem problem = JsonRules.wrongType(label, expected, p);
        String message = JsonRules.messageOf(List.of(problem));
        JavaType javaType = ctxt.constructType(type);
        JsonToken token = p.currentToken();
        Object answer =
                Handlers.ask(ctxt, type, handler -> handler.handleUnexpectedToken(ctxt, javaType, token, p, message));
        if (answer != DeserializationProblemHandler.NOT_HANDLED) {
            return answer;
        }
        throw Flaw.of(problem, p, type);
    }
}
