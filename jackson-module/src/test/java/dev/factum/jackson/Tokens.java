package dev.factum.jackson;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as the list of its tokens, each with its text: equal only if each digit is. */
final class Tokens {
    private static final JsonFactory JSON = new JsonFactory();

    private Tokens() {}

    static List<String> of(String json) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                tokens.add(token + " " + p.getString());
            }
        }
        return tokens;
    }
}
