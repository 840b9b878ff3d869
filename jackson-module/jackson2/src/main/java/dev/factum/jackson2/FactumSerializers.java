package dev.factum.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.factum.codec.Codecs;
import org.jspecify.annotations.Nullable;

/** Gives Jackson the writer of a type. */
final class FactumSerializers extends Serializers.Base {
    private final Codecs codecs;

    FactumSerializers(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription beanDesc) {
        return find(type.getRawClass());
    }

    @Nullable
    ValueWriter find(Class<?> type) {
        return codecs.find(type).map(ValueWriter::new).orElse(null);
    }
}
