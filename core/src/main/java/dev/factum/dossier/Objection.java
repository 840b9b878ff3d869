package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.shape.Codes;
import dev.factum.validation.Problem;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a dossier holds against a proposition from outside its topic: a chain of things that, if all of them are so, exclude
 * it; or perhaps exclude it, if others say otherwise of one of them, or if more is known than is said. Each link is what
 * some claims say, or what events are described as; without a link, it is the calendar alone.
 *
 * <p>Two are equal if all their parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (Objection objection : dossier.objector().to(attendance)) {
 *     System.out.println(objection.kind() + " in " + objection.links().size() + " links");
 * }
 * }</pre>
 *
 * @param kind what it excludes the proposition by, not null
 * @param links what must all be so, unmodifiable; not null
 * @param isSure whether they exclude it whatever else is said; if not, one of them is said otherwise by others, such as when an
 *     event was or where, or somebody may have been there of whom nobody says so, or one place may have two names; what
 *     is of one day leaves room for both, and is no objection
 * @param finding the rule that the proposition breaks, and by what: its pointer leads from the proposition to the part that
 *     does; not null
 */
public record Objection(Conflict.Kind kind, List<Link> links, boolean isSure, Problem finding) implements Serializable {
    /**
     * Obtains an instance of {@code Objection} from its parts.
     *
     * @param kind what it excludes the proposition by, not null
     * @param links what must all be so, at least one unless the kind is {@link Conflict.Kind#ARITHMETIC}; not null
     * @param isSure whether they exclude it whatever else is said
     * @param finding the rule that the proposition breaks, and by what; not null
     * @throws IllegalArgumentException if there is no link, and it is not the calendar that excludes the proposition
     */
    public Objection {
        Objects.requireNonNull(kind, "kind");
        links = Copies.list(links, "links");
        Objects.requireNonNull(finding, "finding");
        if (links.isEmpty() && kind != Conflict.Kind.ARITHMETIC) {
            throw new IllegalArgumentException(
                    "links must hold at least one link if kind is " + Codes.of(kind) + ", but was []");
        }
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.OBJECTION, this);
    }

    /**
     * One thing that must be so, and who says it: any of some claims, or the descriptions of events.
     *
     * <p>Two are equal if claims and descriptions are. Not comparable. This record is immutable and safe for use by several
     * threads.
     *
     * @param claims the claims that say so, in the order of the dossier's JSON, unmodifiable; not null
     * @param descriptions the events that are described so, unmodifiable; not null
     */
    public record Link(List<Claim> claims, List<Event> descriptions) implements Serializable {
        /**
         * Obtains an instance of {@code Link} from its parts.
         *
         * @param claims the claims that say so, not null
         * @param descriptions the events that are described so, not null
         * @throws IllegalArgumentException if nothing says so
         */
        public Link {
            claims = Copies.list(claims, "claims");
            descriptions = Copies.list(descriptions, "descriptions");
            if (claims.isEmpty() && descriptions.isEmpty()) {
                throw new IllegalArgumentException(
                        "claims must hold at least one claim if no event is described so, but was []");
            }
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new DossierProxy(DossierProxy.OBJECTION_LINK, this);
        }
    }
}
