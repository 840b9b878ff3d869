package dev.factum.jackson.schemaorg;

import dev.factum.model.Language;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a record while it is read: gives its members as the model takes them, tells what is odd about them, and
 * remembers which of them the model does not hold as they are. {@link #settle} makes attributes of these.
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

    /** A value of a member, and where it stands. */
    private record Place(JsonNode value, String pointer) {}

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

    boolean has(String member) {
        JsonNode value = json.get(nameOf(member));
        return value != null && !value.isNull();
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

    /** Tells that a member differs from what is said elsewhere, and keeps it. */
    void differs(String member, Object mine, Object first) {
        odd(member, Oddities.DIFFERS, pointer(member), mine, first);
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

    // ---- types

    /** Returns the types that are stated, without what stands in front of them. */
    List<String> types() {
        return typesOf(json);
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
        } else if (stated != null && !(stated.isString() && stated.stringValue().equals(written))) {
            keep(Terms.TYPE);
        }
        return stated == null;
    }

    // ---- texts

    /** Returns what something is called, on one line. */
    Optional<String> name(String member) {
        return first(member, Node::isText)
                .map(place -> {
                    String plain = plain(member, place);
                    String line = TextForms.oneLine(plain).strip();
                    String clean = TextForms.withoutControls(line);
                    if (!clean.equals(line)) {
                        odd(member, Oddities.CHARACTERS, place.pointer(), plain);
                    }
                    return cut(member, place, clean, TextForms.LONGEST_NAME);
                })
                .filter(text -> !TextForms.isBlank(text));
    }

    /** Returns what a work is called. */
    Optional<String> title() {
        Optional<String> name = name("name");
        return name.isPresent() ? name : name("headline");
    }

    /** Returns a text of any form. */
    Optional<String> prose(String member) {
        return first(member, Node::isText)
                .map(place -> cut(member, place, plain(member, place).strip(), TextForms.LONGEST_PROSE))
                .filter(text -> !TextForms.isBlank(text));
    }

    private String plain(String member, Place place) {
        JsonNode value = place.value();
        String text = value.isString() ? value.stringValue() : value.asString();
        if (!value.isString()) {
            odd(member, Oddities.NOT_TEXT, place.pointer(), text);
        }
        String wellFormed = TextForms.wellFormed(text);
        if (!wellFormed.equals(text)) {
            odd(member, Oddities.CHARACTERS, place.pointer(), wellFormed);
        }
        String plain = PlainText.of(wellFormed);
        if (!plain.equals(wellFormed)) {
            odd(member, Oddities.HTML, place.pointer(), wellFormed);
        }
        return plain;
    }

    private String cut(String member, Place place, String text, int longest) {
        String cut = TextForms.cut(text, longest);
        if (!cut.equals(text)) {
            odd(member, Oddities.TOO_LONG, place.pointer(), text, longest);
        }
        return cut;
    }

    private static boolean isText(JsonNode value) {
        return value.isString() ? !TextForms.isBlank(value.stringValue()) : value.isNumber() || value.isBoolean();
    }

    /** Returns the text or number of a member as it stands there. */
    Optional<String> raw(String member) {
        return first(member, Node::isText).map(place -> place.value().asString().strip());
    }

    /** Returns the text or number of a member, without what is wrapped around it; the whole is kept if that is more. */
    Optional<JsonNode> scalar(String member) {
        return first(member, Node::isText).map(Place::value).filter(value -> !value.isBoolean());
    }

    // ---- times, URLs, languages

    Optional<Edtf> time(String member) {
        return first(member, Node::isText).flatMap(place -> time(member, place));
    }

    private Optional<Edtf> time(String member, Place place) {
        String text = place.value().asString().strip();
        Optional<Edtf> strict = place.value().isString() ? Dates.strict(text) : Optional.empty();
        Optional<Edtf> time = strict.isPresent() || !place.value().isString() ? strict : Dates.lenient(text);
        if (time.isEmpty()) {
            odd(member, Oddities.NOT_A_DATE, place.pointer(), text);
        } else if (strict.isEmpty()) {
            context.findings.oddIn(field(member), Oddities.DATE_FORM, place.pointer(), text, time.get());
        }
        if (time.filter(Dates::isMidnight).isPresent()) {
            if (context.midnightIsDay) {
                return time.map(Dates::day);
            }
            context.findings.oddIn(field(member), Oddities.MIDNIGHT, place.pointer(), text);
        }
        return time;
    }

    /** Returns the URL that a member holds, or the object within it. */
    Optional<URI> url(String member) {
        return first(member, value -> isText(value) || idOf(value) != null).flatMap(place -> url(member, place));
    }

    private Optional<URI> url(String member, Place place) {
        String id = idOf(place.value());
        String text = (id == null ? place.value().asString() : id).strip();
        Optional<URI> strict = Links.strict(text);
        if (strict.isPresent()) {
            if (id != null) {
                keep(member);
            }
            return strict;
        }
        String encoded = Links.encoded(text);
        Optional<URI> repaired = Links.strict(encoded);
        if (repaired.isPresent()) {
            odd(member, Oddities.URL_FORM, place.pointer(), text, repaired.get());
            return repaired;
        }
        Optional<URI> resolved = Optional.ofNullable(context.page)
                .flatMap(page -> Links.parsed(encoded).flatMap(relative -> Links.resolved(relative, page)));
        if (resolved.isPresent()) {
            odd(member, Oddities.RELATIVE, place.pointer(), text, resolved.get());
        } else {
            odd(member, Oddities.NOT_A_URL, place.pointer(), text);
        }
        return resolved;
    }

    private static @Nullable String idOf(JsonNode value) {
        JsonNode id = value.isObject() ? value.get(Terms.ID) : null;
        return id != null && id.isString() && !id.stringValue().isBlank() ? id.stringValue() : null;
    }

    Optional<Language> language(String member) {
        return first(member, Node::isText).flatMap(place -> {
            String text = place.value().asString().strip();
            try {
                Language language = Language.of(text);
                if (!language.toString().equals(place.value().asString())) {
                    keep(member);
                }
                return Optional.of(language);
            } catch (InvalidValueException e) {
                odd(member, Oddities.NOT_A_LANGUAGE, place.pointer(), text);
                return Optional.empty();
            }
        });
    }

    // ---- objects

    /**
     * Returns the objects that a member holds, or refers to; a mere text becomes an object with that name. What is none of
     * these is kept.
     */
    List<Node> nodes(String member, String childType) {
        JsonNode value = take(member);
        List<Node> nodes = new ArrayList<>();
        if (value == null || value.isNull()) {
            return nodes;
        }
        for (Place place : places(member, value)) {
            Node node = node(member, place, childType);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private @Nullable Node node(String member, Place place, String childType) {
        JsonNode value = place.value();
        if (value.isString() && !TextForms.isBlank(value.stringValue())) {
            odd(member, Oddities.NOT_A_THING, place.pointer(), value.stringValue());
            JsonNode named = context.mapper
                    .createObjectNode()
                    .put(isUrl(value.stringValue()) ? "url" : "name", value.stringValue());
            return new Node(context, named, place.pointer(), childType, true);
        }
        if (!value.isObject() || value.isEmpty()) {
            if (!value.isNull() && !(value.isString() && value.stringValue().isBlank())) {
                odd(member, Oddities.NOT_A_THING, place.pointer(), JsonTexts.of(context.mapper, value));
            }
            return null;
        }
        String id = value.size() == 1 ? idOf(value) : null;
        if (id == null) {
            return new Node(context, value, place.pointer(), childType);
        }
        Located target = context.references.follow(id);
        if (target != null) {
            return new Node(context, target.json(), target.pointer(), childType);
        }
        odd(member, Oddities.UNRESOLVED, place.pointer(), id);
        return new Node(context, context.mapper.createObjectNode().put("url", id), place.pointer(), childType, true);
    }

    private static boolean isUrl(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Makes an own object of a member that is text or a number. */
    Node wrapped(String member, String childMember, String childType) {
        JsonNode value = take(member);
        return new Node(
                context, context.mapper.createObjectNode().set(childMember, value), pointer(member), childType, true);
    }

    // ---- members

    /** Returns the first fitting value of a member, and keeps the member if there are others. */
    private Optional<Place> first(String member, Predicate<JsonNode> fits) {
        JsonNode value = take(member);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        List<Place> places = places(member, value).stream()
                .filter(place -> !place.value().isNull())
                .toList();
        Optional<Place> first =
                places.stream().filter(place -> fits.test(place.value())).findFirst();
        if (places.size() > 1) {
            odd(member, Oddities.SEVERAL, pointer(member), JsonTexts.of(context.mapper, value));
        } else if (first.isEmpty()
                && !places.isEmpty()
                && !isEmpty(places.get(0).value())) {
            odd(member, Oddities.NOT_TEXT, pointer(member), JsonTexts.of(context.mapper, value));
        } else if (first.isPresent() && !isSame(value, first.get().value())) {
            keep(member);
        }
        return first;
    }

    /** Nothing is lost of a value that stands in an array alone. */
    private static boolean isSame(JsonNode member, JsonNode value) {
        return member.equals(value)
                || (member.isArray() && member.size() == 1 && member.get(0).equals(value));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isString() || (value.isContainer() && value.isEmpty());
    }

    /** The values of a member: those of an array, and what JSON-LD wraps into a value object. */
    private List<Place> places(String member, JsonNode value) {
        String at = pointer(member);
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

    private static JsonNode unwrapped(JsonNode value) {
        JsonNode wrapped = value.isObject() ? value.get(Terms.VALUE) : null;
        return wrapped == null || wrapped.isContainer() ? value : wrapped;
    }

    /** Tells what is odd about a member, and keeps it. */
    void odd(String member, String rule, String at, Object rejected, Object... arguments) {
        context.findings.oddIn(field(member), rule, at, rejected, arguments);
        keep(member);
    }

    /** What a member is called in codes and messages. */
    String field(String member) {
        return type + "." + member.substring(member.indexOf(':') + 1).replace("@", "");
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
}
