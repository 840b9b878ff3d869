package dev.factum.testing;

import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Digest;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Kind;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is one JSON string, by its type. */
final class Scalars {
    private static final int MOST_DIGITS = 400;

    private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = Map.ofEntries(
            Map.entry(LeaderId.class, Pool.leaders(scalar(Shapes.LEADER_ID))),
            Map.entry(EventId.class, Pool.events(scalar(Shapes.EVENT_ID))),
            Map.entry(SourceId.class, Pool.sources(scalar(Shapes.SOURCE_ID))),
            Map.entry(ClaimId.class, Pool.claims(scalar(Shapes.CLAIM_ID))),
            Map.entry(Country.class, countries()),
            Map.entry(Language.class, languages()),
            Map.entry(Digest.class, digests()),
            Map.entry(Edtf.class, Times.withinCalendar()),
            Map.entry(Instant.class, instants()),
            Map.entry(Duration.class, durations()),
            Map.entry(URI.class, uris()),
            Map.entry(BigDecimal.class, decimals()));

    private Scalars() {}

    static Arbitrary<?> of(Kind.Scalar<?> kind) {
        if (kind.form().vocabulary()) {
            return terms(kind);
        }
        if (kind.type() == EntityRef.class) {
            return references(kind);
        }
        Arbitrary<?> known = BY_TYPE.get(kind.type());
        if (known == null) {
            throw new IllegalStateException("bug: nothing makes a " + kind.name());
        }
        return known;
    }

    static Kind.Scalar<?> scalar(Kind<?> kind) {
        return (Kind.Scalar<?>) kind;
    }

    /** Codes that mean something to this version, and codes that do not. */
    private static <V> Arbitrary<V> terms(Kind.Scalar<V> kind) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(kind.known())), Tuple.of(1, Texts.ids(kind.form())))
                .map(code -> kind.parser().apply(code));
    }

    /** One kind of reference, with an example to try whether it is allowed. */
    private record Refs(EntityRef example, Arbitrary<? extends EntityRef> all) {}

    /** References of all kinds that are allowed in a place. */
    private static Arbitrary<EntityRef> references(Kind.Scalar<?> kind) {
        return Arbitraries.oneOf(Stream.of(
                        new Refs(LeaderId.of("a"), typed(LeaderId.class)),
                        new Refs(EventId.of("a"), typed(EventId.class)),
                        new Refs(SourceId.of("a"), typed(SourceId.class)),
                        new Refs(ClaimId.of("a"), typed(ClaimId.class)),
                        new Refs(Country.of("x-a"), typed(Country.class)))
                .filter(refs -> isAllowed(kind, refs.example()))
                .map(Refs::all)
                .toList());
    }

    /** Tells whether a reference can stand in the places of a kind. */
    static boolean isAllowed(Kind.Scalar<?> kind, EntityRef ref) {
        return kind.type() == ref.getClass()
                || (kind.type() == EntityRef.class && Texts.allows(kind.form(), ref.qualified()));
    }

    @SuppressWarnings("unchecked") // each type has its own
    static <V> Arbitrary<V> typed(Class<V> type) {
        return (Arbitrary<V>) Objects.requireNonNull(BY_TYPE.get(type));
    }

    /** Present and former states, user-assigned codes, and what ISO never coded. */
    private static Arbitrary<Country> countries() {
        return Arbitraries.of(
                        "KP",
                        "CN",
                        "RU",
                        "KR",
                        "US",
                        "FR",
                        "SUHH",
                        "DDDE",
                        "YUCS",
                        "XK",
                        "QM",
                        "x-hawaii",
                        "x-free-city")
                .map(Country::of);
    }

    private static Arbitrary<Language> languages() {
        return Arbitraries.of("ko", "en", "en-GB", "zh-Hant", "sr-Latn-RS", "ar", "mul", "x-court", "de-CH-1996")
                .map(Language::of);
    }

    private static Arbitrary<Digest> digests() {
        Arbitrary<String> hex = Arbitraries.integers()
                .between(0, 255)
                .map(octet -> String.format(Locale.ROOT, "%02x", octet))
                .list()
                .ofMinSize(1)
                .ofMaxSize(32)
                .map(octets -> String.join("", octets));
        return Combinators.combine(Arbitraries.of("sha-256", "md5", "blake3"), hex)
                .as(Digest::new);
    }

    private static Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("1945-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2030-01-01T00:00:00Z").getEpochSecond())
                .shrinkTowards(Instant.parse("2025-09-03T00:00:00Z").getEpochSecond());
        Arbitrary<Instant> usual = Combinators.combine(seconds, Arbitraries.of(0, 0, 500_000_000, 1, 999_999_999))
                .as(Instant::ofEpochSecond);
        return Arbitraries.frequencyOf(
                Tuple.of(20, usual),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Instant.EPOCH,
                                Instant.MIN,
                                Instant.MAX,
                                Instant.parse("-0001-12-31T23:59:59.999999999Z"))));
    }

    private static Arbitrary<Duration> durations() {
        Arbitrary<Duration> usual = Combinators.combine(
                        Arbitraries.longs().between(0, 86_400), Arbitraries.of(0, 0, 500_000_000, 1))
                .as(Duration::ofSeconds);
        return Arbitraries.frequencyOf(Tuple.of(20, usual), Tuple.of(1, Arbitraries.just(Duration.ofDays(36_500))));
    }

    private static Arbitrary<URI> uris() {
        Arbitrary<String> paths = Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("0/-._~")
                .ofMaxLength(12);
        Arbitrary<String> begins = Arbitraries.of(
                "https://example.org/",
                "http://user@example.org:8080/",
                "HTTPS://EXAMPLE.org/%c3%a9",
                "urn:isbn:",
                "mailto:desk@example.org?x=",
                "https://пример.рф/",
                "https://[2001:db8::1]/");
        return Combinators.combine(begins, paths, Arbitraries.of("", "", "?q=1&r=%20", "#top"))
                .as((begin, path, end) -> URI.create(begin + path + end));
    }

    private static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(3);
        BigDecimal longest = new BigDecimal("9".repeat(MOST_DIGITS) + "." + "9".repeat(MOST_DIGITS));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("0", "1", "-1", "80", "26.50").map(BigDecimal::new)),
                Tuple.of(6, usual),
                Tuple.of(
                        1,
                        Arbitraries.of(new BigDecimal("1E+399"), new BigDecimal("1E-400"), longest, longest.negate())));
    }
}
