package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.EntityRef;
import dev.factum.shape.Line;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A proposal: two ids seem to stand for the same leader, event or source, for stated reasons.
 *
 * <p>Two are equal if ids and reasons are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Match match : dossier.reconcile()) {
 *     System.out.println(match); // leader:kim and leader:kim-jong-un: named "Kim Jong-un", born 1984 and 1984-01-08
 * }
 * Dossier reconciled = dossier.rename(Match.names(dossier.reconcile(), dossier));
 * }</pre>
 *
 * @param first the id that comes first in the order of references, not null
 * @param second the id that comes second, of the same kind; not null
 * @param reasons why, at least one; not null
 */
public record Match(EntityRef first, EntityRef second, List<Reason> reasons) implements Serializable {
    /** What two entities have in common. */
    public enum Ground {
        /**
         * What names them elsewhere: a URI of {@code sameAs} of leaders and events, the URI or the digest of sources.
         */
        SAME_AS,
        /** A name, and nothing known that speaks against it. */
        NAME
    }

    /**
     * One reason for a match.
     *
     * <p>Two are equal if ground and evidence are. Not comparable. This record is immutable and safe for use by several
     * threads.
     *
     * @param ground what the two have in common, not null
     * @param evidence what it is, for people to read; not null
     */
    public record Reason(Ground ground, String evidence) implements Serializable {
        /**
         * Obtains an instance of {@code Reason} from its parts.
         *
         * @param ground what the two have in common, not null
         * @param evidence what it is, for people to read; not null
         */
        public Reason {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(evidence, "evidence");
        }

        /** Returns the evidence after what it is evidence of, in one line. */
        @Override
        public String toString() {
            return Line.oneLine((ground == Ground.SAME_AS ? "the same as " : "named ") + evidence);
        }
    }

    /**
     * Obtains an instance of {@code Match} from its parts.
     *
     * @param first the id that comes first in the order of references, not null
     * @param second the id that comes second, of the same kind; not null
     * @param reasons why, at least one; not null
     * @throws IllegalArgumentException if the ids are not of one kind and in order, or there is no reason
     */
    public Match {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        reasons = Copies.list(reasons, "reasons");
        if (!first.kind().equals(second.kind()) || first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("second must come after first and be of its kind, " + first.kind()
                    + ", but was " + second.qualified() + " after " + first.qualified());
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must hold at least one reason, but was []");
        }
    }

    /**
     * Returns by which names all that matches goes by one id: what {@link Dossier#rename} takes. What matches directly or
     * through others is one group, and its least id is its name.
     *
     * <p>Groups stay apart if something in one contradicts something in the other by country, or by when they were born, died,
     * took place or were published, as {@link Dossier#reconcile} says: of a Kim who died in 1994, one who was born in 1984, and
     * one of whom nothing is known, the last goes with one of them alone. What has more than a name in common is put together
     * first, then what comes first by its ids; the order in which the matches stand means nothing. Who knows that they are the
     * same in spite of that says so to {@code rename}.
     *
     * @param matches those of the proposals that are accepted, not null
     * @param dossier the dossier that they are about, and that is to be renamed; not null
     * @return for each id that is not the least of its group, the least; unmodifiable
     */
    public static Map<EntityRef, EntityRef> names(Collection<Match> matches, Dossier dossier) {
        return Groups.names(Copies.list(matches, "matches"), Objects.requireNonNull(dossier, "dossier"));
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.MATCH, this);
    }

    /** Returns ids and reasons in one line. */
    @Override
    public String toString() {
        return first.qualified() + " and " + second.qualified() + ": "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining("; "));
    }
}
