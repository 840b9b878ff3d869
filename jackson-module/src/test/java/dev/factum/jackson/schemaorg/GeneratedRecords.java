package dev.factum.jackson.schemaorg;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Records with everything that publishers do, and much that nobody does, in all combinations. */
final class GeneratedRecords {
    private GeneratedRecords() {}

    /** A document of one or several records. */
    static Arbitrary<String> documents() {
        Arbitrary<String> record = Arbitraries.frequencyOf(Tuple.of(6, reviews()), Tuple.of(2, claims()));
        return Arbitraries.frequencyOf(
                Tuple.of(3, record),
                Tuple.of(2, record.list().ofMinSize(2).ofMaxSize(4).map(all -> String.join("\n", all))),
                Tuple.of(1, record.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]")),
                Tuple.of(
                        1,
                        record.list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(all -> "{\"@context\":\"https://schema.org\",\"@graph\":["
                                                + String.join(",", all)
                                                + ",{\"@type\":\"Organization\",\"@id\":\"https://check.example/#org\",\"name\":\"Check\","
                                        + "\"url\":\"https://check.example/\",\"logo\":\"https://check.example/l.png\"},{\"@type\":\"Claim\",\"@id\":\"#claim\",\"text\":\"It"
                                        + " is so.\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}}]}")));
    }

    static Arbitrary<String> reviews() {
        return members(List.of(
                member("@type", "\"ClaimReview\"", "[\"Review\",\"ClaimReview\"]", "\"http://schema.org/ClaimReview\""),
                member("claimReviewed", texts(), 8),
                member("itemReviewed", items(), 7),
                member("author", speakers(), 6),
                member("publisher", speakers(), 2),
                member("reviewRating", ratings(), 7),
                member("url", urls(), 7),
                member("datePublished", dates(), 7),
                member("name", texts(), 3),
                member("headline", texts(), 2),
                member("inLanguage", languages(), 2),
                member("image", anything(), 1),
                member("description", anything(), 1),
                member("reviewBody", texts(), 1),
                member("mainEntityOfPage", anything(), 1),
                member("weird~/member\u202E", anything(), 1),
                member("factum:attributes", anything(), 1)));
    }

    static Arbitrary<String> claims() {
        return item("\"Claim\"", member("text", texts(), 8));
    }

    private static Arbitrary<String> items() {
        Arbitrary<String> one = Arbitraries.of(
                        "\"Claim\"", "\"CreativeWork\"", "\"NewsArticle\"", "[\"Claim\"]", "\"VideoObject\"", "7")
                .flatMap(type -> item(type, member("text", texts(), 3)));
        Arbitrary<String> references =
                Arbitraries.of("{\"@id\":\"#claim\"}", "{\"@type\":\"Claim\",\"@id\":\"#claim\"}");
        return oneOrMore(Arbitraries.frequencyOf(
                Tuple.of(8, one), Tuple.of(1, anything()), Tuple.of(1, texts()), Tuple.of(1, references)));
    }

    private static Arbitrary<String> item(String type, Arbitrary<String> text) {
        return members(List.of(
                Arbitraries.just("\"@type\":" + type),
                text,
                member("author", speakers(), 6),
                member("datePublished", dates(), 6),
                member("url", urls(), 3),
                member("name", texts(), 3),
                member("headline", texts(), 1),
                member("appearance", oneOrMore(works()), 3),
                member("firstAppearance", works(), 2),
                member("description", anything(), 1),
                member("sameAs", anything(), 1)));
    }

