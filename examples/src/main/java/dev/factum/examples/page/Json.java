package dev.factum.examples.page;

import tools.jackson.databind.json.JsonMapper;

/** JSON that can stand within a script element: nothing in it ends the element, or begins another. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String text(Object value) {
        // outside of its texts, JSON has none of these characters
        return MAPPER.writeValueAsString(value)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }
}
