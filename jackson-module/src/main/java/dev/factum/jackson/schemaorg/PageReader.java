package dev.factum.jackson.schemaorg;

import dev.factum.jackson.schemaorg.SpeakerReader.Speaker;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the page that a review stands on, which is the review itself, and whose review it is. */
final class PageReader {
    private final Context context;
    private final SourceTable sources;
    private final SpeakerReader speakers;
    private final Node record;

    PageReader(Context context, SourceTable sources, Node record) {
        this.context = context;
        this.sources = sources;
        this.speakers = new SpeakerReader(context, sources);
        this.record = record;
    }

    /** Returns the page for each of the texts that are reviewed: the same one, if it has a URL. */
    Map<String, SourceId> read(Optional<URI> url, Optional<Edtf> published, Set<String> texts) {
        List<Speaker> authors = speakers("author");
        List<Speaker> publishers = speakers("publisher");
        if (publishers.size() > 1) {
            record.odd("publisher", Oddities.SEVERAL, record.pointer("publisher"), publishers.size() + " publishers");
        }
        if (authors.isEmpty() && publishers.isEmpty()) {
            context.findings.missing(Oddities.NO_AUTHOR, record.pointer("author"));
        }
        TooMuchException.check(texts.size(), 1 + authors.size());
        Speaker publisher = publishers.isEmpty()
                ? authors.stream().filter(Speaker::isOrganization).findFirst().orElse(null)
                : publishers.get(0);
        List<Speaker> others = new ArrayList<>(authors);
        others.remove(publisher);
        Set<String> differing = new HashSet<>();
        Map<String, SourceId> pages = new LinkedHashMap<>();
        for (String text : texts) {
            SourceDraft draft = draft(url, published, text, others, publisher);
            differing.addAll(sources.add(draft, record::differs));
            pages.put(text, draft.id);
        }
        settle(others, publisher, differing);
        return pages;
    }

    private List<Speaker> speakers(String member) {
        List<Speaker> found = new ArrayList<>();
        for (Node node : MemberNodes.all(record, member, record.field(member))) {
            speakers.speaker(record, member, node).ifPresent(found::add);
        }
        return found;
    }

    private SourceDraft draft(
            Optional<URI> url,
            Optional<Edtf> published,
            String text,
            List<Speaker> authors,
            @Nullable Speaker publisher) {
        String nameless = Nameless.document(Nameless.REVIEW, url, published);
        Optional<String> name = MemberTexts.title(record).filter(one -> !one.equals(nameless));
        List<String> names =
                authors.stream().map(author -> author.draft().called()).toList();
        var by = Optional.ofNullable(publisher).map(one -> one.draft().id);
        SourceId id = url.map(SourceIds::ofWork)
                .orElseGet(() -> SourceIds.ofReview(Identity.of(text, name, published, by, names)));
        SourceDraft draft = new SourceDraft(id, SourceKind.ARTICLE, nameless);
        draft.uri = url;
        draft.name = name;
        draft.published = published;
        draft.kind = Optional.empty(); // another record may review the page as a post, or a report
        draft.language = MemberValues.language(record, "inLanguage");
        draft.authors = names;
        draft.publisher = by;
        return draft;
    }

    // ---- whose it is

    private void settle(List<Speaker> authors, @Nullable Speaker publisher, Set<String> differing) {
        if (differing.contains("publisher")) {
            record.keep("author");
        } else if (publisher != null) {
            speakers.add(publisher, RecordReader.PUBLISHER);
        }
        if (!differing.contains("author")) {
            for (int i = 0; i < authors.size(); i++) {
                author(authors.get(i).node(), i);
            }
        }
    }

    /** Of the authors of a document, the model has the names alone. */
    private void author(Node author, int index) {
        AuthorTypes types = new AuthorTypes(context.mapper, context.attributes.map());
        if (author.isPlain(Kinds.ORGANIZATION) && types.isOrganization(index)) {
            author.take(Terms.TYPE); // our own writer says more elsewhere
        } else if (author.takeType(Kinds.PERSON)) {
            context.attributes.put(AuthorTypes.key(index), "null");
        }
        author.keep("url");
        author.settle(RecordReader.AUTHOR + index);
    }
}
