package dev.factum.verdict;

import dev.factum.model.EntityRef;
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
 * @param by what brings it about: the claim that supersedes or retracts, the source that is not reliable; or empty; not null
 */
public record Limit(Cause cause, Optional<EntityRef> by) implements Comparable<Limit>, Serializable {
    /** Why something does not count fully. The order means nothing. */
    public enum Cause {
        /** The policy does not count the claim's mode fully. */
        MODE("not said as a fact"),
        /** The policy does not count the claim's certainty fully. */
        CERTAINTY("not said with certainty"),
        /** Another claim takes its place. */
        SUPERSEDED("superseded"),
        /** A citation was taken back by who is behind it. */
        WITHDRAWN("taken back"),
        /** A citation goes through a source that is less reliable than the policy asks for. */
        UNRELIABLE("of a source not reliable enough"),
        /** A citation goes through a source without a grade of reliability, which the policy does not count. */
        SOURCE_UNJUDGED("of a source whose reliability nobody has judged"),
        /** The claim is less credible than the policy asks for. */
        INCREDIBLE("not credible enough"),
        /** The claim has no grade of credibility, and the policy does not count it so. */
        CLAIM_UNJUDGED("of a credibility that nobody has judged"),
        /** The claim was not known to be recorded at the time that the policy asks of. */
        NOT_YET_RECORDED("not known to be recorded by then"),
        /** The two need not be about the same time. */
        PERHAPS_AT_ANOTHER_TIME("perhaps about another time"),
        /** The rating is not at an end of the scale. */
        NOT_WHOLLY("not wholly true or false"),
        /** The policy does not count assessments fully. */
        ASSESSMENT("an assessment"),
        /** What was assessed or retracted is itself not said as a fact, or not with certainty. */
        ABOUT_LESS("about what was not said as a certain fact"),
        /** What the claim says is itself opposed in full. */
        DISPUTED("itself disputed"),
        /** A citation of a retraction stands behind what it takes back: that is gone, and says nothing against others. */
        TAKEN_BACK_BY_ITSELF("takes back its own"),
        /** Of several things that must all hold, another is said by fewer. */
        WEAKEST_LINK("needs what fewer say");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * Obtains an instance of {@code Limit} from its parts.
     *
     * @param cause why, not null
     * @param by what brings it about, or empty; not null
     */
    public Limit {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(by, "by");
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

    /** Returns the cause in words, and what brings it about, in one line. */
    @Override
    public String toString() {
        return cause.words() + by.map(ref -> " (" + ref.qualified() + ")").orElse("");
    }
}
