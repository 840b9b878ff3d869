package dev.factum.jackson;

import dev.factum.codec.Codec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the members of a value among those of its holder. */
final class UnwrappingWriter extends StdSerializer<Object> {
    private final transient Codec codec;
    private final transient NameTransformer names;

    UnwrappingWriter(Codec codec, NameTransformer names) {
        super(codec.type());
        this.codec = codec;
        this.names = names;
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return true;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        if (names != NameTransformer.NOP) {
            ctxt.reportBadDefinition(codec.type(), codec.cannotBeRenamed());
        }
        codec.writeInside(value, new GeneratorOutput(gen));
    }
}
