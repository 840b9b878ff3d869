package dev.factum.jackson.schemaorg;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads members as texts: names, prose, and what just stands there. */
final class MemberTexts {
    private MemberTexts() {}

    /** Returns what something is called, on one line. */
    static Optional<String> name(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText)
                .map(place -> {
                    String plain = plain(node, member, place);
                    if (TextForms.hasControls(plain.strip())) {
                        node.odd(member, Oddities.CHARACTERS, place.pointer(), plain);
                    }
                    return cut(node, member, place, TextForms.line(plain), TextForms.LONGEST_NAME);
                })
                .filter(text -> !TextForms.isBlank(text));
    }

    /** Returns what a work is called. */
    static Optional<String> title(Node node) {
        Optional<String> name = name(node, "name");
        return name.isPresent() ? name : name(node, "headline");
    }

    /** Returns a text of any form. */
    static Optional<String> prose(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText)
                .map(place ->
                        cut(node, member, place, plain(node, member, place).strip(), TextForms.LONGEST_PROSE))
                .filter(text -> !TextForms.isBlank(text));
    }

    /** Returns the text or number of a member as it stands there. */
    static Optional<String> raw(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText).map(Place::stripped);
    }

    /** Returns the text or number of a member, without what is wrapped around it; the whole is kept if that is more. */
    static Optional<JsonNode> scalar(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText).map(Place::value).filter(value -> !value.isBoolean());
    }

    private static String plain(Node node, String member, Place place) {
        String text = place.value().asString();
        if (!place.value().isString()) {
            node.odd(member, Oddities.NOT_TEXT, place.pointer(), text);
        }
        String wellFormed = TextForms.wellFormed(text);
        if (!wellFormed.equals(text)) {
            node.odd(member, Oddities.CHARACTERS, place.pointer(), wellFormed);
        }
        String plain = PlainText.of(wellFormed);
        if (!plain.equals(wellFormed)) {
            node.odd(member, Oddities.HTML, place.pointer(), wellFormed);
        }
        return plain;
    }

    private static String cut(Node node, String member, Place place, String text, int longest) {
        String cut = TextForms.cut(text, longest);
        if (!cut.equals(text)) {
            node.odd(member, Oddities.TOO_LONG, place.pointer(), text, longest);
        }
        return cut;
    }
}
