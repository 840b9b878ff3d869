package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToStringTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                arguments(Place.of("Beijing"), "Place{name=\"Beijing\"}"),
                arguments(Quote.of("a\n\"b\""), "Quote{exact=\"a\\n\\\"b\\\"\"}"),
                arguments(
                        TextValue.of("a\u0085b\u2028c\u202Ed\u007Fe\u200Df"),
                        "TextValue{text=\"a\\u0085b\\u2028c\\u202ed\\u007fe\u200Df\"}"),
                arguments(
                        Place.builder().name("x").putExtra("y\u2066", "[\n\t1]").build(),
                        "Place{name=\"x\", \"y\\u2066\"=[\\u000a\\u00091]}"),
                arguments(
                        Samples.PLACE,
                        "Place{name=\"Tiananmen Square, Beijing\", country=CN, geo=GeoPoint{latitude=39.9055,"
                                + " longitude=116.3976, \"altitude\"=43}, \"crowd\"=\"large\"}"),
                arguments(
                        Attendance.of(Samples.KIM_ID, Samples.PARADE_ID),
                        "Attendance{leader=kim-jong-un, event=parade-2025, presence=IN_PERSON}"),
                arguments(
                        Samples.PRECEDENT.withExtra(java.util.Map.of()),
                        "Precedent{event=parade-2025, parties=[leader:kim-jong-un, country:CN], category=multilateral,"
                                + " previous=parade-1959, years=66}"),
                arguments(
                        Samples.CITATION.withExtra(java.util.Map.of()).withQuote(Quote.of("side by side")),
                        "Citation{source=bbc, via=[yonhap, nis], quote=Quote{exact=\"side by side\"},"
                                + " locator=TextSpan{start=120, end=131, \"unit\"=\"utf-16\"},"
                                + " accessed=2025-09-04T08:30:00Z}"),
                arguments(
                        Samples.LEADER.toBuilder().offices(java.util.List.of()).build(),
                        "Leader{id=kim-jong-un, name=\"Kim Jong Un\", names={ko=\"김정은\", ja=\"金正恩\"},"
                                + " aliases=[\"Kim Jong-un\", \"Rocket Man\"], country=KP, born=1984-01-08?, died=2090,"
                                + " sameAs=[https://www.wikidata.org/wiki/Q56226, urn:x:kim],"
                                + " attributes={\"b\"=\"2\", \"a\"=\"1\"}, \"height\"=170}"),
                arguments(
                        Claim.builder()
                                .id(Samples.CLAIM_ID)
                                .proposition(Retraction.of(ClaimId.of("c-0")))
                                .addCitation(Citation.of(Samples.BBC_ID))
                                .build(),
                        "Claim{id=c-1, proposition=Retraction{claim=c-0}, polarity=AFFIRMED, mode=FACTUAL,"
                                + " certainty=UNSTATED, citations=[Citation{source=bbc}]}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void toStringIsOneLineForPeople(Object value, String line) {
        assertThat(value).hasToString(line);
    }

    static Stream<Object> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void toStringBeginsWithTheTypeAndHasNoLineBreak(Object sample) {
        assertThat(sample.toString())
                .startsWith(Samples.shapeOf(sample).name() + "{")
                .endsWith("}")
                .doesNotContain("\n", "Immutable", "Optional");
    }
}
