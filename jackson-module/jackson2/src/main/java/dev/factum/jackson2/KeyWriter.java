package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.factum.codec.Codec;
import java.io.IOException;
import java.io.Serial;

/** Jackson's view of a codec as a writer of keys. */
final class KeyWriter extends StdSerializer<Object> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Codec codec;

    KeyWriter(Codec codec) {
        super(codec.type(), false);
        this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator gen, SerializerProvider provider) throws IOException {
        if (!codec.isKey()) {
            provider.reportBadDefinition(codec.type(), codec.cannotBeKey());
        }
        gen.writeFieldName(codec.key(value));
    }
}
