package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.factum.codec.Codec;
import dev.factum.codec.Input;
import java.io.IOException;
import java.io.Serial;

/** Jackson's view of a codec as a writer: writes a value that stands alone. */
final class ValueWriter extends StdSerializer<Object> {
    @Serial
    private static final long serialVersionUID = 1L;

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
        // the public type: that of the implementation is nobody's business
        WritableTypeId id = typeSerializer.writeTypePrefix(gen, typeSerializer.typeId(value, codec.type(), start()));
        codec.writeInside(value, new GeneratorOutput(gen));
        typeSerializer.writeTypeSuffix(gen, id);
    }

    private JsonToken start() {
        return switch (codec.start()) {
            case Input.START_OBJECT -> JsonToken.START_OBJECT;
            case Input.INTEGER -> JsonToken.VALUE_NUMBER_INT;
            default -> JsonToken.VALUE_STRING;
        };
    }
}
