package dev.factum.jackson;

import dev.factum.shape.JsonText;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;

/** Members without a meaning: kept as compact JSON text, and written as structure, so that any format can take them. */
final class RawJson {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 1000;

    /** The text was checked when its value was built: no default limit is to stop it on the way out. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final Shape<?> shape;
    private final JsonParser p;
    private final JsonGenerator gen;
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private int depth;
    private @Nullable Flaw flaw;

    private RawJson(Shape<?> shape, JsonParser p, JsonGenerator gen) {
        this.shape = shape;
        this.p = p;
        this.gen = gen;
    }

    /** Returns the text of the value that the parser stands at, and leaves the parser at its last token. */
    static String read(JsonParser p, Shape<?> shape) {
        StringWriter text = new StringWriter();
        try (JsonGenerator gen = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new RawJson(shape, p, gen).copy();
        }
        return text.toString();
    }

    private void copy() {
        do {
            copyToken(p.currentToken());
        } while (depth > 0 && p.nextToken() != null);
        if (flaw != null) {
            throw flaw;
        }
    }

    /** Reads on when something is wrong, so that what follows in the object can be read. */
    private void copyToken(@Nullable JsonToken token) {
        if (token == null) {
            return;
        }
        switch (token) {
            case START_OBJECT -> {
                depth++;
                names.push(new HashSet<>());
                gen.writeStartObject();
            }
            case START_ARRAY -> {
                depth++;
                gen.writeStartArray();
            }
            case END_OBJECT -> {
                depth--;
                names.pop();
                gen.writeEndObject();
            }
            case END_ARRAY -> {
                depth--;
                gen.writeEndArray();
            }
            case PROPERTY_NAME -> copyName(p.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(p.getString());
            case VALUE_EMBEDDED_OBJECT -> copyBinary(p.getEmbeddedObject());
            default -> gen.copyCurrentEvent(p);
        }
    }

    private void copyName(String name) {
        if (!names.element().add(name)) {
            fail(JsonRules.duplicate(shape.name(), name));
        }
        gen.writeName(name);
    }

    /** Keeps the digits as they are; some formats have numbers that JSON has not. */
    private void copyNumber(String text) {
        if (JsonText.isValue(text)) {
            gen.writeNumber(text);
        } else {
            fail(JsonRules.notJson(shape.name(), text));
            gen.writeNull();
        }
    }

    private void copyBinary(@Nullable Object embedded) {
        if (embedded instanceof byte[] bytes) {
            gen.writeString(Base64.getEncoder().encodeToString(bytes));
        } else {
            fail(JsonRules.notJson(shape.name(), String.valueOf(embedded)));
            gen.writeNull();
        }
    }

    private void fail(Problem problem) {
        if (flaw == null) {
            flaw = Flaw.of(problem, p, shape.type());
        }
    }

    /** Writes the value that a text stands for. */
    static void write(String json, JsonGenerator gen) {
        try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (p.nextToken() != null) {
                if (p.currentToken().isNumeric()) {
                    writeNumber(p, gen);
                } else {
                    gen.copyCurrentEvent(p);
                }
            }
        }
    }

    private static void writeNumber(JsonParser p, JsonGenerator gen) {
        String text = p.getString();
        if (gen.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            gen.writeNumber(text);
        } else if (p.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            writeFraction(text, gen);
        } else if (p.getNumberType() == NumberType.BIG_INTEGER) {
            gen.writeNumber(p.getBigIntegerValue());
        } else {
            gen.writeNumber(p.getLongValue());
        }
    }

    private static void writeFraction(String text, JsonGenerator gen) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // an exponent that no number in Java can have
            gen.writeString(text);
            return;
        }
        gen.writeNumber(number);
    }
}
