package dev.factum.validation;

import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialProxy;
import java.io.Externalizable;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** Stands in streams for problems and reports. */
final class ValidationProxy extends SerialProxy implements Externalizable {
    static final String PROBLEM = "Problem";
    static final String REPORT = "Report";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, SerialForm<?>> FORMS = SerialForm.byName(List.of(
            new SerialForm<Problem>(
                    PROBLEM,
                    (problem, out) -> {
                        out.value(problem.rule());
                        out.value(problem.pointer());
                        out.optional(problem.rejected());
                        out.values(problem.arguments());
                    },
                    in -> new Problem(
                            in.value(Rule.class),
                            in.text(),
                            in.valueOrEnd(String.class),
                            List.copyOf(in.values(String.class)))),
            new SerialForm<Report>(
                    REPORT,
                    (report, out) -> out.values(report.problems()),
                    in -> Report.of(in.values(Problem.class)))));

    /** Makes a proxy that is to be read. */
    public ValidationProxy() {}

    ValidationProxy(String form, Object value) {
        super(form, value);
    }

    @Override
    protected Map<String, SerialForm<?>> forms() {
        return FORMS;
    }
}
