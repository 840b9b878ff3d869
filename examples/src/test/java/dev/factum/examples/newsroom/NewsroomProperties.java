package dev.factum.examples.newsroom;

import static dev.factum.testing.FactumAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.SourceId;
import dev.factum.testing.BrokenDossier;
import dev.factum.testing.Factum;
import dev.factum.testing.InvalidCase;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests of an application with generated values: what must hold for all claims is tried with many. */
class NewsroomProperties {
    private static final LeaderId KIM = LeaderId.of("kim");

    @Property(tries = 30)
    void everyHeadlineIsOneShortLine(@ForAll Dossier dossier) {
        for (Claim claim : dossier.claims()) {
            assertThat(Newsroom.headline(dossier, claim))
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(80)
                    .doesNotContainPattern("\\R");
        }
    }

    @Property(tries = 100)
    void everyClaimIsLoadedAsItWasStored(@ForAll Claim claim) {
        assertThat(Newsroom.loaded(Newsroom.stored(claim))).isEqualTo(claim);
    }

    @Property(tries = 100)
    void editorsAreToldWhatIsWrong(@ForAll("invalid") InvalidCase entry) {
        assertThat(Newsroom.refusal(entry::build))
                .hasValueSatisfying(message -> assertThat(message).contains(" must "));
    }

    @Property(tries = 20)
    void onlyWholeDossiersArePublished(@ForAll Dossier whole, @ForAll("broken") BrokenDossier broken) {
        assertThat(Newsroom.isPublishable(whole)).isTrue();
        assertThat(Newsroom.isPublishable(broken.dossier())).isFalse();
        assertThat(broken.problems()).hasOnlyProblems(broken.code());
    }

    @Property(tries = 30)
    void aDenialAloneSupportsNothing(@ForAll("denials") Claim denial) {
        Fact fact = Adjudicator.with(Policy.oneOrigin()).judge(Dossier.of(denial), denial.proposition());

        assertThat(fact).isSupportedByOrigins(0);
        assertThat(fact.verdict()).isNotIn(Verdict.SUPPORTED, Verdict.ESTABLISHED);
    }

    @Provide
    Arbitrary<InvalidCase> invalid() {
        return Factum.invalidValues();
    }

    @Provide
    Arbitrary<BrokenDossier> broken() {
        return Factum.brokenDossiers();
    }

    @Provide
    Arbitrary<Claim> denials() {
        return Factum.claims()
                .about(KIM)
                .of(Attendance.class)
                .denied()
                .in(Mode.FACTUAL)
                .citing(SourceId.of("agency"));
    }
}
