package dev.factum.verdict;

import dev.factum.model.Attendance;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Relation;
import dev.factum.time.Edtf;
import java.util.Optional;

/**
 * When something is said to hold: what is said of no time in particular is said of some time, and who says of which bears
 * witness to it then, whatever was so at another time.
 */
record Occasion(Optional<Edtf> validDuring, Optional<Edtf> during) {
    static Occasion of(Statement statement) {
        return new Occasion(statement.validDuring(), during(statement.proposition()));
    }

    /** Returns the time of which a statement that supports another bears witness to it. */
    static Occasion of(Statement supporting, Statement judged) {
        return new Occasion(
                judged.validDuring().or(supporting::validDuring),
                during(judged.proposition()).or(() -> during(supporting.proposition())));
    }

    /** Returns what a statement says, said of this time. */
    Statement of(Proposition proposition) {
        return new Statement(during.isEmpty() ? proposition : at(proposition), validDuring);
    }

    private static Optional<Edtf> during(Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance.during();
        }
        if (proposition instanceof Relation relation) {
            return relation.during();
        }
        return proposition instanceof Property property ? property.during() : Optional.empty();
    }

    private Proposition at(Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance.withDuring(during);
        }
        if (proposition instanceof Relation relation) {
            return relation.withDuring(during);
        }
        return proposition instanceof Property property ? property.withDuring(during) : proposition;
    }
}
