package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads members as objects: those that they hold, refer to, or just name. */
final class MemberNodes {
    private MemberNodes() {}

    /**
     * Returns the objects that a member holds, or refers to; a mere text becomes an object with that name. What is none of
     * these is kept.
     */
    static List<Node> all(Node node, String member, String childType) {
        return all(node, member, childType, "name");
    }

    /** Like {@link #all(Node, String, String)}, where a mere text is something else than a name. */
    static List<Node> all(Node node, String member, String childType, String textMember) {
        JsonNode value = node.take(member);
        List<Node> nodes = new ArrayList<>();
        if (value == null || value.isNull()) {
            return nodes;
        }
        for (Place place : MemberPlaces.all(node, member, value)) {
            Node child = child(node, member, place, childType, textMember);
            if (child != null) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    private static @Nullable Node child(Node node, String member, Place place, String childType, String textMember) {
        Context context = node.context();
        JsonNode value = place.value();
        if (value.isString() && !TextForms.isBlank(value.stringValue())) {
            node.odd(member, Oddities.NOT_A_THING, place.pointer(), value.stringValue());
            return made(context, isUrl(value.stringValue()) ? "url" : textMember, value, place.pointer(), childType);
        }
        if (!value.isObject() || value.isEmpty()) {
            if (!value.isNull() && !(value.isString() && value.stringValue().isBlank())) {
                node.odd(member, Oddities.NOT_A_THING, place.pointer(), JsonTexts.of(context.mapper, value));
            }
            return null;
        }
        String id = Place.idOf(value);
        Located target = id == null || !References.isReference(value) ? null : context.references.follow(id);
        if (target != null) {
            if (value.has(Terms.TYPE)
                    && !value.path(Terms.TYPE).equals(target.json().get(Terms.TYPE))) {
                node.keep(member);
            }
            return new Node(context, target.json(), target.pointer(), childType);
        }
        if (id == null || value.size() > 1) {
            return new Node(context, value, place.pointer(), childType);
        }
        node.odd(member, Oddities.UNRESOLVED, place.pointer(), id);
        return made(context, "url", value.get(Terms.ID), place.pointer(), childType);
    }

    private static boolean isUrl(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Makes an own object of a member that is text or a number. */
    static Node wrapped(Node node, String member, String childMember, String childType) {
        return made(node.context(), childMember, node.take(member), node.pointer(member), childType);
    }

    private static Node made(
            Context context, String member, @Nullable JsonNode value, String pointer, String childType) {
        return Node.ofText(context, context.mapper.createObjectNode().set(member, value), pointer, childType);
    }
}
