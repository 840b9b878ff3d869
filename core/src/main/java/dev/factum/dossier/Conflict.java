package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Topic;
import dev.factum.shape.Codes;
import dev.factum.shape.Line;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims that cannot all be true: what they are about, by which rule, and who stands on which side.
 *
 * <p>Of {@link Kind#DENIAL}, {@link Kind#VALUE}, {@link Kind#PRESENCE}, {@link Kind#TIME} and {@link Kind#PLACE}, each
 * claim of a side contradicts at least one of another side, surely or perhaps, and those of one side can all be true. Of
 * {@link Kind#TWO_PLACES}, {@link Kind#COUNTEREXAMPLE} and {@link Kind#ARITHMETIC}, the first side is what the topic is
 * about, and each other side speaks against it; a claim that contradicts the calendar alone has no other side.
 *
 * <p>There is one conflict for each topic, rule and {@linkplain Claim#mode() mode}: a prediction does not contradict what
 * then happened. Of counterexamples and arithmetic there is one for each thing that is said; of what may be two places at
 * once, one for each leader, that names the pair of events whose times say most.
 *
 * <p>A conflict is definite if claims on two sides surely contradict each other and leave no doubt; it is possible if they
 * do should they hold at the same time, or by some of the times that events are said to be at, or should places under two
 * names {@linkplain dev.factum.model.Place#excludes not be one}, or if the claims of one side are not more than
 * {@linkplain dev.factum.model.Certainty#PROBABLE probable} by their own words.
 *
 * <p>Two are equal if all their parts are. They are ordered by topic, then by the code of the rule, then by mode, then by
 * the ids of the claims on their sides; the order is consistent with equals among the conflicts that are found in one
 * dossier at once. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Conflict conflict : dossier.conflicts()) {
 *     System.out.println(conflict); // definite presence: attendance(leader:kim, event:parade): c1 against c2
 *     System.out.println(dossier.explain(conflict)); // in sentences
 * }
 * }</pre>
 *
 * @param topic what it is about, not null
 * @param kind what kind of conflict it is, not null
 * @param mode the mode in which the claims on its sides speak, not null
 * @param definite whether it is certain that not all can be true
 * @param sides who says what, at least one, unmodifiable; not null
 * @param more what is not named: how many more counterexamples there are, or pairs of events at which a leader may have been
 *     at one time; and of what is said on the topic, how much was not held against all else, since that would be more than
 *     a million pairs; 0 or more
 * @param finding the rule that is broken, and by what; its pointer is empty; not null
 */
public record Conflict(Topic topic, Kind kind, Mode mode, boolean definite, List<Side> sides, int more, Problem finding)
        implements Comparable<Conflict>, Serializable {
    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::topic)
            .thenComparing(conflict -> conflict.finding.code())
            .thenComparing(Conflict::mode)
            .thenComparing(Conflict::ids);

    /**
     * Obtains an instance of {@code Conflict} from its parts.
     *
     * @param topic what it is about, not null
     * @param kind what kind of conflict it is, not null
     * @param mode the mode in which the claims on its sides speak, not null
     * @param definite whether it is certain that not all can be true
     * @param sides who says what, at least one; not null
     * @param more how many more there are that are not named, 0 or more
     * @param finding the rule that is broken, and by what; not null
     * @throws IllegalArgumentException if there is no side, or one alone and it is not the calendar that it contradicts; if no
     *     claim on the sides is on the topic; or if {@code more} is negative
     */
    public Conflict {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mode, "mode");
        sides = Copies.list(sides, "sides");
        Objects.requireNonNull(finding, "finding");
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("sides must hold at least one side, but was []");
        }
        if (sides.size() == 1 && kind != Kind.ARITHMETIC) {
            throw new IllegalArgumentException("sides must hold at least two sides if kind is " + Codes.of(kind)
                    + ", but was [" + sides.get(0) + "]");
        }
        if (sides.stream()
                .flatMap(side -> side.claims().stream())
                .noneMatch(claim -> claim.proposition().topic().equals(topic))) {
            throw new IllegalArgumentException(
                    "topic must be that of a claim on the sides, but was " + topic + " where the sides are " + sides);
        }
        if (more < 0) {
            throw new IllegalArgumentException("more must be 0 or more, but was " + more);
        }
    }

    /**
     * What kind of conflict it is. The order means nothing.
     *
     * <p>A closed vocabulary. Immutable, as every enum.
     *
     * <pre>{@code
     * dossier.conflicts().stream().filter(conflict -> conflict.kind() == Conflict.Kind.DENIAL).forEach(System.out::println);
     * }</pre>
     */
    public enum Kind {
        /** Some deny what others affirm. */
        DENIAL,
        /**
         * Different values of what has one: of a predicate that is declared single-valued, a capacity, a previous event, a
         * number of years, a rating.
         */
        VALUE,
        /** A leader is said to have attended in different ways. */
        PRESENCE,
        /** An event is said to be at times, or on days of the week, that cannot all be right. */
        TIME,
        /** An event is said to be in places that cannot all be right. */
        PLACE,
        /** A leader is said to have been in person at two events that were at one time in different places. */
        TWO_PLACES,
        /** What is called the first of its like is not, or not since the one that it is said to be. */
        COUNTEREXAMPLE,
        /** A number of years, a day of the week or what is before what does not come out right. */
        ARITHMETIC
    }

    /**
     * One side of a conflict: who says the same, or what goes together with it.
     *
     * <p>Two are equal if all their parts are. Not comparable. This record is immutable and safe for use by several
     * threads.
     *
     * <pre>{@code
     * for (Conflict.Side side : dossier.conflicts().get(0).sides()) {
     *     side.claims().forEach(claim -> System.out.println(dossier.describe(claim)));
     * }
     * }</pre>
     *
     * @param claims the claims that stand on this side, in the order of the dossier's JSON, unmodifiable; not null
     * @param events the events whose own description stands on this side, unmodifiable; not null
     * @param grounds what else they rest on, where they speak against the other side by way of it: the claims, and the
     *     events by their own description, that say when and where an event was; unmodifiable; not null
     */
    public record Side(List<Claim> claims, List<Event> events, List<Entity> grounds) implements Serializable {
        /**
         * Obtains an instance of {@code Side} from its parts.
         *
         * @param claims the claims that stand on this side, not null
         * @param events the events whose own description stands on this side, not null
         * @param grounds what else they rest on, not null
         * @throws IllegalArgumentException if there is neither a claim nor an event
         */
        public Side {
            claims = Copies.list(claims, "claims");
            events = Copies.list(events, "events");
            grounds = Copies.list(grounds, "grounds");
            if (claims.isEmpty() && events.isEmpty()) {
                throw new IllegalArgumentException(
                        "claims must hold at least one claim if there is no event, but was []");
            }
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new DossierProxy(DossierProxy.CONFLICT_SIDE, this);
        }

        private Stream<Entity> entities() {
            return Stream.concat(claims.stream(), events.stream());
        }

        /** Returns the ids of claims and events in one line. */
        @Override
        public String toString() {
            return entities()
                    .map(entity -> entity instanceof Claim claim
                            ? claim.id().value()
                            : entity.ref().qualified())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.CONFLICT, this);
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule, which has a stable code
     */
    public Rule rule() {
        return finding.rule();
    }

    private String ids() {
        return sides.stream().map(Side::toString).collect(Collectors.joining("; "));
    }

    @Override
    public int compareTo(Conflict other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /** Returns what kind of conflict it is, the topic, and the ids on each side, in one line. */
    @Override
    public String toString() {
        return Line.oneLine((definite ? "definite " : "possible ") + Codes.of(kind) + ": " + topic + ": "
                + sides.stream().map(Side::toString).collect(Collectors.joining(" against "))
                + (more == 0 ? "" : " and " + more + " more"));
    }
}
