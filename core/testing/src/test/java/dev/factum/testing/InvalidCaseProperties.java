package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each case of an invalid value has the one problem that it says it has. */
class InvalidCaseProperties {
    @Property(tries = 300)
    void eachHasItsProblemAndNoOther(@ForAll("cases") InvalidCase one) {
        assertThat(one.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(one.code(), one.pointer()));
    }

    @Property(tries = 5)
    void allRulesHaveCases(@ForAll Random random) {
        List<String> wrong = new ArrayList<>();
        for (String code : InvalidCase.codes()) {
            InvalidCase one =
                    Factum.invalidValues(code).generator(100).next(random).value();
            List<String> found = one.problems().stream()
                    .map(problem -> problem.code() + " at " + problem.pointer())
                    .toList();
            if (!found.equals(List.of(code + " at " + one.pointer()))) {
                wrong.add(code + " at " + one.pointer() + " gave " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Example
    void otherCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factum.invalidValues("no.such.rule"))
                .withMessage("code must be one of InvalidCase.codes(), but was no.such.rule");
    }

    @Provide
    Arbitrary<InvalidCase> cases() {
        return Factum.invalidValues();
    }
}
