package dev.factum.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import dev.factum.codec.Codec;
import dev.factum.codec.Codecs;
import org.jspecify.annotations.Nullable;

/** Gives Jackson the reader of a type, and of its values as keys of maps. */
final class FactumDeserializers extends Deserializers.Base implements KeyDeserializers {
    private final Codecs codecs;

    FactumDeserializers(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription beanDesc) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription beanDesc) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return codecs.find(valueType).isPresent();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, @Nullable BeanDescription beanDesc) {
        return codecs.find(type.getRawClass())
                .filter(Codec::isKey)
                .map(KeyReader::new)
                .orElse(null);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        return codecs.find(type).map(ValueReader::new).orElse(null);
    }
}
