package dev.factum.jackson.schemaorg;

import dev.factum.model.Language;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one record says of a source. */
final class SourceDraft {
    final SourceId id;

    SourceKind kind;

    /** What it is called if nobody says. */
    final String nameless;

    @Nullable
    String name;

    @Nullable
    URI uri;

    @Nullable
    SourceId publisher;

    List<String> authors = List.of();

    @Nullable
    Language language;

    @Nullable
    Edtf published;

    SourceDraft(SourceId id, SourceKind kind, String nameless) {
        this.id = id;
        this.kind = kind;
        this.nameless = nameless;
    }

    String called() {
        return name == null ? nameless : name;
    }

    Source build() {
        Source.Builder source =
                Source.builder().id(id).kind(kind).name(called()).authors(authors);
        if (uri != null) {
            source.uri(uri);
        }
        if (publisher != null) {
            source.publisher(publisher);
        }
        if (language != null) {
            source.language(language);
        }
        if (published != null) {
            source.published(published);
        }
        return source.build();
    }
}
