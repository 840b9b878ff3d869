package dev.factum.jackson;

import static dev.factum.jackson.Lines.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;

/** What is cut off is told from what is broken. */
class JsonBeginningProperties {
    private static boolean isBegunOnly(String text) {
        return JsonBeginning.isBegunOnly(bytes(text), 0);
    }

    @Property(tries = 500)
    void everyBeginningOfAnObjectIsOne(@ForAll("objects") String object, @ForAll @IntRange(max = 1000) int cut) {
        assertThat(isBegunOnly(object)).isFalse();
        assertThat(isBegunOnly(object.substring(0, cut % object.length()))).isTrue();
    }

    @Property(tries = 2000)
    void nothingThatIsWholeOrBrokenIsOne(@ForAll("objects") String object, @ForAll Random random) {
        StringBuilder text = new StringBuilder(object.substring(0, random.nextInt(object.length())));
        text.append("{}[],:\"\\0-.e1tfn ".charAt(random.nextInt(17)));
        if (text.toString().isBlank()) {
            assertThat(isBegunOnly(text.toString())).isTrue();
        } else if (isBegunOnly(text.toString())) {
            assertThat(completions(text.toString())).as(text.toString()).anyMatch(JsonBeginningProperties::isObject);
        } else {
            assertThat(completions(text.toString()).filter(all -> !all.contentEquals(text)))
                    .as(text.toString())
                    .noneMatch(JsonBeginningProperties::isObject);
        }
    }

    /** Returns what a text can be made whole with, tried by hand: one token, and the brackets that are open. */
    private static Stream<String> completions(String text) {
        String[] tokens = {
            "",
            "\"",
            "\\\"",
            "u0000\"",
            "0000\"",
            "000\"",
            "00\"",
            "0\"",
            "0",
            "rue",
            "ue",
            "e",
            "alse",
            "lse",
            "se",
            "ull",
            "ll",
            "l",
            ":0",
            "\":0",
            "\"x\":0",
            "\\\":0",
            "u0000\":0",
            "0000\":0",
            "000\":0",
            "00\":0",
            "0\":0"
        };
        return Stream.of(tokens).flatMap(token -> closed(text + token));
    }

    private static Stream<String> closed(String text) {
        Stream.Builder<String> all = Stream.builder();
        StringBuilder closing = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                i += c == '\\' ? 1 : 0;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                closing.insert(0, c == '{' ? '}' : ']');
            } else if ((c == '}' || c == ']') && !closing.isEmpty()) {
                closing.deleteCharAt(0);
            }
        }
        return all.add(text + closing).build();
    }

    private static boolean isObject(String text) {
        try {
            return Mappers.LENIENT.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> scalars = Arbitraries.of(
                "\"\"",
                "\"a\\\"\\\\\\u00e9\"",
                "true",
                "false",
                "null",
                "0",
                "-1",
                "12.50",
                "1e5",
                "-0.1E-10",
                "\"김\"");
        Arbitrary<String> values = Arbitraries.recursive(
                () -> scalars,
                inner -> Combinators.combine(inner.list().ofMaxSize(3), Arbitraries.of(true, false))
                        .as((list, array) -> array ? array(list) : object(list)),
                0,
                3);
        return values.list().ofMaxSize(3).map(JsonBeginningProperties::object);
    }

    private static String array(List<String> values) {
        return "[" + String.join(" , ", values) + "]";
    }

    private static String object(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> "\"n" + i + "\":" + values.get(i))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
