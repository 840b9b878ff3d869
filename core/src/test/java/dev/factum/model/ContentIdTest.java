package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.time.Edtf;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content ids, held to published vectors: each file of content-id-vectors holds the canonical text of a claim and
 * nothing else, so that {@code sha256sum} of it gives the file's name.
 */
class ContentIdTest {
    private static final Path VECTORS = Path.of("src/test/resources/dev/factum/content-id-vectors");

    private static final LeaderId KIM = LeaderId.of("kim-jong-un");
    private static final EventId PARADE = EventId.of("parade-2025");
    private static final SourceId BBC = SourceId.of("bbc-article");
    private static final SourceId NIS = SourceId.of("nis");

    private static Claim claim(Proposition proposition, Citation... citations) {
        return Claim.builder().proposition(proposition).addCitations(citations).build();
    }

    /** The claims of the vectors, by the hexadecimal digits of their ids. */
    static Map<String, Claim> claims() {
        Map<String, Claim> claims = new LinkedHashMap<>();
        claims.put(
                "ca5c7fae56a68a8b485f350741a0810775a31039b5c93c6388fcf26c17e10dbd",
                claim(Attendance.of(KIM, PARADE), Citation.of(BBC)));
        claims.put(
                "be08088ecdc37e12cbd7ae17c2290c5be2dd805e288ed2dcfb840881fd0034f7",
                Claim.builder()
                        .proposition(Attendance.builder()
                                .leader(KIM)
                                .event(PARADE)
                                .role(Role.GUEST)
                                .presence(Presence.IN_PERSON)
                                .capacity(Office.builder()
                                        .title("President of State Affairs")
                                        .kind(OfficeKind.HEAD_OF_STATE)
                                        .country(Country.of("KP"))
                                        .term(Edtf.parse("2016-06-29/.."))
                                        .build())
                                .during(Edtf.parse("2025-09-03"))
                                .build())
                        .mode(Mode.PREDICTION)
                        .certainty(Certainty.PROBABLE)
                        .addCitation(Citation.builder()
                                .source(BBC)
                                .addVia(SourceId.of("yonhap"), NIS)
                                .quote(Quote.builder()
                                        .exact("he said \"I'll come\"\nand left")
                                        .prefix("Yesterday ")
                                        .language(Language.of("en-gb"))
                                        .build())
                                .locator(TextSpan.of(120, 147))
                                .accessed(Instant.parse("2025-09-04T08:30:00Z"))
                                .build())
                        .addCitation(Citation.of(NIS))
                        .validDuring(Edtf.parse("2025-08/2025-09"))
                        .build());
        claims.put(
                "8cb814029d175f0ebdb90de37cd6da025c125f65dd11ecd5368701440dc8ee3f",
                claim(
                        Utterance.builder()
                                .speaker(Country.of("KP"))
                                .event(PARADE)
                                .words(Quote.of("\uC2B9\uB9AC \uD83D\uDE02 caf\u00E9 A\u030A")
                                        .withLanguage(Language.of("ko")))
                                .build(),
                        Citation.builder()
                                .source(SourceId.of("\uC870\uC120\uC911\uC559\uD1B5\uC2E0"))
                                .locator(TimeSpan.of(Duration.ofSeconds(5400)).withEnd(Duration.ofMillis(5_400_500)))
                                .build()));
        claims.put(
                "fd617ad747117f46f1f9458dc87b4dbde34c276040382ed0259e74fe44a9f1d3",
                claim(
                        Precedent.builder()
                                .event(PARADE)
                                .addParties(KIM, Country.of("SUHH"), Country.of("CN"))
                                .category(EventCategory.MULTILATERAL)
                                .previous(EventId.of("parade-1959"))
                                .years(66)
                                .build(),
                        Citation.builder().source(BBC).locator(Page.of("xiv")).build()));
        claims.put(
                "1f1c654fe3adf1a0440552d0a58af8c12df7b7cf75abc00294b952a5a1e013b6",
                Claim.builder()
                        .proposition(Property.builder()
                                .subject(PARADE)
                                .predicate(Predicate.of("spectators"))
                                .value(Quantity.of("50000.00", "people").withLower(new java.math.BigDecimal("4.5E4")))
                                .at(PARADE)
                                .build())
                        .polarity(Polarity.DENIED)
                        .mode(Mode.OPINION)
                        .certainty(Certainty.CERTAIN)
                        .addCitation(Citation.builder()
                                .source(BBC)
                                .locator(Fragment.of("section-2"))
                                .build())
                        .build());
        claims.put(
                "6d05a26ec38dda2029b7e93fd09d491dc36ccc9e486d8f007ea2bb0dac249e9b",
                claim(
                        Occurrence.builder()
                                .event(PARADE)
                                .time(Edtf.parse("2025-09-03?"))
                                .weekday(DayOfWeek.WEDNESDAY)
                                .place(Place.builder()
                                        .name("Tiananmen Square, Beijing")
                                        .country(Country.of("CN"))
                                        .geo(GeoPoint.of("39.90550", "116.3976"))
                                        .build())
                                .build(),
                        Citation.of(BBC)));
        claims.put(
                "0973ad319c348e149e1a512e74a3aab753f896827aeebf14e55e3410d1422965",
                claim(
                        Assessment.builder()
                                .claim(claims.get("ca5c7fae56a68a8b485f350741a0810775a31039b5c93c6388fcf26c17e10dbd")
                                        .contentId())
                                .rating(Rating.MOSTLY_TRUE)
                                .label("Largely accurate")
                                .reason("One detail is off.")
                                .build(),
                        Citation.of(SourceId.of("fact-desk"))));
        claims.put(
                "e4a5da47bcbb3382ec3b206b4b49cbc17216ccd4ac5e634e579c4a0317320a84",
                claim(FreeText.of("He sends a message \u2013 to the West.", PARADE, KIM, NIS), Citation.of(BBC)));
        return claims;
    }

