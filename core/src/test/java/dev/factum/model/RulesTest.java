package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the model: what breaks it, what it then says, and what just keeps it. */
class RulesTest {
    private static final String CONTENT_ID = "f1-" + "0".repeat(64);

    record Row(String code, String pointer, String rejected, String message, Callable<?> breaks, Callable<?> keeps) {
        @Override
        public String toString() {
            return code + " at " + pointer;
        }
    }

    private static Row row(
            String code, String pointer, String rejected, String message, Callable<?> breaks, Callable<?> keeps) {
        return new Row(code, pointer, rejected, message, breaks, keeps);
    }

    private static Leader.Builder leader() {
        return Leader.builder().id(Samples.KIM_ID).name("Kim");
    }

    private static Event.Builder event() {
        return Event.builder().id(Samples.PARADE_ID).name("Parade").kind(EventKind.MILITARY_PARADE);
    }

    private static Source.Builder source() {
        return Source.builder().id(Samples.BBC_ID).name("BBC").kind(SourceKind.ARTICLE);
    }

    private static Claim.Builder claim() {
        return Claim.builder()
                .proposition(Attendance.of(Samples.KIM_ID, Samples.PARADE_ID))
                .addCitation(Citation.of(Samples.BBC_ID));
    }

    private static Precedent.Builder precedent() {
        return Precedent.builder().event(Samples.PARADE_ID).addParties(Samples.KIM_ID);
    }

    private static Anniversary.Builder anniversary() {
        return Anniversary.builder().event(Samples.PARADE_ID).years(80);
    }

    private static Quantity.Builder quantity(String amount) {
        return Quantity.builder().amount(new BigDecimal(amount));
    }

    private static Edtf time(String text) {
        return Edtf.parse(text);
    }

