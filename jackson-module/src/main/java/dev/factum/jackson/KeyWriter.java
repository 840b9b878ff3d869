package dev.factum.jackson;

import dev.factum.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson's view of a codec as a writer of keys. */
final class KeyWriter extends StdSerializer<Object> {
    private final transient Codec codec;

    KeyWriter(Codec codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        if (!codec.isKey()) {
            ctxt.reportBadDefinition(codec.type(), codec.cannotBeKey());
        }
        gen.writeName(codec.key(value));
    }
}
