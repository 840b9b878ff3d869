package dev.factum.verdict;

import dev.factum.copy.Copies;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.SourceId;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What counts on one side of a proposition: the claims, whom they come down to, and what the dossier itself describes.
 *
 * <p>Two are equal if all parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Side supporting = fact.supporting();
 * System.out.println(supporting.claims().size() + " claims, " + supporting.independentOrigins() + " origins");
 * }</pre>
 *
 * @param claims the claims that count, in the order of their ids, unmodifiable; not null
 * @param descriptions the events that the dossier describes in a way that speaks for this side, in canonical order,
 *     unmodifiable; without a source, they dispute and never refute, and those that need not exclude what is judged, since
 *     one place has two names or another description says otherwise, dispute only what is not established; not null
 * @param origins whom the citations that count come down to, in the order of their ids, unmodifiable; not null
 * @param independentOrigins how many of these are independent of each other, as
 *     {@link dev.factum.lineage.Lineage#independentOrigins} counts; 0 if, and only if, no claim counts
 * @param fullOrigins how many are if only claims of full weight are counted; no more than all
 */
public record Side(
        List<Claim> claims, List<Event> descriptions, Set<SourceId> origins, int independentOrigins, int fullOrigins)
        implements Serializable {
    /**
     * Obtains an instance of {@code Side} from its parts.
     *
     * @param claims the claims that count, not null
     * @param descriptions the events that are described so, not null
     * @param origins whom the claims come down to, not null
     * @param independentOrigins how many of these are independent of each other
     * @param fullOrigins how many are if only claims of full weight are counted
     * @throws IllegalArgumentException if there are more origins than there can be, or fewer
     */
    public Side {
        claims = Copies.list(claims, "claims");
        descriptions = Copies.list(descriptions, "descriptions");
        origins = Copies.sorted(origins, "origins");
        if (claims.isEmpty() != origins.isEmpty()) {
            throw new IllegalArgumentException("origins must be there if, and only if, there are claims, but was "
                    + origins + " of " + claims.size() + " claims");
        }
        int least = claims.isEmpty() ? 0 : 1;
        if (independentOrigins < least || independentOrigins > origins.size()) {
            throw new IllegalArgumentException("independentOrigins must be from " + least + " to " + origins.size()
                    + ", but was " + independentOrigins);
        }
        if (fullOrigins < 0 || fullOrigins > independentOrigins) {
            throw new IllegalArgumentException(
                    "fullOrigins must be from 0 to " + independentOrigins + ", but was " + fullOrigins);
        }
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new VerdictProxy(VerdictProxy.SIDE, this);
    }

    /**
     * Tells whether nothing counts on this side.
     *
     * @return true if there is neither a claim nor a description
     */
    public boolean isEmpty() {
        return claims.isEmpty() && descriptions.isEmpty();
    }
}
