package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.JsonText;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one value and all within it, gathered while it is read, to be thrown as one. */
final class Flaws {
    /** More than a person will read; a document of nothing but mistakes must not fill the memory. */
    static final int MOST = 100;

    private final List<Flaw.Part> parts = new ArrayList<>();

    void add(Flaw.Part part) {
        if (parts.size() < MOST) {
            parts.add(part);
        }
    }

    /** Adds what is wrong with a value that a step leads to. */
    void add(Step step, Flaw flaw) {
        for (Flaw.Part part : flaw.parts()) {
            part.path().push(step);
            add(part);
        }
    }

    Flaw asFlaw() {
        return new Flaw(parts);
    }

    /** Returns the one exception: with the path and place of what is wrong first, and all problems as its cause. */
    static Exception exception(Flaw flaw, String what, Input in) {
        Report.Builder report = Report.builder();
        for (Flaw.Part part : flaw.parts()) {
            StringBuilder pointer = new StringBuilder();
            part.path().forEach(step -> pointer.append(JsonText.token(step.token())));
            part.problems().forEach(problem -> report.add(problem.under(pointer.toString())));
        }
        Flaw.Part first = flaw.parts().get(0);
        List<Step> path = new ArrayList<>(first.path());
        path.addAll(MemberPath.steps(first.problems().get(0).pointer(), first.shape()));
        InvalidValueException cause = new InvalidValueException(what, report.build());
        return in.faults().whole(first.exception(), flaw.parts().size() == 1, cause, path);
    }
}
