package dev.factum.jackson;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with one object, gathered while it is read, to be thrown as one exception. */
final class Flaws {
    private final String what;
    private final MemberPath path;
    private final Report.Builder report = Report.builder();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Takes the name of the object's type for messages. */
    Flaws(String what, MemberPath path) {
        this.what = what;
        this.path = path;
    }

    /** Returns the exception for a value that stands alone. */
    static MismatchedInputException alone(String what, Flaw flaw, JsonParser p) {
        Flaws flaws = new Flaws(what, MemberPath.NONE);
        flaws.add("", flaw);
        return flaws.exception(p);
    }

    void add(String pointer, Flaw flaw) {
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
        path.prepend(whole, problems.get(0).pointer());
        return whole;
    }
}
