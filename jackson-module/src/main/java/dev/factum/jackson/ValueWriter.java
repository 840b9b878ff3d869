package dev.factum.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Jackson's view of a codec as a writer: writes a value that stands alone. */
final class ValueWriter extends StdSerializer<Object> {
    private static final Set<JsonTypeInfo.Id> NAMES = EnumSet.of(JsonTypeInfo.Id.NAME, JsonTypeInfo.Id.SIMPLE_NAME);

    private final transient Codec codec;

    ValueWriter(Codec codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        codec.write(value, new GeneratorOutput(gen));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator gen, SerializationContext ctxt, TypeSerializer typeSerializer) {
        String property = typeSerializer.getPropertyName();
        if (typeSerializer.getTypeInclusion() == JsonTypeInfo.As.PROPERTY && codec.writes(property)) {
            ctxt.reportBadDefinition(codec.type(), codec.cannotHoldTypeId(property));
        }
        // the public type: that of the implementation is nobody's business
        WritableTypeId named = typeSerializer.typeId(value, codec.type(), start());
        TypeIdResolver resolver = typeSerializer.getTypeIdResolver();
        if (NAMES.contains(resolver.getMechanism())) {
            // by name, Jackson would go by the type of the value all the same
            named.id = resolver.idFromValueAndType(ctxt, null, codec.type());
        }
        WritableTypeId id = typeSerializer.writeTypePrefix(gen, ctxt, named);
        codec.writeInside(value, new GeneratorOutput(gen));
        typeSerializer.writeTypeSuffix(gen, ctxt, id);
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer unwrapper) {
        return codec.start() == Input.START_OBJECT ? new UnwrappingWriter(codec, unwrapper) : this;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType typeHint) {
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
