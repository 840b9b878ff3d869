package dev.factum.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.factum.jackson2.FactumModule;
import dev.factum.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Jackson 2 for the tests that know no major version: what they rest on is set, since the defaults are not the same in all
 * versions of Jackson.
 */
final class Jackson {
    static {
        // as the module-info of an application does: for its own types, and for the formats that it uses
        Module tests = Jackson.class.getModule();
        tests.addOpens(Jackson.class.getPackageName(), ObjectMapper.class.getModule());
        ModuleLayer.boot().modules().forEach(tests::addReads);
    }

    /** The package and module of mappers. */
    static final String DATABIND = "com.fasterxml.jackson.databind";

    /** A class from each jar that an application has. */
    static final List<Class<?>> JARS =
            List.of(Place.class, FactumModule.class, JsonMapper.class, JsonParser.class, JsonFormat.class);

    /** The depth that Jackson 3 allows unless told otherwise. */
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(500).build();

    static final Mapper LENIENT = new Mapping(json().build());
    static final Mapper STRICT = LENIENT.forbidsUnknown(true);
    static final Mapper COERCING = new Mapping(coercing(json()).build());
    static final Mapper COERCING_STRICT = COERCING.forbidsUnknown(true);
    static final Mapper CBOR = new Mapping(lenient(CBORMapper.builder()).build());
    static final Mapper YAML = new Mapping(lenient(YAMLMapper.builder()).build());
    static final List<Mapper> OTHER_FORMATS =
            List.of(CBOR, new Mapping(lenient(SmileMapper.builder()).build()), YAML);

    /** Reads nearly anything as JSON. */
    static final Mapper LOOSE =
            new Mapping(json().enable(JsonReadFeature.values()).build());

    /** Does not look for what follows a document. */
    static final Mapper CARELESS = new Mapping(
            json().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build());

    /** Looks for duplicates by itself. */
    static final Mapper SEES_DUPLICATES = new Mapping(
            json().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    /** Names the class of each value. */
    static final Mapper NAMING_CLASSES = new Mapping(json().activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    ObjectMapper.DefaultTyping.NON_FINAL)
            .build());

    static final Mapper NULL_AS_ABSENT = new Mapping(JsonMapper.builder()
            .addModule(new FactumModule().withNullAsAbsent())
            .build());

    private Jackson() {}

    /** Returns a mapper whose module remembers ids. */
    static Mapper sharingIds(int most) {
        return new Mapping(JsonMapper.builder()
                .addModule(new FactumModule().withSharedIds(most))
                .build());
    }

