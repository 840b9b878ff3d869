package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Quantity;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as an equal value, in JSON and in other formats. */
class RoundTripProperties {
    @Property
    void leaders(@ForAll("leader") Leader leader) {
        roundTrip(leader, Leader.class);
    }

    @Property
    void claims(@ForAll("claim") Claim claim) {
        roundTrip(claim, Claim.class);
        assertThat(Jackson.STRICT
                        .readValue(Jackson.STRICT.writeValueAsString(claim), Claim.class)
                        .id())
                .isEqualTo(claim.id());
    }

    @Property
    void quantities(@ForAll("quantity") Quantity quantity) {
        roundTrip(quantity, Quantity.class);
    }

    private static void roundTrip(Object value, Class<?> type) {
        assertThat((Object) Jackson.STRICT.readValue(Jackson.STRICT.writeValueAsString(value), type))
                .isEqualTo(value);
        for (Mapper format : Jackson.OTHER_FORMATS) {
            assertThat((Object) format.readValue(format.writeValueAsBytes(value), type))
                    .isEqualTo(value);
        }
    }

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
}
