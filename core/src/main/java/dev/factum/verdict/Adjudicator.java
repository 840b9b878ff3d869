package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Makes facts from claims, by a policy.
 *
 * <p>Each proposition is judged by the claims that speak for it, as they say it or more, and by those that speak against it:
 * that deny it or less, or say what cannot hold together with it at one time. Assessments count as evidence for or against what they
 * rate, and so does, against it, a retraction of what somebody else said; one that is itself refuted by those who rate it or
 * deny it does not count, and one that is opposed in full counts in part. Whoever says it, the evidence unites; what is
 * counted is how many independent origins stand behind each side.
 *
 * <p>Some laws, where nothing is superseded, retracted or assessed: the order of claims is no matter. Another citation of a
 * claim that has all origins of one already there never raises the number of origins. A further claim that supports a
 * proposition, from an origin of its own, never lowers the verdict, and one that opposes it never raises it. Claims that do
 * not count change nothing. Who relays an origin adds none, but can be surer of it than it is itself: what an origin counts
 * is the most that anyone's word for it does.
 *
 * <p>Judging costs time in proportion to the claims, so long as few different things are said on one topic; on one topic, it
 * is the product of the claims and the different propositions.
 *
 * <p>Compared by policy and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Judgment judgment = Adjudicator.with(Policy.standard()).judge(dossier);
 * judgment.facts().forEach(System.out::println);
 * }</pre>
 *
 * @param policy the policy
 */
public record Adjudicator(Policy policy) implements Serializable {
    /**
     * Obtains an instance of {@code Adjudicator} from a policy.
     *
     * @param policy the policy, not null
     */
    public Adjudicator {
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Obtains an adjudicator that follows a policy.
     *
     * @param policy the policy, not null
     * @return the adjudicator
     */
    public static Adjudicator with(Policy policy) {
        return new Adjudicator(policy);
    }

    /**
     * Judges all that is said in a dossier.
     *
     * @param dossier the dossier, not null
     * @return the facts
     */
    public Judgment judge(Dossier dossier) {
        return new Judgment(new Hearing(Objects.requireNonNull(dossier, "dossier"), policy));
    }

    /**
     * Judges what is said on one topic. What speaks against it may be said elsewhere, so all claims are gone through once:
     * who asks of many topics judges the dossier, and asks the judgment.
     *
     * @param dossier the dossier, not null
     * @param topic the topic, not null
     * @return a fact for each proposition that is affirmed or denied on it, unmodifiable
     */
    public List<Fact> judge(Dossier dossier, Topic topic) {
        return new Hearing(Objects.requireNonNull(dossier, "dossier"), policy)
                .facts(Objects.requireNonNull(topic, "topic"));
    }

    /**
     * Judges one proposition, be it that somebody says it or not. All claims are gone through once: who asks of many
     * propositions judges the dossier, and asks the judgment.
     *
     * @param dossier the dossier, not null
     * @param proposition the proposition, not null
     * @return the fact; {@link Verdict#UNVERIFIED} if nothing in the dossier bears on it
     */
    public Fact judge(Dossier dossier, Proposition proposition) {
        return new Hearing(Objects.requireNonNull(dossier, "dossier"), policy)
                .fact(Statement.of(Objects.requireNonNull(proposition, "proposition")));
    }
}
