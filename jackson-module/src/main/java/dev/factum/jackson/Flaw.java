package dev.factum.jackson;

import dev.factum.validation.Problem;
import java.io.Serial;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by the reader of one value for what is wrong with it, so that the reader of the object can read on and report
 * it together with others. It never leaves this package.
 */
final class Flaw extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final MismatchedInputException exception;

    /** Takes the problems of a value, and the exception to throw if there are no others, made at the value's place. */
    Flaw(List<Problem> problems, MismatchedInputException exception) {
        super(exception.getOriginalMessage(), null, false, false);
        this.problems = problems;
        this.exception = exception;
    }

    /** Returns the flaw of a value that does not fit, whatever it holds. */
    static Flaw of(Problem problem, JsonParser p, Class<?> type) {
        List<Problem> problems = List.of(problem);
        return new Flaw(problems, MismatchedInputException.from(p, type, JsonRules.messageOf(problems)));
    }

    List<Problem> problems() {
        return problems;
    }

    MismatchedInputException exception() {
        return exception;
    }
}
