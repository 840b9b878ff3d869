package dev.factum.jackson;

import dev.factum.codec.Codec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Jackson's view of a codec as a reader of keys. */
final class KeyReader extends KeyDeserializer {
    private final transient Codec codec;

    KeyReader(Codec codec) {
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext ctxt) {
        return codec.readKey(key, new ParserInput(ctxt.getParser(), ctxt));
    }
}
