package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.Language;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.net.URI;
import java.util.List;

/** The tables as sources: whose they are, and which one a claim cites. */
enum Tables {
    /** The table that the Office of the Historian keeps. */
    OFFICE("visits-by-foreign-leaders"),
    /** The sample: facts of that table in other words. */
    SAMPLE("sample-of-visits");

    private static final SourceId PUBLISHER = SourceId.of("office-of-the-historian");

    private final String id;

    Tables(String id) {
        this.id = id;
    }

    SourceId id() {
        return SourceId.of(id);
    }

    /**
     * Returns the table as a source, and those that it depends on.
     *
     * @param digest of the bytes that were read
     */
    List<Entity> sources(Digest digest) {
        return this == OFFICE
                ? List.of(publisher(), office().digest(digest).build())
                : List.of(
                        publisher(),
                        office().build(),
                        Source.builder()
                                .id(id())
                                .kind(SourceKind.DATASET)
                                .name("Sample of visits")
                                .addDerivedFrom(OFFICE.id())
                                .language(Language.ENGLISH)
                                .digest(digest)
                                .build());
    }

    private static Source publisher() {
        return Source.builder()
                .id(PUBLISHER)
                .kind(SourceKind.ORGANIZATION)
                .name("Office of the Historian")
                .speaksFor(Country.of("US"))
                .build();
    }

    private static Source.Builder office() {
        return Source.builder()
                .id(OFFICE.id())
                .kind(SourceKind.DATASET)
                .name("Visits by Foreign Leaders")
                .publisher(PUBLISHER)
                .uri(URI.create("https://history.state.gov/departmenthistory/visits"))
                .language(Language.ENGLISH);
    }
}
