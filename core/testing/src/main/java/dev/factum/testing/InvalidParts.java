package dev.factum.testing;

import dev.factum.dossier.Dossier;
import dev.factum.model.Confidence;
import dev.factum.model.Credibility;
import dev.factum.model.Mode;
import dev.factum.model.QuoteLocation;
import dev.factum.model.Reliability;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfSeason;
import dev.factum.time.YearSpan;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Weight;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What breaks the rules of values that are made by calls rather than read. */
final class InvalidParts {
    private static final Arbitrary<Integer> POSITIVE = Arbitraries.integers().between(1, 1_000_000);

    private InvalidParts() {}

    static List<Invalid.Way> all() {
        return List.of(
                of("credibility.out-of-range", number -> Credibility.of(6 + number)),
                of("confidence.out-of-range", number -> Confidence.of(100 + number)),
                of("confidence.tenths.out-of-range", number -> Confidence.ofTenths(-number)),
                of("source-text.utf-8", number -> SourceText.ofUtf8(new byte[] {(byte) 0xC0, number.byteValue()})),
                of(
                        "quote-location.ambiguous.places",
                        number -> new QuoteLocation.Ambiguous(List.of(TextSpan.of(0, number)), false, false)),
                of(
                        "quote-location.passage.percent",
                        number -> new QuoteLocation.Passage(TextSpan.of(0, 1), "a", 99 + number)),
                of(
                        "dossier.version.unknown",
                        number -> Dossier.builder().version(1 + number + ".0").build()),
                of("edtf.bound.beyond", number -> new Bound.Beyond(number)),
                of(
                        "edtf.years.order",
                        number -> new YearSpan(
                                OptionalLong.of(number),
                                OptionalLong.of(0),
                                OptionalLong.empty(),
                                OptionalLong.empty())),
                of(
                        "edtf.tolerance.negative",
                        number -> Edtf.parse("1984").isBefore(Edtf.parse("1985"), Period.ofDays(-number))),
                of("edtf.year.range", number -> Edtf.of(YearMonth.of(9999 + number, 1))),
                of("edtf.date-time.year", number -> Edtf.of(Instant.MAX.minusSeconds(number))),
                of("edtf.season.year", number -> EdtfSeason.of(9999 + number, 21)),
                of("edtf.season.code", number -> EdtfSeason.of(2001, 41 + number)),
                policy("policy.enough-origins.too-few", "/enoughOrigins", policy -> policy.enoughOrigins(0)),
                policy(
                        "policy.modes.not-factual",
                        "/modes/opinion",
                        policy -> policy.modes(Map.of(Mode.OPINION, Weight.FULL))),
                policy(
                        "policy.least-reliability.no-grade",
                        "/leastReliability",
                        policy -> policy.leastReliability(Reliability.F)),
                policy(
                        "policy.least-credibility.no-grade",
                        "/leastCredibility",
                        policy -> policy.leastCredibility(Credibility.of(6))));
    }

    private static Invalid.Way of(String code, Function<Integer, Object> make) {
        return new Invalid.Way(
                code, POSITIVE.map(number -> new InvalidCase(code, "", () -> make.apply(number), number)));
    }

    private static Invalid.Way policy(String code, String pointer, Function<Policy.Builder, Policy.Builder> change) {
        return new Invalid.Way(
                code,
                Types.of(Policy.class)
                        .map(policy -> new InvalidCase(
                                code,
                                pointer,
                                () -> change.apply(policy.toBuilder()).build(),
                                policy)));
    }
}
