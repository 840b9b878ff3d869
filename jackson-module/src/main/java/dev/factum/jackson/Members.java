package dev.factum.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** The way into an object. */
final class Members {
    private Members() {}

    /** Moves on to the first member, or to the end; tells whether there is an object at all. */
    static boolean enter(JsonParser p) {
        JsonToken token = p.currentToken();
        if (token == JsonToken.START_OBJECT) {
            p.nextToken();
            return true;
        }
        // Jackson stands inside the object already where it has read a type id of its own
        return token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT;
    }

    static @Nullable Object wrong(JsonParser p, DeserializationContext ctxt, Class<?> type, Label label) {
        return WrongToken.handled(p, ctxt, type, label, "an object");
    }
}
