package dev.factum.jackson.schemaorg;

import dev.factum.model.SourceKind;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The types of a page's authors, of whom the model has the names alone: attributes say whether they are persons. */
final class AuthorTypes {
    private final JsonMapper mapper;
    private final Map<String, String> attributes;

    AuthorTypes(JsonMapper mapper, Map<String, String> attributes) {
        this.mapper = mapper;
        this.attributes = attributes;
    }

    static String key(int author) {
        return RecordReader.AUTHOR + author + "/" + Terms.TYPE;
    }

    /** Tells whether an attribute says that an author is an organization, in whatever words. */
    boolean isOrganization(int author) {
        Names names = Optional.ofNullable(attributes.get("/" + Terms.CONTEXT))
                .flatMap(text -> JsonTexts.parsed(mapper, text))
                .map(context -> Names.USUAL.within(mapper.createObjectNode().set(Terms.CONTEXT, context)))
                .orElse(Names.USUAL);
        Optional<JsonNode> types =
                Optional.ofNullable(attributes.get(key(author))).flatMap(text -> JsonTexts.parsed(mapper, text));
        return types.map(stated -> mapper.createObjectNode().set(Terms.TYPE, stated))
                .filter(object -> Kinds.ofSpeaker(names.typesOf(object)).equals(SourceKind.ORGANIZATION))
                .isPresent();
    }
}
