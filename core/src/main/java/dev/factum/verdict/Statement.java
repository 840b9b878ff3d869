package dev.factum.verdict;

import dev.factum.model.Claim;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import java.util.Comparator;
import java.util.Optional;

/** What is judged: a proposition, and when it is said to hold. */
record Statement(Proposition proposition, Optional<Edtf> validDuring) {
    /** For statements of one proposition: what is said of no time comes first. */
    static final Comparator<Statement> BY_TIME = Comparator.comparing(
            Statement::validDuring,
            Comparator.comparing(
                    (Optional<Edtf> time) -> time.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));

    static Statement of(Claim claim) {
        return new Statement(claim.proposition(), claim.validDuring());
    }

    static Statement of(Proposition proposition) {
        return new Statement(proposition, Optional.empty());
    }

    /** Tells whether who says it of one time says it of this one. */
    boolean holdsWhen(Optional<Edtf> time) {
        return validDuring.isEmpty()
                || time.equals(validDuring)
                || time.map(said -> said.contains(validDuring.get()).isTrue()).orElse(false);
    }

    @Override
    public String toString() {
        return proposition + validDuring.map(time -> " during " + time).orElse("");
    }
}
