package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values of each type can be generated, one after the other. */
class TypesProperties {
    @Property(tries = 1000)
    void valuesOfAllTypes(@ForAll("types") Class<?> type, @ForAll java.util.Random random) {
        Object value = Factum.values(type).generator(100).next(random).value();

        assertThat(value).isInstanceOf(type);
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Factum.types());
    }
}
