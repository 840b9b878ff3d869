package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.validation.Report;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated dossiers are whole: no rule finds anything in them, and they have as many claims as was asked for. */
class DossierArbitraryProperties {
    @Property
    void dossiersAreWhole(@ForAll Dossier dossier) {
        assertThat(dossier.check()).isEqualTo(Report.empty());
    }

    @Property(tries = 2)
    void largeDossiersAreWholeToo(@ForAll("ofHundred") Dossier dossier) {
        assertThat(dossier.check()).isEqualTo(Report.empty());
        assertThat(dossier.claims()).hasSize(100).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Property(tries = 30)
    void dossiersHaveAsManyClaimsAsAskedFor(@ForAll("ofOneOrTwo") Dossier some, @ForAll("ofNone") Dossier none) {
        assertThat(some.claims()).hasSizeBetween(1, 2);
        assertThat(none.claims()).isEmpty();
    }

    @Example
    void numbersOfClaimsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.dossiers().withClaims(-1))
                .withMessage("claims must be from a number of 0 or more to one that is not less, but was -1 to -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.dossiers().withClaims(2, 1))
                .withMessage("claims must be from a number of 0 or more to one that is not less, but was 2 to 1");
    }

    @Provide
    Arbitrary<Dossier> ofHundred() {
        return Factum.dossiers().withClaims(100);
    }

    @Provide
    Arbitrary<Dossier> ofOneOrTwo() {
        return Factum.dossiers().withClaims(1, 2);
    }

    @Provide
    Arbitrary<Dossier> ofNone() {
        return Factum.dossiers().withClaims(0);
    }
}
