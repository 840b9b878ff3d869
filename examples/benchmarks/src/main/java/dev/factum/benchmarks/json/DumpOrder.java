package dev.factum.benchmarks.json;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The order in which members stand in Wikidata's dumps: the kind of a snak comes first. The Wikidata Toolkit writes it last,
 * which would be harder to read.
 */
final class DumpOrder {
    private static final List<String> NAMES = List.of(
            "snaktype",
            "property",
            "mainsnak",
            "entity-type",
            "numeric-id",
            "value",
            "datavalue",
            "datatype",
            "type",
            "qualifiers",
            "qualifiers-order",
            "id",
            "rank",
            "snaks",
            "snaks-order",
            "references");

    private DumpOrder() {}

    static JsonNode of(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.propertyStream()
                    .sorted(Comparator.comparingInt(DumpOrder::place))
                    .forEach(member -> object.set(member.getKey(), of(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(of(element)));
            return array;
        }
        return node;
    }

    private static int place(Map.Entry<String, JsonNode> member) {
        int place = NAMES.indexOf(member.getKey());
        return place < 0 ? NAMES.size() : place;
    }
}
