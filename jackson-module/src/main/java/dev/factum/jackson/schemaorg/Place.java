package dev.factum.jackson.schemaorg;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of a member, and where it stands. */
record Place(JsonNode value, String pointer) {
    /** Tells whether it is a text, or what can be read as one. */
    static boolean isText(JsonNode value) {
        return value.isString() ? !TextForms.isBlank(value.stringValue()) : value.isNumber() || value.isBoolean();
    }

    /** Returns the id of an object that has one. */
    static @Nullable String idOf(JsonNode value) {
        JsonNode id = value.isObject() ? value.get(Terms.ID) : null;
        return id != null && id.isString() && !id.stringValue().isBlank() ? id.stringValue() : null;
    }

    /** Returns the text as it stands there, without blanks around it. */
    String stripped() {
        return value.asString().strip();
    }
}
