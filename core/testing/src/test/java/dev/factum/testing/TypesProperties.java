package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Values of each type can be generated. */
class TypesProperties {
    @Property(tries = 3)
    void valuesOfAllTypes(@ForAll Random random) {
        for (Class<?> type : Factum.types()) {
            Object value = Factum.values(type).generator(100).next(random).value();

            assertThat(value).isInstanceOf(type);
        }
    }
}
