package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Certainty;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.Digest;
import dev.factum.model.EntityRef;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.OfficeKind;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Rating;
import dev.factum.model.Reliability;
import dev.factum.model.Role;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one JSON string or number, standing alone, in collections, and as the keys of maps. */
class ScalarsTest {
    private static final Mapper MAPPER = Jackson.STRICT;

    record Scalar(Class<?> declared, Object value, String json) {
        String key() {
            return json.startsWith("\"") ? json : "\"" + json + "\"";
        }
    }

    static Stream<Scalar> scalars() {
        return Stream.of(
                new Scalar(LeaderId.class, LeaderId.of("kim-jong-un"), "\"kim-jong-un\""),
                new Scalar(EventId.class, EventId.of("parade"), "\"parade\""),
                new Scalar(SourceId.class, SourceId.of("yonhap"), "\"yonhap\""),
                new Scalar(ClaimId.class, ClaimId.of("row-17"), "\"row-17\""),
                new Scalar(Country.class, Country.of("SUHH"), "\"SUHH\""),
                new Scalar(EntityRef.class, LeaderId.of("kim-jong-un"), "\"leader:kim-jong-un\""),
                new Scalar(EntityRef.class, Country.of("KP"), "\"country:KP\""),
                new Scalar(Language.class, Language.of("en-GB"), "\"en-GB\""),
                new Scalar(
                        Digest.class,
                        Digest.parse("sha-256:" + "0a".repeat(32)),
                        "\"sha-256:" + "0a".repeat(32) + "\""),
                new Scalar(EventKind.class, EventKind.of("tea-party"), "\"tea-party\""),
                new Scalar(EventCategory.class, EventCategory.BILATERAL, "\"bilateral\""),
                new Scalar(SourceKind.class, SourceKind.ARTICLE, "\"article\""),
                new Scalar(Role.class, Role.HOST, "\"host\""),
                new Scalar(OfficeKind.class, OfficeKind.HEAD_OF_STATE, "\"head-of-state\""),
                new Scalar(Predicate.class, Predicate.WEARS, "\"wears\""),
                new Scalar(Edtf.class, Edtf.parse("1984?/2004-06~"), "\"1984?/2004-06~\""),
                new Scalar(EdtfDate.class, Edtf.parse("2025-09-03"), "\"2025-09-03\""),
                new Scalar(Polarity.class, Polarity.DENIED, "\"denied\""),
                new Scalar(Mode.class, Mode.INTENTION, "\"intention\""),
                new Scalar(Certainty.class, Certainty.UNSTATED, "\"unstated\""),
                new Scalar(Presence.class, Presence.IN_PERSON, "\"in-person\""),
                new Scalar(Rating.class, Rating.MOSTLY_TRUE, "\"mostly-true\""),
                new Scalar(Reliability.class, Reliability.F, "\"F\""),
                new Scalar(Credibility.class, Credibility.PROBABLY_TRUE, "2"));
    }

    @Test
    void everyScalarAndCodeIsTried() {
        List<Class<?>> types = new ArrayList<>();
        Shapes.scalars().forEach(scalar -> types.add(scalar.type()));
        Shapes.codes()
                .forEach(code ->
                        types.add(code.byCode().values().iterator().next().getClass()));
        assertThat(scalars().map(scalar -> (Object) scalar.declared())).containsAll(types);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void alone(Scalar scalar) {
        assertThat((Object) MAPPER.readValue(scalar.json(), scalar.declared())).isEqualTo(scalar.value());
        assertThat(MAPPER.writeValueAs(scalar.declared(), scalar.value())).isEqualTo(scalar.json());
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void inLists(Scalar scalar) {
        Type type = Types.of(List.class, scalar.declared());
        String json = "[" + scalar.json() + "]";
        assertThat(MAPPER.<Object>readValue(json, type)).isEqualTo(List.of(scalar.value()));
        assertThat(MAPPER.writeValueAs(type, List.of(scalar.value()))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void asValuesAndKeysOfMaps(Scalar scalar) {
        Type type = Types.of(Map.class, scalar.declared(), scalar.declared());
        String json = "{" + scalar.key() + ":" + scalar.json() + "}";
        Map<Object, Object> map = Map.of(scalar.value(), scalar.value());
        assertThat(MAPPER.<Object>readValue(json, type)).isEqualTo(map);
        assertThat(MAPPER.writeValueAs(type, map)).isEqualTo(json);
    }

    @Test
    void declaredReferencesHaveTheirKindAndIdsHaveNot() {
        LeaderId kim = LeaderId.of("kim");
        Holder holder = new Holder(
                kim,
                List.of(kim, Country.of("KP")),
                Optional.of(kim),
                Map.of(kim, EventId.of("e")),
                new EntityRef[] {kim},
                kim,
                Set.of(kim));
        String json = MAPPER.writeValueAsString(holder);
        assertThat(MAPPER.readTree(json))
                .isEqualTo(MAPPER.readTree("{\"ref\":\"leader:kim\",\"list\":[\"leader:kim\",\"country:KP\"],"
                        + "\"optional\":\"leader:kim\",\"map\":{\"leader:kim\":\"event:e\"},"
                        + "\"array\":[\"leader:kim\"],\"leader\":\"kim\",\"leaders\":[\"kim\"]}"));
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Holder.class)))
                .isEqualTo(json);
    }

    @Test
    void enumCollections() {
        EnumMap<Presence, EnumSet<Mode>> map = new EnumMap<>(Map.of(Presence.IN_PERSON, EnumSet.of(Mode.OPINION)));
        String json = MAPPER.writeValueAsString(map);
        assertThat(json).isEqualTo("{\"in-person\":[\"opinion\"]}");
        assertThat(MAPPER.<Object>readValue(
                        json, Types.of(EnumMap.class, Presence.class, Types.of(EnumSet.class, Mode.class))))
                .isEqualTo(map);
    }
}