    private static Arbitrary<String> works() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        members(List.of(
                                member(
                                        "@type",
                                        "\"CreativeWork\"",
                                        "\"Article\"",
                                        "\"NewsArticle\"",
                                        "\"BlogPosting\"",
                                        "\"Claim\"",
                                        "[]"),
                                member("url", urls(), 6),
                                member("name", texts(), 3),
                                member("datePublished", dates(), 3),
                                member("author", speakers(), 2),
                                member("image", anything(), 1)))),
                Tuple.of(1, urls()),
                Tuple.of(1, anything()));
    }

    private static Arbitrary<String> speakers() {
        Arbitrary<String> one = members(List.of(
                member(
                        "@type",
                        "\"Person\"",
                        "\"Organization\"",
                        "\"NewsMediaOrganization\"",
                        "[\"Organization\",\"NewsMediaOrganization\"]",
                        "\"https://schema.org/NGO\"",
                        "[\"Person\"]",
                        "\"Thing\""),
                member("name", names(), 7),
                member("url", urls(), 3),
                member("sameAs", anything(), 1),
                member("logo", anything(), 1),
                member("jobTitle", texts(), 1)));
        return oneOrMore(Arbitraries.frequencyOf(
                Tuple.of(8, one),
                Tuple.of(1, names()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "{\"@id\":\"https://check.example/#org\"}",
                                "{\"@type\":\"NGO\",\"@id\":\"https://check.example/#org\"}",
                                "{\"@id\":\"_:b0\"}")),
                Tuple.of(1, anything())));
    }

    private static Arbitrary<String> ratings() {
        Arbitrary<String> numbers = Arbitraries.of(
                "1",
                "\"1\"",
                "\"\"",
                "2.50",
                "\"5\"",
                "-1",
                "\"six\"",
                "1e400",
                "1E+2",
                "null",
                "[1,2]",
                "\"1e999999999\"",
                "true");
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        members(List.of(
                                member("@type", "\"Rating\"", "\"AggregateRating\""),
                                member(
                                        "alternateName",
                                        Arbitraries.frequencyOf(
                                                Tuple.of(
                                                        3,
                                                        Arbitraries.of(
                                                                "\"False\"",
                                                                "\"Mostly true\"",
                                                                "\"Falso\"",
                                                                "\"unrated\"",
                                                                "\"1\"")),
                                                Tuple.of(2, texts())),
                                        6),
                                member("name", texts(), 1),
                                member("ratingValue", numbers, 5),
                                member("bestRating", numbers, 5),
                                member("worstRating", numbers, 5),
                                member("ratingExplanation", texts(), 2),
                                member("factum:rating", anything(), 1),
                                member("image", anything(), 1)))),
                Tuple.of(1, texts()),
                Tuple.of(1, numbers),
                Tuple.of(1, anything()));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "\"Ann\"",
                                "\"Check\"",
                                "\"The  Paper\"",
                                "\"the\u00A0paper\"",
                                "\"Ann Lee\"",
                                "\"Ann-Lee\"")),
                Tuple.of(1, texts()));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "\"\"",
                "\" \"",
                "\"The bridge is blue.\"",
                "\"<p>The <b>bridge</b> is blue.</p>\"",
                "\"a &amp;lt;b&amp;gt; c\"",
                "\"<<b>b>\"",
                "\"&amp;amp;amp;amp;amp;lt;b>\"",
                "\"<script>x</script>\"",
                "\"\\ud800\"",
                "\"x\\ud800\\u202Ey\"",
                "\"\\u0000\\u0008a\"",
                "\"\\u202bAnn\\u202c\"",
                "\"&l\\u200ft;b&g&#8235;t;\\u2067\"",
                "\"\\u202a\"",
                "\"two\\nlines\"",
                "\"" + "long ".repeat(120) + "\"",
                "17",
                "true",
                "null",
                "[]",
                "[\"a\",\"b\"]",
                "[\"\",\"b\"]",
                "{\"@value\":\"v\",\"@language\":\"en\"}",
                "{\"name\":\"n\"}",
                "\"https://check.example/1\"",
                "\"a < b & c\"");
        Arbitrary<String> random = Arbitraries.strings().all().ofMaxLength(12).map(GeneratedRecords::quoted);
        return Arbitraries.frequencyOf(Tuple.of(3, odd), Tuple.of(1, random));
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.of(
                "\"https://check.example/1\"",
                "\"https://check.example/1\"",
                "\"https://check.example/2\"",
                "\"HTTPS://Check.Example/a%7e\"",
                "\"/relative?x=1\"",
                "\"#part\"",
                "\"check.example/3\"",
                "\"https://check.example/a b|c\"",
                "\"javascript:alert(1)\"",
                "\"\"",
                "\"https://\"",
                "5",
                "[\"https://check.example/4\",\"https://check.example/5\"]",
                "{\"@id\":\"https://check.example/6\"}",
                "\"https://check.example/" + "x".repeat(300) + "\"",
                "\"https://check.example/" + "y".repeat(2100) + "\"",
                "\"https://\u00FCber.example/\u0061\u0308\"",
                "\"http://[::1]:080/\"");
    }

    private static Arbitrary<String> dates() {
        return Arbitraries.of(
                "\"2022-07-08\"",
                "\"2022-07-09\"",
                "\"2022-07\"",
                "\"2022\"",
                "\"2022-07-08 09:48\"",
                "\"2022-07-08T09:48:11+5:30\"",
                "\"2022-07-08T14:00:00+0200\"",
                "\"2022-07-08T00:00:00Z\"",
                "\"2022-07-08T00:00:00.000+00:00\"",
                "\"2022-7-8\"",
                "\"July 8, 2022\"",
                "\"25/12/2022\"",
                "\"08/07/2022\"",
                "\"2022-02-30\"",
                "\"2022-21\"",
                "\"1984?\"",
                "\"198X\"",
                "\"2022-07-08/2022-07-09\"",
                "\"Fri, 08 Jul 2022 09:48:00 GMT\"",
                "1657273680",
                "\"\"",
                "null",
                "[\"2022-07-08\",\"2022-07-09\"]",
                "\"-0044\"");
    }

    private static Arbitrary<String> languages() {
        return Arbitraries.of(
                "\"en\"",
                "\"pt-br\"",
                "\"English language\"",
                "{\"@type\":\"Language\",\"name\":\"English\"}",
                "[\"en\",\"fr\"]");
    }

    private static Arbitrary<String> anything() {
        return Arbitraries.of(
                "null",
                "true",
                "1.50",
                "\"text\"",
                "\"\"",
                "[]",
                "{}",
                "[null]",
                "\"https://check.example/i.png\"",
                "{\"@type\":\"ImageObject\",\"url\":\"https://check.example/i.png\"}",
                "{\"@type\":\"ImageObject\",\"width\":\"\"}",
                "{\"@type\":\"@json\",\"@value\":{\"/image\":\"\\\"x\\\"\",\"k\":\"v\"}}",
                "{\"@type\":\"@json\",\"@value\":{\"schemaorg:without\":\"reviewRating\"}}",
                "[\"a\",{\"b\":[1,2,{\"c\":null}]}]",
                "\"\\ud800\"",
                "{\"@id\":\"https://check.example/#org\"}",
                "{\"@type\":\"Person\",\"name\":\"\"}",
                "false",
                "\"false\"");
    }

    private static Arbitrary<String> oneOrMore(Arbitrary<String> one) {
        return Arbitraries.frequencyOf(
                Tuple.of(5, one), Tuple.of(2, one.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]")));
    }

    private static Arbitrary<String> member(String name, String... values) {
        return member(name, Arbitraries.of(values), 9).map(one -> one);
    }

    /** A member that is there so many times of ten. */
    private static Arbitrary<String> member(String name, Arbitrary<String> values, int times) {
        Arbitrary<String> member = values.map(value -> quoted(name) + ":" + value);
        return Arbitraries.frequencyOf(Tuple.of(times, member), Tuple.of(10 - times, Arbitraries.just("")));
    }

    private static Arbitrary<String> members(List<Arbitrary<String>> members) {
        return Combinators.combine(new ArrayList<>(members)).as(all -> {
            List<String> there = all.stream().filter(one -> !one.isEmpty()).toList();
            return "{" + String.join(",", there) + "}";
        });
    }

    private static String quoted(String text) {
        return Reviews.MAPPER.writeValueAsString(text);
    }
}
