package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/** Any JSON in a member without a meaning, anywhere in any document, is kept and written back, digit by digit. */
class UnknownMembersProperties {
    @Property(tries = 1000)
    void anyJsonIsKept(
            @ForAll("golden") Golden golden, @ForAll("json") String json, @ForAll @IntRange(max = 100) int which) {
        String document = with(golden.text(), json, which);
        Golden.declared(golden.type()).forEach(type -> {
            Object value = Jackson.LENIENT.readValue(document, type);
            String written = Jackson.LENIENT.writeValueAsString(value);
            assertThat(Collections.indexOfSubList(Jackson.LENIENT.tokens(written), Jackson.LENIENT.tokens(json)))
                    .isNotNegative();
            assertThat(Jackson.LENIENT.readTree(written)).isEqualTo(Jackson.LENIENT.readTree(document));
            assertThat((Object) Jackson.LENIENT.readValue(written, type)).isEqualTo(value);
        });
    }

    @Property(tries = 300)
    void anyJsonIsKeptByOtherFormats(@ForAll("golden") Golden golden, @ForAll("json") String json) {
        Object value = Jackson.LENIENT.readValue(with(golden.text(), json, 0), golden.type());
        Object tree = byNumber(Jackson.LENIENT.readTree(Jackson.LENIENT.writeValueAsString(value)));
        for (Mapper format : Jackson.OTHER_FORMATS) {
            byte[] written = format.writeValueAsBytes(value);
            if (!canBeRead(format, written)) {
                continue;
            }
            Object back = format.readValue(written, golden.type());
            Object other = byNumber(Jackson.LENIENT.readTree(Jackson.LENIENT.writeValueAsString(back)));
            assertThat(other).isEqualTo(tree);
        }
    }

    /** SnakeYAML Engine throws where half of a character beyond U+FFFF is the last that fits into its buffer. */
    private static boolean canBeRead(Mapper format, byte[] written) {
        return !format.equals(Jackson.YAML)
                || new String(written, StandardCharsets.UTF_8).chars().noneMatch(c -> Character.isSurrogate((char) c));
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

    /** Formats that hold no digits hold numbers: they are equal if their values are. */
    private static @Nullable Object byNumber(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> byNumber = new HashMap<>();
            map.forEach((name, value) -> byNumber.put(name, byNumber(value)));
            return byNumber;
        }
        if (tree instanceof List<?> list) {
            return list.stream()
                    .map(UnknownMembersProperties::byNumber)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return tree instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : tree;
    }

    @Provide
    Arbitrary<Golden> golden() {
        return Arbitraries.of(Golden.all().toList());
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
        return Jackson.LENIENT.writeValueAsString(text);
    }
}
