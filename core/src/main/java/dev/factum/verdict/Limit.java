package dev.factum.verdict;

import dev.factum.model.EntityRef;
import dev.factum.shape.Codes;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a claim, or one of its citations, does not count fully.
 *
 * <p>Two are equal if cause and entity are. Ordered by cause, then by entity; consistent with equals. This record is
 * immutable and safe for use by several threads.
 *
 * <pre>{@code
 * new Limit(Limit.Cause.SUPERSEDED, Optional.of(ClaimId.of("c2"))).toString(); // superseded (claim:c2)
 * }</pre>
 *
 * @param cause why, not null
 * @param by what brings it about: of {@link Cause#SUPERSEDED} and {@link Cause#WITHDRAWN} the claim that does, of
 *     {@link Cause#UNRELIABLE} and {@link Cause#SOURCE_UNJUDGED} the source; of all others empty; not null
 */
public record Limit(Cause cause, Optional<EntityRef> by) implements Comparable<Limit>, Serializable {
    /** Why something does not count fully. The order means nothing. */
    public enum Cause {
        /** The policy does not count the claim's mode fully. */
        MODE,
        /** The policy does not count the claim's certainty fully. */
        CERTAINTY,
        /** Another claim takes its place. */
        SUPERSEDED,
        /** A citation was taken back by who is behind it. */
        WITHDRAWN,
        /** A citation goes through a source that is less reliable than the policy asks for. */
        UNRELIABLE,
        /** A citation goes through a source without a grade of reliability, which the policy does not count. */
        SOURCE_UNJUDGED,
        /** The claim is less credible than the policy asks for. */
        INCREDIBLE,
        /** The claim has no grade of credibility, and the policy does not count it so. */
        CLAIM_UNJUDGED,
        /** The claim was not known to be recorded at the time that the policy asks of. */
        NOT_YET_RECORDED,
        /** The two need not be about the same time. */
        PERHAPS_AT_ANOTHER_TIME,
        /** The two need not be about two places: one can have two names. */
        PERHAPS_ONE_PLACE,
        /** The two offices can be held by one person at once, or be one by two names. */
        PERHAPS_BOTH_OFFICES,
        /** The rating is not at an end of the scale. */
        NOT_WHOLLY,
        /** The policy does not count assessments fully. */
        ASSESSMENT,
        /** What was assessed or retracted is itself not said as a fact, or not with certainty. */
        ABOUT_LESS,
        /** What the claim says is itself opposed in full. */
        DISPUTED,
        /** What the claim says is excluded by the calendar, so that nothing follows from it. */
        IMPOSSIBLE,
        /** A citation of a retraction stands behind what it takes back: that is gone, and says nothing against others. */
        TAKEN_BACK_BY_ITSELF,
        /** Of several things that must all hold, another is said by fewer. */
        WEAKEST_LINK,
        /** It need not exclude what is judged: others date an event otherwise, or do not say all. */
        NEED_NOT_EXCLUDE
    }

    /**
     * Obtains an instance of {@code Limit} from its parts.
     *
     * @param cause why, not null
     * @param by what brings it about, or empty; not null
     * @throws IllegalArgumentException if the cause asks for a claim or a source, and it is another or none; or if it asks for
     *     none, and there is one
     */
    public Limit {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(by, "by");
        String wanted = broughtAboutBy(cause);
        if (!by.map(EntityRef::kind).orElse("").equals(wanted)) {
            throw new IllegalArgumentException("by must be " + (wanted.isEmpty() ? "empty" : "a " + wanted)
                    + " if cause is " + Codes.of(cause) + ", but was "
                    + by.map(EntityRef::qualified).orElse("empty"));
        }
    }

    /** Returns the kind of what brings a cause about, or nothing if nothing that could be named does. */
    private static String broughtAboutBy(Cause cause) {
        return switch (cause) {
            case SUPERSEDED, WITHDRAWN -> "claim";
            case UNRELIABLE, SOURCE_UNJUDGED -> "source";
            default -> "";
        };
    }

    static Limit of(Cause cause) {
        return new Limit(cause, Optional.empty());
    }

    static Limit of(Cause cause, EntityRef by) {
        return new Limit(cause, Optional.of(by));
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new VerdictProxy(VerdictProxy.LIMIT, this);
    }

    @Override
    public int compareTo(Limit other) {
        int byCause = cause.compareTo(other.cause);
        return byCause != 0
                ? byCause
                : by.map(EntityRef::qualified)
                        .orElse("")
                        .compareTo(other.by.map(EntityRef::qualified).orElse(""));
    }

    /** Returns the code of the cause, and what brings it about, in one line. */
    @Override
    public String toString() {
        return Codes.of(cause) + by.map(ref -> " (" + ref.qualified() + ")").orElse("");
    }
}
