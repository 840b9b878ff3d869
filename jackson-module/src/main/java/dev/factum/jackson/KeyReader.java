package dev.factum.jackson;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Jackson's view of a reader: reads the key of a map. */
final class KeyReader extends KeyDeserializer {
    private final Class<?> type;
    private final TextReader reader;

    KeyReader(Class<?> type, TextReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext ctxt) {
        JsonParser p = ctxt.getParser();
        try {
            return reader.readKey(key, p, ctxt);
        } catch (Flaw flaw) {
            throw Flaws.alone(type.getSimpleName(), type, "", flaw, p).prependPath(Map.class, key);
        }
    }
}
