package dev.factum.verdict;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims that affirm or deny the same of the same time, and differ only in who says so and how. */
record Position(Statement statement, Polarity polarity, List<Claim> claims) {
    /** Tells how this position supports a statement, if it does. */
    Optional<Bearing> supportOf(Statement judged) {
        if (polarity == Polarity.DENIED || !judged.holdsWhen(statement.validDuring())) {
            return Optional.empty();
        }
        if (saysTheSameAs(judged)) {
            return Optional.of(Bearing.SAYS_SO);
        }
        return statement.proposition().refines(judged.proposition())
                ? Optional.of(Bearing.SAYS_MORE)
                : Optional.empty();
    }

    boolean saysTheSameAs(Statement judged) {
        return statement.proposition().equals(judged.proposition())
                || statement.proposition().compare(judged.proposition()) == Comparison.AGREE;
    }

    /** Tells how this position opposes a statement, if it does. */
    Bearing opposition() {
        return polarity == Polarity.DENIED ? Bearing.DENIES : Bearing.CONTRADICTS;
    }

    /** Tells whether this position is that a leader came in another office, in which they may have come all the same. */
    boolean isOfAnotherOffice(Statement judged) {
        return polarity == Polarity.AFFIRMED
                && statement.proposition() instanceof Attendance mine
                && judged.proposition() instanceof Attendance theirs
                && mine.presence() == theirs.presence()
                && mine.capacity().isPresent()
                && theirs.capacity().isPresent();
    }

    /** Tells whether this position opposes a statement. */
    Truth opposes(Statement judged, Set<Predicate> singleValued) {
        // whenever it is that both speak of, it is the same
        boolean isDenialOfJustThat = polarity == Polarity.DENIED && statement.equals(judged);
        return isDenialOfJustThat
                ? Truth.TRUE
                : claims.get(0).contradicts(judged.proposition(), judged.validDuring(), singleValued);
    }
}
