package dev.factum.jackson;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mappers of the tests: what they rest on is set, since the defaults are not the same in all versions of Jackson. */
public final class Mappers {
    static {
        // what the module-info of an application does for its own types
        Mappers.class.getModule().addOpens("dev.factum.json", ObjectMapper.class.getModule());
    }

    /** Keeps members that have no meaning. */
    public static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new FactumModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Forbids members that have no meaning. */
    public static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Like {@link #LENIENT}, with all on that lets Jackson take one thing for another. */
    public static final JsonMapper COERCING = coercing(LENIENT);

    /** Like {@link #STRICT}, with all on that lets Jackson take one thing for another. */
    public static final JsonMapper COERCING_STRICT = coercing(STRICT);

    public static final ObjectMapper CBOR = other(CBORMapper.builder());
    public static final ObjectMapper SMILE = other(SmileMapper.builder());
    public static final ObjectMapper YAML = other(YAMLMapper.builder());

    /** Mappers of other formats than JSON; they keep members that have no meaning. */
    public static final List<ObjectMapper> OTHER_FORMATS = List.of(CBOR, SMILE, YAML);

    private Mappers() {}

    private static ObjectMapper other(MapperBuilder<?, ?> builder) {
        return builder.addModule(new FactumModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static JsonMapper coercing(JsonMapper mapper) {
        return mapper.rebuild()
                .enable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(
                        EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE,
                        EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.READ_ENUM_KEYS_USING_INDEX)
                .disable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.TryConvert);
                    }
                    config.setAcceptBlankAsEmpty(true);
                })
                .build();
    }
}
