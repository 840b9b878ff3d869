package dev.factum.jackson.schemaorg;

import dev.factum.model.Assessment;
import dev.factum.model.Rating;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a rating in the publisher's words, with the number that they have for it. */
final class RatingWriter {
    private static final List<String> LAST = List.of(
            "alternateName",
            "ratingValue",
            "bestRating",
            "worstRating",
            "ratingExplanation",
            "image",
            "reviewAspect",
            Terms.RATING);

    private final JsonMapper mapper;
    private final Placed placed;
    private final Assessment assessment;
    private final Map<String, String> attributes;
    private final List<String> without;

    private @Nullable ObjectNode rating;

    RatingWriter(JsonMapper mapper, Placed placed, Assessment assessment, Map<String, String> attributes) {
        this.mapper = mapper;
        this.placed = placed;
        this.assessment = assessment;
        this.attributes = attributes;
        this.without = List.of(attributes.getOrDefault(Terms.WITHOUT, "").split(" "));
    }

    /** Writes what is known before attributes have their places. */
    void write(ObjectNode record) {
        boolean nothing = assessment.rating() == Rating.UNRATED
                && assessment.label().equals(RatingReader.NO_WORDS)
                && assessment.reason().isEmpty();
        if (nothing && without.contains("reviewRating")) {
            return;
        }
        ObjectNode object = placed.object(RatingReader.KEY, "Rating");
        rating = object;
        record.set("reviewRating", object);
        if (!without.contains("ratingValue") && !attributes.containsKey(RatingReader.KEY + "/ratingValue")) {
            number(object);
        }
        assessment.reason().map(TextForms::proseToWrite).ifPresent(reason -> object.put("ratingExplanation", reason));
    }

    private void number(ObjectNode object) {
        Scale.number(assessment.rating())
                .ifPresent(number -> object.put("ratingValue", number)
                        .put("bestRating", Scale.BEST.intValue())
                        .put("worstRating", Scale.WORST.intValue()));
    }

    /** Writes what a reader would not see by itself. */
    void finish(ObjectNode record) {
        if (rating == null) {
            return;
        }
        String label = TextForms.nameToWrite(assessment.label());
        if (!without.contains("alternateName") || !read(record).label().equals(label)) {
            rating.put("alternateName", label);
        }
        if (read(record).rating() != assessment.rating()) {
            rating.put(Terms.RATING, RatingReader.code(assessment.rating()));
        }
        inOrder(rating);
    }

    /** Attributes have come last, and would come first the next time. */
    private static void inOrder(ObjectNode rating) {
        for (String member : LAST) {
            JsonNode value = rating.remove(member);
            if (value != null) {
                rating.set(member, value);
            }
        }
    }

    private RatingReader.Read read(ObjectNode record) {
        Context context = new Context(mapper, false, new Findings(), new References(), null);
        return new RatingReader(context).read(new Node(context, record, "", Kinds.CLAIM_REVIEW));
    }
}
