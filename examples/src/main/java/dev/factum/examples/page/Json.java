package dev.factum.examples.page;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** JSON that can stand within a script element: nothing in it ends the element, or begins another. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What leads into the states of HTML's tokenizer in which an end tag is none (HTML, 13.2.5.17 and after). */
    private static final Pattern ENTERS = Pattern.compile("<(?=!--|script)", Pattern.CASE_INSENSITIVE);

    private Json() {}

    static String text(Object value) {
        String json = MAPPER.writeValueAsString(value).replace("</", "<\\/");
        return ENTERS.matcher(json).replaceAll("\\\\u003c");
    }
}