    static Stream<Row> entities() {
        return Stream.of(
                row(
                        "leader.died.before-born",
                        "/died",
                        "1983",
                        "Leader.died must not lie before Leader.born 1984-01-08, but was 1983",
                        () -> leader().born(time("1984-01-08"))
                                .died(time("1983"))
                                .build(),
                        () -> leader().born(time("1984-01-08"))
                                .died(time("1984"))
                                .build()),
                row(
                        "leader.born.beyond-calendar",
                        "/born",
                        "Y-1000000000",
                        "Leader.born must lie within the years -999999999 to 999999999 of the calendar,"
                                + " but was Y-1000000000",
                        () -> leader().born(time("Y-1000000000")).build(),
                        () -> leader().born(time("Y-999999999")).build()),
                row(
                        "leader.same-as.relative",
                        "/sameAs/1",
                        "//example.org/kim",
                        "Leader.sameAs must be an absolute URI with a scheme, but was //example.org/kim",
                        () -> leader().addSameAs(URI.create("urn:x:y"), URI.create("//example.org/kim"))
                                .build(),
                        () -> leader().addSameAs(URI.create("urn:x:y")).build()),
                row(
                        "leader.extra.name-known",
                        "/extra/sameAs",
                        "sameAs",
                        "Leader.extra must not hold a member that Leader has, such as sameAs, but was sameAs",
                        () -> leader().putExtra("sameAs", "[]").build(),
                        () -> leader().putExtra("kind", "\"x\"")
                                .putExtra("SameAs", "[]")
                                .build()),
                row(
                        "leader.extra.not-json",
                        "/extra/height",
                        "1,70",
                        "Leader.extra must hold the text of one JSON value, but was \"1,70\"",
                        () -> leader().putExtra("height", "1,70").build(),
                        () -> leader().putExtra("height", "1.70").build()),
                row(
                        "attendance.extra.name-known",
                        "/extra/type",
                        "type",
                        "Attendance.extra must not hold a member that Attendance has, such as type, but was type",
                        () -> Samples.ATTENDANCE.toBuilder()
                                .putExtra("type", "1")
                                .build(),
                        () -> Samples.ATTENDANCE.toBuilder()
                                .putExtra("types", "1")
                                .build()),
                row(
                        "event.part-of.itself",
                        "/partOf",
                        "parade-2025",
                        "Event.partOf must be another event, but was parade-2025",
                        () -> event().partOf(Samples.PARADE_ID).build(),
                        () -> event().partOf(EventId.of("parade-2015")).build()),
                row(
                        "source.publisher.itself",
                        "/publisher",
                        "bbc",
                        "Source.publisher must be another source, but was bbc",
                        () -> source().publisher(Samples.BBC_ID).build(),
                        () -> source().publisher(Samples.NIS_ID).build()),
                row(
                        "source.derived-from.itself",
                        "/derivedFrom",
                        "bbc",
                        "Source.derivedFrom must hold other sources, but was bbc",
                        () -> source().addDerivedFrom(Samples.NIS_ID, Samples.BBC_ID)
                                .build(),
                        () -> source().addDerivedFrom(Samples.NIS_ID).build()),
                row(
                        "source.uri.relative",
                        "/uri",
                        "news/1",
                        "Source.uri must be an absolute URI with a scheme, but was news/1",
                        () -> source().uri(URI.create("news/1")).build(),
                        () -> source().uri(URI.create("file:news/1")).build()),
                row(
                        "claim.citations.empty",
                        "/citations",
                        "[]",
                        "Claim.citations must hold at least one citation, but was []",
                        () -> claim().citations(List.of()).build(),
                        () -> claim().build()),
                row(
                        "claim.id.content-id",
                        "/id",
                        CONTENT_ID,
                        "Claim.id must not be assigned a content id, which begins with f1-, but was"
                                + " f1-0000000000000000000000000000000000000000000000000000000000000000",
                        () -> claim().id(ClaimId.of(CONTENT_ID)).build(),
                        () -> claim().id(ClaimId.of("F1-1")).build()),
                row(
                        "claim.supersedes.itself",
                        "/supersedes",
                        "[c-1]",
                        "Claim.supersedes must hold other claims, but was [c-1]",
                        () -> claim().id(Samples.CLAIM_ID)
                                .addSupersedes(Samples.CLAIM_ID)
                                .build(),
                        () -> claim().id(ClaimId.of("c-2"))
                                .addSupersedes(Samples.CLAIM_ID)
                                .build()),
                row(
                        "claim.proposition.about-itself",
                        "/proposition/claim",
                        "Retraction{claim=c-1}",
                        "Claim.proposition must be about another claim, but was Retraction{claim=c-1}",
                        () -> claim().id(Samples.CLAIM_ID)
                                .proposition(Retraction.of(Samples.CLAIM_ID))
                                .build(),
                        () -> claim().id(ClaimId.of("c-2"))
                                .proposition(Retraction.of(Samples.CLAIM_ID))
                                .build()),
                row(
                        "claim.proposition.about-itself",
                        "/proposition/about/0",
                        "FreeText{text=\"It lies.\", about=[leader:kim-jong-un, claim:c-1]}",
                        "Claim.proposition must be about another claim, but was"
                                + " \"FreeText{text=\\\"It lies.\\\", about=[leader:kim-jong-un, claim:c-1]}\"",
                        () -> claim().id(Samples.CLAIM_ID)
                                .proposition(FreeText.of("It lies.", Samples.KIM_ID, Samples.CLAIM_ID))
                                .build(),
                        () -> claim().proposition(FreeText.of("It lies.", Samples.KIM_ID, Samples.CLAIM_ID))
                                .build()),
                row(
                        "claim.id.mismatch",
                        "/id",
                        CONTENT_ID,
                        "Claim.id must be left out or be the content id "
                                + claim().build().contentId()
                                + ", but was f1-0000000000000000000000000000000000000000000000000000000000000000",
                        () -> claim().statedId(ClaimId.of(CONTENT_ID)).buildAsStated(),
                        () -> claim().statedId(claim().build().contentId()).buildAsStated()));
    }

