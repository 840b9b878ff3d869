package dev.factum.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson's view of a writer: writes a value that stands alone. */
final class ValueWriter extends StdSerializer<Object> {
    private final Class<?> type;
    private final KindWriter writer;

    ValueWriter(Class<?> type, KindWriter writer) {
        super(type);
        this.type = type;
        this.writer = writer;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        writer.write(value, gen);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator gen, SerializationContext ctxt, TypeSerializer typeSerializer) {
        // the public type: that of the implementation is nobody's business
        WritableTypeId id =
                typeSerializer.writeTypePrefix(gen, ctxt, typeSerializer.typeId(value, type, writer.start()));
        writer.writeInside(value, gen);
        typeSerializer.writeTypeSuffix(gen, ctxt, id);
    }
}
