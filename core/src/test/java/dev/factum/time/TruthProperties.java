package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong three-valued logic; jqwik tries all combinations. */
class TruthProperties {
    @Property
    void conjunctionIsTheLesser(@ForAll Truth a, @ForAll Truth b) {
        assertThat(rank(a.and(b))).isEqualTo(Math.min(rank(a), rank(b)));
        assertThat(a.and(b)).isEqualTo(b.and(a));
    }

    @Property
    void disjunctionIsTheGreater(@ForAll Truth a, @ForAll Truth b) {
        assertThat(rank(a.or(b))).isEqualTo(Math.max(rank(a), rank(b)));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void negationTurnsTheOrderAround(@ForAll Truth a) {
        assertThat(rank(a.not())).isEqualTo(2 - rank(a));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void deMorgan(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    }

    @Property
    void distribution(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    }

    @Property
    void classicalValuesKeepTheirLogic(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).not()).isEqualTo(Truth.of(!a));
        assertThat(Truth.of(a).isTrue()).isEqualTo(a);
        assertThat(Truth.of(a).isFalse()).isEqualTo(!a);
    }

    @Example
    void onlyUnknownIsUnknown() {
        assertThat(Truth.UNKNOWN.isUnknown()).isTrue();
        assertThat(Truth.TRUE.isUnknown() || Truth.FALSE.isUnknown()).isFalse();
    }

    @Example
    void namesTheNullArgument() {
        assertThatNullPointerException().isThrownBy(() -> Truth.TRUE.and(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> Truth.TRUE.or(null)).withMessage("other");
    }

    private static int rank(Truth truth) {
        return truth.isTrue() ? 2 : truth.isFalse() ? 0 : 1;
    }
}
