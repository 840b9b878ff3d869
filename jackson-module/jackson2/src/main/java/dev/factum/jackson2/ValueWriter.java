package dev.factum.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import java.io.IOException;
import java.io.Serial;
import java.util.EnumSet;
import java.util.Set;

/** Jackson's view of a codec as a writer: writes a value that stands alone. */
final class ValueWriter extends StdSerializer<Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<JsonTypeInfo.Id> NAMES = EnumSet.of(JsonTypeInfo.Id.NAME, JsonTypeInfo.Id.SIMPLE_NAME);

    private final transient Codec codec;

    ValueWriter(Codec codec) {
        super(codec.type(), false);
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
        codec.write(value, new GeneratorOutput(gen));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator gen, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        String property = typeSerializer.getPropertyName();
        if (typeSerializer.getTypeInclusion() == JsonTypeInfo.As.PROPERTY && codec.writes(property)) {
            provider.reportBadDefinition(codec.type(), codec.cannotHoldTypeId(property));
        }
        // the public type: that of the implementation is nobody's business
        WritableTypeId named = typeSerializer.typeId(value, codec.type(), start());
        TypeIdResolver resolver = typeSerializer.getTypeIdResolver();
        if (NAMES.contains(resolver.getMechanism())) {
            // by name, Jackson would go by the type of the value all the same
            named.id = resolver.idFromValueAndType(null, codec.type());
        }
        WritableTypeId id = typeSerializer.writeTypePrefix(gen, named);
        codec.writeInside(value, new GeneratorOutput(gen));
        typeSerializer.writeTypeSuffix(gen, id);
    }

    @Override
    public JsonSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return codec.start() == Input.START_OBJECT ? new UnwrappingWriter(codec, unwrapper) : this;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType typeHint)
            throws JsonMappingException {
        FormatVisits.visit(codec.kind(), visitor, typeHint);
    }

    private JsonToken start() {
        return switch (codec.start()) {
            case Input.START_OBJECT -> JsonToken.START_OBJECT;
            case Input.INTEGER -> JsonToken.VALUE_NUMBER_INT;
            default -> JsonToken.VALUE_STRING;
        };
    }
}
