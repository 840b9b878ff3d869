package dev.factum.verdict;

import dev.factum.copy.Copies;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Mode;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A claim that bears on a proposition: for it or against it, how much it counts, and what keeps it from counting more.
 *
 * <p>Two are equal if all parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Evidence evidence : fact.evidence()) {
 *     System.out.println(evidence.weight() + " " + evidence.bearing() + " " + evidence.limits());
 * }
 * }</pre>
 *
 * @param claim the claim, not null
 * @param bearing how it bears on the proposition, not null
 * @param weight what it counts, not null
 * @param limits what keeps it, or some of its citations, from counting fully, in their order, each once, unmodifiable; none
 *     if, and only if, all of it counts fully; not null
 * @param leftOut those of its citations that do not count by themselves, unmodifiable; not null
 */
public record Evidence(Claim claim, Bearing bearing, Weight weight, List<Limit> limits, Set<Citation> leftOut)
        implements Serializable {
    /**
     * Obtains an instance of {@code Evidence} from its parts.
     *
     * @param claim the claim, not null
     * @param bearing how it bears on the proposition, not null
     * @param weight what it counts, not null
     * @param limits what keeps it, or some of its citations, from counting fully; not null
     * @param leftOut those of its citations that do not count by themselves, not null
     * @throws IllegalArgumentException if citations are left out that are not the claim's, or all of one that counts; if
     *     what is not said as a fact counts fully; or if there is no limit where not all counts fully, or one where it does
     */
    public Evidence {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(bearing, "bearing");
        Objects.requireNonNull(weight, "weight");
        limits = List.copyOf(Copies.<Limit>sorted(limits, "limits"));
        leftOut = Copies.inOrder(leftOut, "leftOut");
        boolean all = leftOut.size() == claim.citations().size();
        if (!claim.citations().containsAll(leftOut) || (all && weight != Weight.NONE)) {
            throw new IllegalArgumentException("leftOut must be citations of the claim, and not all of one that counts,"
                    + " but was " + leftOut + " of " + claim.citations());
        }
        if (weight == Weight.FULL && claim.mode() != Mode.FACTUAL) {
            throw new IllegalArgumentException(
                    "weight must be NONE or PARTIAL of a claim that is not in factual mode, but was FULL of "
                            + claim.mode());
        }
        boolean isWhole = weight == Weight.FULL && leftOut.isEmpty();
        if (limits.isEmpty() != isWhole) {
            throw new IllegalArgumentException("limits must hold a limit if, and only if, not all of the claim counts"
                    + " fully, but was " + limits + " of weight " + weight);
        }
    }

    /** Returns which of two makes the same claim count more; if neither does, what keeps either from it. */
    Evidence fuller(Evidence other) {
        int more = weight.compareTo(other.weight);
        if (more != 0) {
            return more > 0 ? this : other;
        }
        List<Limit> both = new ArrayList<>(limits);
        both.addAll(other.limits);
        return new Evidence(claim, bearing, weight, both, leftOut);
    }

    /** Returns this as what does not count since it is disputed. */
    Evidence disputed() {
        List<Limit> more = new ArrayList<>(limits);
        more.add(Limit.of(Limit.Cause.DISPUTED));
        return new Evidence(claim, bearing, Weight.NONE, more, leftOut);
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new VerdictProxy(VerdictProxy.EVIDENCE, this);
    }

    /**
     * Tells whether the claim counts at all.
     *
     * @return true unless its weight is none
     */
    public boolean counts() {
        return weight != Weight.NONE;
    }

    /**
     * Returns the citations that count.
     *
     * @return those of the claim that are not left out, in their order, unmodifiable; none if the claim does not count
     */
    public Collection<Citation> citations() {
        if (leftOut.isEmpty()) {
            return counts() ? claim.citations() : List.of();
        }
        return claim.citations().stream()
                .filter(citation -> counts() && !leftOut.contains(citation))
                .toList();
    }
}
