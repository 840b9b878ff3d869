package dev.factum.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.factum.codec.Codec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Jackson's view of a codec as a reader of keys. */
final class KeyReader extends KeyDeserializer {
    private final Codec codec;

    KeyReader(Codec codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext ctxt) throws IOException {
        return codec.readKey(key, new ParserInput(ctxt.getParser(), ctxt));
    }
}
