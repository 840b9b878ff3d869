package dev.factum.jackson;

import dev.factum.codec.Library;
import java.util.List;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.Named;

/** What Jackson 3 prepares ahead. */
final class JacksonLibrary implements Library {
    /** Only makes the matchers, which work with any parser. */
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object names(List<String> names) {
        return factory.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    @Override
    public Object encoded(String text) {
        return new SerializedString(text);
    }
}
