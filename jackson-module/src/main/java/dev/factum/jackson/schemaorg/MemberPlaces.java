package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The values that a member has, which may be one, several in an array, or wrapped into value objects of JSON-LD. */
final class MemberPlaces {
    private MemberPlaces() {}

    /** Returns the first fitting value of a member, and keeps the member if there are others. */
    static Optional<Place> first(Node node, String member, Predicate<JsonNode> fits) {
        JsonNode value = node.take(member);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        List<Place> places = all(node, member, value).stream()
                .filter(place -> !place.value().isNull())
                .toList();
        Optional<Place> first =
                places.stream().filter(place -> fits.test(place.value())).findFirst();
        if (places.size() > 1) {
            node.odd(member, Oddities.SEVERAL, node.pointer(member), JsonTexts.of(node.context().mapper, value));
        } else if (first.isEmpty()
                && !places.isEmpty()
                && !isEmpty(places.get(0).value())) {
            node.odd(member, Oddities.NOT_TEXT, node.pointer(member), JsonTexts.of(node.context().mapper, value));
        } else if (first.isPresent() && !isSame(value, first.get().value())) {
            node.keep(member);
        }
        return first;
    }

    /** Returns the values of a member: those of an array, and what JSON-LD wraps into a value object. */
    static List<Place> all(Node node, String member, JsonNode value) {
        String at = node.pointer(member);
        if (!value.isArray()) {
            return List.of(new Place(unwrapped(value), at));
        }
        List<Place> places = new ArrayList<>(value.size());
        int index = 0;
        for (JsonNode element : value) {
            places.add(new Place(unwrapped(element), at + "/" + index++));
        }
        return places;
    }

    /** Nothing is lost of a value that stands in an array alone. */
    private static boolean isSame(JsonNode member, JsonNode value) {
        return member.equals(value)
                || (member.isArray() && member.size() == 1 && member.get(0).equals(value));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isString() || (value.isContainer() && value.isEmpty());
    }

    private static JsonNode unwrapped(JsonNode value) {
        JsonNode wrapped = value.isObject() ? value.get(Terms.VALUE) : null;
        return wrapped == null || wrapped.isContainer() ? value : wrapped;
    }
}
