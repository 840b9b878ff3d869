package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Citation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Writes the page that a review stands on, which is the review itself, and whose review it is. */
final class PageWriter {
    private final Dossier dossier;
    private final Placed placed;
    private final SpeakerWriter speakers;
    private final AuthorTypes types;

    PageWriter(Dossier dossier, Placed placed, AuthorTypes types) {
        this.types = types;
        this.dossier = dossier;
        this.placed = placed;
        this.speakers = new SpeakerWriter(dossier, placed);
    }

    void write(ObjectNode record, Citation citation) {
        Optional<Source> page = dossier.source(citation.source());
        boolean isSpoken = page.map(Source::kind).filter(Kinds::isSpeaker).isPresent();
        if (!isSpoken) {
            document(record, citation.source(), page);
        }
        Optional<SourceId> publisher =
                identified(isSpoken ? Optional.of(citation.source()) : page.flatMap(Source::publisher));
        Optional<SourceId> assessor = identified(last(citation.via())).filter(id -> !publisher.equals(Optional.of(id)));
        if (assessor.isPresent()) {
            assessor(record, assessor.get(), publisher);
        } else {
            List<String> names =
                    isSpoken ? List.of() : page.map(Source::authors).orElse(List.of());
            authors(record, names, publisher.isPresent());
            publisher.ifPresent(id -> publisher(record, id));
        }
    }

    private Optional<SourceId> identified(Optional<SourceId> id) {
        return id.filter(one -> !speakers.isUnidentified(one));
    }

    private static Optional<SourceId> last(List<SourceId> via) {
        return via.isEmpty() ? Optional.empty() : Optional.of(via.get(via.size() - 1));
    }

    private void document(ObjectNode record, SourceId page, Optional<Source> source) {
        Optional<String> url = SpeakerWriter.url(source);
        String nameless = Nameless.document(Nameless.REVIEW, url, source.flatMap(Source::published));
        SpeakerWriter.name(record, source.map(Source::name).orElse(page.value()), nameless);
        url.ifPresent(one -> record.put("url", one));
        source.flatMap(Source::published)
                .filter(Dates::isPlain)
                .ifPresent(time -> record.put("datePublished", time.toString()));
        source.flatMap(Source::language).ifPresent(language -> record.put("inLanguage", language.toString()));
    }

    // ---- whose it is

    /** A page that has a rating from somebody relays it: it is theirs, whoever wrote the page. */
    private void assessor(ObjectNode record, SourceId assessor, Optional<SourceId> publisher) {
        if (publisher.isEmpty() && speakers.type(assessor).equals(Kinds.ORGANIZATION)) {
            publisher(record, assessor);
            return;
        }
        Optional<Source> source = dossier.source(assessor);
        ObjectNode author = author(
                0, speakers.type(assessor), source.map(Source::name).orElse(assessor.value()), publisher.isPresent());
        SpeakerWriter.url(source).ifPresent(url -> author.put("url", url));
        record.set("author", author);
        publisher.ifPresent(id -> publisher(record, id));
    }

    private void authors(ObjectNode record, List<String> names, boolean isPublished) {
        List<ObjectNode> authors = new ArrayList<>();
        for (String name : names) {
            boolean isOrganization = isPublished && types.isOrganization(authors.size());
            String type = isOrganization ? Kinds.ORGANIZATION : Kinds.PERSON;
            authors.add(author(authors.size(), type, name, isPublished));
        }
        if (authors.size() == 1) {
            record.set("author", authors.get(0));
        } else if (!authors.isEmpty()) {
            record.putArray("author").addAll(authors);
        }
    }

    /** An organization is an author beside a publisher alone, else the reader takes it for the publisher. */
    private ObjectNode author(int index, String type, String name, boolean isPublished) {
        return placed.object(
                        RecordReader.AUTHOR + index,
                        type,
                        other -> Vocabulary.isA(other, Kinds.PERSON)
                                || (isPublished && Vocabulary.isA(other, Kinds.ORGANIZATION)))
                .put("name", TextForms.nameToWrite(name));
    }

    /** An organization that publishes without naming authors is the author. */
    private void publisher(ObjectNode record, SourceId publisher) {
        boolean isAuthor = !record.has("author") && speakers.type(publisher).equals(Kinds.ORGANIZATION);
        record.set(isAuthor ? "author" : "publisher", speakers.speaker(publisher, RecordReader.PUBLISHER));
    }
}
