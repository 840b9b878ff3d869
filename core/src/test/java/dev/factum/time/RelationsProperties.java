package dev.factum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The relations against brute force over days. */
class RelationsProperties {
    @Provide
    Arbitrary<Sample> samples() {
        return Sample.any();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void isBeforeIsExact(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Truth expected =
                expected(one, other, (a, b) -> a.length() <= b.nextSetBit(0), (a, b) -> a.nextSetBit(0) >= b.length());
        assertSound(one.value().isBefore(other.value()), expected, one, other, true);
        assertThat(other.value().isAfter(one.value())).isEqualTo(one.value().isBefore(other.value()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void overlapsIsExact(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Truth expected = expected(one, other, BitSet::intersects, (a, b) -> !a.intersects(b));
        assertSound(one.value().overlaps(other.value()), expected, one, other, true);
        assertThat(other.value().overlaps(one.value())).isEqualTo(one.value().overlaps(other.value()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void containsIsExact(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Truth expected = expected(one, other, RelationsProperties::includes, (a, b) -> !a.intersects(b));
        assertSound(one.value().contains(other.value()), expected, one, other, true);
        assertThat(other.value().isDuring(one.value())).isEqualTo(one.value().contains(other.value()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void meetsIsSound(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Truth expected =
                expected(one, other, (a, b) -> a.length() == b.nextSetBit(0), (a, b) -> a.length() != b.nextSetBit(0));
        assertSound(one.value().meets(other.value()), expected, one, other, false);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void equalToIsSound(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Truth expected = expected(one, other, BitSet::equals, (a, b) -> !a.intersects(b));
        assertSound(one.value().equalTo(other.value()), expected, one, other, false);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void onlyOneMeaningIsEqualToItself(@ForAll("samples") Sample sample) {
        Truth expected = sample.meanings().size() > 1
                ? Truth.UNKNOWN
                : sample.text().matches("[^/X]*") ? Truth.TRUE : sample.value().equalTo(sample.value());
        assertThat(sample.value().equalTo(sample.value())).isEqualTo(expected);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void containmentImpliesOverlap(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        if (one.value().contains(other.value()).isTrue()) {
            assertThat(one.value().overlaps(other.value())).isEqualTo(Truth.TRUE);
        }
        if (one.value().isBefore(other.value()).isTrue()) {
            assertThat(one.value().overlaps(other.value())).isEqualTo(Truth.FALSE);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void boundsAreThoseOfTheDays(@ForAll("samples") Sample sample) {
        Edtf value = sample.value();
        int first = sample.meanings().stream()
                .mapToInt(days -> days.nextSetBit(0))
                .min()
                .orElseThrow();
        int last = sample.meanings().stream().mapToInt(BitSet::length).max().orElseThrow();
        LocalDate start = LocalDate.of(1990, 1, 1);
        value.earliest()
                .dateTime()
                .ifPresent(at -> assertThat(at).isEqualTo(start.plusDays(first).atStartOfDay()));
        value.latest()
                .dateTime()
                .ifPresent(at -> assertThat(at)
                        .isEqualTo(start.plusDays(last).atStartOfDay().minusNanos(1)));
    }

    private static Truth expected(
            Sample one, Sample other, BiPredicate<BitSet, BitSet> holds, BiPredicate<BitSet, BitSet> fails) {
        boolean always = true;
        boolean never = true;
        for (BitSet mine : one.meanings()) {
            for (BitSet theirs : other.meanings()) {
                always &= holds.test(mine, theirs);
                never &= fails.test(mine, theirs);
                if (!always && !never) {
                    return Truth.UNKNOWN;
                }
            }
        }
        return always ? Truth.TRUE : Truth.FALSE;
    }

    private static boolean includes(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    /** What is known must be so; and, if exact, what is so must be known, where all meanings were listed. */
    private static void assertSound(Truth actual, Truth expected, Sample one, Sample other, boolean exact) {
        boolean listed = (one.text() + " " + other.text()).matches("[^/]*");
        if (!actual.isUnknown() || (exact && listed)) {
            assertThat(actual).as(one.text() + " and " + other.text()).isEqualTo(expected);
        }
    }
}
