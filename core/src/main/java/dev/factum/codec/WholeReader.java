package dev.factum.codec;

import dev.factum.shape.Kind;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is one JSON integer.
 *
 * @param made what is made of a number within the range
 */
record WholeReader(Label label, Kind.Whole kind, Class<?> type, IntFunction<?> made) implements KindReader {
    @Override
    public @Nullable Object read(Input in) {
        if (in.token() != Input.INTEGER) {
            return KindReader.readWrongType(in, type, label, "an integer");
        }
        Long number = in.integer();
        if (number != null && number >= kind.least() && number <= kind.most()) {
            return made.apply(number.intValue());
        }
        return readOutOfRange(in.number(), in);
    }

    private @Nullable Object readOutOfRange(Number number, Input in) {
        List<Problem> problems = List.of(JsonRules.outOfRange(label, kind.least(), kind.most(), number.toString()));
        String message = JsonRules.messageOf(problems);
        Object answer = in.faults().askAboutNumber(type, number, message);
        if (Faults.isHandled(answer)) {
            return answer;
        }
        throw Flaw.of(problems, in.faults().badValue(message, number, type));
    }
}
