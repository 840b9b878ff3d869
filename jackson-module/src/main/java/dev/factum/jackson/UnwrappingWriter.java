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

    /** Tells whether members would have other names. */
    @SuppressWarnings("ReferenceEquality") // Jackson has one object for no change
    static boolean renames(NameTransformer names) {
        return names != NameTransformer.NOP;
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return true;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializationContext ctxt) {
        if (renames(names)) {
            ctxt.reportBadDefinition(codec.type(), codec.cannotBeRenamed());
        }
        codec.writeInside(value, new GeneratorOutput(gen));
    }
}
