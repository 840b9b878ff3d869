package dev.factum.verdict;

import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that affirm or deny the same of the same time, and differ only in who says so and how. */
record Position(Statement statement, Polarity polarity, List<Claim> claims) {
    /** How all claims of a position bear on a statement, and whether surely. */
    record Relevance(Bearing bearing, boolean isSure) {}

    /** Tells what this position has to do with a statement on its topic: nothing, perhaps. */
    @Nullable
    Relevance relevanceTo(Statement judged, Positions all, Set<Predicate> singleValued) {
        if (polarity == Polarity.AFFIRMED && judged.holdsWhen(statement.validDuring())) {
            if (saysTheSameAs(judged)) {
                return new Relevance(Bearing.SAYS_SO, true);
            }
            if (statement.proposition().refines(judged.proposition())) {
                return new Relevance(Bearing.SAYS_MORE, true);
            }
        }
        Truth against =
                isDenialOf(judged) ? Truth.TRUE : claims.get(0).contradicts(all.affirming(judged), singleValued);
        return against.isFalse()
                ? null
                : new Relevance(polarity == Polarity.DENIED ? Bearing.DENIES : Bearing.CONTRADICTS, against.isTrue());
    }

    boolean saysTheSameAs(Statement judged) {
        return statement.proposition().equals(judged.proposition())
                || statement.proposition().compare(judged.proposition()) == Comparison.AGREE;
    }

    /** Whenever it is that both speak of, it is the same. */
    private boolean isDenialOf(Statement judged) {
        return polarity == Polarity.DENIED && statement.equals(judged);
    }
}
