package dev.factum.verdict;

import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What counts on one side of a proposition: the claims, and whom they come down to.
 *
 * <p>Two are equal if all parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Side supporting = fact.supporting();
 * System.out.println(supporting.claims().size() + " claims, " + supporting.independentOrigins() + " origins");
 * }</pre>
 *
 * @param claims the claims that count, in the order of their ids, unmodifiable; not null
 * @param origins whom their citations that count come down to, in the order of their ids, unmodifiable; not null
 * @param independentOrigins how many of these are independent of each other, as
 *     {@link dev.factum.lineage.Lineage#independentOrigins} counts
 * @param fullOrigins how many are if only claims of full weight are counted; no more than all
 */
public record Side(List<Claim> claims, Set<SourceId> origins, int independentOrigins, int fullOrigins)
        implements Serializable {
    /**
     * Obtains an instance of {@code Side} from its parts.
     *
     * @param claims the claims that count, not null
     * @param origins whom they come down to, not null
     * @param independentOrigins how many of these are independent of each other
     * @param fullOrigins how many are if only claims of full weight are counted
     */
    public Side {
        claims = List.copyOf(Objects.requireNonNull(claims, "claims"));
        Objects.requireNonNull(origins, "origins");
        origins = Collections.unmodifiableSet(new TreeSet<>(origins));
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new VerdictProxy(VerdictProxy.SIDE, this);
    }

    /**
     * Tells whether nothing counts on this side.
     *
     * @return true if there is no claim
     */
    public boolean isEmpty() {
        return claims.isEmpty();
    }
}
