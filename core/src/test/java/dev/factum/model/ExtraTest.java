package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Members that this version gives no meaning to. */
class ExtraTest {
    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "a",
                        "",
                        "Place.extra must hold the text of one JSON value, but was \"\" [place.extra.not-json]"),
                arguments(
                        "a",
                        " 1",
                        "Place.extra must hold the text of one JSON value, but was \" 1\" [place.extra.not-json]"),
                arguments(
                        "a",
                        "{\"b\":}",
                        "Place.extra must hold the text of one JSON value, but was \"{\\\"b\\\":}\""
                                + " [place.extra.not-json]"),
                arguments(
                        "a",
                        "\"\uD83D\"",
                        "Place.extra must not hold half a surrogate pair, but was \"\\\"\\uD83D\\\"\""
                                + " [place.extra.surrogate]"),
                arguments(
                        "\uDC00",
                        "1",
                        "Place.extra must not hold half a surrogate pair, but was \"\\uDC00\" [place.extra.surrogate]"),
                arguments(
                        "a",
                        "[".repeat(501) + "]".repeat(501),
                        "Place.extra must hold the text of one JSON value, but was \"" + "[".repeat(80)
                                + "\"… (1002 characters) [place.extra.not-json]"),
                arguments(
                        "country",
                        "\"CN\"",
                        "Place.extra must not hold a member that Place has, such as country, but was country"
                                + " [place.extra.name-known]"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenMemberIsNamed(String name, String json, String problem) {
        assertThatThrownBy(() -> Place.of("Beijing").withExtra(Map.of(name, json)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Place is not valid, 1 problem: " + problem);
    }

    static Stream<Object> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTypeCarriesThemAndKnowsItsOwn(Object sample) {
        Shape<Object> shape = Samples.shapeOf(sample);
        Object builder = Samples.builderWithout(sample, "extra");
        shape.setExtra(builder, Map.of("later", "[1, {}]", "", "null"));
        Object with = shape.finish(builder);

        assertThat(shape.extra(with)).isEqualTo(Map.of("later", "[1, {}]", "", "null"));
        assertThat(with).as("part of equals").isNotEqualTo(sample);
        assertThat(Canonical.text(shape, with)).startsWith("{\"\":null,").contains("\"later\":[1, {}]");
        assertThat(Canonical.content(shape, with)).isEqualTo(Canonical.content(shape, sample));

        for (Field<Object> field : shape.fields()) {
            Object bad = Samples.builderWithout(sample, "extra");
            shape.setExtra(bad, Map.of(field.name(), "1"));
            assertThat(((ValidatingBuilder<?>) bad).problems().stream().map(Problem::pointer))
                    .containsExactly("/extra/" + field.name());
        }
    }

    @Test
    void aTagIsKnownWhereThereAreAlternatives() {
        assertThat(Samples.PAGE.toBuilder().putExtra("type", "\"x\"").problems().stream()
                        .map(Problem::code))
                .containsExactly("page.extra.name-known");
        assertThat(Samples.LEADER.toBuilder().putExtra("type", "\"leader\"").problems())
                .extracting(Problem::message)
                .containsExactly("Leader.extra must not hold a member that Leader has, such as type, but was type");
        assertThat(Samples.PLACE.toBuilder().putExtra("type", "\"x\"").problems())
                .isEmpty();
    }
}
