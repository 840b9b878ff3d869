package dev.factum.benchmarks.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes names, strings and integers that were recorded before, which is the least that any writer has to do. */
@State(Scope.Benchmark)
public class BareGenerator {
    private final JsonFactory factory = new JsonFactory();
    private final List<Recorded> documents = new ArrayList<>();

    /**
     * Records the tokens of all claims, and sees to it that they are written as they were.
     *
     * @param claims the claims
     */
    @Setup
    public void record(Claims claims) {
        for (byte[] document : claims.documents()) {
            Recorded tokens = record(document);
            if (!Arrays.equals(write(tokens), document)) {
                throw new IllegalStateException("tokens are not written as they were read");
            }
            documents.add(tokens);
        }
    }

    /** What there is to write, a list of tokens for each claim. */
    List<Recorded> documents() {
        return documents;
    }

    byte[] write(Recorded tokens) {
        // as a mapper does it: buffers are lent by the factory and given back
        BufferRecycler buffers = factory._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                for (int i = 0; i < tokens.kinds.length; i++) {
                    write(generator, tokens, i);
                }
            }
            return bytes.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }

    private static void write(JsonGenerator generator, Recorded tokens, int i) {
        switch (tokens.kinds[i]) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(tokens.texts[i]);
            case VALUE_STRING -> generator.writeString(tokens.texts[i]);
            case VALUE_NUMBER_INT -> generator.writeNumber(tokens.numbers[i]);
            default -> throw new IllegalStateException("no claim holds a " + tokens.kinds[i]);
        }
    }

    private Recorded record(byte[] document) {
        List<JsonToken> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                kinds.add(token);
                texts.add(parser.getString());
                numbers.add(token == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0);
            }
        }
        return new Recorded(
                kinds.toArray(JsonToken[]::new),
                texts.toArray(String[]::new),
                numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The tokens of one document, with the text or the number of each. */
    static final class Recorded {
        private final JsonToken[] kinds;
        private final String[] texts;
        private final int[] numbers;

        private Recorded(JsonToken[] kinds, String[] texts, int[] numbers) {
            this.kinds = kinds;
            this.texts = texts;
            this.numbers = numbers;
        }
    }
}
