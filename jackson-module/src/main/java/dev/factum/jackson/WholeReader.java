package dev.factum.jackson;

import dev.factum.shape.Kind;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads what is one JSON integer. */
final class WholeReader implements KindReader {
    private final Label label;
    private final Kind.Whole kind;
    private final Class<?> type;
    private final IntFunction<?> made;

    /** Takes what is made of a number within the range. */
    WholeReader(Label label, Kind.Whole kind, Class<?> type, IntFunction<?> made) {
        this.label = label;
        this.kind = kind;
        this.type = type;
        this.made = made;
    }

    @Override
    public @Nullable Object read(JsonParser p, DeserializationContext ctxt) {
        if (p.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return WrongToken.handled(p, ctxt, type, label, "an integer");
        }
        if (p.getNumberType() != NumberType.BIG_INTEGER) {
            long number = p.getLongValue();
            if (number >= kind.least() && number <= kind.most()) {
                return made.apply((int) number);
            }
        }
        return outOfRange(p.getNumberValue(), p, ctxt);
    }

    private @Nullable Object outOfRange(Number number, JsonParser p, DeserializationContext ctxt) {
        List<Problem> problems = List.of(JsonRules.outOfRange(label, kind.least(), kind.most(), number.toString()));
        String message = JsonRules.messageOf(problems);
        Object answer =
                Handlers.ask(ctxt, type, handler -> handler.handleWeirdNumberValue(ctxt, type, number, message));
        if (answer != DeserializationProblemHandler.NOT_HANDLED) {
            return answer;
        }
        throw new Flaw(problems, new InvalidFormatException(p, message, number, type));
    }
}
