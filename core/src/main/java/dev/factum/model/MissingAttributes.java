package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.io.Serial;

/** What generated builders throw where attributes were not set; it never leaves the builders. */
final class MissingAttributes extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String[] names;

    /** Called by generated builders with the names of what was not set. */
    public MissingAttributes(String[] names) {
        super(String.join(", ", names));
        this.names = names;
    }

    /** Called by generated constructors where attributes depend on each other in a circle. */
    public MissingAttributes(String message) {
        super("bug: " + message);
        this.names = new String[0];
    }

    /** Returns the exception that users see: one problem for each missing attribute. */
    InvalidValueException of(String type) {
        Report.Builder problems = Report.builder();
        for (String name : names) {
            problems.add(Rule.of(Shape.MISSING).on(type + "." + name).missingAt("/" + name));
        }
        return new InvalidValueException(type, problems.build());
    }
}
