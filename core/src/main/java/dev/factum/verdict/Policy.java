package dev.factum.verdict;

import dev.factum.model.Certainty;
import dev.factum.model.Credibility;
import dev.factum.model.Mode;
import dev.factum.model.Predicate;
import dev.factum.model.Reliability;
import dev.factum.serial.SerialProxy;
import dev.factum.shape.Codes;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * By what rules facts are made from claims: how many independent origins are enough, and what counts.
 *
 * <p>What a policy does not count is not lost: a {@link Fact} lists it, with the reason. Whatever the policy, only claims in
 * factual mode can establish or refute; others count {@link Weight#PARTIAL} at most.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable
 * and safe for use by several threads.
 *
 * <pre>{@code
 * Policy strict = Policy.builder()
 *         .enoughOrigins(3)
 *         .leastReliability(Reliability.C)
 *         .addSingleValued(Predicate.of("born-in"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Policy implements WithPolicy, Serializable permits ImmutablePolicy {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String TOO_FEW = "policy.enough-origins.too-few: Policy.enoughOrigins must be at least 1";

    /** A rule of this type: {@value}. */
    static final String NOT_FACTUAL =
            "policy.modes.not-factual: Policy.modes must give none or partial to all modes but factual";

    /** A rule of this type: {@value}. */
    static final String NO_RELIABILITY =
            "policy.least-reliability.no-grade: Policy.leastReliability must be a grade from A to E";

    /** A rule of this type: {@value}. */
    static final String NO_CREDIBILITY =
            "policy.least-credibility.no-grade: Policy.leastCredibility must be a grade from 1 to 5";

    private static final Policy TWO_ORIGINS = builder().build();

    Policy() {}

    /**
     * Returns a builder that holds the attributes of {@link #standard()}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Obtains the policy that is used unless another is asked for, {@link #twoIndependentOrigins()}.
     *
     * @return the policy
     */
    public static Policy standard() {
        return TWO_ORIGINS;
    }

    /**
     * Obtains the policy by which one origin is enough to establish or refute: one that is unidentified too, since support
     * by unidentified origins alone counts as one.
     *
     * @return the policy, in all else the standard one
     */
    public static Policy oneOrigin() {
        return TWO_ORIGINS.withEnoughOrigins(1);
    }

    /**
     * Obtains the policy by which two independent origins are enough to establish or refute.
     *
     * @return the policy, with the defaults of all attributes
     */
    public static Policy twoIndependentOrigins() {
        return TWO_ORIGINS;
    }

    /**
     * Obtains the policy that counts only claims and sources that somebody has judged, and found fairly reliable (A to C)
     * and possibly true (1 to 3) at least.
     *
     * @return the policy, in all else the standard one
     */
    public static Policy judgedOnly() {
        return builder()
                .leastReliability(Reliability.C)
                .leastCredibility(Credibility.POSSIBLY_TRUE)
                .unjudgedCounts(false)
                .build();
    }

    /**
     * Returns how many independent origins of full weight are enough to establish, or to refute what has fewer.
     *
     * @return the number, at least 1; 2 unless a builder is told otherwise
     */
    public abstract int enoughOrigins();

    /**
     * Returns how reliable each source must be at least that a citation goes through, from its source up to its origins.
     *
     * @return a grade from A to E, or empty if all count
     */
    public abstract Optional<Reliability> leastReliability();

    /**
     * Returns how credible a claim must be at least.
     *
     * @return a grade from 1 to 5, or empty if all count
     */
    public abstract Optional<Credibility> leastCredibility();

    /**
     * Tells whether a source without a grade counts where a least reliability is asked for, and a claim without one where
     * a least credibility is. F and 6 are no grades.
     *
     * @return true unless a builder is told otherwise, since not to be judged is not to be bad
     */
    public abstract boolean unjudgedCounts();

    /**
     * Returns what each mode counts.
     *
     * @return the weights, unmodifiable; {@link Weight#FULL} for {@link Mode#FACTUAL}, none for others unless a builder is
     *     told otherwise; a mode that no builder was told of counts nothing
     */
    public abstract Map<Mode, Weight> modes();

    /**
     * Returns what each certainty counts.
     *
     * @return the weights, unmodifiable; full for {@link Certainty#CERTAIN} and {@link Certainty#UNSTATED}, partial for
     *     {@link Certainty#PROBABLE}, none for {@link Certainty#POSSIBLE} unless a builder is told otherwise; a certainty
     *     that no builder was told of counts nothing
     */
    public abstract Map<Certainty, Weight> certainties();

    /**
     * Returns the predicates of which a subject has one value at a time, so that two values conflict.
     *
     * @return the predicates, unmodifiable; none unless a builder is told otherwise
     */
    public abstract Set<Predicate> singleValued();

    /**
     * Tells whether all documents of one publisher count as one origin.
     *
     * @return true unless a builder is told otherwise
     */
    public abstract boolean publisherIsOneOrigin();

    /**
     * Returns what an {@link dev.factum.model.Assessment} counts for or against the claim that it rates: its weight for
     * true and false, partial at most for mostly true and mostly false.
     *
     * @return the weight; {@link Weight#FULL} unless a builder is told otherwise
     */
    public abstract Weight assessments();

    /**
     * Tells whether a {@link dev.factum.model.Retraction} takes away the citations that
     * {@linkplain dev.factum.lineage.Lineage#hangingOn hang on} whom it comes from, and opposes what it retracts if none does.
     *
     * @return true unless a builder is told otherwise; if false, retractions change nothing
     */
    public abstract boolean retractionsAct();

    /**
     * Tells whether a claim that another supersedes no longer counts. To {@linkplain dev.factum.model.Claim#supersedes
     * supersede} is the recorder's act, and needs no source in common: one claim, however little it counts itself, lays aside
     * any other. Where claims come from recorders who are not all trusted, a builder is told false.
     *
     * @return true unless a builder is told otherwise; if false, supersedes change nothing
     */
    public abstract boolean supersedesAct();

    /**
     * Returns as of when to judge: claims recorded later, or of which it is not known when they were recorded, do not count
     * and change nothing. What describes leaders, events and sources is as it is now.
     *
     * @return the moment, inclusive; or empty for all that is there
     */
    public abstract Optional<Instant> knownBy();

    /** Returns what a mode counts. */
    final Weight of(Mode mode) {
        return modes().getOrDefault(mode, Weight.NONE);
    }

    /** Returns what a certainty counts. */
    final Weight of(Certainty certainty) {
        return certainties().getOrDefault(certainty, Weight.NONE);
    }

    @Value.Check
    Policy check() {
        Report.Builder problems = Report.builder();
        if (enoughOrigins() < 1) {
            problems.add(Rule.of(TOO_FEW).brokenAt("/enoughOrigins", enoughOrigins()));
        }
        modes().forEach((mode, weight) -> {
            if (mode != Mode.FACTUAL && weight == Weight.FULL) {
                problems.add(Rule.of(NOT_FACTUAL).brokenAt("/modes/" + Codes.of(mode), Codes.of(weight)));
            }
        });
        leastReliability()
                .filter(grade -> !grade.isJudged())
                .ifPresent(grade -> problems.add(Rule.of(NO_RELIABILITY).brokenAt("/leastReliability", grade)));
        leastCredibility()
                .filter(grade -> !grade.isJudged())
                .ifPresent(
                        grade -> problems.add(Rule.of(NO_CREDIBILITY).brokenAt("/leastCredibility", grade.number())));
        Report report = problems.build();
        if (!report.isEmpty()) {
            throw new InvalidValueException("Policy", report);
        }
        // a mode that counts nothing and one that is not named are the same
        if (modes().size() < Mode.values().length) {
            return withModes(whole(modes(), Mode.values()));
        }
        return certainties().size() < Certainty.values().length
                ? withCertainties(whole(certainties(), Certainty.values()))
                : this;
    }

    private static <K> Map<K, Weight> whole(Map<K, Weight> weights, K[] keys) {
        Map<K, Weight> whole = new LinkedHashMap<>();
        for (K key : keys) {
            whole.put(key, weights.getOrDefault(key, Weight.NONE));
        }
        return whole;
    }

    /**
     * Puts the parts into the stream.
     *
     * @return what stands in the stream for it
     */
    @Serial
    final Object writeReplace() {
        return new VerdictProxy(VerdictProxy.POLICY, this);
    }

    /**
     * Refuses the value.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Policy");
    }

    /**
     * Refuses the value.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw SerialProxy.required("Policy");
    }

    /**
     * Builds a {@link Policy}. Mutable, compared by identity, not comparable, and not safe for use by several threads; the
     * example of the type shows its use.
     */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {
            enoughOrigins(2);
            unjudgedCounts(true);
            putMode(Mode.FACTUAL, Weight.FULL);
            putCertainty(Certainty.CERTAIN, Weight.FULL);
            putCertainty(Certainty.UNSTATED, Weight.FULL);
            putCertainty(Certainty.PROBABLE, Weight.PARTIAL);
            publisherIsOneOrigin(true);
            assessments(Weight.FULL);
            retractionsAct(true);
            supersedesAct(true);
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if rules are broken
         */
        @Override
        public Policy build() {
            return super.build();
        }

        /**
         * Returns what would keep {@link #build()} from building, without throwing it.
         *
         * @return all problems; empty if the value can be built
         */
        public Report problems() {
            try {
                build();
                return Report.empty();
            } catch (InvalidValueException e) {
                return e.report();
            }
        }
    }
}
