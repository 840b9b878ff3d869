package dev.factum.verdict;

import dev.factum.dossier.Phrases;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of all that is said in a dossier: a {@link Fact} for each proposition that is affirmed or denied.
 *
 * <p>Propositions are told apart by equals, so those that differ only in members that this version does not know make two
 * facts, each with the same evidence.
 *
 * <p>Two are equal if their facts are, by whatever policy. Not comparable. It holds the dossier, and so lives as long as that
 * does. Not serializable, since a fact is never entered: what is kept is the dossier and the {@link Policy}, from which it
 * follows. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Judgment judgment = Adjudicator.with(Policy.standard()).judge(dossier);
 * judgment.facts(Verdict.DISPUTED).forEach(fact -> System.out.println(judgment.explain(fact)));
 * }</pre>
 */
public final class Judgment {
    private final Hearing hearing;
    private final Map<Topic, List<Fact>> byTopic = new LinkedHashMap<>();
    private final List<Fact> facts;

    Judgment(Hearing hearing) {
        this.hearing = hearing;
        List<Fact> all = new ArrayList<>();
        for (Topic topic : hearing.topics()) {
            List<Fact> found = hearing.facts(topic);
            byTopic.put(topic, found);
            all.addAll(found);
        }
        facts = Collections.unmodifiableList(all);
    }

    /**
     * Returns all facts.
     *
     * @return the facts in the order of their topics, and on one topic in that of the canonical forms of their propositions;
     *     unmodifiable
     */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * Returns the facts of one verdict.
     *
     * @param verdict the verdict, not null
     * @return the facts in their order
     */
    public Stream<Fact> facts(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return facts.stream().filter(fact -> fact.verdict() == verdict);
    }

    /**
     * Returns the facts on one topic.
     *
     * @param topic the topic, not null
     * @return the facts in their order, unmodifiable; none if nothing is said on it
     */
    public List<Fact> facts(Topic topic) {
        return byTopic.getOrDefault(Objects.requireNonNull(topic, "topic"), List.of());
    }

    /**
     * Returns what is made of a proposition of which it is not said when it holds, be it that somebody says it or not.
     *
     * @param proposition the proposition, not null
     * @return the fact; {@link Verdict#UNVERIFIED} if nothing in the dossier bears on it
     */
    public Fact fact(Proposition proposition) {
        return fact(Statement.of(Objects.requireNonNull(proposition, "proposition")));
    }

    /**
     * Returns what is made of a proposition that is said to hold at a time, be it that somebody says it or not.
     *
     * @param proposition the proposition, not null
     * @param validDuring when it holds, not null
     * @return the fact; {@link Verdict#UNVERIFIED} if nothing in the dossier bears on it
     */
    public Fact fact(Proposition proposition, Edtf validDuring) {
        Objects.requireNonNull(proposition, "proposition");
        return fact(new Statement(proposition, Optional.of(Objects.requireNonNull(validDuring, "validDuring"))));
    }

    private Fact fact(Statement statement) {
        return facts(statement.proposition().topic()).stream()
                .filter(fact -> fact.isOn(statement))
                .findFirst()
                .orElseGet(() -> hearing.fact(statement));
    }

    /**
     * Tells in English why a fact is what it is: each claim that counts with how it bears on it, and each that does not with
     * why not.
     *
     * @param fact the fact, of this judgment or of another on the same dossier, of which names are taken; not null
     * @return some lines of text
     */
    public String explain(Fact fact) {
        return explain(fact, Phrases.english());
    }

    /**
     * Tells why a fact is what it is, in phrases that the caller chooses.
     *
     * @param fact the fact, of this judgment or of another on the same dossier, of which names are taken; not null
     * @param phrases the phrases, not null
     * @return some lines of text
     */
    public String explain(Fact fact, Phrases phrases) {
        Objects.requireNonNull(fact, "fact");
        return new Explanation(hearing.dossier(), Objects.requireNonNull(phrases, "phrases")).of(fact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Judgment that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** Returns how many facts there are of each verdict, in one line. */
    @Override
    public String toString() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        facts.forEach(fact -> counts.merge(fact.verdict(), 1, Integer::sum));
        return "Judgment" + counts;
    }
}
