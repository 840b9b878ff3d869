package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.factum.dossier.Dossier;
import dev.factum.json.Golden;
import dev.factum.json.Holders;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Values that are declared as something wider name their public class, where the application wants classes named. */
class TypeIdsTest {
    private static final PolymorphicTypeValidator OURS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("dev.factum.")
            .allowIfSubType("java.")
            .build();

    private static final Claim CLAIM = Mappers.LENIENT.readValue(new Golden("claim", Claim.class).text(), Claim.class);

    private static final List<Object> VALUES = List.of(
            CLAIM,
            CLAIM.proposition(),
            Dossier.of(CLAIM),
            Place.of("Beijing"),
            LeaderId.of("kim"),
            Country.of("KP"),
            Mode.FACTUAL,
            Credibility.of(2),
            Edtf.parse("1984?"),
            Edtf.parse("1984/1985"));

    static Stream<Object> values() {
        return VALUES.stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void propertiesThatNameTheirClass(Object value) {
        Holders.Typed typed = new Holders.Typed();
        typed.property = value;
        typed.array = value;
        typed.object = value;
        typed.external = value;
        JsonMapper mapper =
                Mappers.LENIENT.rebuild().polymorphicTypeValidator(OURS).build();
        String json = mapper.writeValueAsString(typed);
        assertThat(json).doesNotContain("Immutable");
        assertThat(mapper.readValue(json, Holders.Typed.class))
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(typed);
    }

    static Stream<Arguments> named() {
        return Stream.of(
                Arguments.of(Place.of("Beijing"), "{\"value\":{\"is\":\"place\",\"name\":\"Beijing\"}}"),
                Arguments.of(
                        Retraction.builder().claim(ClaimId.of("c")).build(),
                        "{\"value\":{\"is\":\"retraction\",\"type\":\"retraction\",\"claim\":\"c\"}}"),
                Arguments.of(LeaderId.of("kim"), "{\"value\":[\"leader-id\",\"kim\"]}"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void propertiesThatAreToldByNames(Object value, String json) {
        Holders.Named named = new Holders.Named();
        named.value = value;
        assertThat(Mappers.LENIENT.writeValueAsString(named)).isEqualTo(json);
        assertThat(Mappers.LENIENT.readValue(json, Holders.Named.class).value).isEqualTo(value);
    }

    @Test
    void aTypeIdInThePlaceOfAMemberIsRefused() {
        Holders.Clashing clashing = new Holders.Clashing();
        clashing.value = Place.of("Beijing");
        InvalidDefinitionException e = catchThrowableOfType(
                InvalidDefinitionException.class, () -> Mappers.LENIENT.writeValueAsString(clashing));
        assertThat(e.getOriginalMessage()).contains("Place", "name");
    }

    @Test
    void aTypeIdThatIsThereAnyhow() {
        Holders.Told told = new Holders.Told();
        told.proposition = Mappers.LENIENT.readValue("{\"type\":\"retraction\",\"claim\":\"c\"}", Proposition.class);
        String json = Mappers.LENIENT.writeValueAsString(told);
        assertThat(json).isEqualTo("{\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"}}");
        assertThat(Mappers.LENIENT.readValue(json, Holders.Told.class).proposition)
                .isEqualTo(told.proposition);
    }

    static Stream<Arguments> typings() {
        List<Arguments> all = new ArrayList<>();
        for (DefaultTyping typing : DefaultTyping.values()) {
            all.add(Arguments.of(typing, JsonTypeInfo.As.PROPERTY));
            all.add(Arguments.of(typing, JsonTypeInfo.As.WRAPPER_ARRAY));
            all.add(Arguments.of(typing, JsonTypeInfo.As.WRAPPER_OBJECT));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("typings")
    void defaultTyping(DefaultTyping typing, JsonTypeInfo.As as) {
        JsonMapper mapper = Mappers.LENIENT
                .rebuild()
                .activateDefaultTyping(OURS, typing, as)
                .build();
        TypeReference<List<Object>> objects = new TypeReference<>() {};
        String json = mapper.writerFor(objects).writeValueAsString(new ArrayList<>(VALUES));
        assertThat(json).doesNotContain("Immutable");
        assertThat(mapper.readValue(json, objects)).isEqualTo(VALUES);
        same(mapper, new TypeReference<Claim>() {}, CLAIM);
        same(mapper, new TypeReference<Proposition>() {}, CLAIM.proposition());
        same(mapper, new TypeReference<Dossier>() {}, Dossier.of(CLAIM));
        same(mapper, new TypeReference<LeaderId>() {}, LeaderId.of("kim"));
        same(mapper, new TypeReference<Mode>() {}, Mode.OPINION);
        same(mapper, new TypeReference<Map<LeaderId, Place>>() {}, Map.of(LeaderId.of("kim"), Place.of("Beijing")));
    }

    private static <T> void same(JsonMapper mapper, TypeReference<T> type, T value) {
        String json = mapper.writerFor(type).writeValueAsString(value);
        assertThat(json).doesNotContain("Immutable" + "Claim", "ImmutablePlace");
        assertThat(mapper.readValue(json, type)).isEqualTo(value);
    }

    @Test
    void theValidatorIsAsked() {
        JsonMapper mapper = Mappers.LENIENT
                .rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(LeaderId.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        InvalidTypeIdException e = catchThrowableOfType(
                InvalidTypeIdException.class,
                () -> mapper.readValue("[\"dev.factum.model.Place\",{\"name\":\"x\"}]", Object.class));
        assertThat(e.getOriginalMessage()).contains("dev.factum.model.Place", "denied");
        assertThat(mapper.readValue("[\"dev.factum.model.LeaderId\",\"kim\"]", Object.class))
                .isEqualTo(LeaderId.of("kim"));
    }
}