    static Stream<Row> propositions() {
        return Stream.of(
                row(
                        "precedent.parties.empty",
                        "/parties",
                        "[]",
                        "Precedent.parties must hold at least one leader or country, but was []",
                        () -> precedent().parties(Set.of()).build(),
                        () -> precedent().build()),
                row(
                        "precedent.parties.kind",
                        "/parties",
                        "[bbc]",
                        "Precedent.parties must be leaders or countries, but was [bbc]",
                        () -> precedent().parties(Set.of(Samples.BBC_ID)).build(),
                        () -> precedent().parties(Set.of(Country.of("KP"))).build()),
                row(
                        "precedent.previous.itself",
                        "/previous",
                        "parade-2025",
                        "Precedent.previous must be another event, but was parade-2025",
                        () -> precedent().previous(Samples.PARADE_ID).build(),
                        () -> precedent().previous(EventId.of("parade-1959")).build()),
                row(
                        "precedent.years.not-positive",
                        "/years",
                        "0",
                        "Precedent.years must be 1 or more, but was 0",
                        () -> precedent().years(0).build(),
                        () -> precedent().years(1).build()),
                row(
                        "anniversary.of.missing",
                        "/of",
                        "neither",
                        "Anniversary must have one of Anniversary.of and Anniversary.ofTime, but was neither",
                        () -> anniversary().build(),
                        () -> anniversary().ofTime(time("1945")).build()),
                row(
                        "anniversary.of.twice",
                        "/ofTime",
                        "1945",
                        "Anniversary must not have both Anniversary.of and Anniversary.ofTime, but was 1945",
                        () -> anniversary()
                                .of(EventId.of("war"))
                                .ofTime(time("1945"))
                                .build(),
                        () -> anniversary().of(EventId.of("war")).build()),
                row(
                        "anniversary.of.itself",
                        "/of",
                        "parade-2025",
                        "Anniversary.of must be another event, but was parade-2025",
                        () -> anniversary().of(Samples.PARADE_ID).build(),
                        () -> anniversary().of(EventId.of("war")).build()),
                row(
                        "anniversary.years.not-positive",
                        "/years",
                        "-1",
                        "Anniversary.years must be 1 or more, but was -1",
                        () -> anniversary().ofTime(time("1945")).years(-1).build(),
                        () -> anniversary().ofTime(time("1945")).years(1).build()),
                row(
                        "utterance.speaker.kind",
                        "/speaker",
                        "event:parade-2025",
                        "Utterance.speaker must be a leader, a country or a source, but was event:parade-2025",
                        () -> Samples.UTTERANCE.withSpeaker(Samples.PARADE_ID),
                        () -> List.of(
                                Samples.UTTERANCE.withSpeaker(Samples.KIM_ID),
                                Samples.UTTERANCE.withSpeaker(Samples.BBC_ID),
                                Samples.UTTERANCE.withSpeaker(Country.of("KP")))),
                row(
                        "utterance.speaker.kind",
                        "/speaker",
                        "claim:c-1",
                        "Utterance.speaker must be a leader, a country or a source, but was claim:c-1",
                        () -> Samples.UTTERANCE.withSpeaker(Samples.CLAIM_ID),
                        () -> Samples.UTTERANCE),
                row(
                        "free-text.about.empty",
                        "/about",
                        "[]",
                        "FreeText.about must hold at least one reference, but was []",
                        () -> FreeText.of("He came."),
                        () -> FreeText.of("He came.", Samples.KIM_ID)));
    }

