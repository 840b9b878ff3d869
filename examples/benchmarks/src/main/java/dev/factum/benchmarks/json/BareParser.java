package dev.factum.benchmarks.json;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Pulls all names, strings and integers out of JSON, which is the least that any reader has to do. */
@State(Scope.Benchmark)
public class BareParser {
    private final JsonFactory factory = new JsonFactory();

    void pull(byte[] document, Blackhole sink) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> sink.consume(parser.currentName());
                    case VALUE_STRING -> sink.consume(parser.getString());
                    case VALUE_NUMBER_INT -> sink.consume(parser.getIntValue());
                    default -> sink.consume(token);
                }
            }
        }
    }
}
