package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the module lets an application choose. */
class OptionsTest {
    @Test
    void nullCanBeTakenAsAbsent() {
        Mapper mapper = Jackson.NULL_AS_ABSENT;

        assertThat(mapper.readValue("{\"name\":\"x\",\"country\":null,\"geo\":null}", Place.class))
                .isEqualTo(Place.of("x"));
        assertThat(mapper.readValue("{\"claim\":\"c\",\"reason\":null,\"type\":\"retraction\"}", Proposition.class))
                .isEqualTo(mapper.readValue("{\"type\":\"retraction\",\"claim\":\"c\"}", Retraction.class));
        assertThat(mapper.readValue("{\"id\":\"a\",\"name\":\"A\",\"aliases\":null,\"names\":null}", Leader.class)
                        .aliases())
                .isEmpty();
        assertThat(Refusal.of(() -> mapper.readValue("{\"name\":null}", Place.class))
                        .message())
                .isEqualTo("Place.name must be set, but was missing [place.name.missing]");
        assertThat(Refusal.of(() -> mapper.readValue("{\"name\":\"x\",\"geo\":null,\"geo\":null}", Place.class))
                        .message())
                .isEqualTo("Place must hold its member geo only once, but was repeated [place.duplicate-member]");
        assertThat(Refusal.of(() -> mapper.readValue("{\"id\":\"a\",\"name\":\"A\",\"aliases\":[null]}", Leader.class))
                        .message())
                .isEqualTo("each of Leader.aliases must be a string, not null, but was null"
                        + " [leader.aliases.json-type]");
    }

    @Test
    void nullIsWrongUnlessItIsTakenAsAbsent() {
        assertThat(Refusal.of(() -> Jackson.STRICT.readValue("{\"name\":\"x\",\"geo\":null}", Place.class))
                        .message())
                .isEqualTo("GeoPoint must be an object, not null, but was null [geo-point.json-type]");
    }

    @Test
    void equalIdsCanBeOneObject() {
        List<Claim> shared = twoClaims(Jackson.sharingIds(1000).forbidsUnknown(false));
        List<Claim> apart = twoClaims(Jackson.LENIENT);

        assertThat(shared).isEqualTo(apart);
        assertThat(source(shared.get(0))).isSameAs(source(shared.get(1)));
        assertThat(source(apart.get(0))).isNotSameAs(source(apart.get(1)));
    }

    private static List<Claim> twoClaims(Mapper mapper) {
        String json = new Golden("claim", Claim.class).text();
        return List.of(mapper.readValue(json, Claim.class), mapper.readValue(json, Claim.class));
    }

    private static Object source(Claim claim) {
        return claim.citations().iterator().next().source();
    }

    @Test
    void noMoreIdsAreRememberedThanThereIsRoomFor() {
        Mapper mapper = Jackson.sharingIds(1);
        for (int i = 0; i < 3; i++) {
            for (String id : List.of("a", "b", "c")) {
                String json = "{\"id\":\"" + id + "\",\"name\":\"A\"}";
                assertThat(mapper.readValue(json, Leader.class))
                        .isEqualTo(Jackson.STRICT.readValue(json, Leader.class));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 24) + 1})
    void theNumberOfSharedIdsHasALimit(int most) {
        assertThatThrownBy(() -> Jackson.sharingIds(most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most must be from 1 to 16777216, but was " + most);
    }
}
