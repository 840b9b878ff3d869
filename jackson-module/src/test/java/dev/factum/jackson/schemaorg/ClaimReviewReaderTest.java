package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Digest;
import dev.factum.model.FreeText;
import dev.factum.model.Language;
import dev.factum.model.Rating;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewReaderTest {
    private static final String REVIEW = """
            {
              "@context": "https://schema.org",
              "@type": "ClaimReview",
              "url": "https://check.example/bridge",
              "name": "No, the bridge is not blue",
              "inLanguage": "en",
              "datePublished": "2024-05-03",
              "image": "https://check.example/bridge.jpg",
              "author": {
                "@type": "NewsMediaOrganization",
                "name": "Check",
                "url": "https://check.example/",
                "logo": "https://check.example/logo.png"
              },
              "claimReviewed": "The bridge is blue.",
              "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Person", "name": "Ann Lee", "jobTitle": "mayor"},
                "datePublished": "2024-05-01",
                "firstAppearance": {
                  "@type": "SocialMediaPosting",
                  "url": "https://posts.example/7",
                  "author": {"@type": "Person", "name": "Bo"}
                }
              },
              "reviewRating": {
                "@type": "Rating",
                "alternateName": "Not blue at all",
                "ratingValue": "1",
                "bestRating": "6",
                "ratingExplanation": "It is grey."
              }
            }""";

    private static final SourceId PAGE = SourceId.of("https://check.example/bridge");
    private static final SourceId CHECK = SourceId.of("speaker:https://check.example/");
    private static final SourceId ANN = SourceId.of("speaker:Ann-Lee");
    private static final SourceId BO = SourceId.of("speaker:Bo");
    private static final SourceId POST = SourceId.of("https://posts.example/7");
    /** The text, the claimants, the name and the date, each with its length in front. */
    private static final SourceId STATEMENT = SourceId.of("statement:sha256-"
            + Digest.sha256("19:The bridge is blue.18:15:speaker:Ann-Lee0:10:2024-05-01"
                            .getBytes(StandardCharsets.UTF_8))
                    .hex());

    @TempDir
    Path folder;

    @Test
    void makesClaimsAndSourcesOfAReview() {
        ClaimReviewReading reading = Reviews.read(REVIEW);
        assertThat(reading.report().stream().map(Problem::code))
                .containsExactly("rating.worst-rating.missing", "rating.alternate-name.by-number");
        Dossier dossier = reading.dossier();
        assertThat(dossier.check()).isEmpty();

        assertThat(dossier.sources())
                .containsExactlyInAnyOrder(
                        Source.builder()
                                .id(PAGE)
                                .kind(SourceKind.ARTICLE)
                                .name("No, the bridge is not blue")
                                .publisher(CHECK)
                                .uri(URI.create("https://check.example/bridge"))
                                .language(Language.ENGLISH)
                                .published(Edtf.parse("2024-05-03"))
                                .build(),
                        Source.builder()
                                .id(CHECK)
                                .kind(SourceKind.ORGANIZATION)
                                .name("Check")
                                .uri(URI.create("https://check.example/"))
                                .build(),
                        Source.builder()
                                .id(ANN)
                                .kind(SourceKind.PERSON)
                                .name("Ann Lee")
                                .build(),
                        Source.builder()
                                .id(BO)
                                .kind(SourceKind.PERSON)
                                .name("Bo")
                                .build(),
                        Source.builder()
                                .id(POST)
                                .kind(SourceKind.POST)
                                .name("https://posts.example/7")
                                .uri(URI.create("https://posts.example/7"))
                                .build(),
                        Source.builder()
                                .id(STATEMENT)
                                .kind(SourceKind.STATEMENT)
                                .name("a statement of 2024-05-01")
                                .published(Edtf.parse("2024-05-01"))
                                .build());

        Claim claim = Claim.builder()
                .proposition(FreeText.of("The bridge is blue.", ANN))
                .addCitation(Citation.builder().source(STATEMENT).addVia(ANN).build())
                .addCitation(Citation.builder().source(POST).addVia(BO, ANN).build())
                .build();
        Claim assessment = Claim.builder()
                .proposition(Assessment.builder()
                        .claim(claim.id())
                        .rating(Rating.FALSE)
                        .label("Not blue at all")
                        .reason("It is grey.")
                        .build())
                .addCitation(Citation.of(PAGE))
                .attributes(Map.of(
                        "/image", "\"https://check.example/bridge.jpg\"",
                        "/publisher/@type", "\"NewsMediaOrganization\"",
                        "/publisher/logo", "\"https://check.example/logo.png\"",
                        "/itemReviewed/author[speaker:Ann-Lee]/jobTitle", "\"mayor\"",
                        "/reviewRating/ratingValue", "\"1\"",
                        "/reviewRating/bestRating", "\"6\"",
                        "schemaorg:firstAppearance", "https://posts.example/7"))
                .build();
        assertThat(dossier.claims()).containsExactly(claim, assessment);
    }

    /** Anybody can recompute an id, and a new release must find the old ones. */
    @Test
    void givesIdsThatFollowFromTheContentAlone() {
        Dossier dossier = Reviews.read(REVIEW).dossier();
        assertThat(dossier.sources().stream().map(Source::id))
                .containsExactly(PAGE, POST, ANN, BO, CHECK, STATEMENT)
                .isEqualTo(
                        Reviews.read("[{\"@type\":\"Claim\",\"text\":\"Other\"}," + REVIEW + "]")
                                .dossier()
                                .sources()
                                .stream()
                                .map(Source::id)
                                .filter(id -> !id.equals(SourceIds.UNIDENTIFIED))
                                .toList());
        assertThat(dossier.claims().stream().map(claim -> claim.id().value()))
                .containsExactly(
                        "f1-020211587ba3c41b01c6c6e1114005364d21ef82187546b3589e183a48818fc6",
                        "f1-658d8c3b6c8146fe76c70c8ef1ce4d4fb9d7fa3fedb9f6ab08f5bde4282ee895");
    }

    @Test
    void citesAnUnidentifiedSourceWhereThereIsNoClaimant() {
        Dossier dossier = Reviews.read("""
                {"@type": "ClaimReview", "claimReviewed": "The bridge is blue.", "itemReviewed": {"@type": "Claim"}}
                """).dossier();
        SourceId nobody = SourceId.of("unidentified");
        assertThat(dossier.source(nobody))
                .contains(Source.builder()
                        .id(nobody)
                        .kind(SourceKind.UNIDENTIFIED)
                        .name("Unidentified")
                        .build());
        assertThat(dossier.claims().get(0).citations()).containsExactly(Citation.of(nobody));
        Dossier appeared = Reviews.read("""
                {"@type": "ClaimReview", "claimReviewed": "The bridge is blue.",
                 "itemReviewed": {"@type": "CreativeWork", "url": "https://posts.example/7"}}
                """).dossier();
        assertThat(appeared.claims().get(0).citations())
                .containsExactly(Citation.builder().source(POST).addVia(nobody).build());
    }

    @Test
    void assessesEachOfSeveralItems() {
        Dossier dossier = Reviews.read("""
                {"@type": "ClaimReview", "url": "https://check.example/bridge", "claimReviewed": "The bridge is blue.",
                 "itemReviewed": [
                   {"@type": "Claim", "author": {"@type": "Person", "name": "Ann Lee"}, "sameAs": "https://a.example/"},
                   {"@type": "Claim", "author": {"@type": "Person", "name": "Bo"}}
                 ],
                 "reviewRating": {"@type": "Rating", "alternateName": "False"}}
                """).dossier();
        assertThat(dossier.claims()).hasSize(4);
        assertThat(dossier.claims().get(0).citations()).containsExactly(Citation.of(ANN));
        assertThat(dossier.claims().get(2).citations()).containsExactly(Citation.of(BO));
        assertThat(dossier.claims().get(1).attributes()).containsKey("/itemReviewed/sameAs");
        assertThat(dossier.claims().get(3).attributes()).doesNotContainKey("/itemReviewed/sameAs");
        assertThat(((Assessment) dossier.claims().get(3).proposition()).claim())
                .isEqualTo(dossier.claims().get(2).id());
    }

    /** Nobody must be said to have said what another one said. */
    @Test
    void takesOfEachItemWhatItSaysItself() {
        ClaimReviewReading reading = Reviews.read("""
                {"@type": "ClaimReview", "author": {"@type": "Organization", "name": "Check"}, "claimReviewed": "All of it.",
                 "itemReviewed": [
                   {"@type": "Claim", "text": "<b>One.</b>", "author": {"@type": "Person", "name": "Ann Lee"}},
                   {"@type": "Claim", "name": "Two.", "author": {"@type": "Person", "name": "Bo"}},
                   {"@type": "Article", "name": "Title", "author": {"@type": "Person", "name": "Cy"}},
                   "Four."
                 ],
                 "reviewRating": {"@type": "Rating", "alternateName": "False"}}
                """);
        Dossier dossier = reading.dossier();
        assertThat(dossier.claims().stream()
                        .filter(claim -> claim.proposition() instanceof FreeText)
                        .map(dossier::describe))
                .containsExactly(
                        "According to Ann Lee, this is so: “One.”.",
                        "According to Bo, this is so: “Two.”.",
                        "According to Title, citing Cy, this is so: “All of it.”.",
                        "According to Unidentified, this is so: “Four.”.");
        assertThat(dossier.claims().get(1).attributes()).containsEntry("/claimReviewed", "\"All of it.\"");
        assertThat(dossier.claims().get(5).attributes()).doesNotContainKey("/claimReviewed");
        assertThat(reading.report().withCode("claim.text.differs").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "WARNING claim.text.differs at /itemReviewed/0/text: Claim.text must be what claimReviewed"
                                + " says, \"All of it.\", but was One.",
                        "WARNING claim.text.differs at /itemReviewed/1/name: Claim.text must be what claimReviewed"
                                + " says, \"All of it.\", but was Two.",
                        "WARNING claim.text.differs at /itemReviewed/3/text: Claim.text must be what claimReviewed"
                                + " says, \"All of it.\", but was Four.");
        String written = Reviews.WRITER.write(dossier);
        assertThat(written)
                .contains(
                        "\"claimReviewed\":\"One.\",\"itemReviewed\":{\"@type\":\"Claim\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann"
                                + " Lee\"}");
        assertThat(Reviews.read(written).dossier()).isEqualTo(dossier);
        assertThat(Reviews.WRITER.write(Reviews.read(written).dossier())).isEqualTo(written);
    }

    @Test
    void refusesAnItemOfWhichNobodySaysWhatIsClaimed() {
        ClaimReviewReading reading = Reviews.read("""
                {"@type": "ClaimReview", "itemReviewed": [
                   {"@type": "Claim", "text": "One.", "author": {"@type": "Person", "name": "Ann Lee"}},
                   {"@type": "Claim", "author": {"@type": "Person", "name": "Bo"}}]}
                """);
        assertThat(reading.dossier().claims()).hasSize(2);
        assertThat(reading.dossier().claims().get(0).citations()).containsExactly(Citation.of(ANN));
        assertThat(reading.report()
                        .withCode("claim-review.claim-reviewed.missing")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR claim-review.claim-reviewed.missing at /itemReviewed/1/text: ClaimReview.claimReviewed,"
                                + " or text or name of what it reviews, must be set, but was missing");
    }

    @Test
    void followsReferencesWithinAGraph() {
        ClaimReviewReading reading = Reviews.read("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "@id": "#site"},
                  {"@type": "ClaimReview", "url": "https://check.example/bridge", "datePublished": "2024",
                   "author": {"@id": "#check"}, "claimReviewed": "The bridge is blue.",
                   "itemReviewed": {"@id": "#claim"}, "reviewRating": {"@id": "#rating"}},
                  {"@type": "Organization", "@id": "#check", "name": "Check", "url": "https://check.example/"},
                  {"@type": "Claim", "@id": "#claim", "text": "The bridge is blue.", "datePublished": "2023",
                   "author": {"@type": "Person", "name": "Ann Lee"}},
                  {"@type": "Rating", "@id": "#rating", "alternateName": "False", "ratingValue": 1}
                ]}""");
        assertThat(reading.report().stream().map(Problem::toString))
                .containsExactly(
                        "WARNING record.type at /@graph/0: A record must be a ClaimReview or a Claim, but was WebSite");
        assertThat(reading.dossier().source(PAGE).orElseThrow().publisher()).contains(CHECK);
        assertThat(reading.dossier().claims()).hasSize(2);
    }

    /** In a graph a claim stands by itself that belongs to a review, and is no second claim. */
    @Test
    void takesAClaimThatAReviewRefersToOnce() {
        String graph = """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Claim", "@id": "#claim", "datePublished": "2023", "author": {"@type": "Person", "name": "Ann Lee"}},
                  {"@type": "Claim", "@id": "#other", "text": "Other.", "datePublished": "2023",
                   "author": {"@type": "Person", "name": "Ann Lee"}},
                  {"@type": "ClaimReview", "url": "https://check.example/bridge", "datePublished": "2024",
                   "author": {"@type": "Organization", "name": "Check"}, "claimReviewed": "The bridge is blue.",
                   "itemReviewed": {"@type": "Claim", "@id": "#claim"},
                   "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 5,
                     "worstRating": 1}}
                ]}""";
        ClaimReviewReading reading = Reviews.read(graph);
        assertThat(reading.report()).isEmpty();
        assertThat(reading.dossier().claims()).hasSize(3);
        String said = graph.replace(
                "\"datePublished\": \"2023\", \"author\"", "\"text\": \"The bridge is blue.\", \"author\"");
        assertThat(Reviews.read(said).dossier().claims()).hasSize(3);
        // a review that is refused takes no claim with it
        ClaimReviewReading refused = Reviews.read(
                said.replace("\"claimReviewed\"", "\"other\"").replace("\"text\": \"The bridge is blue.\", ", ""));
        assertThat(refused.report().withCode("claim.text.missing").problems()).hasSize(1);
    }

    @Test
    void readsDocumentsOneAfterTheOther() throws IOException {
        String lines = "{\"@type\":\"Claim\",\"text\":\"One\"}\n\n{\"@type\":\"Claim\"}\n";
        Path file = Files.writeString(folder.resolve("claims.ndjson"), lines);
        ClaimReviewReading reading = Reviews.READER.read(file);
        assertThat(reading.dossier().claims()).hasSize(1);
        assertThat(reading.report().withCode("claim.text.missing").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR claim.text.missing at /1/text: Claim.text, or its name or description, must be set, but"
                                + " was missing");
        assertThat(Reviews.READER.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(reading);
        assertThat(Reviews.read(lines)).isEqualTo(reading).hasSameHashCodeAs(reading);
        assertThat(Reviews.read("")).isEqualTo(Reviews.read(" \n"));
    }

    @Test
    void readsTextsThatBeginWithAByteOrderMark() {
        assertThat(Reviews.read("\uFEFF" + REVIEW)).isEqualTo(Reviews.read(REVIEW));
        assertThat(Reviews.READER.read(new ByteArrayInputStream(("\uFEFF" + REVIEW).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reviews.read(REVIEW));
    }

    @Test
    void findsRecordsBesideAGraph() {
        ClaimReviewReading reading =
                Reviews.read("{\"@graph\":[" + REVIEW + "],\"review\":{\"@type\":\"Claim\",\"text\":\"Other\"}}");
        assertThat(reading.dossier().claims()).hasSize(3);
    }

    @Test
    void readsClaimsThatStandAlone() {
        Dossier dossier = Reviews.read("""
                {"@type": "Claim", "name": "The bridge is blue.", "keywords": "bridges",
                 "author": {"@type": "Person", "name": "Ann Lee"}, "url": "https://posts.example/7"}
                """).dossier();
        assertThat(dossier.claims())
                .containsExactly(Claim.builder()
                        .proposition(FreeText.of("The bridge is blue.", ANN))
                        .addCitation(Citation.builder().source(POST).addVia(ANN).build())
                        .putAttribute("/keywords", "\"bridges\"")
                        .build());
    }

    @Test
    void looksForRecordsInFeeds() {
        ClaimReviewReading reading =
                Reviews.read("{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"item\":[" + REVIEW + "]}]}");
        assertThat(reading.report().withCode("record.enclosed").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "WARNING record.enclosed: A ClaimReview must stand alone, in an array or in @graph, or else what"
                                + " it stands in is not read, but was DataFeed");
        assertThat(reading.report().problems()).hasSize(1 + Reviews.read(REVIEW).report().problems().size());
        assertThat(reading.dossier()).isEqualTo(Reviews.read(REVIEW).dossier());
    }

    @Test
    void takesNamesWithAPrefix() {
        String prefixed = REVIEW.replace("\"claimReviewed\"", "\"schema:claimReviewed\"")
                .replace("\"datePublished\"", "\"https://schema.org/datePublished\"")
                .replace("\"image\"", "\"schema:image\"");
        assertThat(Reviews.read(prefixed)).isEqualTo(Reviews.read(REVIEW));
    }

    @Test
    void keepsValuesOfAnyLength() {
        String body = "\u00E9\uD83D\uDE00".repeat(60_000);
        String json = REVIEW.replace("\"image\": ", "\"reviewBody\": \"" + body + "\", \"image\": ");
        Dossier dossier = Reviews.read(json).dossier();
        Map<String, String> attributes = dossier.claims().get(1).attributes();
        assertThat(attributes.get("/reviewBody") + attributes.get("/reviewBody~part2"))
                .isEqualTo("\"" + body + "\"");
        assertThat(Reviews.read(Reviews.WRITER.write(dossier)).dossier()).isEqualTo(dossier);

        String claim = "blue ".repeat(30_000);
        ClaimReviewReading cut = Reviews.read(REVIEW.replace("The bridge is blue.", claim));
        assertThat(cut.report().stream().map(Problem::code)).containsExactly(
                        "claim-review.claim-reviewed.too-long",
                        "rating.worst-rating.missing",
                        "rating.alternate-name.by-number");
        assertThat(cut.dossier().claims().get(1).attributes()).containsKeys("/claimReviewed", "/claimReviewed~part2");
        assertThat(Reviews.read(Reviews.WRITER.write(cut.dossier())).dossier()).isEqualTo(cut.dossier());
    }

    @Test
    void keepsMembersOfAnyName() {
        String json = REVIEW.replace(
                "\"image\": ", "\"a\\u0000\": 1, \"b~/\": 2, \"\": 3, \"" + "c".repeat(600) + "\": 4, \"image\": ");
        Map<String, String> attributes =
                Reviews.read(json).dossier().claims().get(1).attributes();
        assertThat(attributes)
                .containsEntry("/b~0~1", "2")
                .containsEntry("/", "3")
                .containsEntry("/*", "{\"a\\u0000\":1,\"" + "c".repeat(600) + "\":4}");
    }

    @Test
    void keepsEachDigit() {
        String json = REVIEW.replace(
                "\"image\": ", "\"a\": 1.00000000000000000000000001000, \"b\": 12345678901234567890123, \"image\": ");
        assertThat(Reviews.read(json).dossier().claims().get(1).attributes())
                .containsEntry("/a", "1.00000000000000000000000001000")
                .containsEntry("/b", "12345678901234567890123");
    }

    // ---- what is refused

    /** One bad document in a file must not lose the others. */
    @Test
    void tellsOfLinesThatAreNoJsonAndGoesOn() throws IOException {
        String lines = """
                {"@type": "Claim", "text": "One"}
                {"@type": "Claim", "text": "Two",}

                {"@type": "Claim", "text": "Three", "text": "Drei"}
                <html>
                {"@type": "Claim", "text": "Four"} x
                {"@type": "Claim", "text": "Five"}
                {"@type": "Claim", "te""";
        Path file = Files.writeString(folder.resolve("claims.ndjson"), lines);
        ClaimReviewReading reading = Reviews.READER.read(file);
        assertThat(reading.dossier().claims()).extracting(claim -> ((FreeText) claim.proposition()).text())
                .containsExactlyInAnyOrder("One", "Four", "Five");
        Report faults = reading.report().withCode("record.not-json");
        assertThat(faults.stream().map(Problem::pointer)).containsExactly("/1", "/2", "/3", "/5", "/7");
        assertThat(faults.stream().map(Problem::toString))
                .contains(
                        "ERROR record.not-json at /1: A document must be JSON that holds no member twice, or else the rest of"
                                + " line 2 is not read: Unexpected character ('}' (code 125)): was expecting double-quote to"
                                + " start property name in line 2, column 34, but was \"{\\\"@type\\\": \\\"Claim\\\","
                                + " \\\"text\\\": \\\"Two\\\",}\"",
                        "ERROR record.not-json at /2: A document must be JSON that holds no member twice, or else the rest of"
                                + " line 4 is not read: Duplicate property \"text\" in line 4, column 45, but was"
                                + " \"{\\\"@type\\\": \\\"Claim\\\", \\\"text\\\": \\\"Three\\\", \\\"text\\\":"
                                + " \\\"Drei\\\"}\"");
        assertThat(reading.report().withCode("claim.author.missing").problems())
                .extracting(Problem::pointer)
                .containsExactly("/0/author", "/4/author", "/6/author");
        assertThat(Reviews.READER.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(reading);
        assertThat(Reviews.read(lines)).isEqualTo(reading);
        assertThat(Reviews.read("\uFEFF" + lines.replace("\n", "\r\n")).dossier()).isEqualTo(reading.dossier());
    }

    /** What is within a document is none, even if it stands on a line of its own. */
    @Test
    void readsNothingAfterADocumentOfSeveralLinesThatIsNoJson() {
        String json = """
                {"@type": "Claim", "text": "One"}
                {"@type": "ClaimReview", "claimReviewed": "Two",
                 "itemReviewed":
                {"@type": "Claim", "text": "Three"}
                , }
                {"@type": "Claim", "text": "Four"}
                """;
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.dossier().claims()).hasSize(1);
        assertThat(reading.report().withCode("record.not-json").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR record.not-json at /1: A document must be JSON that holds no member twice, or else the rest of"
                                + " the input is not read: Unexpected character ('}' (code 125)): was expecting double-quote"
                                + " to start property name in line 5, column 3, but was \", }\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "nope", "{\"a\":1}}", "{\"@type\":\"Claim\",\"text\":\"a\"} x", "<p>\n<b>", "\"\n{"})
    void tellsOfWhatIsNoJson(String json) {
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.report().withCode("record.not-json").problems()).hasSize(1);
        assertThat(reading.report().hasErrors()).isTrue();
        assertThat(Reviews.READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))).isEqualTo(reading);
    }

    @Test
    void tellsOfMembersThatStandTwice() {
        ClaimReviewReading reading = Reviews.read("{\"@type\":\"Claim\",\"text\":\"a\",\"text\":\"b\"}");
        assertThat(reading.dossier()).isEqualTo(Dossier.of());
        assertThat(reading.report().stream().map(Problem::toString))
                .containsExactly(
                        "ERROR record.not-json: A document must be JSON that holds no member twice, or else the rest of the"
                                + " input is not read: Duplicate property \"text\" in line 1, column 36, but was"
                                + " \"{\\\"@type\\\":\\\"Claim\\\",\\\"text\\\":\\\"a\\\",\\\"text\\\":\\\"b\\\"}\"");
    }

    @Test
    void tellsOfBytesThatAreNoText() {
        byte[] bytes = "{\"@type\":\"Claim\",\"text\":\"One\"}\n{\"@type\":\"Claim\",\"text\":\"\u00E4\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        ClaimReviewReading reading = Reviews.READER.read(new ByteArrayInputStream(bytes));
        assertThat(reading.dossier().claims()).hasSize(1);
        assertThat(reading.report().withCode("record.not-json").problems()).extracting(Problem::pointer).containsExactly("/1");
    }

    @Test
    void tellsOfAnInputWithoutRecords() {
        for (String json : List.of("", " \n", "[]", "{\"@context\":\"https://schema.org\",\"@graph\":[]}")) {
            assertThat(Reviews.read(json).report().stream().map(Problem::toString))
                    .containsExactly("WARNING record.missing: The input must hold a record, but was missing");
        }
    }

    @Test
    void keepsToTheLimitsOfTheMapper() {
        assertThatThrownBy(() -> Reviews.read("[".repeat(1001) + "]".repeat(1001)))
                .isInstanceOf(StreamConstraintsException.class);
        JsonMapper small = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(1000)
                                .build())
                        .build())
                .build();
        assertThatThrownBy(() -> ClaimReviewReader.of(small).read("{\"a\":\"" + "x".repeat(1001) + "\"}"))
                .isInstanceOf(StreamConstraintsException.class);
    }

    /** The limits guard the program: what is beyond them is not read around. */
    @Test
    void readsNoLineOfWhatIsBeyondTheLimits() {
        String lines = "{\"@type\":\"Claim\",\"text\":\"One\"}\n" + "[".repeat(1001) + "]".repeat(1001) + "\n";
        assertThatThrownBy(() -> Reviews.read(lines))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining("[1]");
    }

    @Test
    void doesNotMindHowDeepADocumentIs() {
        int depth = 20_000;
        JsonMapper deep = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(depth + 100)
                                .build())
                        .streamWriteConstraints(StreamWriteConstraints.builder()
                                .maxNestingDepth(depth + 100)
                                .build())
                        .build())
                .build();
        String some = "{\"a\":[".repeat(200) + REVIEW + "]}".repeat(200);
        assertThat(ClaimReviewReader.of(deep).read(some).dossier())
                .isEqualTo(Reviews.read(REVIEW).dossier());
        String more = "{\"a\":[".repeat(depth / 2) + REVIEW + "]}".repeat(depth / 2);
        assertThat(ClaimReviewReader.of(deep).read(more).report().stream().map(Problem::toString))
                .containsExactly("ERROR record.type: A record must be a ClaimReview or a Claim, but was object");
        String arrays = "[".repeat(depth) + "]".repeat(depth);
        assertThat(ClaimReviewReader.of(deep).read(arrays).report().stream().map(Problem::toString))
                .containsExactly("ERROR record.type at " + "/0".repeat(500)
                        + ": A record must be a ClaimReview or a Claim, but was array");
    }

    @Test
    void tellsOfEveryDocumentThatIsNoRecord() {
        assertThat(Reviews.read("7 \"a\" null {} {\"@type\":\"Person\"}").report().stream()
                        .map(Problem::toString))
                .containsExactly(
                        "ERROR record.type at /0: A record must be a ClaimReview or a Claim, but was number",
                        "ERROR record.type at /1: A record must be a ClaimReview or a Claim, but was string",
                        "ERROR record.type at /2: A record must be a ClaimReview or a Claim, but was null",
                        "ERROR record.type at /3: A record must be a ClaimReview or a Claim, but was object",
                        "ERROR record.type at /4: A record must be a ClaimReview or a Claim, but was Person");
    }

    @Test
    void tellsWhereAFileIsNot() {
        assertThatThrownBy(() -> Reviews.READER.read(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    @Test
    void namesWhatMustNotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ClaimReviewReader.of(null))
                .withMessage("mapper");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.READER.withBase(null))
                .withMessage("base");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.READER.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.READER.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.READER.read((java.io.InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> new ClaimReviewReading(null, Reviews.read("").report()))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> new ClaimReviewReading(Dossier.of(), null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> ClaimReviewWriter.of(null))
                .withMessage("mapper");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.WRITER.write(null))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> Reviews.WRITER.leftOut(null))
                .withMessage("dossier");
    }
}
