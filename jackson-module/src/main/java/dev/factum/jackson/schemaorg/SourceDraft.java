package dev.factum.jackson.schemaorg;

import dev.factum.model.Language;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What one record says of a source. */
final class SourceDraft {
    final SourceId id;

    /** What kind of source it is, if the record says. */
    Optional<SourceKind> kind;

    /** What it is taken for if nobody says. */
    SourceKind kindless;

    /** What it is called if nobody says. */
    final String nameless;

    Optional<String> name = Optional.empty();

    Optional<URI> uri = Optional.empty();

    Optional<SourceId> publisher = Optional.empty();

    List<String> authors = List.of();

    Optional<Language> language = Optional.empty();

    Optional<Edtf> published = Optional.empty();

    SourceDraft(SourceId id, SourceKind kind, String nameless) {
        this.id = id;
        this.kind = Optional.of(kind).filter(one -> !Kinds.isVague(one));
        this.kindless = kind;
        this.nameless = nameless;
    }

    String called() {
        return name.orElse(nameless);
    }

    Source build() {
        return Source.builder()
                .id(id)
                .kind(kind.orElse(kindless))
                .name(called())
                .uri(uri)
                .publisher(publisher)
                .authors(authors)
                .language(language)
                .published(published)
                .build();
    }
}
