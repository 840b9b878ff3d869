package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.IntegrityRules;
import dev.factum.validation.Problem;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each broken dossier breaks the one rule that it says it breaks. */
class BrokenDossierProperties {
    @Property(tries = 3)
    void eachBreaksItsRuleAndNoOther(@ForAll Random random) {
        for (String code : BrokenDossier.codes()) {
            BrokenDossier one =
                    Factum.brokenDossiers(code).generator(100).next(random).value();

            assertThat(one.code()).isEqualTo(code);
            assertThat(one.problems()).extracting(Problem::code).isNotEmpty().containsOnly(code);
        }
    }

    @Property(tries = 20)
    void anyOfThem(@ForAll("all") BrokenDossier one) {
        assertThat(one.problems()).extracting(Problem::code).isNotEmpty().containsOnly(one.code());
    }

    @Example
    void allStandardRulesAreBroken() {
        assertThat(BrokenDossier.codes())
                .containsExactlyElementsOf(IntegrityRules.standard().codes());
    }

    @Example
    void otherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.brokenDossiers("no.such.rule"))
                .withMessage("code must be one of BrokenDossier.codes(), but was no.such.rule");
    }

    @Provide
    Arbitrary<BrokenDossier> all() {
        return Factum.brokenDossiers();
    }
}
