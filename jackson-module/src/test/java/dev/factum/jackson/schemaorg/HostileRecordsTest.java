package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.validation.Problem;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** No small document becomes something large, or takes long. */
@Timeout(30)
class HostileRecordsTest {
    @Test
    void refusesClaimantsTimesAppearances() {
        String json =
                "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"c\",\"itemReviewed\":{\"@type\":\"Claim\",\"author\":["
                        + many(10_000, i -> "{\"@type\":\"Person\",\"name\":\"" + i + "\"}") + "],\"appearance\":["
                        + many(10_000, i -> "{\"@type\":\"CreativeWork\",\"name\":\"" + i + "\"}") + "]}}";
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.dossier().claims()).isEmpty();
        assertThat(reading.dossier().sources()).isEmpty();
        assertThat(reading.report().withCode("record.too-much").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR record.too-much: A record must not have so many items, authors and appearances that they"
                                + " make more than 100000 parts, but was 100000000");
    }

    @Test
    void refusesItemsTimesAttributes() {
        String json = "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"c\"," + many(2000, i -> "\"m" + i + "\":" + i)
                + ",\"itemReviewed\":[" + many(2000, i -> "{\"@type\":\"Claim\",\"sameAs\":" + i + "}") + "]}";
        assertThat(Reviews.read(json).report().withCode("record.too-much").problems())
                .hasSize(1);
    }

    @Test
    void followsReferencesOnlySoFar() {
        String json = "[{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"o\",\"x\":\"" + "x".repeat(1_000_000)
                + "\"},"
                + many(
                        1000,
                        i -> "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"c" + i + "\",\"author\":{\"@id\":\"#o\"}}")
                + "]";
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.dossier().claims()).hasSize(2000);
        assertThat(reading.report().withCode("claim-review.author.unresolved").problems())
                .hasSizeGreaterThan(900);
    }

    @Test
    void looksNoDeeperThanAPointerCanBeRead() {
        String name = "n".repeat(900);
        String json = ("{\"" + name + "\":").repeat(300) + "[" + many(100_000, i -> "{}") + "]" + "}".repeat(300);
        assertThat(Reviews.read(json).report().stream().map(Problem::toString))
                .containsExactly("ERROR record.type: A record must be a ClaimReview or a Claim, but was object");
    }

    @Test
    void doesNotKeepALongContextWithEachRecordThatItHoldsFor() {
        String record = "{\"@context\":{\"t\":\"https://schema.org/text\"},\"@type\":\"Claim\",\"text\":\"c\"}";
        String json = "{\"@context\":{" + many(50_000, i -> "\"p" + i + "\":\"https://schema.org/\"") + "},\"@graph\":["
                + many(5000, i -> record.replace("\"c\"", "\"c" + i + "\"")) + "]}";
        ClaimReviewReading reading = Reviews.read(json);
        assertThat(reading.dossier().claims())
                .hasSize(5000)
                .allMatch(
                        claim -> claim.attributes().equals(Map.of("/@context", "{\"t\":\"https://schema.org/text\"}")));
    }

    @Test
    void takesManyOfOneNameInTurn() {
        String json =
                "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"c\",\"itemReviewed\":{\"@type\":\"Claim\",\"appearance\":["
                        + many(
                                50_000,
                                i -> "{\"@type\":\"CreativeWork\",\"url\":\"https://a.example/\",\"x\":" + i + "}")
                        + "]}}";
        assertThat(Reviews.read(json).dossier().claims().get(1).attributes()).hasSizeGreaterThan(50_000);
    }

    @Test
    void keepsMembersThatAreNamedLikeOthersWithANumber() {
        ClaimReviewReading reading =
                Reviews.read("{\"@type\":\"Claim\",\"text\":\"c\",\"x~+2\":1,\"x\":1,\"schema:x\":2,\"x (2)\":2}");
        assertThat(reading.dossier().claims().get(0).attributes())
                .containsEntry("/x~0+2", "1")
                .containsEntry("/x", "1")
                .containsEntry("/x~+2", "2")
                .containsEntry("/x (2)", "2");
        assertThat(Reviews.read(Reviews.WRITER.write(reading.dossier())).dossier())
                .isEqualTo(reading.dossier());
    }

    @Test
    void makesNoLongTextOfAShortNumber() {
        JsonMapper plain = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        ClaimReviewReading reading = ClaimReviewReader.of(plain)
                .read("{\"@type\":\"ClaimReview\",\"claimReviewed\":\"c\",\"x\":1e999999999,"
                        + "\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":1e999999999}}");
        assertThat(reading.dossier().claims().get(1).attributes())
                .containsEntry("/x", "1E+999999999")
                .containsEntry("/reviewRating/ratingValue", "1E+999999999");
        assertThat(ClaimReviewWriter.of(plain).write(reading.dossier())).contains("\"ratingValue\":1E+999999999");
    }

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining(","));
    }
}
