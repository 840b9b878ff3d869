package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.model.Country;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** The mapper's problem handlers are asked before a problem counts. */
class ProblemHandlersTest {
    private static JsonMapper with(DeserializationProblemHandler handler) {
        return Mappers.STRICT.rebuild().addHandler(handler).build();
    }

    @Test
    void textCanBeReplaced() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdStringValue(
                    DeserializationContext ctxt, Class<?> targetType, String valueToConvert, String failureMsg) {
                return targetType == Country.class && valueToConvert.equals("UK") ? Country.of("GB") : NOT_HANDLED;
            }
        });
        assertThat(mapper.readValue("{\"name\":\"London\",\"country\":\"UK\"}", Place.class)
                        .country())
                .isEqualTo(Optional.of(Country.of("GB")));
        assertThat(mapper.readValue("\"UK\"", Country.class)).isEqualTo(Country.of("GB"));
    }

    @Test
    void textCanBeLeftOut() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdStringValue(
                    DeserializationContext ctxt, Class<?> targetType, String valueToConvert, String failureMsg) {
                return null;
            }
        });
        assertThat(mapper.readValue("{\"name\":\"London\",\"country\":\"Atlantis\"}", Place.class)
                        .country())
                .isEmpty();
    }

    @Test
    void numbersCanBeReplaced() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdNumberValue(
                    DeserializationContext ctxt, Class<?> targetType, Number valueToConvert, String failureMsg) {
                return 0;
            }
        });
        assertThat(mapper.readValue("{\"type\":\"text-span\",\"start\":-1,\"end\":2}", TextSpan.class)
                        .start())
                .isZero();
    }

    @Test
    void tokensCanBeReplaced() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleUnexpectedToken(
                    DeserializationContext ctxt, JavaType targetType, JsonToken t, JsonParser p, String failureMsg) {
                return targetType.hasRawClass(List.class) ? List.of(p.getString()) : NOT_HANDLED;
            }
        });
        assertThat(mapper.readValue("{\"id\":\"s\",\"kind\":\"post\",\"name\":\"S\",\"authors\":\"A\"}", Source.class)
                        .authors())
                .containsExactly("A");
    }

    @Test
    void keysCanBeReplaced() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdKey(
                    DeserializationContext ctxt, Class<?> rawKeyType, String keyValue, String failureMsg) {
                return LeaderId.of("nobody");
            }
        });
        assertThat(mapper.readValue("{\"\":1}", new TypeReference<Map<LeaderId, Integer>>() {}))
                .isEqualTo(Map.of(LeaderId.of("nobody"), 1));
    }

    @Test
    void unknownMembersCanBeTaken() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext ctxt,
                    JsonParser p,
                    ValueDeserializer<?> deserializer,
                    Object beanOrClass,
                    String propertyName) {
                p.skipChildren();
                return propertyName.equals("new");
            }
        });
        assertThat(mapper.readValue("{\"new\":{\"a\":[]},\"name\":\"x\"}", Place.class)
                        .extra())
                .isEmpty();
    }

    @Test
    void anAnswerOfAnotherTypeIsRefused() {
        JsonMapper mapper = with(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdStringValue(
                    DeserializationContext ctxt, Class<?> targetType, String valueToConvert, String failureMsg) {
                return "Great Britain";
            }
        });
        DatabindException e = catchThrowableOfType(
                DatabindException.class,
                () -> mapper.readValue("{\"name\":\"London\",\"country\":\"UK\"}", Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("DeserializationProblemHandler must return a value of dev.factum.model.Country, but was"
                        + " java.lang.String");
        assertThat(e.getPathReference()).isEqualTo("dev.factum.model.Place[\"country\"]");
    }
}
