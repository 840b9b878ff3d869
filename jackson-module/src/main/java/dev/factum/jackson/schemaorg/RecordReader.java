package dev.factum.jackson.schemaorg;

import dev.factum.jackson.schemaorg.SpeakerReader.Speaker;
import dev.factum.model.Assessment;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one record: a review with what it reviews, or a claim alone. */
final class RecordReader {
    static final String ITEM = "/itemReviewed";
    static final String PUBLISHER = "/publisher";
    static final String AUTHOR = "/author/";

    private final Context context;
    private final SourceTable sources;
    private final SpeakerReader speakers;
    private final Node record;

    RecordReader(Context context, SourceTable sources, Located record, String type) {
        this.context = context;
        this.sources = sources;
        this.speakers = new SpeakerReader(context, sources);
        this.record = new Node(context, record.json(), record.pointer(), type);
    }

    // ---- a claim alone

    /** Returns the claim, or nothing if it has no text. */
    List<Claim> claim() {
        begin();
        Optional<String> text = MemberTexts.prose(record, "text");
        for (String member : List.of("name", "description")) {
            if (text.isEmpty()) {
                text = record.has(member) ? MemberTexts.prose(record, member) : text;
                text.ifPresent(found -> {
                    record.consume(member);
                    context.findings.odd(Oddities.TEXT_OF_NAME, record.pointer(member), found);
                });
            }
        }
        if (text.isEmpty()) {
            context.findings.refusedWithout(Oddities.NO_TEXT, record.pointer("text"));
            return List.of();
        }
        Claim claim = new ItemReader(context, sources, "", text.get(), null).read(record);
        return List.of(claim.withAttributes(context.attributes.map()));
    }

    // ---- a review

    /** Returns the claims that are reviewed, each followed by the assessment; nothing if it is not known what is claimed. */
    List<Claim> review() {
        begin();
        record.takeType(Kinds.CLAIM_REVIEW);
        Optional<URI> url = MemberValues.url(record, "url");
        context.page = url.orElse(null);
        if (!record.has("url")) {
            context.findings.missing(Oddities.NO_URL, record.pointer("url"));
        }
        List<Node> items = items();
        Optional<String> text = MemberTexts.prose(record, "claimReviewed");
        if (text.isEmpty()) {
            text = textOf(items);
        }
        if (text.isEmpty()) {
            context.findings.refusedWithout(Oddities.NO_CLAIM, record.pointer("claimReviewed"));
            return List.of();
        }
        Optional<Edtf> published = MemberValues.time(record, "datePublished");
        if (!record.has("datePublished")) {
            context.findings.missing(Oddities.NO_DATE, record.pointer("datePublished"));
        }
        SourceId source = document(url, published, text.get());
        RatingReader.Read rating = new RatingReader(context).read(record);
        record.settle("");
        return assessments(items, text.get(), published.orElse(null), source, rating);
    }

    private void begin() {
        record.take(Terms.CONTEXT);
        JsonNode own = record.take(Terms.ATTRIBUTES);
        if (own != null && isLiteral(own)) {
            JsonNode attributes = own.get(Terms.VALUE);
            attributes
                    .properties()
                    .forEach(one ->
                            context.attributes.put(one.getKey(), one.getValue().stringValue()));
        } else {
            record.keep(Terms.ATTRIBUTES);
        }
    }

    /** Tells whether this is what our own writer writes. */
    private static boolean isLiteral(JsonNode own) {
        JsonNode type = own.get(Terms.TYPE);
        JsonNode value = own.get(Terms.VALUE);
        return own.size() == 2
                && type != null
                && type.isString()
                && type.stringValue().equals(Terms.JSON)
                && value != null
                && value.isObject()
                && value.properties().stream().allMatch(RecordReader::isAttribute);
    }

    private static boolean isAttribute(Map.Entry<String, JsonNode> member) {
        return !Terms.NOTES.contains(member.getKey())
                && Attributes.isKey(member.getKey())
                && member.getValue().isString()
                && Attributes.isValue(member.getValue().stringValue());
    }

    private List<Node> items() {
        List<Node> items = MemberNodes.all(record, "itemReviewed", "Claim");
        if (items.isEmpty()) {
            context.findings.missing(Oddities.NO_ITEM, record.pointer("itemReviewed"));
        } else if (items.size() > 1) {
            context.findings.odd(Oddities.SEVERAL_ITEMS, record.pointer("itemReviewed"), items.size() + " items");
        }
        return items;
    }

    private Optional<String> textOf(List<Node> items) {
        for (Node item : items) {
            for (String member : List.of("text", "name")) {
                Optional<String> text = item.has(member) ? MemberTexts.prose(item, member) : Optional.empty();
                if (text.isPresent()) {
                    item.consume(member);
                    context.findings.odd(Oddities.CLAIM_OF_ITEM, item.pointer(member), text.get());
                    return text;
                }
            }
        }
        return Optional.empty();
    }

    private List<Claim> assessments(
            List<Node> items, String text, @Nullable Edtf published, SourceId source, RatingReader.Read rating) {
        Attributes shared = context.attributes;
        long parts = items.size() * (long) (1 + shared.size());
        if (items.size() > 1 && parts > TooMuchException.MOST_PARTS) {
            throw new TooMuchException(parts);
        }
        List<Claim> claims = new ArrayList<>();
        if (items.isEmpty()) {
            claims.add(new ItemReader(context, sources, ITEM, text, published).unclaimed());
            claims.add(assessment(claims.get(0), source, rating));
        }
        for (Node item : items) {
            context.attributes = shared.copy();
            Claim claim = new ItemReader(context, sources, ITEM, text, published).read(item);
            claims.add(claim);
            claims.add(assessment(claim, source, rating));
        }
        return claims;
    }

    private Claim assessment(Claim claim, SourceId source, RatingReader.Read rating) {
        return Claim.builder()
                .proposition(Assessment.builder()
                        .claim(claim.id())
                        .rating(rating.rating())
                        .label(rating.label())
                        .reason(rating.reason())
                        .build())
                .addCitation(Citation.of(source))
                .attributes(context.attributes.map())
                .build();
    }

    // ---- the page that the review stands on

    private SourceId document(Optional<URI> url, Optional<Edtf> published, String text) {
        List<Speaker> authors = speakers("author");
        List<Speaker> publishers = speakers("publisher");
        if (publishers.size() > 1) {
            record.odd("publisher", Oddities.SEVERAL, record.pointer("publisher"), publishers.size() + " publishers");
        }
        if (authors.isEmpty() && publishers.isEmpty()) {
            context.findings.missing(Oddities.NO_AUTHOR, record.pointer("author"));
        }
        Speaker publisher = publishers.isEmpty()
                ? authors.stream().filter(Speaker::isOrganization).findFirst().orElse(null)
                : publishers.get(0);
        List<Speaker> others = new ArrayList<>(authors);
        others.remove(publisher);
        SourceDraft draft = draft(url, published, text, others, publisher);
        Set<String> differing = sources.add(draft, record::differs);
        if (differing.contains("publisher")) {
            record.keep("author");
        } else if (publisher != null) {
            speakers.add(publisher, PUBLISHER);
        }
        if (!differing.contains("author")) {
            for (int i = 0; i < others.size(); i++) {
                author(others.get(i), AUTHOR + i);
            }
        }
        return draft.id;
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

    /** Of the authors of a document, the model has the names alone. */
    private void author(Speaker author, String key) {
        if (author.node().takeType(Kinds.PERSON)) {
            context.attributes.put(key + "/" + Terms.TYPE, "null");
        }
        author.node().keep("url");
        author.node().settle(key);
    }
}
