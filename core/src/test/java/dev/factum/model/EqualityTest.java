package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
    static Stream<Object> samples() {
        return Samples.all().stream();
    }

    private static String canonical(Object value) {
        return Canonical.text(Samples.shapeOf(value), value);
    }

    private static void assertSame(Object one, Object other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(canonical(one)).isEqualTo(canonical(other));
    }

    private static void assertDifferent(Object one, Object other) {
        assertThat(one).isNotEqualTo(other);
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    /** Sets and maps in the other order make an equal value, a list another one. */
    @ParameterizedTest
    @MethodSource("samples")
    void orderMattersInListsAlone(Object sample) {
        Shape<Object> shape = Samples.shapeOf(sample);
        for (Field<Object> field : shape.fields()) {
            Object held = field.get(sample);
            Object reversed = null;
            if (held instanceof Collection<?> many && many.size() > 1) {
                List<Object> list = new ArrayList<>(many);
                Collections.reverse(list);
                reversed = list;
            } else if (held instanceof Map<?, ?> map && map.size() > 1) {
                List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
                Collections.reverse(entries);
                Map<Object, Object> other = new LinkedHashMap<>();
                entries.forEach(entry -> other.put(entry.getKey(), entry.getValue()));
                reversed = other;
            }
            if (reversed != null) {
                Object builder = Samples.builderWithout(sample, field.name());
                field.set(builder, reversed);
                Object turned = shape.finish(builder);
                if (field.occurs() == Field.Occurs.LIST) {
                    assertDifferent(turned, sample);
                } else {
                    assertSame(turned, sample);
                }
            }
        }
    }

    @Test
    void canonicalTextsAreEqualExactlyIfValuesAre() {
        List<Object> values = new ArrayList<>(Samples.all());
        ComparisonTest.rows().forEach(row -> {
            values.add(row.first());
            values.add(row.second());
        });

        assertThat(values.stream().map(EqualityTest::canonical).distinct().count())
                .isEqualTo(values.stream().distinct().count())
                .isLessThan(values.size());
    }

    @Test
    void theListsOfTheModelAreTheseTwo() {
        List<String> lists = new ArrayList<>();
        Samples.shapes()
                .forEach(shape -> shape.fields().stream()
                        .filter(field -> field.occurs() == Field.Occurs.LIST)
                        .forEach(field -> lists.add(shape.name() + "." + field.name())));

        assertThat(lists).containsExactly("Source.authors", "Citation.via");
    }

    @Test
    void citationsThatAreEqualAreOne() {
        Claim claim = Samples.CLAIM.withCitations(Citation.of(Samples.BBC_ID), Citation.of(Samples.BBC_ID));

        assertThat(claim.citations()).containsExactly(Citation.of(Samples.BBC_ID));
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                arguments("1.0", "1.00", "1"),
                arguments("1E2", "100.0", "100"),
                arguments("0.0", "0E-7", "0"),
                arguments("-0", "0E5", "0"),
                arguments("-1.50", "-15E-1", "-1.5"),
                arguments("1e-3", "0.0010", "0.001"),
                arguments("+7", "007", "7"));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void decimalsHaveOneForm(String one, String other, String form) {
        Quantity quantity = Quantity.of(one, "km");

        assertSame(quantity, Quantity.of(other, "km"));
        assertThat(quantity.amount()).isEqualTo(new BigDecimal(form));
        assertThat(canonical(quantity))
                .isEqualTo("{\"amount\":\"" + form + "\",\"type\":\"quantity\",\"unit\":\"km\"}");
        assertSame(GeoPoint.of(one.replace("1E2", "10E0"), "0.0"), GeoPoint.of(one.replace("1E2", "10"), "0"));
        Quantity bounds = Quantity.builder()
                .amount(BigDecimal.ZERO)
                .lower(new BigDecimal("-500.00"))
                .upper(new BigDecimal("5E2"))
                .build();
        assertSame(bounds, bounds.withLower(new BigDecimal("-5E2")).withUpper(new BigDecimal("500.0")));
        assertThat(bounds.upper()).contains(new BigDecimal("500"));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/Path, https://example.org/Path",
        "https://example.org/%c3%a9, https://example.org/%C3%A9",
        "http://Me@EXAMPLE.org/, http://Me@example.org/",
        "http://EXAMPLE.org@EXAMPLE.org/, http://EXAMPLE.org@example.org/",
        "http://user:PassWord@Host:080/?Q#F, http://user:PassWord@host:80/?Q#F",
        "http://host:/, http://host/",
        "http://[2001:DB8::1]:8080/A, http://[2001:db8::1]:8080/A",
        "URN:ISBN:0-395, urn:ISBN:0-395",
        "MailTo:Kim@Example.org, mailto:Kim@Example.org",
        "FILE:///A%2fB, file:///A%2FB",
        "http://under_score.ORG/, http://under_score.ORG/",
        "x:/%e2%82%ac, x:/%E2%82%AC"
    })
    void urisHaveOneSpelling(String given, String normal) {
        Source source = Samples.SOURCE.withUri(URI.create(given));
        Source other = Samples.SOURCE.withUri(URI.create(normal));

        assertThat(source.uri().orElseThrow()).hasToString(normal);
        assertSame(source, other);
        assertThat(Samples.LEADER
                        .withSameAs(URI.create(given), URI.create(normal))
                        .sameAs())
                .as("as a set")
                .hasSize(1);
        assertThat(Samples.EVENT.withSameAs(URI.create(given)).sameAs()).containsExactly(URI.create(normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/Path", "https://example.org/path", "https://example.org/path/"})
    void urisThatDifferInThePathDiffer(String uri) {
        long same = Stream.of("https://example.org/Path", "https://example.org/path", "https://example.org/path/")
                .filter(other ->
                        Samples.SOURCE.withUri(URI.create(other)).equals(Samples.SOURCE.withUri(URI.create(uri))))
                .count();

        assertThat(same).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "en-gb, en-GB",
        "ZH-HANT-tw, zh-Hant-TW",
        "sl-ROZAJ-biske, sl-rozaj-biske",
        "de-1996, de-1996",
        "es-419, es-419",
        "en-U-CA-Gregory, en-u-ca-gregory",
        "az-latn-X-LATN, az-Latn-x-latn",
        "X-Klingon, x-klingon",
        "zh-cmn-hans-cn, zh-cmn-Hans-CN",
        "I-KLINGON, i-klingon"
    })
    void languagesHaveOneCase(String given, String tag) {
        assertThat(Language.of(given)).isEqualTo(Language.of(tag)).hasToString(tag);
        assertThat(Language.of(given)).isEqualByComparingTo(Language.of(tag));
        assertSame(
                Samples.LEADER.withNames(Map.of(Language.of(given), "Kim")),
                Samples.LEADER.withNames(Map.of(Language.of(tag), "Kim")));
    }

    @Test
    void lookAlikesOfDifferentTypesDiffer() {
        assertThat((Object) Place.of("x")).isNotEqualTo(Page.of("x"));
        assertThat(Role.of("minister")).isNotEqualTo(OfficeKind.of("minister"));
    }

    @Test
    void aCategoryIncludesItselfAndInternationalTwoMore() {
        assertThat(EventCategory.INTERNATIONAL.includes(EventCategory.MULTILATERAL))
                .isTrue();
        assertThat(EventCategory.INTERNATIONAL.includes(EventCategory.BILATERAL))
                .isTrue();
        assertThat(EventCategory.INTERNATIONAL.includes(EventCategory.INTERNATIONAL))
                .isTrue();
        assertThat(EventCategory.INTERNATIONAL.includes(EventCategory.DOMESTIC)).isFalse();
        assertThat(EventCategory.MULTILATERAL.includes(EventCategory.INTERNATIONAL))
                .isFalse();
        assertThat(EventCategory.of("x").includes(EventCategory.of("x"))).isTrue();
        assertThat(Samples.EVENT.isIn(EventCategory.INTERNATIONAL)).isTrue();
        assertThat(Samples.EVENT.isIn(EventCategory.DOMESTIC)).isFalse();
    }

    @Test
    void unknownCodesAreKeptAndKnownOnesAreTheConstants() {
        assertThat(Role.of("ringmaster")).hasToString("ringmaster");
        assertThat(Role.of("guest")).isEqualTo(Role.GUEST);
        assertThat(EventKind.of("summit")).isEqualTo(EventKind.SUMMIT);
        assertThat(SourceKind.of("article")).isEqualTo(SourceKind.ARTICLE);
        assertThat(OfficeKind.of("minister")).isEqualTo(OfficeKind.MINISTER);
        assertThat(Predicate.of("wears")).isEqualTo(Predicate.WEARS);
        assertThat(Stream.of(Role.SPEAKER, Role.GUEST, Role.HOST).sorted())
                .containsExactly(Role.GUEST, Role.HOST, Role.SPEAKER);
    }

    @Test
    void gradesKnowWhetherTheyJudge() {
        assertThat(Arrays.stream(Credibility.values()).map(Credibility::number)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(Arrays.stream(Credibility.values()).filter(grade -> !grade.isJudged()))
                .containsExactly(Credibility.CANNOT_BE_JUDGED);
        assertThat(Arrays.stream(Reliability.values()).filter(grade -> !grade.isJudged()))
                .containsExactly(Reliability.F);
        assertThat(Arrays.stream(Rating.values()).filter(Rating::isOnScale))
                .containsExactly(Rating.TRUE, Rating.MOSTLY_TRUE, Rating.MIXED, Rating.MOSTLY_FALSE, Rating.FALSE);
    }

    @Test
    void digestsAreReadAsWritten() {
        Digest digest = Digest.sha256("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(digest)
                .hasToString("sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(Digest.parse(digest.toString()));
        assertThat(Digest.parse("md5:00").algorithm()).isEqualTo("md5");
        assertThat(Digest.parse("md5:00").hex()).isEqualTo("00");
    }

    @Test
    void precedentIsFirstEverWithoutPreviousAndYears() {
        Precedent ever = Precedent.builder()
                .event(Samples.PARADE_ID)
                .parties(Set.of(Samples.KIM_ID))
                .build();

        assertThat(ever.isFirstEver()).isTrue();
        assertThat(ever.withYears(66).isFirstEver()).isFalse();
        assertThat(ever.withPrevious(EventId.of("p-1959")).isFirstEver()).isFalse();
    }
}
