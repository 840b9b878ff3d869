package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.model.Anniversary;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.GeoPoint;
import dev.factum.model.Leader;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Recording;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import dev.factum.model.TimeSpan;
import dev.factum.model.TimeValue;
import java.util.List;

/**
 * What the reader refuses and no schema can: a rule of the page JSON.md, and a document that breaks it.
 *
 * @param rule the rule in words
 * @param type what the document is to be
 * @param json the document
 */
record BeyondSchema(String rule, Class<?> type, String json) {
    private static final String CLAIM = "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\","
            + "\"citations\":[{\"source\":\"s\"}]";

    static List<BeyondSchema> all() {
        return List.of(
                // JSON itself
                new BeyondSchema("No member stands twice.", Place.class, "{\"name\":\"a\",\"name\":\"a\"}"),
                new BeyondSchema(
                        "Integers are written without a fraction, even a zero one.",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":0,\"end\":1.0}"),
                new BeyondSchema("Text holds no half of a surrogate pair.", Quote.class, "{\"exact\":\"a\\ud83d\"}"),
                new BeyondSchema(
                        "Lengths count UTF-16 code units, where JSON Schema counts characters.",
                        Place.class,
                        "{\"name\":\"" + "\ud83d\ude00".repeat(251) + "\"}"),
                // texts
                new BeyondSchema(
                        "Ids and codes are in Unicode normalization form C.",
                        Leader.class,
                        "{\"id\":\"e\u0301\",\"name\":\"a\"}"),
                new BeyondSchema(
                        "Ids and codes hold no invisible character, the rarest included.",
                        Leader.class,
                        "{\"id\":\"a\udb40\udc41\",\"name\":\"a\"}"),
                new BeyondSchema(
                        "Countries are those that ISO has coded.", Place.class, "{\"name\":\"a\",\"country\":\"UK\"}"),
                new BeyondSchema(
                        "Languages are well-formed tags of BCP 47.",
                        Quote.class,
                        "{\"exact\":\"a\",\"language\":\"en-x\"}"),
                new BeyondSchema(
                        "No two keys of names are one language.",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"a\",\"names\":{\"en\":\"a\",\"EN\":\"b\"}}"),
                new BeyondSchema(
                        "URIs are well-formed by RFC 3986 in all their parts.",
                        Event.class,
                        "{\"id\":\"e\",\"name\":\"a\",\"kind\":\"k\",\"sameAs\":[\"http://a/%zz\"]}"),
                // times
                new BeyondSchema("Days exist.", TimeValue.class, "{\"type\":\"time\",\"time\":\"2025-02-29\"}"),
                new BeyondSchema(
                        "Intervals do not end before they start.",
                        TimeValue.class,
                        "{\"type\":\"time\",\"time\":\"2025/2024\"}"),
                new BeyondSchema(
                        "Sets of times are well-formed by EDTF.",
                        TimeValue.class,
                        "{\"type\":\"time\",\"time\":\"[2025,,2026]\"}"),
                new BeyondSchema(
                        "Times lie within the years -999999999 to 999999999.",
                        TimeValue.class,
                        "{\"type\":\"time\",\"time\":\"Y1234567890\"}"),
                new BeyondSchema(
                        "Days of moments exist.",
                        Recording.class,
                        "{\"at\":\"2025-02-29T00:00:00Z\",\"by\":\"a\",\"method\":\"a\"}"),
                new BeyondSchema(
                        "Durations are not empty, and TimeSpan.start is not negative.",
                        TimeSpan.class,
                        "{\"type\":\"time-span\",\"start\":\"-PT1H\"}"),
                new BeyondSchema(
                        "TimeSpan.end is more than TimeSpan.start.",
                        TimeSpan.class,
                        "{\"type\":\"time-span\",\"start\":\"PT2H\",\"end\":\"PT1H\"}"),
                // numbers
                new BeyondSchema(
                        "GeoPoint.latitude is -90 to 90, GeoPoint.longitude -180 to 180.",
                        GeoPoint.class,
                        "{\"latitude\":\"90.1\",\"longitude\":\"0\"}"),
                new BeyondSchema(
                        "Decimals have at most 400 digits before and after the point.",
                        Quantity.class,
                        "{\"type\":\"quantity\",\"amount\":\"1e400\"}"),
                new BeyondSchema(
                        "Quantity.lower is at most Quantity.amount, and that at most Quantity.upper.",
                        Quantity.class,
                        "{\"type\":\"quantity\",\"amount\":\"1\",\"lower\":\"2\"}"),
                new BeyondSchema(
                        "TextSpan.end is more than TextSpan.start.",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":2,\"end\":2}"),
                // one member and another
                new BeyondSchema(
                        "Leader.died does not lie before Leader.born.",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"a\",\"born\":\"1984\",\"died\":\"1983\"}"),
                new BeyondSchema(
                        "Event.partOf is another event.",
                        Event.class,
                        "{\"id\":\"e\",\"name\":\"a\",\"kind\":\"k\",\"partOf\":\"e\"}"),
                new BeyondSchema(
                        "Source.publisher and Source.derivedFrom are other sources.",
                        Source.class,
                        "{\"id\":\"s\",\"kind\":\"k\",\"name\":\"a\",\"derivedFrom\":[\"s\"]}"),
                new BeyondSchema(
                        "Citation.via names no source twice, nor Citation.source.",
                        Citation.class,
                        "{\"source\":\"a\",\"via\":[\"b\",\"c\",\"b\"]}"),
                new BeyondSchema(
                        "Precedent.previous is another event.",
                        Precedent.class,
                        "{\"type\":\"precedent\",\"event\":\"e\",\"parties\":[\"country:KP\"],\"previous\":\"e\"}"),
                new BeyondSchema(
                        "Anniversary.of is another event.",
                        Anniversary.class,
                        "{\"type\":\"anniversary\",\"event\":\"e\",\"of\":\"e\",\"years\":1}"),
                new BeyondSchema(
                        "Claim.supersedes holds other claims.",
                        Claim.class,
                        "{\"id\":\"c\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"d\"}," + CLAIM
                                + ",\"supersedes\":[\"c\"]}"),
                new BeyondSchema(
                        "Claim.proposition is about another claim.",
                        Claim.class,
                        "{\"id\":\"c\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"}," + CLAIM + "}"),
                new BeyondSchema(
                        "In a dossier, a content id that a claim states is its own.",
                        Dossier.class,
                        "{\"version\":\"1.0\",\"claims\":[{\"id\":\"f1-" + "0".repeat(64)
                                + "\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"d\"}," + CLAIM + "}]}"));
    }

    @Override
    public String toString() {
        return rule;
    }
}
