package dev.factum.jackson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Asks the mapper's own problem handlers, as Jackson does, but without throwing if none of them can help. */
final class Handlers {
    private Handlers() {}

    /**
     * Returns what the first handler that can help makes of a problem, perhaps null, or
     * {@link DeserializationProblemHandler#NOT_HANDLED}.
     */
    static @Nullable Object ask(
            DeserializationContext ctxt,
            Class<?> type,
            Function<DeserializationProblemHandler, @Nullable Object> question) {
        for (var link = ctxt.getConfig().getProblemHandlers(); link != null; link = link.next()) {
            Object answer = question.apply(link.value());
            if (answer != DeserializationProblemHandler.NOT_HANDLED) {
                if (answer == null || type.isInstance(answer)) {
                    return answer;
                }
                throw DatabindException.from(
                        ctxt,
                        "DeserializationProblemHandler must return a value of " + type.getName() + ", but was "
                                + answer.getClass().getName());
            }
        }
        return DeserializationProblemHandler.NOT_HANDLED;
    }
}
