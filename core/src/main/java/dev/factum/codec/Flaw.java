package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a reader for what is wrong with its value, so that the reader of the object around it can read on and report
 * it together with others. It never leaves this package.
 */
final class Flaw extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** One thing that is wrong: where, what, and the exception to throw if it comes first, made at its place. */
    static final class Part {
        private final Deque<Step> path = new ArrayDeque<>();
        private final @Nullable Shape<?> shape;
        private final List<Problem> problems;
        private final Exception exception;

        /** Takes problems whose pointers start from an object of the shape, or from the value if it is null. */
        Part(List<Problem> problems, Exception exception, @Nullable Shape<?> shape) {
            this.problems = problems;
            this.exception = exception;
            this.shape = shape;
        }

        /** The steps that lead to where the pointers start. */
        Deque<Step> path() {
            return path;
        }

        @Nullable
        Shape<?> shape() {
            return shape;
        }

        List<Problem> problems() {
            return problems;
        }

        Exception exception() {
            return exception;
        }
    }

    private final transient List<Part> parts;

    Flaw(List<Part> parts) {
        super(parts.get(0).exception().getMessage(), null, false, false);
        this.parts = parts;
    }

    /** Returns the flaw of a value, with the exception made at its place. */
    static Flaw of(List<Problem> problems, Exception exception) {
        return new Flaw(List.of(new Part(problems, exception, null)));
    }

    /** Returns the flaw of a value that does not fit, whatever it holds. */
    static Flaw of(Problem problem, Input in, Class<?> type) {
        List<Problem> problems = List.of(problem);
        return of(problems, in.faults().mismatch(JsonRules.messageOf(problems), type));
    }

    List<Part> parts() {
        return parts;
    }
}
