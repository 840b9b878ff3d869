package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.shape.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What all propositions do alike: they compare under one topic, and mention entities. */
abstract class Statement extends Shaped {
    Statement() {}

    /**
     * Returns what the proposition is about.
     *
     * @return the topic
     */
    public abstract Topic topic();

    /** Compares with a proposition of the same type and topic. */
    abstract Detail detail(Statement other, Set<Predicate> singleValued);

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
    @SuppressWarnings("unchecked") // the shape is this value's own
    public final Set<EntityRef> mentions() {
        Set<EntityRef> mentions = new LinkedHashSet<>();
        Walk.scalars((Shape<Object>) shape(), this, EntityRef.class, mentions::add);
        return Collections.unmodifiableSet(mentions);
    }

    /** Returns the JSON Pointer to the first place of a reference; empty if it stands nowhere. */
    @SuppressWarnings("unchecked") // the shape is this value's own
    final String placeOf(EntityRef ref) {
        List<String> places = new ArrayList<>();
        Walk.places((Shape<Object>) shape(), this, EntityRef.class, (place, found) -> {
            if (found.equals(ref)) {
                places.add(place);
            }
        });
        return places.isEmpty() ? "" : places.get(0);
    }

    private Detail detailOf(Proposition other, Set<Predicate> singleValued) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(singleValued, "singleValued");
        return topic().equals(other.topic()) ? detail((Statement) other, singleValued) : Detail.OTHER;
    }
}
