package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.json.Values;
import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Quantity;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written is valid by the schemas. */
class SchemaProperties {
    @Provide
    Arbitrary<Leader> leader() {
        return Values.leader();
    }

    @Provide
    Arbitrary<Claim> claim() {
        return Values.claim();
    }

    @Provide
    Arbitrary<Quantity> quantity() {
        return Values.quantity();
    }

    @Property(tries = 300)
    void leaders(@ForAll("leader") Leader leader) {
        isValid(leader, Leader.class);
    }

    @Property(tries = 300)
    void claims(@ForAll("claim") Claim claim) {
        isValid(claim, Claim.class);
    }

    @Property(tries = 300)
    void quantities(@ForAll("quantity") Quantity quantity) {
        isValid(quantity, Quantity.class);
    }

    private static void isValid(Object value, Class<?> type) {
        assertThat(Schemas.errors(Mappers.LENIENT.writeValueAsString(value), type))
                .isEmpty();
    }
}
