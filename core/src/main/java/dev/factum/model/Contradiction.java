package dev.factum.model;

import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether what one claim says and what another says cannot both hold, by the table of {@link Claim#contradicts}. */
final class Contradiction {
    private Contradiction() {}

    /** What is said, apart from who says it and how. */
    private record Saying(Polarity polarity, Proposition proposition, Optional<Edtf> validDuring) {
        static Saying of(Claim claim) {
            return new Saying(claim.polarity(), claim.proposition(), claim.validDuring());
        }

        List<Edtf> times() {
            return Stream.concat(validDuring.stream(), proposition.ownTime().stream())
                    .toList();
        }
    }

    static Truth between(Claim one, Claim other, Set<Predicate> singleValued) {
        return between(Saying.of(one), Saying.of(other), singleValued);
    }

    static Truth between(Claim one, Proposition affirmed, Optional<Edtf> validDuring, Set<Predicate> singleValued) {
        return between(Saying.of(one), new Saying(Polarity.AFFIRMED, affirmed, validDuring), singleValued);
    }

    private static Truth between(Saying one, Saying other, Set<Predicate> singleValued) {
        Truth opposed = areOpposed(one, other, singleValued);
        return opposed.isFalse() ? Truth.FALSE : opposed.and(holdTogether(one, other));
    }

    private static Truth areOpposed(Saying one, Saying other, Set<Predicate> singleValued) {
        boolean affirmed = one.polarity == Polarity.AFFIRMED;
        if (affirmed != (other.polarity == Polarity.AFFIRMED)) {
            return Truth.of(
                    affirmed
                            ? saysAllOf(one.proposition, other.proposition)
                            : saysAllOf(other.proposition, one.proposition));
        }
        return affirmed
                ? one.proposition.detailOf(other.proposition, singleValued).excludes()
                : Truth.FALSE;
    }

    /** Tells whether a proposition agrees with another or refines it: if it holds, so does the other. */
    private static boolean saysAllOf(Proposition one, Proposition other) {
        Detail detail = one.detailOf(other, Set.of());
        return detail == Detail.SAME || detail == Detail.MORE;
    }

    /** Tells whether there is a time at which both mean what they say. */
    private static Truth holdTogether(Saying one, Saying other) {
        Truth overlap = overlap(one.times(), other.times());
        return overlap.isUnknown() && areOfOneTime(one.proposition, other.proposition) ? Truth.TRUE : overlap;
    }

    private static Truth overlap(List<Edtf> some, List<Edtf> others) {
        Truth overlap = some.isEmpty() || others.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
        for (Edtf time : some) {
            for (Edtf other : others) {
                overlap = overlap.and(time.overlaps(other));
            }
        }
        return overlap;
    }

    /** Tells whether two propositions are about one thing that has its time, so that no change lies between them. */
    private static boolean areOfOneTime(Proposition one, Proposition other) {
        if (one.ownTime().isPresent() && other.ownTime().isPresent()) {
            return one.ownTime().get().overlaps(other.ownTime().get()).isTrue();
        }
        if (one instanceof Utterance a && other instanceof Utterance b) {
            return areOneEvent(a.event(), b.event());
        }
        if (one instanceof Relation a && other instanceof Relation b) {
            return areOneEvent(a.at(), b.at());
        }
        if (one instanceof Property a && other instanceof Property b) {
            return areOneEvent(a.at(), b.at());
        }
        return !(one instanceof FreeText);
    }

    private static boolean areOneEvent(Optional<EventId> one, Optional<EventId> other) {
        return one.isPresent() && one.equals(other);
    }
}
