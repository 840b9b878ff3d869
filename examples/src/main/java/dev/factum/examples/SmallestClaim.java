package dev.factum.examples;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.SourceId;

/** The smallest useful thing: one checked, cited claim, and its id. */
public final class SmallestClaim {
    private SmallestClaim() {}

    /**
     * Prints a claim.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Claim claim = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("kim-jong-un"), EventId.of("beijing-parade-2025")))
                .addCitation(Citation.of(SourceId.of("nationpress-2025-09-03")))
                .build();
        System.out.println(claim.contentId());
        System.out.println(claim.canonicalContent());
    }
}
