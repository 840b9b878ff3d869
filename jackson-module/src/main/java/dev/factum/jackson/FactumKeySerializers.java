package dev.factum.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.factum.codec.Codecs;
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
        return codecs.find(type.getRawClass()).map(KeyWriter::new).orElse(null);
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
