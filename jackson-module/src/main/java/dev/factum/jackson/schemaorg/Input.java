package dev.factum.jackson.schemaorg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/** A text that documents are read from, as characters, or as bytes of any encoding that JSON may have. */
interface Input {
    MappingIterator<JsonNode> parser(ObjectReader reader);

    /** Returns the lines, which are documents of their own if each holds one. */
    List<Input> lines();

    String text();

    static Input of(String text) {
        return new Text(text);
    }

    static Input of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** Characters. */
    record Text(String text) implements Input {
        @Override
        public MappingIterator<JsonNode> parser(ObjectReader reader) {
            return reader.readValues(text);
        }

        @Override
        public List<Input> lines() {
            return Arrays.stream(text.split("\n", -1)).map(Input::of).toList();
        }
    }

    /** Bytes, in UTF-8 if they have lines. */
    final class Bytes implements Input {
        /** What is UTF-16 or UTF-32 has a zero among the first bytes. */
        private static final int FIRST = 4;

        private final byte[] bytes;

        private Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public MappingIterator<JsonNode> parser(ObjectReader reader) {
            return reader.readValues(bytes);
        }

        @Override
        public List<Input> lines() {
            for (int i = 0; i < Math.min(FIRST, bytes.length); i++) {
                if (bytes[i] == 0) {
                    return List.of(this);
                }
            }
            List<Input> lines = new ArrayList<>();
            int from = 0;
            for (int i = 0; i <= bytes.length; i++) {
                if (i == bytes.length || bytes[i] == '\n') {
                    lines.add(new Bytes(Arrays.copyOfRange(bytes, from, i)));
                    from = i + 1;
                }
            }
            return lines;
        }

        @Override
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