    static Stream<Arguments> vectors() {
        return claims().entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void publishedVectorIsMet(String digits, Claim claim) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(VECTORS.resolve("f1-" + digits + ".json"));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .as("the file's own digest")
                .isEqualTo(digits);
        assertThat(claim.canonicalContent()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(claim.contentId()).hasToString("f1-" + digits);
        assertThat(claim.id()).isEqualTo(claim.contentId());
    }

    @Test
    void everyVectorIsTested() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(claims().keySet().stream()
                            .map(digits -> "f1-" + digits + ".json")
                            .toList());
        }
    }

    @Test
    void canonicalContentOfTheLeastClaim() {
        assertThat(claim(Attendance.of(KIM, PARADE), Citation.of(BBC)).canonicalContent())
                .isEqualTo(
                        "{\"certainty\":\"unstated\",\"citations\":[{\"source\":\"bbc-article\"}],\"mode\":\"factual\","
                                + "\"polarity\":\"affirmed\",\"proposition\":{\"event\":\"parade-2025\","
                                + "\"leader\":\"kim-jong-un\",\"presence\":\"in-person\",\"type\":\"attendance\"}}");
    }

    private static final Citation CITATION = Citation.builder()
            .source(BBC)
            .addVia(NIS, SourceId.of("yonhap"))
            .quote(Quote.of("yes"))
            .build();
    private static final Claim CLAIM = claim(Attendance.of(KIM, PARADE), CITATION, Citation.of(NIS));

    private static Arguments change(String what, UnaryOperator<Claim> change) {
        return arguments(what, change);
    }

    static Stream<Arguments> blindTo() {
        return Stream.of(
                change(
                        "accessed",
                        claim -> claim.withCitations(CITATION.withAccessed(Instant.EPOCH), Citation.of(NIS))),
                change(
                        "one citation accessed twice",
                        claim -> claim.withCitations(CITATION, CITATION.withAccessed(Instant.EPOCH), Citation.of(NIS))),
                change("recorded", claim -> claim.withRecorded(Recording.of(Instant.EPOCH, "a", "b"))),
                change("note", claim -> claim.withNote("x")),
                change("credibility", claim -> claim.withCredibility(Credibility.DOUBTFUL)),
                change("supersedes", claim -> claim.withSupersedes(ClaimId.of("c-0"))),
                change("attributes", claim -> claim.withAttributes(Map.of("a", "b"))),
                change("extra", claim -> claim.withExtra(Map.of("a", "1"))),
                change(
                        "extra of the proposition",
                        claim -> claim.withProposition(((Attendance) claim.proposition()).withExtra(Map.of("a", "1")))),
                change(
                        "extra of a citation",
                        claim -> claim.withCitations(CITATION.withExtra(Map.of("a", "1")), Citation.of(NIS))),
                change(
                        "assigned id",
                        claim -> claim.toBuilder().id(ClaimId.of("c-1")).build()),
                change("order of citations", claim -> claim.withCitations(Citation.of(NIS), CITATION)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blindTo")
    void contentIdIsBlindTo(String what, UnaryOperator<Claim> change) {
        Claim changed = change.apply(CLAIM);

        assertThat(changed.contentId()).isEqualTo(CLAIM.contentId());
        if (!what.equals("order of citations")) {
            assertThat(changed).as("but equals is not").isNotEqualTo(CLAIM);
        }
    }

    static Stream<Arguments> notBlindTo() {
        return Stream.of(
                change("polarity", claim -> claim.withPolarity(Polarity.DENIED)),
                change("mode", claim -> claim.withMode(Mode.OPINION)),
                change("certainty", claim -> claim.withCertainty(Certainty.CERTAIN)),
                change("validDuring", claim -> claim.withValidDuring(Edtf.parse("2025"))),
                change("proposition", claim -> claim.withProposition(Attendance.of(LeaderId.of("xi"), PARADE))),
                change(
                        "type of the proposition",
                        claim -> claim.withProposition(
                                Occurrence.builder().event(PARADE).build())),
                change(
                        "a detail of the proposition",
                        claim -> claim.withProposition(((Attendance) claim.proposition()).withRole(Role.HOST))),
                change("one citation less", claim -> claim.withCitations(CITATION)),
                change(
                        "source",
                        claim -> claim.withCitations(CITATION.withSource(SourceId.of("cnn")), Citation.of(NIS))),
                change("via", claim -> claim.withCitations(CITATION.withVia(NIS), Citation.of(NIS))),
                change(
                        "order of via",
                        claim -> claim.withCitations(CITATION.withVia(SourceId.of("yonhap"), NIS), Citation.of(NIS))),
                change("quote", claim -> claim.withCitations(CITATION.withQuote(Quote.of("yes.")), Citation.of(NIS))),
                change("locator", claim -> claim.withCitations(CITATION.withLocator(Page.of("1")), Citation.of(NIS))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notBlindTo")
    void contentIdIsNotBlindTo(String what, UnaryOperator<Claim> change) {
        assertThat(change.apply(CLAIM).contentId()).as(what).isNotEqualTo(CLAIM.contentId());
    }

    @Test
    void idIsTheAssignedOneOrElseTheContentId() {
        Claim assigned = CLAIM.toBuilder().id(ClaimId.of("c-1")).build();

        assertThat(CLAIM.id()).isEqualTo(CLAIM.contentId());
        assertThat(CLAIM.id().isContentId()).isTrue();
        assertThat(assigned.id()).isEqualTo(ClaimId.of("c-1"));
        assertThat(assigned.contentId()).isEqualTo(CLAIM.contentId());
        assertThat(CLAIM.withPolarity(Polarity.DENIED).id()).as("never stale").isNotEqualTo(CLAIM.id());
    }

    @Test
    void contentIdIsComputedWhenFirstAskedFor() throws ReflectiveOperationException {
        Claim claim = CLAIM.toBuilder().addSupersedes(ClaimId.of("c-0")).build();
        Field computed = claim.getClass().getDeclaredField("contentId");
        computed.setAccessible(true);

        assertThat(computed.get(claim)).isNull();
        ClaimId id = claim.contentId();
        assertThat(computed.get(claim)).isSameAs(id);
        assertThat(claim.contentId()).isSameAs(id);
    }

    @Test
    void aStatedContentIdIsRecomputed() {
        ClaimId other = ClaimId.of("f1-" + "0".repeat(64));

        assertThat(CLAIM.toBuilder().statedId(other).build()).isEqualTo(CLAIM);
        assertThat(CLAIM.toBuilder().statedId(CLAIM.contentId()).buildAsStated())
                .isEqualTo(CLAIM);
        assertThat(CLAIM.toBuilder().statedId(ClaimId.of("c-1")).buildAsStated().id())
                .isEqualTo(ClaimId.of("c-1"));
    }

    @Test
    void equalClaimsHaveOneContentId() {
        for (Claim claim : List.of(CLAIM, Samples.CLAIM)) {
            assertThat(claim.toBuilder().build().contentId()).isEqualTo(claim.contentId());
        }
    }
}
