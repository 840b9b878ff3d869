package dev.factum.jackson;

import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson's view of a codec as a writer: writes a value that stands alone. */
final class ValueWriter extends StdSerializer<Object> {
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
        // the public type: that of the implementation is nobody's business
        WritableTypeId id =
                typeSerializer.writeTypePrefix(gen, ctxt, typeSerializer.typeId(value, codec.type(), start()));
        codec.writeInside(value, new GeneratorOutput(gen));
        typeSerializer.writeTypeSuffix(gen, ctxt, id);
    }

    private JsonToken start() {
        return switch (codec.start()) {
            case Input.START_OBJECT -> JsonToken.START_OBJECT;
            case Input.INTEGER -> JsonToken.VALUE_NUMBER_INT;
            default -> JsonToken.VALUE_STRING;
        };
    }
}
