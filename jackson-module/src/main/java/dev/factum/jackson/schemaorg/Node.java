package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a record while it is read: remembers which of its members the model does not hold as they are, and tells
 * what is odd about them. {@link #settle} makes attributes of these. What members say is read by {@link MemberTexts},
 * {@link MemberValues} and {@link MemberNodes}.
 */
final class Node {
    private final Context context;
    private final JsonNode json;
    private final String pointer;

    /** What the object is called in codes and messages. */
    private final String type;

    /** Whether the record has a mere text in place of the object. */
    private final boolean ofText;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> consumed = new HashSet<>();
    private final List<String> kept = new ArrayList<>();

    Node(Context context, JsonNode json, String pointer, String type) {
        this(context, json, pointer, type, false);
    }

    private Node(Context context, JsonNode json, String pointer, String type, boolean ofText) {
        this.ofText = ofText;
        this.context = context;
        this.json = json;
        this.pointer = pointer;
        this.type = type;
    }

    /** Makes the object that a text stands for. */
    static Node ofText(Context context, JsonNode json, String pointer, String type) {
        return new Node(context, json, pointer, type, true);
    }

    Context context() {
        return context;
    }

    /** Tells whether the record has a mere text in place of the object. */
    boolean isOfText() {
        return ofText;
    }

    JsonNode json() {
        return json;
    }

    String pointer() {
        return pointer;
    }

    /** Where a member stands, or would stand. */
    String pointer(String member) {
        return pointer + Terms.token(nameOf(member));
    }

    /** The JSON of the object. */
    String text() {
        return JsonTexts.of(context.mapper, json);
    }

    // ---- members

    boolean has(String member) {
        JsonNode value = json.get(nameOf(member));
        return value != null && !value.isNull();
    }

    /** Returns a member without marking it as read. */
    @Nullable
    JsonNode get(String member) {
        return json.get(nameOf(member));
    }

    /** Marks a member as read. */
    @Nullable
    JsonNode take(String member) {
        String name = nameOf(member);
        taken.add(name);
        return consumed.contains(name) ? null : json.get(name);
    }

    /** Keeps a member as it is, beside what is read from it. */
    void keep(String member) {
        String name = nameOf(member);
        taken.add(name);
        if (json.has(name) && !kept.contains(name)) {
            kept.add(name);
        }
    }

    /** Makes nothing more of a member that was taken for another one. */
    void consume(String member) {
        consumed.add(nameOf(member));
    }

    /** Makes attributes of what the model does not hold: {@code key/member} and the JSON of the member. */
    void settle(String key) {
        ObjectNode odd = context.mapper.createObjectNode();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            String name = member.getKey();
            if (taken.contains(name) && !kept.contains(name)) {
                continue;
            }
            String full = key + Terms.token(Terms.local(name));
            if (Attributes.isKey(full)) {
                context.keep(full, member.getValue());
            } else {
                odd.set(name, member.getValue());
            }
        }
        if (!odd.isEmpty()) {
            context.keep(key + "/*", odd);
        }
    }

    /** Returns the name under which a member stands, which may have a prefix. */
    private String nameOf(String member) {
        if (!json.has(member)) {
            for (String prefix : Terms.PREFIXES) {
                if (json.has(prefix + member)) {
                    return prefix + member;
                }
            }
        }
        return member;
    }

    // ---- types

    /** Returns the types that are stated, without what stands in front of them. */
    List<String> types() {
        return typesOf(json);
    }

    /** Tells whether what is reviewed is a claim, and no work that holds one. */
    boolean isClaim() {
        List<String> types = types();
        return types.isEmpty() || types.contains(Kinds.CLAIM);
    }

    static List<String> typesOf(JsonNode json) {
        JsonNode stated = json.get(Terms.TYPE);
        List<String> types = new ArrayList<>();
        if (stated != null && stated.isArray()) {
            stated.forEach(one -> {
                if (one.isString()) {
                    types.add(Terms.local(one.stringValue()));
                }
            });
        } else if (stated != null && stated.isString()) {
            types.add(Terms.local(stated.stringValue()));
        }
        return types;
    }

    /**
     * Takes the type, and keeps it unless it is just the one that is written for it.
     *
     * @return whether there is none
     */
    boolean takeType(String written) {
        JsonNode stated = take(Terms.TYPE);
        if (stated == null && !ofText) {
            context.findings.oddIn(type, Oddities.TYPE_MISSING, pointer, text());
        } else if (stated != null && !isPlain(written)) {
            keep(Terms.TYPE);
        }
        return stated == null;
    }

    /** Tells whether the type is just this one, in the very words. */
    boolean isPlain(String written) {
        JsonNode stated = json.get(Terms.TYPE);
        return stated != null && stated.isString() && stated.stringValue().equals(written);
    }

    // ---- what is odd

    /** Tells what is odd about a member, and keeps it. */
    void odd(String member, String rule, String at, Object rejected, Object... arguments) {
        context.findings.oddIn(field(member), rule, at, rejected, arguments);
        keep(member);
    }

    /** Tells that a member differs from what is said elsewhere, and keeps it. */
    void differs(String member, Object mine, Object first) {
        odd(member, Oddities.DIFFERS, pointer(member), mine, first);
    }

    /** What a member is called in codes and messages. */
    String field(String member) {
        return type + "." + member.substring(member.indexOf(':') + 1).replace("@", "");
    }
}
