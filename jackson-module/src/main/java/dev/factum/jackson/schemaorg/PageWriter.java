package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the page that a review stands on, which is the review itself. */
final class PageWriter {
    private final Dossier dossier;
    private final Placed placed;
    private final SpeakerWriter speakers;

    PageWriter(Dossier dossier, Placed placed) {
        this.dossier = dossier;
        this.placed = placed;
        this.speakers = new SpeakerWriter(dossier, placed);
    }

    void write(ObjectNode record, SourceId page) {
        Optional<Source> source = dossier.source(page);
        Optional<String> url = SpeakerWriter.url(source);
        if (source.isPresent() && Kinds.isSpeaker(source.get().kind())) {
            publisher(record, page);
            return;
        }
        String nameless = Nameless.document(Nameless.REVIEW, url, source.flatMap(Source::published));
        SpeakerWriter.name(record, source.map(Source::name).orElse(page.value()), nameless);
        url.ifPresent(one -> record.put("url", one));
        source.flatMap(Source::published)
                .filter(Dates::isPlain)
                .ifPresent(time -> record.put("datePublished", time.toString()));
        source.flatMap(Source::language).ifPresent(language -> record.put("inLanguage", language.toString()));
        List<String> authors = source.map(Source::authors).orElse(List.of());
        ArrayNode array = authors.size() > 1 ? record.putArray("author") : null;
        for (int i = 0; i < authors.size(); i++) {
            ObjectNode author = placed.object(RecordReader.AUTHOR + i, Kinds.PERSON)
                    .put("name", TextForms.nameToWrite(authors.get(i)));
            if (array == null) {
                record.set("author", author);
            } else {
                array.add(author);
            }
        }
        source.flatMap(Source::publisher).ifPresent(publisher -> publisher(record, publisher));
    }

    /** An organization that publishes without naming authors is the author. */
    private void publisher(ObjectNode record, SourceId publisher) {
        if (speakers.isUnidentified(publisher)) {
            return;
        }
        boolean isAuthor = !record.has("author")
                && dossier.source(publisher)
                        .map(Source::kind)
                        .map(Kinds::typeOfSpeaker)
                        .filter(Kinds.ORGANIZATION::equals)
                        .isPresent();
        record.set(isAuthor ? "author" : "publisher", speakers.speaker(publisher, RecordReader.PUBLISHER));
    }
}
