package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Codecs;
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
        return codecs.find(valueType).isPresent();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier beanDescRef) {
        return codecs.find(type.getRawClass())
                .filter(Codec::isKey)
                .map(KeyReader::new)
                .orElse(null);
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        return codecs.find(type).map(ValueReader::new).orElse(null);
    }
}