    static Stream<Row> parts() {
        String most = "9".repeat(400);
        return Stream.of(
                row(
                        "citation.via.repeats",
                        "/via",
                        "[nis, yonhap, nis]",
                        "Citation.via must name no source twice, nor the source bbc itself,"
                                + " but was \"[nis, yonhap, nis]\"",
                        () -> Citation.builder()
                                .source(Samples.BBC_ID)
                                .addVia(Samples.NIS_ID, Samples.YONHAP_ID, Samples.NIS_ID)
                                .build(),
                        () -> Citation.builder()
                                .source(Samples.BBC_ID)
                                .addVia(Samples.NIS_ID, Samples.YONHAP_ID)
                                .build()),
                row(
                        "citation.via.repeats",
                        "/via",
                        "[bbc]",
                        "Citation.via must name no source twice, nor the source bbc itself, but was [bbc]",
                        () -> Citation.builder()
                                .source(Samples.BBC_ID)
                                .addVia(Samples.BBC_ID)
                                .build(),
                        () -> Citation.of(Samples.BBC_ID)),
                row(
                        "text-span.start.negative",
                        "/start",
                        "-1",
                        "TextSpan.start must be 0 or more, but was -1",
                        () -> TextSpan.of(-1, 5),
                        () -> TextSpan.of(0, 1)),
                row(
                        "text-span.end.before-start",
                        "/end",
                        "5",
                        "TextSpan.end must be more than TextSpan.start 5, but was 5",
                        () -> TextSpan.of(5, 5),
                        () -> TextSpan.of(5, 6)),
                row(
                        "time-span.start.negative",
                        "/start",
                        "PT-1S",
                        "TimeSpan.start must be zero or more, but was PT-1S",
                        () -> TimeSpan.of(Duration.ofSeconds(-1)),
                        () -> TimeSpan.of(Duration.ZERO)),
                row(
                        "time-span.end.before-start",
                        "/end",
                        "PT1S",
                        "TimeSpan.end must be more than TimeSpan.start PT1S, but was PT1S",
                        () -> TimeSpan.of(Duration.ofSeconds(1)).withEnd(Duration.ofSeconds(1)),
                        () -> TimeSpan.of(Duration.ofSeconds(1)).withEnd(Duration.ofMillis(1001))),
                row(
                        "fragment.value.form",
                        "/value",
                        "#top",
                        "Fragment.value must hold no number sign and no space, but was #top",
                        () -> Fragment.of("#top"),
                        () -> Fragment.of("top")),
                row(
                        "fragment.value.form",
                        "/value",
                        "to top",
                        "Fragment.value must hold no number sign and no space, but was \"to top\"",
                        () -> Fragment.of("to top"),
                        () -> Fragment.of("t=10,20")),
                row(
                        "quantity.lower.above-amount",
                        "/lower",
                        "2.5",
                        "Quantity.lower must be at most Quantity.amount 2, but was 2.5",
                        () -> quantity("2").lower(new BigDecimal("2.5")).build(),
                        () -> quantity("2").lower(new BigDecimal("2.0")).build()),
                row(
                        "quantity.upper.below-amount",
                        "/upper",
                        "1.5",
                        "Quantity.upper must be at least Quantity.amount 2, but was 1.5",
                        () -> quantity("2").upper(new BigDecimal("1.5")).build(),
                        () -> quantity("2").upper(new BigDecimal("2.0")).build()),
                row(
                        "quantity.amount.digits",
                        "/amount",
                        "1E+400",
                        "Quantity.amount must have at most 400 digits before and after the decimal point,"
                                + " but was 1E+400",
                        () -> quantity("1E400").build(),
                        () -> quantity(most + "." + most).build()),
                row(
                        "quantity.lower.digits",
                        "/lower",
                        "1E-401",
                        "Quantity.lower must have at most 400 digits before and after the decimal point,"
                                + " but was 1E-401",
                        () -> quantity("1").lower(new BigDecimal("1E-401")).build(),
                        () -> quantity("1").lower(new BigDecimal("1E-400")).build()),
                row(
                        "quantity.upper.digits",
                        "/upper",
                        "1E+2147483647",
                        "Quantity.upper must have at most 400 digits before and after the decimal point,"
                                + " but was 1E+2147483647",
                        () -> quantity("1")
                                .upper(new BigDecimal("1E+2147483647"))
                                .build(),
                        () -> quantity("1").upper(new BigDecimal("1E+399")).build()),
                row(
                        "geo-point.latitude.range",
                        "/latitude",
                        "90.1",
                        "GeoPoint.latitude must be -90 to 90, with at most 400 decimal places, but was 90.1",
                        () -> GeoPoint.of("90.1", "0"),
                        () -> List.of(GeoPoint.of("90", "0"), GeoPoint.of("-90.0", "0"))),
                row(
                        "geo-point.longitude.range",
                        "/longitude",
                        "-180.1",
                        "GeoPoint.longitude must be -180 to 180, with at most 400 decimal places, but was -180.1",
                        () -> GeoPoint.of("0", "-180.1"),
                        () -> List.of(GeoPoint.of("0", "-180"), GeoPoint.of("0", "180"))),
                row(
                        "geo-point.latitude.range",
                        "/latitude",
                        "1E-401",
                        "GeoPoint.latitude must be -90 to 90, with at most 400 decimal places, but was 1E-401",
                        () -> GeoPoint.of("1E-401", "0"),
                        () -> GeoPoint.of("1E-400", "0")));
    }

