package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.IterableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.factum.codec.Codecs;
import java.io.IOException;
import java.io.Serial;

/**
 * Refuses types of Factum that have no JSON, where Jackson would write an object of what it takes for properties: nothing. What
 * the application says of such a type, by a writer or annotations of its own, holds.
 */
final class WithoutJson extends BeanSerializerModifier {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codecs codecs;

    WithoutJson(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription beanDesc, JsonSerializer<?> serializer) {
        Class<?> type = beanDesc.getBeanClass();
        if (!isByProperties(serializer) || config.findMixInClassFor(type) != null) {
            return serializer;
        }
        return codecs.withoutJson(type)
                .<JsonSerializer<?>>map(reason -> new Refusing(type, reason))
                .orElse(serializer);
    }

    private static boolean isByProperties(JsonSerializer<?> serializer) {
        return serializer instanceof BeanSerializerBase
                || serializer instanceof UnknownSerializer
                || serializer instanceof IterableSerializer;
    }

    private static final class Refusing extends StdSerializer<Object> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refusing(Class<?> type, String reason) {
            super(type, false);
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(provider.constructType(handledType()), reason);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator gen, SerializerProvider provider, TypeSerializer typeSerializer)
                throws IOException {
            serialize(value, gen, provider);
        }
    }
}
