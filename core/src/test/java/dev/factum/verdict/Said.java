package dev.factum.verdict;

import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.Retraction;
import dev.factum.model.Role;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;

/** The shortest way to what somebody says: that Xi was at the summit, for instance. */
final class Said {
    static final Attendance XI = Attendance.of(LeaderId.of("xi"), EventId.of("summit"));
    static final Attendance XI_AS_HOST = XI.withRole(Role.HOST);

    private Said() {}

    static Claim by(String source, Proposition proposition) {
        return claim("by-" + source, proposition, source);
    }

    private static Claim claim(String id, Proposition proposition, String source) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .proposition(proposition)
                .addCitation(citation(source))
                .build();
    }

    static Citation citation(String source, String... via) {
        Citation.Builder citation = Citation.builder().source(SourceId.of(source));
        for (String next : via) {
            citation.addVia(SourceId.of(next));
        }
        return citation.build();
    }

    static Claim retractionOf(Claim claim, String source) {
        return claim("retraction-by-" + source, Retraction.of(claim.id()), source);
    }

    static Claim assessmentOf(Claim claim, Rating rating, String source) {
        return claim(
                "assessment-by-" + source,
                Assessment.builder()
                        .claim(claim.id())
                        .rating(rating)
                        .label("as they say")
                        .build(),
                source);
    }

    static Source source(String id) {
        return Source.builder()
                .id(SourceId.of(id))
                .kind(SourceKind.ARTICLE)
                .name("The " + id)
                .build();
    }
}
