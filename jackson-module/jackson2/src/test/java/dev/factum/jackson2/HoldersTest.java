package dev.factum.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.factum.json.Golden;
import dev.factum.json.Holders;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.EntityRef;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.model.TextSpan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson 2 offers for values within types of an application, and for those who ask for their form. */
class HoldersTest {
    static {
        // as the module-info of an application does: for its own types, and for the modules that it uses
        Module tests = HoldersTest.class.getModule();
        tests.addOpens(Holders.class.getPackageName(), JsonMapper.class.getModule());
        ModuleLayer.boot().modules().forEach(tests::addReads);
    }

    private static final JsonMapper MAPPER = builder().build();
    private static final Place PLACE = Place.of("Beijing");
    private static final LeaderId KIM = LeaderId.of("kim");
    private static final Retraction RETRACTION =
            Retraction.builder().claim(ClaimId.of("c")).build();

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(new FactumModule())
                .addModule(new Jdk8Module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Test
    void genericHolders() throws Exception {
        String json = "{\"value\":\"leader:kim\",\"many\":[\"leader:kim\"],\"byName\":{\"a\":\"leader:kim\"},"
                + "\"perhaps\":\"leader:kim\"}";
        TypeReference<Holders.Generic<EntityRef>> type = new TypeReference<>() {};
        assertThat(MAPPER.readTree(MAPPER.writerFor(type).writeValueAsString(Holders.Generic.<EntityRef>of(KIM))))
                .isEqualTo(MAPPER.readTree(json));
        assertThat(MAPPER.readValue(json, type).many).containsExactly(KIM);
    }

    @Test
    void unwrappedValuesAreMembersOfTheHolder() throws Exception {
        Holders.Unwrapping holder = new Holders.Unwrapping();
        holder.note = "n";
        holder.place = PLACE.withCountry(Country.of("CN"));
        String json = MAPPER.writeValueAsString(holder);
        assertThat(json).isEqualTo("{\"note\":\"n\",\"name\":\"Beijing\",\"country\":\"CN\"}");
        assertThat(MAPPER.readValue(json, Holders.Unwrapping.class).place).isEqualTo(holder.place);
        MismatchedInputException e = catchThrowableOfType(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"note\":\"n\",\"name\":7}", Holders.Unwrapping.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place.name must be a string, not a number, but was 7 [place.name.json-type]");
    }

    @Test
    void unwrappedValuesAreNotRenamed() {
        Holders.UnwrappingRenamed holder = new Holders.UnwrappingRenamed();
        holder.place = PLACE;
        String message = "Place is unwrapped under the names of its members only: without prefix and suffix";
        assertThat(catchThrowableOfType(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(holder)))
                .hasMessageContaining(message);
        assertThat(catchThrowableOfType(
                        JsonMappingException.class,
                        () -> MAPPER.readValue("{\"place_name\":\"x\"}", Holders.UnwrappingRenamed.class)))
                .hasMessageContaining(message);
    }

    @Test
    void whatIsAnObjectIsNoKey() {
        InvalidDefinitionException e = catchThrowableOfType(
                InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(Map.of(PLACE, 1)));
        assertThat(e.getOriginalMessage()).isEqualTo("Place is an object in JSON and cannot be the key of a map");
    }

    @Test
    void theNameOfTheRootIsThatOfThePublicType() throws Exception {
        JsonMapper wrapping = builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String json = wrapping.writeValueAsString(PLACE);
        assertThat(json).isEqualTo("{\"Place\":{\"name\":\"Beijing\"}}");
        assertThat(wrapping.readValue(json, Place.class)).isEqualTo(PLACE);
    }

    static Stream<Arguments> named() {
        return Stream.of(
                Arguments.of(PLACE, "{\"value\":{\"is\":\"place\",\"name\":\"Beijing\"}}"),
                Arguments.of(RETRACTION, "{\"value\":{\"is\":\"retraction\",\"type\":\"retraction\",\"claim\":\"c\"}}"),
                Arguments.of(KIM, "{\"value\":[\"leader-id\",\"kim\"]}"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void propertiesThatAreToldByNames(Object value, String json) throws Exception {
        Holders.Named named = new Holders.Named();
        named.value = value;
        assertThat(MAPPER.writeValueAsString(named)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Holders.Named.class).value).isEqualTo(value);
    }

    @Test
    void aTypeIdInThePlaceOfAMemberIsRefused() {
        Holders.Clashing clashing = new Holders.Clashing();
        clashing.value = PLACE;
        InvalidDefinitionException e =
                catchThrowableOfType(InvalidDefinitionException.class, () -> MAPPER.writeValueAsString(clashing));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place has a member name of its own: the type id must have another name");
    }

    @Test
    void propertiesThatNameTheirClass() throws Exception {
        JsonMapper mapper = builder()
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("dev.factum.")
                        .build())
                .build();
        Claim claim = mapper.readValue(new Golden("claim", Claim.class).text(), Claim.class);
        for (Object value : List.of(claim, claim.proposition(), PLACE, KIM, Mode.FACTUAL, Credibility.of(2))) {
            Holders.Typed typed = new Holders.Typed();
            typed.property = value;
            typed.array = value;
            typed.object = value;
            typed.external = value;
            String json = mapper.writeValueAsString(typed);
            assertThat(json).doesNotContain("Immutable");
            assertThat(mapper.readValue(json, Holders.Typed.class))
                    .usingRecursiveComparison()
                    .usingOverriddenEquals()
                    .isEqualTo(typed);
        }
    }

    @Test
    void theTreeHoldsTheSame() throws Exception {
        String json = "{\"name\":\"B\",\"x\":[1.10,123456789012345678901234567890,-0,null]}";
        Place place = MAPPER.readValue(json, Place.class);
        ObjectNode tree = MAPPER.valueToTree(place);
        assertThat(MAPPER.treeToValue(tree, Place.class).name()).isEqualTo("B");
        assertThat(MAPPER.convertValue(place, new TypeReference<Map<String, Object>>() {}))
                .containsKeys("name", "x");
        assertThat(MAPPER.convertValue(Map.of("name", "B"), Place.class)).isEqualTo(Place.of("B"));
    }

    @Test
    void aValueIsNotUpdatedButReplaced() throws Exception {
        Place read =
                MAPPER.readerForUpdating(PLACE.withCountry(Country.of("CN"))).readValue("{\"name\":\"Tokyo\"}");
        assertThat(read).isEqualTo(Place.of("Tokyo"));
    }

    /** Writes down what it is told. */
    private static final class Told extends JsonFormatVisitorWrapper.Base {
        private String kind = "nothing";
        private final Set<String> values = new LinkedHashSet<>();
        private final Map<String, Boolean> required = new LinkedHashMap<>();

        @Override
        public JsonStringFormatVisitor expectStringFormat(JavaType type) {
            kind = "string";
            return new JsonStringFormatVisitor.Base() {
                @Override
                public void enumTypes(Set<String> enums) {
                    values.addAll(enums);
                }
            };
        }

        @Override
        public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
            kind = "integer";
            return new JsonIntegerFormatVisitor.Base();
        }

        @Override
        public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
            kind = "object";
            return new JsonObjectFormatVisitor.Base(getProvider()) {
                @Override
                public void property(BeanProperty property) {
                    required.put(property.getName(), true);
                }

                @Override
                public void property(String name, JsonFormatVisitable handler, JavaType propertyTypeHint) {
                    required.put(name, true);
                }

                @Override
                public void optionalProperty(BeanProperty property) {
                    required.put(property.getName(), false);
                }

                @Override
                public void optionalProperty(String name, JsonFormatVisitable handler, JavaType propertyTypeHint) {
                    required.put(name, false);
                }
            };
        }
    }

    private static Told told(Class<?> type) throws JsonMappingException {
        Told told = new Told();
        MAPPER.acceptJsonFormatVisitor(type, told);
        return told;
    }

    @Test
    void whoAsksIsToldWhatStandsInTheJson() throws Exception {
        assertThat(told(LeaderId.class).kind).isEqualTo("string");
        assertThat(told(Credibility.class).kind).isEqualTo("integer");
        assertThat(told(Mode.class).values).containsExactly("factual", "prediction", "intention", "opinion");
        assertThat(told(Place.class).required)
                .containsExactly(Map.entry("name", true), Map.entry("country", false), Map.entry("geo", false));
        assertThat(told(TextSpan.class).required)
                .containsExactly(Map.entry("type", true), Map.entry("start", true), Map.entry("end", true));
        assertThat(told(Proposition.class).required).containsExactly(Map.entry("type", true));
    }
}
