package dev.factum.jackson.schemaorg;

import dev.factum.jackson.schemaorg.ReviewedTexts.Reviewed;
import dev.factum.model.Assessment;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads one record: a review with what it reviews, or a claim alone. */
final class RecordReader {
    static final String ITEM = "/itemReviewed";
    static final String PUBLISHER = "/publisher";
    static final String AUTHOR = "/author/";

    private final Context context;
    private final SourceTable sources;
    private final Node record;
    private final List<Node> taken = new ArrayList<>();

    RecordReader(Context context, SourceTable sources, Located record, String type) {
        this.context = context;
        this.sources = sources;
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
        ReviewedTexts texts = new ReviewedTexts(context, record);
        List<Reviewed> reviewed = texts.of(items());
        if (reviewed.isEmpty()) {
            return List.of();
        }
        Optional<Edtf> published = MemberValues.time(record, "datePublished");
        if (!record.has("datePublished")) {
            context.findings.missing(Oddities.NO_DATE, record.pointer("datePublished"));
        }
        Set<String> all = reviewed.stream().map(Reviewed::text).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, SourceId> pages = new PageReader(context, sources, record).read(url, published, all);
        RatingReader.Read rating = new RatingReader(context).read(record);
        record.settle("");
        Attributes shared = context.attributes;
        if (reviewed.size() > 1) {
            TooMuchException.check(reviewed.size(), 1 + shared.size());
        }
        List<Claim> claims = new ArrayList<>();
        for (Reviewed one : reviewed) {
            context.attributes = shared.copy();
            texts.keep(one.text());
            ItemReader reader = new ItemReader(context, sources, ITEM, one.text(), published.orElse(null));
            Claim claim = one.item() == null ? reader.unclaimed() : reader.read(one.item());
            claims.add(claim);
            claims.add(assessment(claim, Objects.requireNonNull(pages.get(one.text())), rating));
        }
        reviewed.stream().map(Reviewed::item).filter(Objects::nonNull).forEach(taken::add);
        return claims;
    }

    /** Returns what has been taken as reviewed: nothing, if the review was refused. */
    List<Node> reviewed() {
        return taken;
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
        List<Node> items = MemberNodes.all(record, "itemReviewed", "Claim", "text");
        if (items.isEmpty()) {
            context.findings.missing(Oddities.NO_ITEM, record.pointer("itemReviewed"));
        } else if (items.size() > 1) {
            context.findings.odd(Oddities.SEVERAL_ITEMS, record.pointer("itemReviewed"), items.size() + " items");
        }
        return items;
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
}
