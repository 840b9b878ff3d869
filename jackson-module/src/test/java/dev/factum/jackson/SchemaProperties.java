package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Quantity;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is written is valid by the schemas. */
class SchemaProperties {
    @Property(tries = 300)
    void leaders(@ForAll Leader leader) {
        isValid(leader, Leader.class);
    }

    @Property(tries = 300)
    void claims(@ForAll Claim claim) {
        isValid(claim, Claim.class);
    }

    @Property(tries = 300)
    void quantities(@ForAll Quantity quantity) {
        isValid(quantity, Quantity.class);
    }

    private static void isValid(Object value, Class<?> type) {
        assertThat(Schemas.errors(Mappers.LENIENT.writeValueAsString(value), type))
                .isEmpty();
    }
}
