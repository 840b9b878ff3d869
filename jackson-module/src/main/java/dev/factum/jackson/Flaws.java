package dev.factum.jackson;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with one object, gathered while it is read, to be thrown as one exception. */
final class Flaws {
    /** More than a person will read; a document of nothing but mistakes must not fill the memory. */
    static final int MOST = 100;

    private final String what;
    private final Class<?> type;
    private final @Nullable Shape<?> shape;
    private final Report.Builder report = Report.builder();
    private final List<Flaw> flaws = new ArrayList<>();

    private Flaws(String what, Class<?> type, @Nullable Shape<?> shape) {
        this.what = what;
        this.type = type;
        this.shape = shape;
    }

    static Flaws of(Shape<?> shape) {
        return new Flaws(shape.name(), shape.type(), shape);
    }

    /** Returns the exception for a flaw that stands alone. */
    static MismatchedInputException alone(String what, Class<?> type, String pointer, Flaw flaw, JsonParser p) {
        Flaws flaws = new Flaws(what, type, null);
        flaws.add(pointer, flaw);
        return flaws.exception(p);
    }

    void add(String pointer, Flaw flaw) {
        if (flaws.size() == MOST) {
            return;
        }
        flaws.add(flaw);
        flaw.problems().forEach(problem -> report.add(problem.under(pointer)));
    }

    /** Returns the one exception: with the path and location of what is wrong first, and all problems as its cause. */
    MismatchedInputException exception(JsonParser p) {
        InvalidValueException cause = new InvalidValueException(what, report.build());
        MismatchedInputException first = flaws.get(0).exception();
        MismatchedInputException whole = flaws.size() == 1
                ? first
                : new SeveralFlawsException(p, Objects.requireNonNull(cause.getMessage()), first.getLocation());
        whole.setCurrentToken(first.getCurrentToken());
        whole.initCause(cause);
        List<Problem> problems = cause.report().problems();
        MemberPath.prepend(whole, problems.get(0).pointer(), type, shape);
        return whole;
    }
}
