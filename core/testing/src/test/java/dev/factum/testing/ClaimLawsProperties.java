package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.Recording;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Canonical;
import dev.factum.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of claims: the content id is that of what is said and who says so, and of nothing else. */
class ClaimLawsProperties {
    @Property
    void theContentIdIsBlindToHowAClaimWasComeBy(
            @ForAll Claim claim, @ForAll Recording recorded, @ForAll ClaimId other) {
        Claim same = claim.toBuilder()
                .id(ClaimId.of("assigned-to-no-other"))
                .recorded(recorded)
                .note("seen")
                .credibility(Optional.empty())
                .supersedes(List.of(other))
                .attributes(Map.of("desk", "Asia"))
                .extra(Map.of("rank", "1"))
                .citations(claim.citations().stream()
                        .map(citation -> citation.withAccessed(recorded.at()))
                        .toList())
                .build();

        assertThat(same.contentId()).isEqualTo(claim.contentId());
        assertThat(same.canonicalContent()).isEqualTo(claim.canonicalContent());
    }

    @Property
    void theContentIdSeesWhatIsSaidAndWhoSaysSo(
            @ForAll Claim claim, @ForAll Proposition proposition, @ForAll SourceId source) {
        Assume.that(!proposition.mentions().contains(claim.id()));
        Claim saysOther = claim.withProposition(proposition);
        Claim ofOther = claim.withCitations(Citation.of(source));
        Claim ofAnother = claim.withCitations(Citation.of(SourceId.of("cited-by-no-other")));

        assertThat(claim.withPolarity(opposite(claim)).contentId()).isNotEqualTo(claim.contentId());
        assertThat(saysOther.contentId().equals(claim.contentId()))
                .isEqualTo(content(proposition).equals(content(claim.proposition())));
        assertThat(ofAnother.contentId().equals(ofOther.contentId())).isFalse();
    }

    @SuppressWarnings("unchecked") // each proposition has its shape
    private static String content(Proposition proposition) {
        Shape<? extends Proposition> shape = Shapes.PROPOSITION.shapeOf().apply(proposition);
        return Canonical.content((Shape<Proposition>) shape, proposition);
    }

    private static Polarity opposite(Claim claim) {
        return claim.polarity() == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
    }

    @Property
    void toContradictIsMutual(@ForAll Claim one, @ForAll Claim other) {
        assertThat(one.contradicts(other)).isEqualTo(other.contradicts(one));
    }
}
