package dev.factum.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Reads one value of a kind. */
interface KindReader {
    /**
     * Reads the value that the parser stands at.
     *
     * @return the value; null only if a problem handler of the mapper says so
     * @throws Flaw if the value is wrong and the parser stands at its first token
     * @throws tools.jackson.core.JacksonException if the JSON, or an object within the value, is wrong
     */
    @Nullable
    Object read(JsonParser p, DeserializationContext ctxt);
}
