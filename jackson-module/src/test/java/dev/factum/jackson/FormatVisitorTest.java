package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Credibility;
import dev.factum.model.EntityRef;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Place;
import dev.factum.model.Proposition;
import dev.factum.model.TextSpan;
import dev.factum.time.Edtf;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;

/** What asks Jackson for the form of a type is told what stands in the JSON: an object, a string, an integer. */
class FormatVisitorTest {
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
            return new JsonObjectFormatVisitor.Base(getContext()) {
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

        @Override
        public @Nullable JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
            kind = "any";
            return null;
        }
    }

    private static Told told(Class<?> type) {
        Told told = new Told();
        Mappers.LENIENT.acceptJsonFormatVisitor(type, told);
        return told;
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(LeaderId.class, "string"),
                Arguments.of(EntityRef.class, "string"),
                Arguments.of(Edtf.class, "string"),
                Arguments.of(Mode.class, "string"),
                Arguments.of(Credibility.class, "integer"),
                Arguments.of(Place.class, "object"),
                Arguments.of(TextSpan.class, "object"),
                Arguments.of(Proposition.class, "object"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachTypeIsWhatItIsInJson(Class<?> type, String kind) {
        assertThat(told(type).kind).isEqualTo(kind);
    }

    @Test
    void codesAreTold() {
        assertThat(told(Mode.class).values).containsExactly("factual", "prediction", "intention", "opinion");
        assertThat(told(LeaderId.class).values).isEmpty();
    }

    @Test
    void membersAreTold() {
        assertThat(told(Place.class).required)
                .containsExactly(Map.entry("name", true), Map.entry("country", false), Map.entry("geo", false));
        assertThat(told(TextSpan.class).required)
                .containsExactly(Map.entry("type", true), Map.entry("start", true), Map.entry("end", true));
        assertThat(told(Proposition.class).required).containsExactly(Map.entry("type", true));
    }
}