    static Stream<Row> scalars() {
        return Stream.of(
                row(
                        "claim-id.content-form",
                        "",
                        "f1-2025",
                        "ClaimId must have 64 lower-case hexadecimal digits after f1-, but was f1-2025",
                        () -> ClaimId.of("f1-2025"),
                        () -> List.of(ClaimId.of(CONTENT_ID), ClaimId.of("f12025"))),
                row(
                        "claim-id.content-form",
                        "",
                        "f1-" + "A".repeat(64),
                        "ClaimId must have 64 lower-case hexadecimal digits after f1-, but was"
                                + " f1-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                        () -> ClaimId.of("f1-" + "A".repeat(64)),
                        () -> ClaimId.of("f1-" + "a".repeat(64))),
                row(
                        "country.unknown",
                        "",
                        "QL",
                        "Country must be an ISO 3166-1 alpha-2 code, an ISO 3166-3 code of a former country,"
                                + " a user-assigned code, or x- and lower-case words, such as KP, SUHH, XK or x-hawaii, but was QL",
                        () -> Country.of("QL"),
                        () -> Country.of("QM")),
                row(
                        "language.ill-formed",
                        "",
                        "en_GB",
                        "Language must be a well-formed tag of BCP 47, but was en_GB",
                        () -> Language.of("en_GB"),
                        () -> Language.of("en-GB")),
                row(
                        "digest.form",
                        "",
                        "SHA-256:00",
                        "Digest must be an algorithm in lower case, a colon, and whole bytes in lower-case hexadecimal"
                                + " digits, but was SHA-256:00",
                        () -> Digest.parse("SHA-256:00"),
                        () -> Digest.parse("sha-256:00")),
                row(
                        "digest.form",
                        "",
                        "sha-256:0",
                        "Digest must be an algorithm in lower case, a colon, and whole bytes in lower-case hexadecimal"
                                + " digits, but was sha-256:0",
                        () -> Digest.parse("sha-256:0"),
                        () -> Digest.parse("md5:0f")),
                row(
                        "digest.form",
                        "",
                        "00",
                        "Digest must be an algorithm in lower case, a colon, and whole bytes in lower-case hexadecimal"
                                + " digits, but was 00",
                        () -> Digest.parse("00"),
                        () -> Digest.parse("a:00")),
                row(
                        "source-text.utf-8",
                        "",
                        "1 bytes",
                        "SourceText must be read from bytes that are UTF-8, but was \"1 bytes\"",
                        () -> SourceText.ofUtf8(new byte[] {-1}),
                        () -> SourceText.ofUtf8(new byte[] {1})),
                row(
                        "quote-location.ambiguous.places",
                        "",
                        "[]",
                        "QuoteLocation.Ambiguous.places must hold two or more places, but was []",
                        () -> new QuoteLocation.Ambiguous(List.of(), true, true),
                        () -> new QuoteLocation.Ambiguous(List.of(TextSpan.of(0, 1), TextSpan.of(1, 2)), true, true)),
                row(
                        "quote-location.passage.percent",
                        "",
                        "0",
                        "QuoteLocation.Passage.percent must be from 1 to 99, but was 0",
                        () -> new QuoteLocation.Passage(TextSpan.of(0, 1), "a", 0),
                        () -> new QuoteLocation.Passage(TextSpan.of(0, 1), "a", 1)),
                row(
                        "entity-ref.kind-unknown",
                        "",
                        "person:kim",
                        "EntityRef must begin with one of leader:, event:, source:, claim:, country:,"
                                + " but was person:kim",
                        () -> EntityRef.parse("person:kim"),
                        () -> EntityRef.parse("leader:kim")),
                row(
                        "entity-ref.kind-unknown",
                        "",
                        "kim",
                        "EntityRef must begin with one of leader:, event:, source:, claim:, country:, but was kim",
                        () -> EntityRef.parse("kim"),
                        () -> EntityRef.parse("event:a:b")),
                row(
                        "credibility.out-of-range",
                        "",
                        "7",
                        "Credibility must be a number from 1 to 6, but was 7",
                        () -> Credibility.of(7),
                        () -> List.of(Credibility.of(1), Credibility.of(6))),
                row(
                        "confidence.out-of-range",
                        "",
                        "101",
                        "Confidence must be a number from 0 to 100, but was 101",
                        () -> Confidence.of(101),
                        () -> List.of(Confidence.of(0), Confidence.of(100))),
                row(
                        "confidence.tenths.out-of-range",
                        "",
                        "11",
                        "Confidence in tenths must be a number from 0 to 10, but was 11",
                        () -> Confidence.ofTenths(11),
                        () -> List.of(Confidence.ofTenths(0), Confidence.ofTenths(10))),
                row(
                        "decimal.form",
                        "",
                        "1.5 km",
                        "Decimal must be at most 1000 characters: digits with perhaps a sign, a point and an exponent,"
                                + " but was \"1.5 km\"",
                        () -> Quantity.of("1.5 km", "km"),
                        () -> Quantity.of("-1.5e1", "km")),
                row(
                        "instant.form",
                        "",
                        "2025-09-03",
                        "Instant must be a date and time in UTC such as 2025-09-03T01:00:00Z, but was 2025-09-03",
                        () -> parse(Shapes.INSTANT, "2025-09-03"),
                        () -> parse(Shapes.INSTANT, "2025-09-03T01:00:00Z")),
                row(
                        "duration.form",
                        "",
                        "90m",
                        "Duration must be a time of ISO 8601 such as PT1H30M, but was 90m",
                        () -> parse(Shapes.DURATION, "90m"),
                        () -> parse(Shapes.DURATION, "PT90M")),
                row(
                        "uri.form",
                        "",
                        "a b",
                        "URI must be one by RFC 3986, but was \"a b\"",
                        () -> parse(Shapes.A_URI, "a b"),
                        () -> parse(Shapes.A_URI, "a%20b")));
    }

