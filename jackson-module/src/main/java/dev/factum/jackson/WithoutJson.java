package dev.factum.jackson;

import dev.factum.codec.Codecs;
import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.jdk.IterableSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Refuses types of Factum that have no JSON, where Jackson would write an object of what it takes for properties: nothing. What
 * the application says of such a type, by a writer or annotations of its own, holds.
 */
final class WithoutJson extends ValueSerializerModifier {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codecs codecs;

    WithoutJson(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier beanDescRef, ValueSerializer<?> serializer) {
        Class<?> type = beanDescRef.getBeanClass();
        if (!isByProperties(serializer) || config.findMixInClassFor(type) != null) {
            return serializer;
        }
        return codecs.withoutJson(type)
                .<ValueSerializer<?>>map(reason -> new Refusing(type, reason))
                .orElse(serializer);
    }

    private static boolean isByProperties(ValueSerializer<?> serializer) {
        return serializer instanceof BeanSerializerBase
                || serializer instanceof UnknownSerializer
                || serializer instanceof IterableSerializer;
    }

    private static final class Refusing extends StdSerializer<Object> {
        private final String reason;

        Refusing(Class<?> type, String reason) {
            super(type);
            this.reason = reason;
        }

        @Override
        public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
            ctxt.reportBadDefinition(ctxt.constructType(handledType()), reason);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator gen, SerializationContext ctxt, TypeSerializer typeSerializer) {
            serialize(value, gen, ctxt);
        }
    }
}
