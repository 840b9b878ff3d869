package dev.factum.verdict;

import dev.factum.dossier.Objection;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of a proposition, with the proof: the claims that support and oppose it, how many independent origins
 * stand behind each side, and of each claim why it counts, or why not.
 *
 * <p>A fact is never entered: an {@link Adjudicator} makes it. The same proposition said to hold at different times makes
 * different facts.
 *
 * <p>Two are equal if all that they state is. Not comparable. Not serializable: what is never entered is never read. This
 * class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Fact fact = Adjudicator.with(Policy.standard()).judge(dossier).fact(Attendance.of(kim.id(), parade.id()));
 * fact.verdict();                        // ESTABLISHED
 * fact.supporting().independentOrigins(); // 2
 * }</pre>
 */
public final class Fact {
    private final Statement statement;
    private final Verdict verdict;
    private final Verdict verdictOnDenial;
    private final Tally supporting;
    private final Tally opposing;
    private final List<Objection> objections;

    Fact(
            Statement statement,
            Verdict verdict,
            Verdict verdictOnDenial,
            Tally supporting,
            Tally opposing,
            List<Objection> objections) {
        this.statement = statement;
        this.verdict = verdict;
        this.verdictOnDenial = verdictOnDenial;
        this.supporting = supporting;
        this.opposing = opposing;
        this.objections = List.copyOf(objections);
    }

    /**
     * Returns what is judged.
     *
     * @return the proposition
     */
    public Proposition proposition() {
        return statement.proposition();
    }

    /**
     * Returns when it is said to hold.
     *
     * @return the valid time of the claims that say so, or empty if they state none
     */
    public Optional<Edtf> validDuring() {
        return statement.validDuring();
    }

    /**
     * Returns what the proposition is about.
     *
     * @return the topic
     */
    public Topic topic() {
        return proposition().topic();
    }

    /**
     * Returns what is made of it.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns what is made of its denial: what counts against the one counts for the other.
     *
     * @return the verdict on what a claim says that denies the proposition; established if the calendar excludes it
     */
    public Verdict verdictOnDenial() {
        return verdictOnDenial;
    }

    /**
     * Returns what counts for it.
     *
     * @return the claims and their origins
     */
    public Side supporting() {
        return supporting.side();
    }

    /**
     * Returns what counts against it.
     *
     * @return the claims and their origins
     */
    public Side opposing() {
        return opposing.side();
    }

    /**
     * Returns all claims that bear on it, those that do not count too.
     *
     * @return the evidence, first what is for it; by bearing, then in the order of the claims' ids; unmodifiable
     */
    public List<Evidence> evidence() {
        return Evidences.inOrder(supporting.evidence(), opposing.evidence());
    }

    /**
     * Returns what is held against it that no claim says: how the dossier describes events, and the calendar, which has no
     * link. Each tells by which rule, and by which part of the proposition. Those that need not exclude what is judged count
     * only if it is not established, as {@link Side#descriptions} says.
     *
     * @return the objections, first those that are sure, unmodifiable; mostly none. What claims say against it is in
     *     {@link #evidence}
     */
    public List<Objection> objections() {
        return objections;
    }

    /**
     * Tells whether it cannot be, whoever says so: a date that is not of the day of the week.
     *
     * @return true if the calendar excludes it; it is refuted then, and {@link #objections} says by what
     */
    public boolean isExcludedByCalendar() {
        return objections.stream().anyMatch(objection -> objection.links().isEmpty());
    }

    boolean isOn(Statement other) {
        return statement.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact that
                && statement.equals(that.statement)
                && verdict == that.verdict
                && verdictOnDenial == that.verdictOnDenial
                && supporting.equals(that.supporting)
                && opposing.equals(that.opposing)
                && objections.equals(that.objections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, verdict, supporting, opposing);
    }

    /** Returns the verdict, the proposition and the number of origins on each side, in one line. */
    @Override
    public String toString() {
        return verdict + " " + statement + ": independent origins for it " + supporting.independentOrigins()
                + ", against it " + opposing.independentOrigins();
    }
}
