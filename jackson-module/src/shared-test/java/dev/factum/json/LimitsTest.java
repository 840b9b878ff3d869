package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Locator;
import dev.factum.model.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the mapper's factory hold wherever something is too long, too deep or too much, and so does its end. */
class LimitsTest {
    /** A document that is over one limit, and the limit. */
    record Over(String name, Class<?> type, Limit limit, int most, String json) {
        Mapper mapper() {
            return Jackson.limited(Map.of(limit, most));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String CLAIM = "\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},"
            + "\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]";

    static Stream<Over> documents() {
        return Stream.of(
                depth("an unknown member", Place.class, "{\"name\":\"x\",\"new\":[[[[[1]]]]]}"),
                depth(
                        "an unknown member of a claim",
                        Claim.class,
                        "{" + CLAIM + ",\"new\":{\"a\":{\"b\":{\"c\":{\"d\":{}}}}}}"),
                depth(
                        "what stands before the type",
                        Locator.class,
                        "{\"new\":[[[[[1]]]]],\"type\":\"page\",\"label\":\"1\"}"),
                depth("a wrong value", Place.class, "{\"name\":[[[[[1]]]]]}"),
                depth("a value that stands twice", Place.class, "{\"name\":\"x\",\"name\":[[[[[1]]]]]}"),
                depth("a wrong element", Dossier.class, "{\"version\":\"1.0\",\"claims\":[[[[[1]]]]]}"),
                string("a known member", Place.class, "{\"name\":\"#\"}"),
                string("an unknown member", Place.class, "{\"name\":\"x\",\"new\":\"#\"}"),
                string("an element of an unknown member", Claim.class, "{\"new\":[{\"a\":\"#\"}]}"),
                string(
                        "what stands before the type",
                        Locator.class,
                        "{\"new\":\"#\",\"type\":\"page\",\"label\":\"1\"}"),
                string("a code", Claim.class, "{\"polarity\":\"#\"}"),
                string("a type", Locator.class, "{\"type\":\"#\"}"),
                string("a value of a map", Leader.class, "{\"attributes\":{\"a\":\"#\"}}"),
                string("an element", Leader.class, "{\"aliases\":[\"#\"]}"),
                string("a wrong value", Leader.class, "{\"aliases\":\"#\"}"),
                number("an integer", Claim.class, "{\"credibility\":#}"),
                number("a wrong value", Claim.class, "{\"note\":#}"),
                number("an unknown member", Claim.class, "{\"new\":#}"),
                number("a fraction in an unknown member", Claim.class, "{\"new\":[0.#]}"),
                number("what stands before the type", Locator.class, "{\"new\":#,\"type\":\"page\",\"label\":\"1\"}"),
                name("an unknown member", Place.class, "{\"#\":1}"),
                name("a key of a map", Leader.class, "{\"attributes\":{\"#\":\"1\"}}"),
                name("a name in an unknown member", Place.class, "{\"new\":{\"a\":{\"#\":\"1\"}}}"),
                name("what stands before the type", Locator.class, "{\"#\":1,\"type\":\"page\",\"label\":\"1\"}"),
                document("an unknown member", Place.class, "{\"name\":\"x\",\"new\":[" + "1,".repeat(100_000) + "1]}"),
                document("a list", Leader.class, "{\"aliases\":[" + "\"a\",".repeat(100_000) + "\"a\"]}"),
                tokens("an unknown member", Place.class, "{\"name\":\"x\",\"new\":[" + "1,".repeat(1000) + "1]}"),
                tokens("a list of wrong values", Leader.class, "{\"aliases\":[" + "1,".repeat(1000) + "1]}"));
    }

    private static Over depth(String what, Class<?> type, String json) {
        return new Over("depth of " + what, type, Limit.DEPTH, 5, json);
    }

    private static Over string(String what, Class<?> type, String json) {
        return new Over("length of the string of " + what, type, Limit.STRING, 50, json.replace("#", "x".repeat(51)));
    }

    private static Over number(String what, Class<?> type, String json) {
        return new Over("length of the number of " + what, type, Limit.NUMBER, 20, json.replace("#", "7".repeat(21)));
    }

    private static Over name(String what, Class<?> type, String json) {
        return new Over("length of the name of " + what, type, Limit.NAME, 50, json.replace("#", "x".repeat(51)));
    }

    private static Over document(String what, Class<?> type, String json) {
        return new Over("length of the document with " + what, type, Limit.DOCUMENT, 1000, json);
    }

    private static Over tokens(String what, Class<?> type, String json) {
        return new Over("tokens of " + what, type, Limit.TOKENS, 500, json);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsOverALimitIsRefused(Over over) {
        byte[] bytes = over.json().getBytes(StandardCharsets.UTF_8);
        isRefused(over, () -> over.mapper().readValue(over.json(), over.type()));
        isRefused(over, () -> over.mapper().readValue(bytes, over.type()));
        isRefused(over, () -> over.mapper().readValue(new ByteArrayInputStream(bytes), over.type()));
    }

    private static void isRefused(Over over, ThrowingCallable reading) {
        Refusal e = Refusal.of("StreamConstraintsException", reading);
        assertThat(e.message()).contains(over.limit().inWords);
    }

    @Test
    void whatIsWithinTheLimitsIsRead() {
        Mapper mapper = Jackson.limited(Map.of(
                Limit.DEPTH,
                5,
                Limit.STRING,
                50,
                Limit.NUMBER,
                20,
                Limit.NAME,
                50,
                Limit.DOCUMENT,
                1000,
                Limit.TOKENS,
                500));
        String json = "{\"name\":\"" + "x".repeat(50) + "\",\"" + "n".repeat(50) + "\":[[[[" + "7".repeat(20) + "]]]]}";
        assertThat(mapper.writeValueAsString(mapper.readValue(json, Place.class)))
                .isEqualTo(json);
    }

    @Test
    void thePathLeadsToWhatIsOverTheLimit() {
        Mapper mapper = documents().findFirst().orElseThrow().mapper();
        Refusal e = Refusal.of(
                "StreamConstraintsException",
                () -> mapper.readValue(
                        "{\"version\":\"1.0\",\"events\":[{\"place\":{\"new\":[[{}]]}}]}", Dossier.class));
        assertThat(e.path())
                .isEqualTo(
                        "dev.factum.dossier.Dossier[\"events\"]->java.util.List[0]->dev.factum.model.Event[\"place\"]"
                                + "->dev.factum.model.Place[\"new\"]");
    }

    /** Jackson's own limits are wider than the model's. */
    @Test
    void longerTextThanTheModelTakesIsRefusedByTheModel() {
        String tooLong = "{\"name\":\"" + "x".repeat(501) + "\",\"new\":\"" + "x".repeat(99_999) + "\"}";
        Refusal e = Refusal.of(() -> Jackson.LENIENT.readValue(tooLong, Place.class));
        assertThat(e.message())
                .isEqualTo("Place is not valid, 2 problems: Place.extra must be at most 100000 characters long, but was"
                        + " \"\\\"" + "x".repeat(79)
                        + "\"… (100001 characters) [place.extra.too-long]; Place.name must be"
                        + " at most 500 characters long, but was \"" + "x".repeat(80)
                        + "\"… (501 characters) [place.name.too-long]");
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "\n[", " 7", "x", "]", "}", ",", "\u0000", " \"", " {\"name\":\"y\"}"})
    void trailingTextIsTheMappersBusiness(String trailing) {
        String json = "{\"name\":\"x\"}" + trailing;
        assertThat(Jackson.CARELESS.readValue(json, Place.class)).isEqualTo(Place.of("x"));
        Refusal e = Refusal.of("JacksonException", () -> Jackson.LENIENT.readValue(json, Place.class));
        assertThat(e.line()).isPositive();
    }

    @Test
    void trailingWhiteSpaceIsNoText() {
        assertThat(Jackson.LENIENT.readValue(" \n\t\r{\"name\":\"x\"} \n\t\r", Place.class))
                .isEqualTo(Place.of("x"));
    }
}
