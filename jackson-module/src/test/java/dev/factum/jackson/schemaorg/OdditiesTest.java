package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.dossier.Dossier;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each oddity is one warning, with its code, its place and its message; and without it there is none. */
class OdditiesTest {
    /** A record with nothing odd in it, whose members the cases replace. */
    private static final String RECORD = """
            {
              "@context": "https://schema.org",
              "@type": "ClaimReview",
              "url": "https://check.example/bridge",
              "name": "No, the bridge is not blue",
              "datePublished": "2024-05-03",
              "author": {"@type": "Organization", "name": "Check", "url": "https://check.example/"},
              "claimReviewed": "The bridge is blue.",
              "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Person", "name": "Ann Lee"},
                "datePublished": "2024-05-01",
                "appearance": {"@type": "Article", "url": "https://paper.example/1"}
              },
              "reviewRating": {
                "@type": "Rating",
                "alternateName": "False",
                "ratingValue": 1,
                "bestRating": 5,
                "worstRating": 1
              }
            }""";

    /** What is replaced by what, and what is told. */
    record Case(String old, String now, List<String> problems) {
        String json() {
            assertThat(RECORD).contains(old);
            return RECORD.replace(old, now);
        }

        @Override
        public String toString() {
            return now;
        }
    }

    static List<Case> cases() {
        return List.of(
                // types
                odd("\"@type\": \"ClaimReview\"", "\"@type\": [\"Review\", \"ClaimReview\"]"),
                odd("\"@type\": \"ClaimReview\"", "\"@type\": \"http://schema.org/ClaimReview\""),
                odd("\"https://schema.org\"", "\"http://schema.org/\""),
                odd(
                        "\"https://schema.org\"",
                        "\"https://other.example\"",
                        "WARNING record.context at /@context: A record's @context must be that of schema.org, but was "
                                + "\"\\\"https://other.example\\\"\""),
                odd(
                        "{\"@type\": \"Person\", \"name\": \"Ann Lee\"}",
                        "{\"name\": \"Ann Lee\"}",
                        "WARNING claim.author.type-missing at /itemReviewed/author: Claim.author must have an @type, but was"
                                + " \"{\\\"name\\\":\\\"Ann Lee\\\"}\""),
                // authors
                odd(
                        "{\"@type\": \"Organization\", \"name\": \"Check\", \"url\": \"https://check.example/\"}",
                        "[{\"@type\": \"Person\", \"name\": \"Bo\"}, {\"@type\": \"Organization\", \"name\": \"Check\"}]"),
                odd(
                        "{\"@type\": \"Organization\", \"name\": \"Check\", \"url\": \"https://check.example/\"}",
                        "\"Bo\"",
                        "WARNING claim-review.author.not-a-thing at /author: ClaimReview.author must be an object with a name"
                                + " or a URL, but was Bo"),
                odd(
                        "\"author\": {\"@type\": \"Organization\", \"name\": \"Check\", \"url\": \"https://check.example/\"},",
                        "",
                        "WARNING claim-review.author.missing at /author: ClaimReview.author or publisher must be set, but was"
                                + " missing"),
                odd(
                        "{\"@type\": \"Organization\", \"name\": \"Check\", \"url\": \"https://check.example/\"}",
                        "{\"@id\": \"#org\"}",
                        "WARNING claim-review.author.unresolved at /author: ClaimReview.author must refer to an object that is"
                                + " there, but was #org",
                        "WARNING claim-review.author.url.relative at /author/url: ClaimReview.author.url must be an absolute"
                                + " URL, or else it is read as https://check.example/bridge#org, but was #org"),
                odd(
                        "{\"@type\": \"Person\", \"name\": \"Ann Lee\"}",
                        "{\"@type\": \"Person\", \"name\": [\"Ann Lee\", \"mayor\"]}",
                        "WARNING claim.author.name.several at /itemReviewed/author/name: Claim.author.name must be one value,"
                                + " or else the first is taken, but was \"[\\\"Ann Lee\\\",\\\"mayor\\\"]\""),
                // claimants
                odd(
                        "\"author\": {\"@type\": \"Person\", \"name\": \"Ann Lee\"},",
                        "",
                        "WARNING claim.author.missing at /itemReviewed/author: Claim.author must be set, or else the claim is"
                                + " cited to an unidentified source, but was missing"),
                odd(
                        "{\"@type\": \"Person\", \"name\": \"Ann Lee\"}",
                        "{\"@type\": \"Person\", \"name\": \"\"}",
                        "WARNING claim.author.not-a-thing at /itemReviewed/author: Claim.author must be an object with a name"
                                + " or a URL, but was \"{\\\"@type\\\":\\\"Person\\\",\\\"name\\\":\\\"\\\"}\"",
                        "WARNING claim.author.missing at /itemReviewed/author: Claim.author must be set, or else the claim is"
                                + " cited to an unidentified source, but was missing"),
                odd(
                        "{\"@type\": \"Person\", \"name\": \"Ann Lee\"}",
                        "[{\"@type\": \"Person\", \"name\": \"Ann Lee\"}]"),
                // what is reviewed
                odd("\"@type\": \"Claim\"", "\"@type\": \"CreativeWork\""),
                odd(
                        "\"itemReviewed\": {",
                        "\"itemReviewed\": [{\"@type\": \"Claim\", \"author\": {\"@type\": \"Person\", \"name\": \"Bo\"},"
                                + " \"datePublished\": \"2024\"}, {",
                        "\"url\": \"https://paper.example/1\"}\n  }",
                        "\"url\": \"https://paper.example/1\"}\n  }]",
                        "WARNING claim-review.item-reviewed.several at /itemReviewed: ClaimReview.itemReviewed must be one, or"
                                + " else each is taken as a claim of its own, but was \"2 items\""),
                odd(
                        "\"claimReviewed\": \"The bridge is blue.\",\n  \"itemReviewed\": {",
                        "\"itemReviewed\": {\"name\": \"The bridge is blue.\",",
                        "WARNING claim-review.claim-reviewed.of-item at /itemReviewed/name: ClaimReview.claimReviewed must be"
                                + " set, or else the text or name of what it reviews is taken, but was \"The bridge is"
                                + " blue.\""),
                odd(
                        "\"claimReviewed\": \"The bridge is blue.\",",
                        "",
                        "ERROR claim-review.claim-reviewed.missing at /claimReviewed: ClaimReview.claimReviewed, or"
                                + " text or name of what it reviews, must be set, but was missing"),
                odd(
                        "\"itemReviewed\": {",
                        "\"itemReviewed\": {\"text\": \"The bridge is not grey.\",",
                        "WARNING claim.text.differs at /itemReviewed/text: Claim.text must be what claimReviewed says,"
                                + " \"The bridge is blue.\", but was \"The bridge is not grey.\""),
                odd("\"itemReviewed\": {", "\"itemReviewed\": {\"text\": \" The bridge is blue.\","),
                // appearances
                odd("\"appearance\": {", "\"firstAppearance\": {"),
                odd(
                        "{\"@type\": \"Article\", \"url\": \"https://paper.example/1\"}",
                        "[{\"@type\": \"Article\", \"url\": \"https://paper.example/1\"}, \"https://paper.example/2\"]",
                        "WARNING claim.appearance.not-a-thing at /itemReviewed/appearance/1: Claim.appearance must be an object"
                                + " with a name or a URL, but was https://paper.example/2"),
                odd(
                        "https://paper.example/1",
                        "https://check.example/bridge",
                        "WARNING claim.appearance.own-review at /itemReviewed/appearance/url: Claim.appearance must be another"
                                + " page than its review, but was https://check.example/bridge"),
                // URLs
                odd(
                        "https://paper.example/1",
                        "/archive/1",
                        "WARNING claim.appearance.url.relative at /itemReviewed/appearance/url: Claim.appearance.url must be an"
                                + " absolute URL, or else it is read as https://check.example/archive/1, but was"
                                + " /archive/1"),
                odd(
                        "https://paper.example/1",
                        "paper.example/1",
                        "WARNING claim.appearance.url.not-a-url at /itemReviewed/appearance/url: Claim.appearance.url must be"
                                + " an absolute URL with http or https, but was paper.example/1"),
                odd(
                        "https://paper.example/1",
                        "javascript:alert(1)",
                        "WARNING claim.appearance.url.not-a-url at /itemReviewed/appearance/url: Claim.appearance.url must be"
                                + " an absolute URL with http or https, but was javascript:alert(1)"),
                odd(
                        "https://paper.example/1",
                        "https://paper.example/a b",
                        "WARNING claim.appearance.url.url-form at /itemReviewed/appearance/url: Claim.appearance.url must be a"
                                + " URL by RFC 3986, or else it is read as https://paper.example/a%20b, but was"
                                + " \"https://paper.example/a b\""),
                odd(
                        "\"url\": \"https://check.example/bridge\",",
                        "",
                        "WARNING claim-review.url.missing at /url: ClaimReview.url must be set, but was missing"),
                odd(
                        "\"url\": \"https://check.example/bridge\"",
                        "\"url\": \"/bridge\"",
                        "WARNING claim-review.url.not-a-url at /url: ClaimReview.url must be an absolute URL with http or"
                                + " https, but was /bridge"),
                // dates
                odd(
                        "\"2024-05-03\"",
                        "\"2024-05-03 09:48\"",
                        "WARNING claim-review.date-published.date-form at /datePublished: ClaimReview.datePublished must be a"
                                + " date of ISO 8601, or else it is read as 2024-05-03T09:48, but was \"2024-05-03"
                                + " 09:48\""),
                odd(
                        "\"2024-05-03\"",
                        "\"2024-05-03T09:48:00+5:30\"",
                        "WARNING claim-review.date-published.date-form at /datePublished: ClaimReview.datePublished must be a"
                                + " date of ISO 8601, or else it is read as 2024-05-03T09:48:00+05:30, but was"
                                + " 2024-05-03T09:48:00+5:30"),
                odd(
                        "\"2024-05-03\"",
                        "\"May 3, 2024\"",
                        "WARNING claim-review.date-published.date-form at /datePublished: ClaimReview.datePublished must be a"
                                + " date of ISO 8601, or else it is read as 2024-05-03, but was \"May 3, 2024\""),
                odd("\"2024-05-03\"", "\"2024-05\""),
                odd(
                        "\"2024-05-03\"",
                        "\"03/05/2024\"",
                        "WARNING claim-review.date-published.not-a-date at /datePublished: ClaimReview.datePublished must be a"
                                + " date that can be read in one way only, but was 03/05/2024"),
                odd(
                        "\"2024-05-03\"",
                        "1714729680",
                        "WARNING claim-review.date-published.not-a-date at /datePublished: ClaimReview.datePublished must be a"
                                + " date that can be read in one way only, but was 1714729680"),
                odd(
                        "\"2024-05-03\"",
                        "\"2024-05-03T00:00:00Z\"",
                        "WARNING claim-review.date-published.midnight at /datePublished: ClaimReview.datePublished must not be"
                                + " midnight in UTC, which may stand for the whole of a day, but was"
                                + " 2024-05-03T00:00:00Z"),
                odd(
                        "\"datePublished\": \"2024-05-03\",",
                        "",
                        "WARNING claim-review.date-published.missing at /datePublished: ClaimReview.datePublished must be set,"
                                + " but was missing"),
                odd(
                        "\"datePublished\": \"2024-05-01\",",
                        "",
                        "WARNING claim.date-published.missing at /itemReviewed/datePublished: Claim.datePublished must be set,"
                                + " but was missing"),
                odd(
                        "\"2024-05-01\"",
                        "\"2024-05-04\"",
                        "WARNING claim.date-published.after-review at /itemReviewed/datePublished: Claim.datePublished must not"
                                + " lie after its review of 2024-05-03, but was 2024-05-04"),
                odd("\"2024-05-01\"", "\"2024-05\""),
                // texts
                odd(
                        "\"The bridge is blue.\"",
                        "\"<p>The bridge&nbsp;is <b>blue</b>.</p>\"",
                        "WARNING claim-review.claim-reviewed.html at /claimReviewed: ClaimReview.claimReviewed must be plain"
                                + " text, or else tags and entities are taken out, but was \"<p>The bridge&nbsp;is"
                                + " <b>blue</b>.</p>\""),
                odd("\"The bridge is blue.\"", "\"The bridge is < 5 m & blue.\""),
                odd(
                        "\"The bridge is blue.\"",
                        "42",
                        "WARNING claim-review.claim-reviewed.not-text at /claimReviewed: ClaimReview.claimReviewed must be"
                                + " text, but was 42"),
                odd(
                        "\"The bridge is blue.\"",
                        "\"The bridge is \\ud83d blue.\"",
                        "WARNING claim-review.claim-reviewed.characters at /claimReviewed: ClaimReview.claimReviewed must hold"
                                + " no control character, mark of direction or half of a surrogate pair, or else marks"
                                + " are dropped and the others replaced, but was \"The bridge is \uFFFD blue.\""),
                odd(
                        "\"Ann Lee\"",
                        "\"\\u202B\\u0645\\u062d\\u0645\\u062f\\u202C\\u200f\"",
                        "WARNING claim.author.name.characters at /itemReviewed/author/name: Claim.author.name must hold no"
                                + " control character, mark of direction or half of a surrogate pair, or else marks are"
                                + " dropped and the others replaced, but was "
                                + "\"\\u202B\u0645\u062d\u0645\u062f\\u202C\\u200F\""),
                odd(
                        "\"No, the bridge is not blue\"",
                        "\"" + "no ".repeat(200) + "\"",
                        "WARNING claim-review.name.too-long at /name: ClaimReview.name must be at most 500 characters long, or"
                                + " else the end is cut off, but was \"no no no no no no no no no no no no no no no no no no"
                                + " no no no no no no no no no\"… (599 characters)"),
                odd(
                        "\"name\": \"No, the bridge is not blue\"",
                        "\"inLanguage\": \"English language\"",
                        "WARNING claim-review.in-language.not-a-language at /inLanguage: ClaimReview.inLanguage must be a"
                                + " language by BCP 47, but was \"English language\""),
                // ratings
                odd(
                        "\"reviewRating\": {",
                        "\"other\": {",
                        "WARNING claim-review.review-rating.missing at /reviewRating: ClaimReview.reviewRating must be set,"
                                + " but was missing"),
                odd(
                        "\"ratingValue\": 1,",
                        "",
                        "WARNING rating.rating-value.missing at /reviewRating/ratingValue: Rating.ratingValue must be set, but"
                                + " was missing"),
                odd("\"ratingValue\": 1", "\"ratingValue\": \"1\""),
                odd(
                        "\"ratingValue\": 1",
                        "\"ratingValue\": \"one\"",
                        "WARNING rating.rating-value.not-a-number at /reviewRating/ratingValue: Rating.ratingValue must be a"
                                + " number, but was one"),
                odd(
                        "\"ratingValue\": 1",
                        "\"ratingValue\": -1",
                        "WARNING rating.rating-value.off-scale at /reviewRating/ratingValue: Rating.ratingValue must lie from 1"
                                + " to 5, but was -1"),
                odd(
                        "\"ratingValue\": 1",
                        "\"ratingValue\": 4",
                        "WARNING rating.rating-value.differs at /reviewRating/ratingValue: Rating.ratingValue must amount to"
                                + " what alternateName says, false, but was 4"),
                odd(
                        "\"bestRating\": 5",
                        "\"bestRating\": \"1\"",
                        "WARNING rating.best-rating.no-scale at /reviewRating/bestRating: Rating.bestRating must be greater than"
                                + " worstRating 1, but was 1"),
                odd(
                        "\"alternateName\": \"False\",",
                        "",
                        "WARNING rating.alternate-name.missing at /reviewRating/alternateName: Rating.alternateName must be"
                                + " set, or else another member is taken for it, but was missing"),
                odd(
                        "\"alternateName\": \"False\",\n    \"ratingValue\": 1,",
                        "\"alternateName\": \"Four stars\",",
                        "WARNING rating.rating-value.missing at /reviewRating/ratingValue: Rating.ratingValue must be set, but"
                                + " was missing",
                        "WARNING rating.alternate-name.unknown at /reviewRating/alternateName: Rating.alternateName must be"
                                + " known, or else ratingValue must say what it amounts to, but was \"Four stars\""),
                odd(
                        "\"alternateName\": \"False\",\n    \"ratingValue\": 1,",
                        "\"alternateName\": \"Four stars\",\n    \"ratingValue\": 4,",
                        "WARNING rating.alternate-name.by-number at /reviewRating/alternateName: Rating.alternateName must be"
                                + " on a scale of truth, or else ratingValue alone says what it amounts to, mostly-true, but"
                                + " was \"Four stars\""),
                odd(
                        "\"alternateName\": \"False\",\n    \"ratingValue\": 1,\n    \"bestRating\": 5,\n    \"worstRating\": 1",
                        "\"alternateName\": \"Misleading\",\n    \"ratingValue\": \"2\"",
                        "WARNING rating.best-rating.missing at /reviewRating/bestRating: Rating.bestRating must be set where"
                                + " ratingValue decides, or else 5 is taken for it, but was missing",
                        "WARNING rating.worst-rating.missing at /reviewRating/worstRating: Rating.worstRating must be set where"
                                + " ratingValue decides, or else 1 is taken for it, but was missing",
                        "WARNING rating.alternate-name.by-number at /reviewRating/alternateName: Rating.alternateName must be"
                                + " on a scale of truth, or else ratingValue alone says what it amounts to, mostly-false, but"
                                + " was Misleading"),
                odd(
                        "\"alternateName\": \"False\",\n    \"ratingValue\": 1,",
                        "\"alternateName\": \"Misleading\",\n    \"ratingValue\": 4,",
                        "WARNING rating.rating-value.differs at /reviewRating/ratingValue: Rating.ratingValue must amount to"
                                + " what alternateName says, unrated, but was 4"),
                odd("\"bestRating\": 5,\n    \"worstRating\": 1", "\"image\": \"https://check.example/i.png\""),
                odd(
                        "\"ratingValue\": 1,",
                        "\"ratingValue\": 1, \"ratingExplanation\": 7,",
                        "WARNING rating.rating-explanation.not-text at /reviewRating/ratingExplanation:"
                                + " Rating.ratingExplanation must be text, but was 7"),
                // places
                new Case(
                        RECORD,
                        "{\"page\": " + RECORD + "}",
                        List.of(
                                "WARNING record.enclosed: A ClaimReview must stand alone, in an array or in @graph, or else"
                                        + " what it stands in is not read, but was object")),
                new Case(
                        RECORD,
                        "[" + RECORD + ", {\"@type\": \"WebPage\"}, 7]",
                        List.of(
                                "ERROR record.type at /1: A record must be a ClaimReview or a Claim, but was WebPage",
                                "ERROR record.type at /2: A record must be a ClaimReview or a Claim, but was number")),
                new Case(
                        RECORD,
                        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\"}, " + RECORD
                                + "]}",
                        List.of("WARNING record.type at /@graph/0: A record must be a ClaimReview or a Claim, but was"
                                + " WebPage")),
                new Case(
                        RECORD,
                        "{\"@context\": \"https://schema.org\", \"@graph\": [" + RECORD
                                + "], \"headline\": \"Bridges\"}",
                        List.of(
                                "WARNING record.enclosed: A ClaimReview must stand alone, in an array or in @graph, or else"
                                        + " what it stands in is not read, but was object")),
                new Case(
                        RECORD,
                        RECORD + RECORD.replace("\"name\": \"Check\"", "\"name\": \"Check!\""),
                        List.of(
                                "WARNING claim-review.author.name.differs at /1/author/name: ClaimReview.author.name must be the"
                                        + " same wherever the same is meant, Check, but was Check!")));
    }

