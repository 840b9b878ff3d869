package dev.factum.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives Jackson the writer of a type's values as keys of maps. */
final class FactumKeySerializers implements Serializers {
    private final Codecs codecs;

    FactumKeySerializers(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier beanDescRef,
            JsonFormat.@Nullable Value formatOverrides) {
        Codec codec = codecs.find(type.getRawClass());
        return codec == null || codec.key() == null
                ? null
                : new KeyWriter(codec.type(), codec.key().kind());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier beanDescRef,
            JsonFormat.@Nullable Value formatOverrides) {
        return findSerializer(config, type, beanDescRef, formatOverrides);
    }
}
