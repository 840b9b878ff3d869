package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Any JSON in a member without a meaning, anywhere in any document, is kept and written back, digit by digit. */
class UnknownMembersProperties {
    /** Formats that hold no digits hold numbers. */
    private static final Comparator<JsonNode> BY_NUMBER = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    @Property(tries = 1000)
    void anyJsonIsKept(
            @ForAll("golden") GoldenTest.Golden golden,
            @ForAll("json") String json,
            @ForAll @IntRange(max = 100) int which) {
        String document = with(golden.text(), json, which);
        GoldenTest.declared(golden.type()).forEach(type -> {
            Object value = Mappers.LENIENT.readValue(document, type);
            String written = Mappers.LENIENT.writeValueAsString(value);
            assertThat(Collections.indexOfSubList(Tokens.of(written), Tokens.of(json)))
                    .isNotNegative();
            assertThat(tree(written)).isEqualTo(tree(document));
            assertThat((Object) Mappers.LENIENT.readValue(written, type)).isEqualTo(value);
        });
    }

    @Property(tries = 300)
    void anyJsonIsKeptByOtherFormats(@ForAll("golden") GoldenTest.Golden golden, @ForAll("json") String json) {
        Object value = Mappers.LENIENT.readValue(with(golden.text(), json, 0), golden.type());
        JsonNode tree = tree(Mappers.LENIENT.writeValueAsString(value));
        for (ObjectMapper format : Mappers.OTHER_FORMATS) {
            Object back = format.readValue(format.writeValueAsBytes(value), golden.type());
            JsonNode other = tree(Mappers.LENIENT.writeValueAsString(back));
            assertThat(other.equals(BY_NUMBER, tree)).as(other + " " + tree).isTrue();
        }
    }

    /** Puts a member into one of the objects of a document, in front of the others. */
    private static String with(String document, String json, int which) {
        List<Integer> starts = IntStream.range(0, document.length())
                .filter(at -> document.startsWith("{\"", at) && !holdsText(document, at))
                .boxed()
                .toList();
        int at = starts.get(which % starts.size());
        return document.substring(0, at) + "{\"\u540d\":" + json + "," + document.substring(at + 1);
    }

    /** Names, attributes: what holds text alone has no members without a meaning. */
    private static boolean holdsText(String document, int at) {
        return document.startsWith("\"attributes\":", at - 13) || document.startsWith("\"names\":", at - 8);
    }

    private static JsonNode tree(String json) {
        return Mappers.LENIENT
                .reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(json);
    }

    @Provide
    Arbitrary<GoldenTest.Golden> golden() {
        return Arbitraries.of(GoldenTest.goldens().toList());
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of("null", "true", "false", "[]", "{}", "\"\""),
                UnknownMembersProperties::numbers,
                () -> strings().map(UnknownMembersProperties::quoted),
                () -> json().list().ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]"),
                () -> Combinators.combine(strings(), json())
                        .as(Tuple::of)
                        .list()
                        .ofMaxSize(4)
                        .uniqueElements(Tuple.Tuple2::get1)
                        .map(list -> list.stream()
                                .map(entry -> quoted(entry.get1()) + ":" + entry.get2())
                                .collect(Collectors.joining(",", "{", "}"))));
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(digits -> "1" + digits));
        Arbitrary<String> fraction =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(30).map(digits -> "." + digits);
        Arbitrary<String> exponent = Combinators.combine(
                        Arbitraries.of("e", "E", "e+", "E-"),
                        Arbitraries.integers().between(0, 300))
                .as((e, power) -> e + power);
        return Combinators.combine(whole, fraction.injectNull(0.5), exponent.injectNull(0.5))
                .as((a, b, c) -> a + (b == null ? "" : b) + (c == null ? "" : c));
    }

    private static Arbitrary<String> strings() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u007f')
                .withChars("\u00e9\uae40\u2028\ufeff\ufffd\uffff/\"\\{}[]:,")
                .ofMaxLength(8)
                .map(text -> text.replace('\u0001', '\ud834').replace("\ud834", "\ud834\udd1e"));
    }

    private static String quoted(String text) {
        return Mappers.LENIENT.writeValueAsString(text);
    }
}
