package dev.factum.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.factum.codec.Codecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives Jackson the writer of a type. */
final class FactumSerializers implements Serializers {
    private final Codecs codecs;

    FactumSerializers(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier beanDescRef,
            JsonFormat.@Nullable Value formatOverrides) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier beanDescRef,
            JsonFormat.@Nullable Value formatOverrides) {
        return find(type.getRawClass());
    }

    @Nullable
    ValueWriter find(Class<?> type) {
        return codecs.find(type).map(ValueWriter::new).orElse(null);
    }
}
