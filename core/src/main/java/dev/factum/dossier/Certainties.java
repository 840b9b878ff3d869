package dev.factum.dossier;

import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import java.util.Collection;

/** How far claims leave a doubt, by their own words: what is not said to be in doubt is not. */
enum Certainties {
    POSSIBLE,
    PROBABLE,
    SURE;

    static Certainties of(Claim claim) {
        if (claim.certainty() == Certainty.POSSIBLE) {
            return POSSIBLE;
        }
        return claim.certainty() == Certainty.PROBABLE ? PROBABLE : SURE;
    }

    /** Returns that of the surest of some claims; of none, that nothing is sure. */
    static Certainties ofSurest(Collection<Claim> claims) {
        return claims.stream().map(Certainties::of).max(Enum::compareTo).orElse(POSSIBLE);
    }

    /** Tells whether nothing keeps both from being said: that one thing is possible, and that another is. */
    boolean leavesRoomFor(Certainties other) {
        return this == POSSIBLE && other == POSSIBLE;
    }

    Certainties and(Certainties other) {
        return compareTo(other) < 0 ? this : other;
    }
}
