package dev.factum.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Gives Jackson the reader of a type, and of its values as keys of maps. */
final class FactumDeserializers implements Deserializers, KeyDeserializers {
    private final Codecs codecs;

    FactumDeserializers(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier beanDescRef) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier beanDescRef) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return codecs.find(valueType) != null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier beanDescRef) {
        Class<?> raw = type.getRawClass();
        Codec codec = codecs.find(raw);
        return codec == null || codec.key() == null
                ? null
                : new KeyReader(raw, narrowed(codec.key().reader(), codec, raw));
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        Codec codec = codecs.find(type);
        if (codec == null) {
            return null;
        }
        return codec.reader() instanceof TextReader reader
                ? new ValueReader(type, narrowed(reader, codec, type))
                : new ValueReader(codec.type(), codec.reader());
    }

    private static TextReader narrowed(TextReader reader, Codec codec, Class<?> type) {
        return type == codec.type() ? reader : reader.narrowedTo(type);
    }
}
