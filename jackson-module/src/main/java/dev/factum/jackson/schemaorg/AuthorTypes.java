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
        Optional<JsonNode> types =
                Optional.ofNullable(attributes.get(key(author))).flatMap(text -> JsonTexts.parsed(mapper, text));
        return types.map(stated -> mapper.createObjectNode().set(Terms.TYPE, stated))
                .filter(object -> Kinds.ofSpeaker(Node.typesOf(object)).equals(SourceKind.ORGANIZATION))
                .isPresent();
    }
}
