package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.factum.codec.Codec;
import java.io.IOException;
import java.io.Serial;

/** Writes the members of a value among those of its holder. */
final class UnwrappingWriter extends StdSerializer<Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codec codec;
    private final transient NameTransformer names;

    UnwrappingWriter(Codec codec, NameTransformer names) {
        super(codec.type(), false);
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
    public void serialize(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
        if (renames(names)) {
            provider.reportBadDefinition(codec.type(), codec.cannotBeRenamed());
        }
        codec.writeInside(value, new GeneratorOutput(gen));
    }
}
