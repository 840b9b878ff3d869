package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.shape.Walk;
import dev.factum.time.Edtf;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim says, apart from who says it and how.
 *
 * <p>Two propositions under one {@linkplain #topic() topic} compare as {@link Comparison} says; the javadoc of each
 * proposition states its rules. What holds for all details: one that is there refines one that is absent; details that
 * refine in opposite directions are compatible; one conflict is a conflict of the whole.
 *
 * <table>
 * <caption>When two propositions under one topic refine and conflict</caption>
 * <tr><th>proposition</th><th>topic</th><th>refined by</th><th>conflict</th></tr>
 * <tr><td>{@link Attendance}</td><td>leader, event</td><td>role, capacity, longer title, narrower time</td>
 *     <td>presence or capacity, unless at different times</td></tr>
 * <tr><td>{@link Occurrence}</td><td>event</td><td>narrower time, day of the week, part of a place</td>
 *     <td>time, day of the week or place that cannot both be, a place so far as its name tells</td></tr>
 * <tr><td>{@link Precedent}</td><td>event, parties</td><td>previous event, years, within one category or without any</td>
 *     <td>previous event or years, within one category or without any; "first ever" with "first since" of no wider
 *     one</td></tr>
 * <tr><td>{@link Anniversary}</td><td>event</td><td>narrower time</td><td>years since the same</td></tr>
 * <tr><td>{@link Utterance}</td><td>speaker, words</td><td>event</td><td>never</td></tr>
 * <tr><td>{@link Relation}</td><td>subject, predicate</td><td>event, narrower time</td>
 *     <td>object, if the predicate is single-valued, unless at another event or time</td></tr>
 * <tr><td>{@link Property}</td><td>subject, predicate</td><td>event, narrower time, narrower value</td>
 *     <td>value, if the predicate is single-valued, unless at another event or time</td></tr>
 * <tr><td>{@link Assessment}</td><td>claim</td><td>reason</td><td>ratings on the scale that differ</td></tr>
 * <tr><td>{@link Retraction}</td><td>claim</td><td>reason</td><td>never</td></tr>
 * <tr><td>{@link FreeText}</td><td>text, about</td><td>never</td><td>never</td></tr>
 * </table>
 *
 * <p>Propositions are equal if type and all attributes are. They are not comparable in the sense of
 * {@link java.util.Comparator}. All propositions are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Proposition plain = Attendance.of(kim.id(), parade.id());
 * Proposition asGuest = Attendance.builder().leader(kim.id()).event(parade.id()).role(Role.GUEST).build();
 * plain.compare(asGuest);  // REFINE
 * asGuest.refines(plain);  // true
 * }</pre>
 */
public abstract sealed class Proposition extends Shaped
        permits Attendance,
                Occurrence,
                Precedent,
                Anniversary,
                Utterance,
                Relation,
                Property,
                Assessment,
                Retraction,
                FreeText {
    @Serial
    private static final long serialVersionUID = 1L;

    Proposition() {}

    @Override
    abstract Shape<? extends Proposition> shape();

    /**
     * Returns what the proposition is about.
     *
     * @return the topic
     */
    public abstract Topic topic();

    /** Compares with a proposition of the same type and topic. */
    abstract Detail detail(Proposition other, Set<Predicate> singleValued);

    /**
     * Tells how this proposition goes together with another, no predicate being single-valued.
     *
     * @param other the other proposition, not null
     * @return the same whichever of the two is asked; {@link Comparison#COMPATIBLE} under different topics
     */
    public final Comparison compare(Proposition other) {
        return compare(other, Set.of());
    }

    /**
     * Tells how this proposition goes together with another.
     *
     * @param other the other proposition, not null
     * @param singleValued the predicates of which a subject has one value at a time, not null
     * @return the same whichever of the two is asked; {@link Comparison#COMPATIBLE} under different topics
     */
    public final Comparison compare(Proposition other, Set<Predicate> singleValued) {
        return detailOf(other, singleValued).comparison();
    }

    /**
     * Tells whether this proposition says all that another says, and more.
     *
     * @param other the other proposition, not null
     * @return true if it does; if it says just the same, false
     */
    public final boolean refines(Proposition other) {
        return detailOf(other, Set.of()) == Detail.MORE;
    }

    /**
     * Returns all entities and countries that this proposition names, wherever in it they stand.
     *
     * @return the references in the order of the attributes, unmodifiable
     */
    public final Set<EntityRef> mentions() {
        Set<EntityRef> mentions = new LinkedHashSet<>();
        Walk.scalars(ownShape(), this, EntityRef.class, mentions::add);
        return Collections.unmodifiableSet(mentions);
    }

    /** Returns the JSON Pointer to the first place of a reference; empty if it stands nowhere. */
    final String placeOf(EntityRef ref) {
        if (!Walk.holds(ownShape(), this, ref)) {
            return "";
        }
        List<String> places = new ArrayList<>();
        Walk.places(ownShape(), this, ref.getClass(), (place, found) -> {
            if (found.equals(ref)) {
                places.add(place);
            }
        });
        return places.get(0);
    }

    @SuppressWarnings("unchecked") // the shape is this value's own
    private Shape<Proposition> ownShape() {
        return (Shape<Proposition>) shape();
    }

    /** Returns when, by its own words, what it says holds; only of what need not hold all the time. */
    Optional<Edtf> ownTime() {
        return Optional.empty();
    }

    /** Compares with any proposition. */
    final Detail detailOf(Proposition other, Set<Predicate> singleValued) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(singleValued, "singleValued");
        return topic().equals(other.topic()) ? detail(other, singleValued) : Detail.OTHER;
    }
}