    private static Case odd(String old, String now, String... problems) {
        if (problems.length > 1 && !problems[0].startsWith("WARNING")) {
            // two places: old, now, old, now
            String second = RECORD.replace(old, now).replace(problems[0], problems[1]);
            return new Case(RECORD, second, List.of(problems).subList(2, problems.length));
        }
        return new Case(old, now, List.of(problems));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsOdd(Case one) {
        ClaimReviewReading reading = Reviews.read(one.json());
        assertThat(reading.report().stream().map(Problem::toString)).containsExactlyElementsOf(one.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void losesNothingOfIt(Case one) {
        Dossier first = Reviews.read(one.json()).dossier();
        String written = Reviews.WRITER.write(first);
        assertThat(Reviews.read(written).dossier()).isEqualTo(first);
        assertThat(Reviews.WRITER.write(Reviews.read(written).dossier())).isEqualTo(written);
        assertThat(first.check()).isEmpty();
        assertThat(SchemaOrg.violations(written)).isEmpty();
    }

    @Test
    void tellsThatNothingIsReviewed() {
        String json = RECORD.replaceAll("(?s)\"itemReviewed\".*?}\n  },", "");

        assertThat(Reviews.read(json).report().stream().map(Problem::toString))
                .contains(
                        "WARNING claim-review.item-reviewed.missing at /itemReviewed: ClaimReview.itemReviewed must be set,"
                                + " but was missing");
    }

    @Test
    void tellsWhatAClaimAloneIsTakenFrom() {
        assertThat(Reviews.read("{\"@type\": \"Claim\", \"name\": \"The bridge is blue.\"}").report().stream()
                        .map(Problem::toString))
                .contains(
                        "WARNING claim.text.of-name at /name: Claim.text must be set, or else its name or description is"
                                + " taken, but was \"The bridge is blue.\"");
    }

    @Test
    void takesATextInPlaceOfAnItemForWhatIsClaimed() {
        String json =
                RECORD.replaceAll("(?s)\"itemReviewed\".*?}\n  },", "\"itemReviewed\": \"The bridge is not grey.\",");
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.report().stream().map(Problem::code))
                .containsExactly(
                        "claim-review.item-reviewed.not-a-thing",
                        "claim.text.differs",
                        "claim.author.missing",
                        "claim.date-published.missing");
        assertThat(reading.dossier().sources())
                .extracting(source -> source.id().value())
                .doesNotContain("speaker:The-bridge-is-not-grey.")
                .noneMatch(id -> id.startsWith("statement:"));
        assertThat(reading.dossier().claims().get(1).attributes())
                .containsEntry("/itemReviewed", "\"The bridge is not grey.\"")
                .doesNotContainKey("/itemReviewed/text");
        assertThat(Reviews.read(Reviews.WRITER.write(reading.dossier())).dossier())
                .isEqualTo(reading.dossier());
    }

    /** Publishers who write from right to left put marks around names: the same name without them is the same source. */
    @Test
    void dropsMarksOfDirectionFromNames() {
        String name = "\u0645\u062d\u0645\u062f";
        Dossier plain = Reviews.read(RECORD.replace("Ann Lee", name)).dossier();
        for (String marked : List.of(
                "\u202B" + name + "\u202C",
                "\u2067 " + name + "\u2069",
                "\u200F" + name,
                "&#8235;" + name + "&#8236;")) {
            Dossier dossier = Reviews.read(RECORD.replace("Ann Lee", marked)).dossier();
            assertThat(dossier.sources()).isEqualTo(plain.sources());
            assertThat(dossier.claims().get(1).attributes())
                    .containsKey("/itemReviewed/author[speaker:" + name + "]/name");
            assertThat(Reviews.read(Reviews.WRITER.write(dossier)).dossier()).isEqualTo(dossier);
        }
        // what is HTML without a mark is HTML
        assertThat(TextForms.name("&l\u202At;b&g&#8235;t;c")).isEqualTo("c").isEqualTo(TextForms.name("c"));
        assertThat(TextForms.name("&#8234;".repeat(3) + "&#38;#8234;" + "a")).isEqualTo("a");
    }

    @Test
    void tellsNothingOfWhatIsNotOdd() {
        assertThat(Reviews.read(RECORD).report()).isEmpty();
    }

    @Test
    void urlsAreResolvedOnThePageThatTheCallerNames() {
        String json = RECORD.replace("\"https://check.example/bridge\"", "\"/bridge\"")
                .replace("https://paper.example/1", "#top");
        ClaimReviewReader reader =
                ClaimReviewReader.of(Reviews.MAPPER).withBase(URI.create("https://check.example/list?page=2"));
        ClaimReviewReading reading = reader.read(json);
        assertThat(reading.report().stream().map(Problem::toString))
                .containsExactly(
                        "WARNING claim-review.url.relative at /url: ClaimReview.url must be an absolute URL, or else it is read"
                                + " as https://check.example/bridge, but was /bridge",
                        "WARNING claim.appearance.url.relative at /itemReviewed/appearance/url: Claim.appearance.url must be an"
                                + " absolute URL, or else it is read as https://check.example/bridge#top, but was #top");
        assertThat(Reviews.read(Reviews.WRITER.write(reading.dossier())).dossier())
                .isEqualTo(reading.dossier());
        // a review without a URL may stand on another page, but its URLs are on this one
        ClaimReviewReading without = reader.read(RECORD.replace("\"url\": \"https://check.example/bridge\",", "")
                .replace("https://paper.example/1", "https://check.example/list?page=2"));
        assertThat(without.report().stream().map(Problem::code)).containsExactly("claim-review.url.missing");
        assertThat(reader.withMidnightAsDay().read(json).dossier()).isEqualTo(reading.dossier());
        assertThat(ClaimReviewReader.of(Reviews.MAPPER)
                        .withMidnightAsDay()
                        .withBase(URI.create("https://check.example/"))
                        .read(json)
                        .dossier())
                .isEqualTo(reading.dossier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "//check.example/", "file:/etc/", "mailto:a@check.example"})
    void aPageThatIsNotOfTheWebIsRefused(String base) {
        assertThatThrownBy(() -> Reviews.READER.withBase(URI.create(base)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "ClaimReviewReader is not valid, 1 problem: base must be an absolute URL with http or https, but was "
                                + base + " [base]");
    }

    @Test
    void midnightCanBeDeclaredToBeTheDay() {
        String json = RECORD.replace("\"2024-05-03\"", "\"2024-05-03T00:00:00.000+00:00\"");
        ClaimReviewReading reading =
                ClaimReviewReader.of(Reviews.MAPPER).withMidnightAsDay().read(json);
        assertThat(reading.report()).isEmpty();
        assertThat(reading.dossier()).isEqualTo(Reviews.read(RECORD).dossier());
    }
}
