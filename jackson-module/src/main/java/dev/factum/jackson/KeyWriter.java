package dev.factum.jackson;

import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson's view of a writer: writes the key of a map. */
final class KeyWriter extends StdSerializer<Object> {
    private final Kind<?> kind;

    KeyWriter(Class<?> type, Kind<?> kind) {
        super(type);
        this.kind = kind;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        gen.writeName(JsonText.scalar(kind, value));
    }
}
