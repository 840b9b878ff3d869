package dev.factum.lineage;

import dev.factum.copy.Copies;
import dev.factum.model.SourceId;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Set;

/**
 * Which origins of some citations are independent of each other, as {@link Lineage#independentOrigins} counts them.
 *
 * <p>Two are equal if all parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Independence independence = lineage.independence(claim.citations());
 * System.out.println(independence); // 2: agency and one of [ministry, palace]
 * }</pre>
 *
 * @param origins those that count one each, in the order of their ids, unmodifiable; not null
 * @param oneOf those of which one more counts, whichever it is: the origins of a citation that has several and shares none
 *     with {@code origins}; in the order of their ids, unmodifiable, mostly none; not null
 * @param unidentified those that are not identified: they add nothing, but where there is nothing else, all of them
 *     together count one; in the order of their ids, unmodifiable; not null
 */
public record Independence(Set<SourceId> origins, Set<SourceId> oneOf, Set<SourceId> unidentified)
        implements Serializable {
    /**
     * Obtains an instance of {@code Independence} from its parts.
     *
     * @param origins those that count one each, not null
     * @param oneOf those of which one more counts, not null
     * @param unidentified those that are not identified, not null
     * @throws IllegalArgumentException if an origin is in two of these, or {@code oneOf} has one alone
     */
    public Independence {
        origins = Copies.sorted(origins, "origins");
        oneOf = Copies.sorted(oneOf, "oneOf");
        unidentified = Copies.sorted(unidentified, "unidentified");
        if (oneOf.size() == 1) {
            throw new IllegalArgumentException("oneOf must have none or several, but was " + oneOf);
        }
        requireApart("origins", origins, "oneOf", oneOf);
        requireApart("origins", origins, "unidentified", unidentified);
        requireApart("oneOf", oneOf, "unidentified", unidentified);
    }

    private static void requireApart(String name, Set<SourceId> some, String otherName, Set<SourceId> others) {
        if (!Collections.disjoint(some, others)) {
            throw new IllegalArgumentException(
                    name + " must have none of " + otherName + ", but were " + some + " and " + others);
        }
    }

    /**
     * Returns how many independent origins there are.
     *
     * @return the number, 0 if there was no citation
     */
    public int count() {
        int identified = origins.size() + (oneOf.isEmpty() ? 0 : 1);
        return identified == 0 && !unidentified.isEmpty() ? 1 : identified;
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new LineageProxy(LineageProxy.INDEPENDENCE, this);
    }

    /** Returns the count and what was counted, in one line. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(count());
        String separator = ": ";
        for (SourceId origin : origins) {
            line.append(separator).append(origin);
            separator = ", ";
        }
        if (!oneOf.isEmpty()) {
            line.append(origins.isEmpty() ? ": " : " and ").append("one of ").append(oneOf);
        }
        if (!unidentified.isEmpty()) {
            line.append("; unidentified: ").append(unidentified);
        }
        return line.toString();
    }
}
