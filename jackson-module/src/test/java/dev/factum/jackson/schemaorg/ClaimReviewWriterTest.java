package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EventId;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Rating;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewWriterTest {
    private static final ClaimReviewWriter INDENTED = ClaimReviewWriter.of(
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build());

    private static final Leader MACRON =
            Leader.builder().id(LeaderId.of("macron")).name("Emmanuel Macron").build();
    private static final Source DESK = Source.builder()
            .id(SourceId.of("desk"))
            .kind(SourceKind.ORGANIZATION)
            .name("The Desk")
            .uri(URI.create("https://desk.example/"))
            .build();
    private static final Source PAGE = Source.builder()
            .id(SourceId.of("page"))
            .kind(SourceKind.ARTICLE)
            .name("Macron was not there")
            .publisher(DESK.id())
            .addAuthor("Bo")
            .uri(URI.create("https://desk.example/1"))
            .published(Edtf.parse("2024-05-03"))
            .build();
    private static final Source ANN = Source.builder()
            .id(SourceId.of("ann"))
            .kind(SourceKind.PERSON)
            .name("Ann Lee")
            .build();
    private static final Source PAPER = Source.builder()
            .id(SourceId.of("paper"))
            .kind(SourceKind.ARTICLE)
            .name("Macron at dinner")
            .uri(URI.create("https://paper.example/1"))
            .published(Edtf.parse("2024-05"))
            .build();
    private static final Claim CLAIM = Claim.builder()
            .id(ClaimId.of("c1"))
            .proposition(Attendance.of(MACRON.id(), EventId.of("dinner")))
            .addCitation(Citation.builder().source(PAPER.id()).addVia(ANN.id()).build())
            .build();
    private static final Claim VERDICT = Claim.builder()
            .id(ClaimId.of("v1"))
            .proposition(Assessment.builder()
                    .claim(CLAIM.id())
                    .rating(Rating.MOSTLY_FALSE)
                    .label("Hardly")
                    .reason("He was elsewhere.")
                    .build())
            .addCitation(Citation.of(PAGE.id()))
            .build();
    private static final Dossier DOSSIER = Dossier.of(MACRON, DESK, PAGE, ANN, PAPER, CLAIM, VERDICT);

    @Test
    void writesAnAssessmentAsAReview() {
        String written = INDENTED.write(DOSSIER);
        assertThat(written).isEqualTo("""
                {
                  "@context" : "https://schema.org",
                  "@type" : "ClaimReview",
                  "name" : "Macron was not there",
                  "url" : "https://desk.example/1",
                  "datePublished" : "2024-05-03",
                  "author" : {
                    "@type" : "Person",
                    "name" : "Bo"
                  },
                  "publisher" : {
                    "@type" : "Organization",
                    "name" : "The Desk",
                    "url" : "https://desk.example/"
                  },
                  "claimReviewed" : "Emmanuel Macron attended dinner",
                  "itemReviewed" : {
                    "@type" : "Claim",
                    "author" : {
                      "@type" : "Person",
                      "name" : "Ann Lee"
                    },
                    "appearance" : {
                      "@type" : "Article",
                      "name" : "Macron at dinner",
                      "url" : "https://paper.example/1",
                      "datePublished" : "2024-05"
                    }
                  },
                  "reviewRating" : {
                    "@type" : "Rating",
                    "alternateName" : "Hardly",
                    "ratingValue" : 2,
                    "bestRating" : 5,
                    "worstRating" : 1,
                    "ratingExplanation" : "He was elsewhere."
                  }
                }""");
        assertThat(Reviews.read(written).report().stream().map(Problem::code))
                .containsExactly("rating.alternate-name.by-number");
        assertThat(SchemaOrg.violations(written)).isEmpty();
    }

    /** An article may tell what a fact-checker of somebody else has found: the review is that fact-checker's. */
    @Test
    void namesWhoeverRatedTheClaim() {
        Source checkers = Source.builder()
                .id(SourceId.of("checkers"))
                .kind(SourceKind.ORGANIZATION)
                .name("Checkers")
                .uri(URI.create("https://checkers.example/"))
                .build();
        String checkersAuthor =
                "\"author\":{\"@type\":\"Organization\",\"name\":\"Checkers\",\"url\":\"https://checkers.example/\"}";
        String deskPublisher =
                "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Desk\",\"url\":\"https://desk.example/\"}";
        assertThat(written(checkers, PAGE.id(), checkers.id())).contains(checkersAuthor + "," + deskPublisher);
        assertThat(written(checkers, PAGE.id(), DESK.id(), ANN.id()))
                .contains("\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}," + deskPublisher);
        assertThat(written(checkers, PAPER.id(), checkers.id()))
                .contains(checkersAuthor)
                .doesNotContain("publisher");
        assertThat(written(checkers, ANN.id(), checkers.id()))
                .contains(checkersAuthor + ",\"publisher\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}");
        // whose page it is anyway
        assertThat(written(checkers, PAGE.id(), DESK.id()))
                .contains("\"author\":{\"@type\":\"Person\",\"name\":\"Bo\"}," + deskPublisher);
    }

    private static String written(Source checkers, SourceId page, SourceId... via) {
        Claim rated = VERDICT.withCitations(
                Citation.builder().source(page).addVia(via).build());
        String written = Reviews.WRITER.write(Dossier.of(MACRON, DESK, PAGE, ANN, PAPER, checkers, CLAIM, rated));
        assertThat(SchemaOrg.violations(written)).isEmpty();
        assertThat(Reviews.WRITER.write(Reviews.read(written).dossier())).isEqualTo(written);
        return written;
    }

    @Test
    void doesNotMakeAPersonOfAnOrganizationThatIsPublishedByAnother() {
        String json = "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"author\":[{\"@type\":"
                + "\"NewsMediaOrganization\",\"name\":\"Check\",\"url\":\"https://check.example/\"},{\"@type\":\"Person\","
                + "\"name\":\"Bo\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Check\",\"url\":"
                + "\"https://check.example/\"},\"claimReviewed\":\"The bridge is blue.\",\"itemReviewed\":{\"@type\":"
                + "\"Claim\"}}";
        assertThat(Reviews.WRITER.write(Reviews.read(json).dossier())).isEqualTo(json);
    }

    /** What is called an organization in several ways, or in another spelling, is no person. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"Organization\",\"NewsMediaOrganization\"]",
                "[\"NewsMediaOrganization\",\"BroadcastOrganization\"]",
                "\"https://schema.org/NewsMediaOrganization\"",
                "\"BroadcastOrganization\"",
                "\"Organization\""
            })
    void doesNotMakeAPersonOfAnOrganizationOfAnyType(String type) {
        String json = "{\"@type\":\"ClaimReview\",\"author\":[{\"@type\":\"Person\",\"name\":\"Bo\"},{\"@type\":" + type
                + ",\"name\":\"Check\",\"logo\":\"https://check.example/l.png\"}],\"publisher\":{\"@type\":\"Organization\","
                + "\"name\":\"Desk\"},\"claimReviewed\":\"The bridge is blue.\",\"itemReviewed\":{\"@type\":\"Claim\"}}";
        Dossier dossier = Reviews.read(json).dossier();
        String written = Reviews.WRITER.write(dossier);
        assertThat(written)
                .contains(
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"Bo\"},{\"@type\":\"Organization\",\"name\":\"Check\",\"logo\"");
        assertThat(SchemaOrg.violations(written)).isEmpty();
        assertThat(Reviews.read(written).dossier()).isEqualTo(dossier);
        assertThat(Reviews.WRITER.write(Reviews.read(written).dossier())).isEqualTo(written);
    }

    @Test
    void writesEqualRecordsOnceAndOnTheFirstPageByItsId() {
        Claim twice =
                VERDICT.withAssignedId(ClaimId.of("v2")).withCitations(Citation.of(PAPER.id()), Citation.of(PAGE.id()));
        Dossier dossier = DOSSIER.toBuilder().add(twice).build();
        assertThat(Reviews.WRITER.write(dossier)).isEqualTo(Reviews.WRITER.write(DOSSIER));
    }

    @Test
    void writesNoClaimAloneThatAReviewTellsAsMuchOf() {
        Claim same = CLAIM.withAssignedId(ClaimId.of("c2")).withNote("typed in twice");
        Claim more = same.withAssignedId(ClaimId.of("c3")).withCitations(Citation.of(ANN.id()));
        assertThat(Reviews.WRITER.write(DOSSIER.toBuilder().add(same).build()))
                .isEqualTo(Reviews.WRITER.write(DOSSIER));
        assertThat(Reviews.WRITER.write(DOSSIER.toBuilder().add(more).build()))
                .startsWith(
                        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Claim\",\"text\":\"Emmanuel Macron"
                                + " attended dinner\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}},{");
    }

    @Test
    void writesOtherClaimsAloneAndAsTheyAreMeant() {
        Dossier dossier = Dossier.of(
                MACRON,
                ANN,
                CLAIM.withMode(Mode.PREDICTION).withPolarity(Polarity.DENIED).withCitations(Citation.of(ANN.id())));
        assertThat(Reviews.WRITER.write(dossier))
                .isEqualTo(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"Claim\",\"text\":\"According to Ann Lee, Emmanuel Macron"
                                + " will not attend dinner.\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}}");
    }

    @Test
    void writesNothingAsAnEmptyGraph() {
        assertThat(Reviews.WRITER.write(Dossier.of())).isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[]}");
    }

    @Test
    void saysWhatARatingAmountsToWhereNothingElseTells() {
        Claim edited = VERDICT.withProposition(
                ((Assessment) VERDICT.proposition()).withRating(Rating.TRUE).withLabel("False"));
        String written = Reviews.WRITER.write(Dossier.of(CLAIM, edited));
        assertThat(written)
                .contains("{\"@context\":[\"https://schema.org\",{\"factum\":\"https://factum.dev/schemaorg#\"}]")
                .contains("\"alternateName\":\"False\",\"ratingValue\":5,\"bestRating\":5,\"worstRating\":1,")
                .contains("\"factum:rating\":\"true\"");
        assertThat(((Assessment) Reviews.read(written).dossier().claims().get(1).proposition()).rating())
                .isEqualTo(Rating.TRUE);
    }

    @Test
    void givesAttributesTheirPlacesOrKeepsThemAsALiteral() {
        Claim claim = VERDICT.toBuilder()
                .putAttribute("/image", "\"https://desk.example/i.png\"")
                .putAttribute("/publisher/logo", "\"https://desk.example/l.png\"")
                .putAttribute("/publisher/color", "\"blue\"")
                .putAttribute("desk", "no JSON")
                .build();
        assertThat(Reviews.WRITER.write(Dossier.of(DESK, PAGE, CLAIM, claim)))
                .contains(
                        "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Desk\",\"url\":\"https://desk.example/\",\"logo\":"
                                + "\"https://desk.example/l.png\"}")
                .contains("\"image\":\"https://desk.example/i.png\"")
                .contains(
                        "\"factum:attributes\":{\"@type\":\"@json\",\"@value\":{\"/publisher/color\":\"\\\"blue\\\"\",\"desk\":\"no"
                                + " JSON\"}}");
    }

    @Test
    void canStandInAScriptOfAPage() {
        Claim claim = CLAIM.withProposition(FreeText.of("a </script><!-- b", MACRON.id()));
        String written = Reviews.WRITER.write(Dossier.of(claim));
        assertThat(written).doesNotContain("<").contains("a \\u003c!-- b");
        assertThat(Reviews.WRITER.write(Reviews.read(written).dossier())).isEqualTo(written);
    }

    @Test
    void tellsWhatItLeavesOut() {
        Claim denied = VERDICT.withAssignedId(ClaimId.of("v2")).withPolarity(Polarity.DENIED);
        Claim dangling = VERDICT.withAssignedId(ClaimId.of("v3"))
                .withProposition(((Assessment) VERDICT.proposition()).withClaim(ClaimId.of("c9")));
        Claim newer = VERDICT.withAssignedId(ClaimId.of("v4")).withSupersedes(VERDICT.id());
        Claim expected = VERDICT.withAssignedId(ClaimId.of("v5")).withMode(Mode.PREDICTION);
        Dossier dossier =
                DOSSIER.toBuilder().add(denied, dangling, newer, expected).build();
        assertThat(Reviews.WRITER.leftOut(DOSSIER)).isEmpty();
        assertThat(Reviews.WRITER.leftOut(dossier).stream().map(Problem::toString))
                .containsExactly(
                        "WARNING claim.not-live at /claims/1: A claim must be live to be written, neither superseded nor retracted,"
                                + " but was v1",
                        "WARNING assessment.denied at /claims/2: An assessment must be affirmed to be written, but was v2",
                        "WARNING assessment.claim.dangling at /claims/3: An assessment's claim must be in the dossier to be written,"
                                + " but was v3",
                        "WARNING assessment.mode at /claims/5: An assessment must be factual to be written, neither predicted"
                                + " nor intended, but was v5");
        assertThat(Reviews.read(Reviews.WRITER.write(dossier)).dossier().claims())
                .hasSize(2);
    }
}
