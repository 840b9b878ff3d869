package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Objector;
import dev.factum.dossier.Standing;
import dev.factum.lineage.Lineage;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of values of all types. */
class ValueLawsProperties {
    /** What answers questions rather than being a value: compared by identity, as documented. */
    private static final Set<Class<?>> BY_IDENTITY = Set.of(Lineage.class, Objector.class, Standing.class);

    private static <T> T value(Class<T> type, long seed) {
        return Factum.values(type).generator(100).next(new Random(seed)).value();
    }

    @Property(tries = 300)
    void whatIsMadeTwiceIsEqual(@ForAll("types") Class<?> type, @ForAll long seed) {
        Object one = value(type, seed);
        Object other = value(type, seed);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one.equals(new Object())).isFalse();
        assertThat(one.equals(null)).isFalse();
    }

    @Property(tries = 300)
    void equalityIsSymmetricAndKeepsTheHash(@ForAll("types") Class<?> type, @ForAll long seed, @ForAll long otherSeed) {
        Object one = value(type, seed);
        Object other = value(type, otherSeed);

        assertThat(one.equals(other)).isEqualTo(other.equals(one));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property(tries = 300)
    void whatIsBuiltAnewIsEqual(@ForAll("built") Class<?> type, @ForAll long seed) throws Exception {
        Object value = value(type, seed);
        Object builder = type.getMethod("toBuilder").invoke(value);
        Method build = builder.getClass().getMethod("build");

        assertThat(build.invoke(builder)).isEqualTo(value);
    }

    @Property(tries = 300)
    void orderIsTotalAndFitsEquality(
            @ForAll("ordered") Class<?> type, @ForAll long seed, @ForAll long otherSeed, @ForAll long thirdSeed) {
        Object one = value(type, seed);
        Object other = value(type, otherSeed);
        Object third = value(type, thirdSeed);

        assertThat(sign(one, other)).isEqualTo(-sign(other, one));
        assertThat(sign(one, other) == 0).isEqualTo(one.equals(other));
        if (sign(one, other) <= 0 && sign(other, third) <= 0) {
            assertThat(sign(one, third)).isLessThanOrEqualTo(0);
        }
    }

    @SuppressWarnings("unchecked") // both are of a type that is comparable
    private static int sign(Object one, Object other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Factum.types().stream()
                .filter(type -> !BY_IDENTITY.contains(type))
                .toList());
    }

    @Provide
    Arbitrary<Class<?>> built() {
        return Arbitraries.of(Factum.types().stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder")))
                .toList());
    }

    @Provide
    Arbitrary<Class<?>> ordered() {
        return Arbitraries.of(Factum.types().stream()
                .filter(Comparable.class::isAssignableFrom)
                .toList());
    }
}