    private static JsonMapper.Builder json() {
        return lenient(JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(LIMITS).build()));
    }

    private static <B extends MapperBuilder<?, B>> B lenient(B builder) {
        return builder.addModule(new FactumModule())
                .addModule(new Jdk8Module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** All on that lets Jackson take one thing for another. */
    private static JsonMapper.Builder coercing(JsonMapper.Builder builder) {
        return builder.enable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE,
                        DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .disable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.TryConvert);
                    }
                    config.setAcceptBlankAsEmpty(true);
                });
    }

    /** Returns a strict mapper with a problem handler. */
    static Mapper with(Answers answers) {
        return new Mapping(json().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new Handler(answers))
                .build());
    }

    /** Returns a lenient mapper with limits. */
    static Mapper limited(Map<Limit, Integer> limits) {
        StreamReadConstraints.Builder builder = StreamReadConstraints.builder();
        limits.forEach((limit, most) -> {
            switch (limit) {
                case DEPTH -> builder.maxNestingDepth(most);
                case STRING -> builder.maxStringLength(most);
                case NUMBER -> builder.maxNumberLength(most);
                case NAME -> builder.maxNameLength(most);
                case DOCUMENT -> builder.maxDocumentLength(most);
                case TOKENS -> builder.maxTokenCount(most);
            }
        });
        return new Mapping(lenient(JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(builder.build())
                        .build()))
                .build());
    }

    /** Returns what an exception tells; any that is none of Jackson's is an error. */
    static Refusal refusal(Throwable thrown) {
        if (!(thrown instanceof JacksonException e)) {
            throw new AssertionError("no exception of Jackson", thrown);
        }
        InvalidFormatException format = e instanceof InvalidFormatException f ? f : null;
        PropertyBindingException binding = e instanceof PropertyBindingException b ? b : null;
        // others than databind's have no path, and are wrapped to get one
        Stream<Throwable> all = e.getClass() == JsonMappingException.class && e.getCause() instanceof JacksonException
                ? Stream.of(e, e.getCause())
                : Stream.of(e);
        return new Refusal(
                all.flatMap(one -> kinds(one.getClass())).toList(),
                e.getOriginalMessage(),
                e.getMessage(),
                e instanceof JsonMappingException mapping ? mapping.getPathReference() : "",
                e.getLocation() == null ? -1 : e.getLocation().getLineNr(),
                e.getLocation() == null ? -1 : e.getLocation().getColumnNr(),
                e.getCause(),
                format == null ? null : format.getValue(),
                format == null ? null : format.getTargetType(),
                binding == null ? null : binding.getPropertyName(),
                binding == null
                        ? List.of()
                        : binding.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .toList());
    }

    private static Stream<String> kinds(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .map(Class::getSimpleName);
    }

    private interface Call<T, E extends Exception> {
        T make() throws E;
    }

    /** Lets exceptions pass as they are, though the tests declare none. */
    @SuppressWarnings("unchecked")
    private static <T> T call(Call<T, IOException> call) {
        return ((Call<T, RuntimeException>) (Call<T, ?>) call).make();
    }

    private record Mapping(ObjectMapper mapper) implements Mapper {
        @Override
        public <T> T readValue(String json, Class<T> type) {
            return call(() -> mapper.readValue(json, type));
        }

        @Override
        public <T> T readValue(String json, Type type) {
            return call(() -> mapper.readValue(json, mapper.constructType(type)));
        }

        @Override
        public <T> T readValue(byte[] bytes, Class<T> type) {
            return call(() -> mapper.readValue(bytes, type));
        }

        @Override
        public <T> T readValue(InputStream bytes, Class<T> type) {
            return call(() -> mapper.readValue(bytes, type));
        }

        @Override
        public <T> T readValue(Reader chars, Class<T> type) {
            return call(() -> mapper.readValue(chars, type));
        }

        @Override
        public Object readTree(String json) {
            return call(() -> mapper.readerFor(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json));
        }

        @Override
        public String writeValueAsString(Object value) {
            return call(() -> mapper.writeValueAsString(value));
        }

        @Override
        public byte[] writeValueAsBytes(Object value) {
            return call(() -> mapper.writeValueAsBytes(value));
        }

        @Override
        public String writeValueAs(Type type, Object value) {
            return call(() -> mapper.writerFor(mapper.constructType(type)).writeValueAsString(value));
        }

        @Override
        public String writeIndented(Object value) {
            return call(() -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        }

        @Override
        public List<String> tokens(String json) {
            return call(() -> {
                List<String> tokens = new ArrayList<>();
                try (JsonParser p = mapper.createParser(json)) {
                    for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                        tokens.add(token + " " + p.getText());
                    }
                }
                return tokens;
            });
        }

        @Override
        public byte[] translated(String json) {
            return call(() -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (JsonParser p = new JsonFactory().createParser(json);
                        JsonGenerator gen = mapper.createGenerator(bytes)) {
                    while (p.nextToken() != null) {
                        gen.copyCurrentEvent(p);
                    }
                }
                return bytes.toByteArray();
            });
        }

        @Override
        public Mapper forbidsUnknown(boolean forbids) {
            return new Mapping(mapper.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, forbids));
        }
    }

    private static final class Handler extends DeserializationProblemHandler {
        private final Answers answers;

        Handler(Answers answers) {
            this.answers = answers;
        }

        private static @Nullable Object given(@Nullable Object answer) {
            return answer == Answers.NONE ? NOT_HANDLED : answer;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext ctxt, Class<?> type, String text, String message) {
            return given(answers.toText(type, text));
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext ctxt, Class<?> type, Number number, String message) {
            return given(answers.toNumber(type, number));
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext ctxt, JavaType type, JsonToken token, JsonParser p, String message)
                throws IOException {
            return given(answers.toToken(type.getRawClass(), p.getText()));
        }

        @Override
        public @Nullable Object handleWeirdKey(DeserializationContext ctxt, Class<?> type, String key, String message) {
            return given(answers.toKey(type, key));
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext ctxt,
                JsonParser p,
                JsonDeserializer<?> reader,
                Object beanOrClass,
                String member)
                throws IOException {
            boolean taken = answers.takes(member);
            if (taken) {
                p.skipChildren();
            }
            return taken;
        }
    }
}
