package dev.factum.jackson.schemaorg;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a record that is written, and attributes that go back to them. */
final class Placed {
    private static final char SEPARATOR = '/';

    private final JsonMapper mapper;

    /** The objects by what the names of their attributes begin with. */
    private final Map<String, Spot> spots = new HashMap<>();

    /** What has no place. */
    private final Map<String, String> rest = new TreeMap<>();

    Placed(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** An object, and which other types it may have. */
    private record Spot(ObjectNode object, Predicate<String> types) {
        String type() {
            return object.path(Terms.TYPE).asString("");
        }
    }

    /** Makes an object that attributes can go to, with a type that an attribute may replace by one that is as good. */
    ObjectNode object(String key, String type, Predicate<String> types) {
        ObjectNode object = mapper.createObjectNode();
        if (!type.isEmpty()) {
            object.put(Terms.TYPE, type);
        }
        spots.put(key, new Spot(object, types));
        return object;
    }

    ObjectNode object(String key, String type) {
        return object(key, type, narrower -> Vocabulary.isA(narrower, type));
    }

    /** Gives each attribute its place, or keeps it aside. */
    void attributes(Map<String, String> attributes) {
        new TreeMap<>(attributes).forEach((key, value) -> {
            if (!Terms.NOTES.contains(key) && !place(key, value)) {
                rest.put(key, value);
            }
        });
    }

    private boolean place(String key, String value) {
        int end = key.lastIndexOf(SEPARATOR);
        Spot spot = end < 0 ? null : spots.get(key.substring(0, end));
        if (spot == null) {
            return false;
        }
        String member = key.substring(end + 1).replace("~1", "/").replace("~0", "~");
        JsonNode json = JsonTexts.parsed(mapper, value).orElse(null);
        // only what is read again as the very same text
        if (json == null || !JsonTexts.of(mapper, json).equals(value)) {
            return false;
        }
        if (member.equals(Terms.TYPE)) {
            return placeType(key, spot, json);
        }
        if (spot.object().has(member) || !isAllowed(key, spot.type(), member, json)) {
            return false;
        }
        spot.object().set(member, json);
        return true;
    }

    /** Of the authors of a page, the model has the names alone: their URLs are attributes like others. */
    private static boolean isAllowed(String key, String type, String member, JsonNode value) {
        boolean isUrlOfAuthor = member.equals("url") && key.startsWith(RecordReader.AUTHOR);
        return isUrlOfAuthor
                ? value.isString() && Links.strict(value.stringValue()).isPresent()
                : Vocabulary.allows(type, member, value);
    }

    private static boolean placeType(String key, Spot spot, JsonNode type) {
        if (type.isNull() && key.startsWith(RecordReader.AUTHOR)) {
            spot.object().remove(Terms.TYPE);
            return true;
        }
        boolean isWritten = type.isString() && type.stringValue().equals(spot.type());
        if (isWritten && key.startsWith(RecordReader.AUTHOR) && !spot.type().equals(Kinds.PERSON)) {
            return true;
        }
        boolean fits = type.isString() && !isWritten && spot.types().test(type.stringValue());
        if (fits) {
            spot.object().put(Terms.TYPE, type.stringValue());
        }
        return fits;
    }

    /** Adds what has no place to the record. */
    ObjectNode finished(ObjectNode record) {
        if (!rest.isEmpty()) {
            ObjectNode literal = record.putObject(Terms.ATTRIBUTES)
                    .put(Terms.TYPE, Terms.JSON)
                    .putObject(Terms.VALUE);
            rest.forEach(literal::put);
        }
        return record;
    }
}
