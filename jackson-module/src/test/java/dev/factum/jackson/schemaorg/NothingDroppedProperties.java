package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.jackson.FactumModule;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a record, of whatever type and wherever, is in the dossier. */
class NothingDroppedProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FactumModule()).build();

    private static final List<String> MEMBERS = List.of(
            "author",
            "publisher",
            "itemReviewed",
            "reviewRating",
            "url",
            "name",
            "headline",
            "datePublished",
            "inLanguage",
            "appearance",
            "firstAppearance",
            "text",
            "description",
            "image",
            "sameAs",
            "alternateName",
            "ratingValue",
            "bestRating",
            "worstRating",
            "ratingExplanation",
            "factum:attributes",
            "factum:rating",
            "other");

    private static final int DEPTH = 3;

    private static final Pattern WORD = Pattern.compile("#");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyWordIsKept(@ForAll("objects") String members, @ForAll("types") String type) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(members);
        String filled = matcher.replaceAll(place -> {
            words.add("word" + (1000 + words.size()));
            return words.get(words.size() - 1);
        });
        String json = "{\"@type\":\"" + type + "\",\"claimReviewed\":\"c\"," + filled.substring(1);
        ClaimReviewReading reading = Reviews.read(json);
        if (reading.report().hasErrors()) {
            assertThat(type).isEqualTo("Claim"); // there is no text in it
            return;
        }
        String kept = MAPPER.writeValueAsString(reading.dossier());
        assertThat(words).as(json).allMatch(kept::contains);
        assertThat(Reviews.read(Reviews.WRITER.write(reading.dossier())).dossier())
                .isEqualTo(reading.dossier());
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("ClaimReview", "Claim");
    }

    @Provide
    Arbitrary<String> objects() {
        return object(DEPTH);
    }

    private static Arbitrary<String> object(int depth) {
        Arbitrary<List<String>> names =
                Arbitraries.of(MEMBERS).list().uniqueElements().ofMinSize(1).ofMaxSize(7);
        Arbitrary<String> types = depth == DEPTH
                ? Arbitraries.just("")
                : Arbitraries.of("", "Claim", "Person", "Organization", "Rating", "CreativeWork", "#");
        return Combinators.combine(names, value(depth - 1).list().ofSize(7), types)
                .as((members, values, type) -> {
                    StringJoiner object = new StringJoiner(",", "{", "}");
                    for (int i = 0; i < members.size(); i++) {
                        object.add("\"" + members.get(i) + "\":" + values.get(i));
                    }
                    return (type.isEmpty() ? object : object.add("\"@type\":\"" + type + "\"")).toString();
                });
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar = Arbitraries.of(
                "\"#\"",
                "\"#\"",
                "\"<b>#</b>\"",
                "\"https://a.example/#\"",
                "\"/#\"",
                "\"2024 #\"",
                "{\"@value\":\"#\"}",
                "{\"@value\":\"#\",\"@language\":\"#\"}",
                "{\"@id\":\"https://a.example/#\"}",
                "{\"@id\":\"#\"}",
                "[\"#\",\"#\"]",
                "[[\"#\"]]",
                "{\"@value\":{\"x\":\"#\"}}");
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> object = object(depth);
        return Arbitraries.oneOf(
                scalar, object, object.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]"));
    }
}
