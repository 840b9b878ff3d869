package dev.factum.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import dev.factum.codec.Codecs;
import java.io.Serial;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what is declared as a reference or an entity is written as one, with its kind or type, whatever it is;
 * Jackson would go by the type of the value.
 */
final class DeclaredTypes {
    private DeclaredTypes() {}

    private static boolean isOne(@Nullable JavaType type) {
        return type != null && Codecs.goesByDeclaration(type.getRawClass());
    }

    /** For what is held by collections, arrays, maps and optionals. */
    static final class Types extends TypeModifier {
        @Override
        public JavaType modifyType(JavaType type, Type jdkType, TypeBindings context, TypeFactory typeFactory) {
            return isOne(type) || isOne(type.getContentType()) ? type.withStaticTyping() : type;
        }
    }

    /** For the properties of the application's own types. */
    static final class Properties extends BeanSerializerModifier {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient FactumSerializers writers;

        Properties(FactumSerializers writers) {
            this.writers = writers;
        }

        @Override
        @SuppressWarnings("unchecked") // the writer of a type writes any object of it
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription beanDesc, List<BeanPropertyWriter> beanProperties) {
            for (BeanPropertyWriter property : beanProperties) {
                if (isOne(property.getType()) && !property.hasSerializer()) {
                    JsonSerializer<?> writer = Objects.requireNonNull(
                            writers.find(property.getType().getRawClass()));
                    property.assignSerializer((JsonSerializer<Object>) writer);
                }
            }
            return beanProperties;
        }
    }
}
