package dev.factum.jackson.schemaorg;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as trees and texts, with nothing lost on the way. */
final class JsonTexts {
    private static final Pattern HALF_PAIR = Pattern.compile("[\\ud800-\\udfff]");

    private JsonTexts() {}

    /** Returns a reader that keeps each digit, and refuses members that stand twice. */
    static ObjectReader reader(JsonMapper mapper) {
        return mapper.readerFor(JsonNode.class)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .with(JsonNodeFeature.READ_NULL_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    /** Returns the text of JSON, with half surrogate pairs escaped. */
    static String of(JsonMapper mapper, JsonNode value) {
        String text = mapper.writer()
                .without(SerializationFeature.INDENT_OUTPUT)
                .without(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN) // some would be very long
                .with(JsonNodeFeature.WRITE_NULL_PROPERTIES)
                .without(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .writeValueAsString(value);
        return HALF_PAIR
                .matcher(text)
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    /** Returns what a text says, if it is one value of JSON. */
    static Optional<JsonNode> parsed(JsonMapper mapper, String text) {
        try {
            JsonNode value = reader(mapper)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(text);
            return value == null || value.isMissingNode() ? Optional.empty() : Optional.of(value);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
