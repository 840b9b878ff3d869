package dev.factum.jackson;

import dev.factum.model.EntityRef;
import java.io.Serial;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

/**
 * Sees to it that what is declared as a reference is written as one, with its kind, whatever id it is; Jackson would go
 * by the type of the id.
 */
final class DeclaredReferences {
    private DeclaredReferences() {}

    private static boolean isReference(@Nullable JavaType type) {
        return type != null && type.hasRawClass(EntityRef.class);
    }

    /** For what is held by collections, arrays, maps and optionals. */
    static final class Types extends TypeModifier {
        @Override
        public JavaType modifyType(JavaType type, Type jdkType, TypeBindings context, TypeFactory typeFactory) {
            return isReference(type) || isReference(type.getContentType()) ? type.withStaticTyping() : type;
        }
    }

    /** For the properties of the application's own types. */
    static final class Properties extends ValueSerializerModifier {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient ValueWriter writer;

        Properties(ValueWriter writer) {
            this.writer = writer;
        }

        @Override
        @SuppressWarnings("unchecked") // a reference's writer writes any object that is one
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription.Supplier beanDescRef,
                List<BeanPropertyWriter> beanProperties) {
            for (BeanPropertyWriter property : beanProperties) {
                if (isReference(property.getType()) && !property.hasSerializer()) {
                    property.assignSerializer((ValueSerializer<Object>) (ValueSerializer<?>) writer);
                }
            }
            return beanProperties;
        }
    }
}
