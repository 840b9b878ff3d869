package dev.factum.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.factum.jackson.FactumModule;
import dev.factum.jackson.Mappers;
import dev.factum.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Jackson 3 for the tests that know no major version. */
final class Jackson {
    /** The package and module of mappers. */
    static final String DATABIND = "tools.jackson.databind";

    /** A class from each jar that an application has. */
    static final List<Class<?>> JARS =
            List.of(Place.class, FactumModule.class, JsonMapper.class, JsonParser.class, JsonFormat.class);

    static final Mapper LENIENT = new Mapping(Mappers.LENIENT);
    static final Mapper STRICT = new Mapping(Mappers.STRICT);
    static final Mapper COERCING = new Mapping(Mappers.COERCING);
    static final Mapper COERCING_STRICT = new Mapping(Mappers.COERCING_STRICT);
    static final List<Mapper> OTHER_FORMATS =
            Mappers.OTHER_FORMATS.stream().<Mapper>map(Mapping::new).toList();
    static final Mapper CBOR = new Mapping(Mappers.CBOR);
    static final Mapper YAML = new Mapping(Mappers.YAML);

    /** Reads nearly anything as JSON. */
    static final Mapper LOOSE = new Mapping(
            Mappers.LENIENT.rebuild().enable(JsonReadFeature.values()).build());

    /** Does not look for what follows a document. */
    static final Mapper CARELESS = new Mapping(Mappers.LENIENT
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build());

    /** Looks for duplicates by itself. */
    static final Mapper SEES_DUPLICATES = new Mapping(Mappers.LENIENT
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** Names the class of each value. */
    static final Mapper NAMING_CLASSES = new Mapping(Mappers.LENIENT
            .rebuild()
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    DefaultTyping.NON_FINAL,
                    JsonTypeInfo.As.WRAPPER_ARRAY)
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

    /** Returns a strict mapper with a problem handler. */
    static Mapper with(Answers answers) {
        return new Mapping(
                Mappers.STRICT.rebuild().addHandler(new Handler(answers)).build());
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
        return new Mapping(JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(builder.build())
                        .build())
                .addModule(new FactumModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    /** Returns what an exception tells; any that is none of Jackson's is an error. */
    static Refusal refusal(Throwable thrown) {
        if (!(thrown instanceof JacksonException e)) {
            throw new AssertionError("no exception of Jackson", thrown);
        }
        InvalidFormatException format = e instanceof InvalidFormatException f ? f : null;
        PropertyBindingException binding = e instanceof PropertyBindingException b ? b : null;
        return new Refusal(
                kinds(e.getClass()),
                e.getOriginalMessage(),
                e.getMessage(),
                e.getPathReference(),
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

    private static List<String> kinds(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .map(Class::getSimpleName)
                .toList();
    }

    private record Mapping(ObjectMapper mapper) implements Mapper {
        @Override
        public <T> T readValue(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T readValue(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public <T> T readValue(byte[] bytes, Class<T> type) {
            return mapper.readValue(bytes, type);
        }

        @Override
        public <T> T readValue(InputStream bytes, Class<T> type) {
            return mapper.readValue(bytes, type);
        }

        @Override
        public <T> T readValue(Reader chars, Class<T> type) {
            return mapper.readValue(chars, type);
        }

        @Override
        public Object readTree(String json) {
            return mapper.readerFor(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json);
        }

        @Override
        public String writeValueAsString(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public byte[] writeValueAsBytes(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String writeValueAs(Type type, Object value) {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        }

        @Override
        public String writeIndented(Object value) {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        }

        @Override
        public List<String> tokens(String json) {
            List<String> tokens = new ArrayList<>();
            try (JsonParser p = mapper.createParser(json)) {
                for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                    tokens.add(token + " " + p.getString());
                }
            }
            return tokens;
        }

        @Override
        public byte[] translated(String json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonParser p = Mappers.LENIENT.createParser(json);
                    JsonGenerator gen = mapper.createGenerator(bytes)) {
                while (p.nextToken() != null) {
                    gen.copyCurrentEvent(p);
                }
            }
            return bytes.toByteArray();
        }

        @Override
        public Mapper forbidsUnknown(boolean forbids) {
            return new Mapping(mapper.rebuild()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, forbids)
                    .build());
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
                DeserializationContext ctxt, JavaType type, JsonToken token, JsonParser p, String message) {
            return given(answers.toToken(type.getRawClass(), p.getString()));
        }

        @Override
        public @Nullable Object handleWeirdKey(DeserializationContext ctxt, Class<?> type, String key, String message) {
            return given(answers.toKey(type, key));
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext ctxt,
                JsonParser p,
                ValueDeserializer<?> reader,
                Object beanOrClass,
                String member) {
            boolean taken = answers.takes(member);
            if (taken) {
                p.skipChildren();
            }
            return taken;
        }
    }
}