    private static Object parse(dev.factum.shape.Kind<?> kind, String text) {
        return ((dev.factum.shape.Kind.Scalar<?>) kind).parser().apply(text);
    }

    static Stream<Row> rows() {
        return Stream.of(entities(), propositions(), parts(), scalars()).flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void brokenRuleGivesItsProblem(Row row) {
        InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, row.breaks()::call);

        assertThat(thrown).as("nothing was rejected").isNotNull();
        assertThat(thrown.report()).hasSize(1);
        Problem problem = thrown.report().problems().get(0);
        assertThat(problem.code()).isEqualTo(row.code());
        assertThat(problem.pointer()).isEqualTo(row.pointer());
        assertThat(problem.rejected()).contains(row.rejected());
        assertThat(problem.message()).isEqualTo(row.message());
        assertThat(thrown)
                .hasMessage(thrown.what() + " is not valid, 1 problem: " + row.message() + " [" + row.code() + "]");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void keptRuleGivesNone(Row row) {
        assertThatCode(row.keeps()::call).doesNotThrowAnyException();
    }

    @Test
    void everyRuleOfThePackageHasARow() throws IOException, ReflectiveOperationException, URISyntaxException {
        Set<String> codes = rows().map(Row::code).collect(Collectors.toCollection(TreeSet::new));
        List<String> rules = ruleConstants();
        Set<String> untested = new TreeSet<>();
        rules.stream()
                .filter(rule -> !rule.contains("{field}"))
                .map(RulesTest::code)
                .forEach(code -> {
                    if (!codes.remove(code)) {
                        untested.add(code);
                    }
                });
        rules.stream()
                .filter(rule -> rule.contains("{field}"))
                .map(RulesTest::code)
                .forEach(code -> {
                    if (codes.stream().noneMatch(tested -> tested.endsWith("." + code))) {
                        untested.add(code);
                    }
                });

        assertThat(untested)
                .as("the rules for text have a test of their own")
                .containsExactlyInAnyOrder(
                        "blank",
                        "too-long",
                        "surrogate",
                        "control-character",
                        "bidi-control",
                        "white-space",
                        "not-nfc");
    }

    private static String code(String rule) {
        return rule.substring(0, rule.indexOf(':'));
    }

    private static List<String> ruleConstants() throws IOException, ReflectiveOperationException, URISyntaxException {
        Pattern rule = Pattern.compile("[a-z0-9.-]+: .+");
        Path home = Path.of(
                Claim.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names;
        try (Stream<Path> files = Files.list(home.resolve("dev/factum/model"))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> "dev.factum.model." + name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
        List<String> rules = new ArrayList<>();
        for (String name : names) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.setAccessible(true);
                    String text = (String) field.get(null);
                    if (rule.matcher(text).matches()) {
                        rules.add(text);
                    }
                }
            }
        }
        return rules;
    }
}
