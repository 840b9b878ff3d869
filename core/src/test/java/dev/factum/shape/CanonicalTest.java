package dev.factum.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.model.Place;
import dev.factum.model.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** What the test data of RFC 8785 says, as far as it holds no floating-point number and no null. */
    static Stream<Arguments> vectors() {
        return Stream.of(
                arguments(
                        "arrays",
                        List.of(56, object("d", true, "10", "null", "1", List.of())),
                        "[56,{\"1\":[],\"10\":\"null\",\"d\":true}]"),
                arguments(
                        "french",
                        object(
                                "peach", "This sorting order",
                                "p\u00E9ch\u00E9", "is wrong according to French",
                                "p\u00EAche", "but canonicalization MUST",
                                "sin", "ignore locale"),
                        "{\"peach\":\"This sorting order\",\"p\u00E9ch\u00E9\":\"is wrong according to French\","
                                + "\"p\u00EAche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\"}"),
                arguments(
                        "structures",
                        object(
                                "1", object("f", object("f", "hi", "F", 5), "\n", 56L),
                                "10", object(),
                                "", "empty",
                                "a", object(),
                                "111", List.of(object("e", "yes", "E", "no")),
                                "A", object()),
                        "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                                + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}"),
                arguments(
                        "unicode", object("Unnormalized Unicode", "A\u030A"), "{\"Unnormalized Unicode\":\"A\u030A\"}"),
                arguments(
                        "values, its text and literals",
                        object("string", "\u20AC$\u000F\nA'\u0042\"\\\\\"/", "literals", List.of(true, false)),
                        "{\"literals\":[true,false],\"string\":\"\u20AC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"),
                arguments(
                        "weird",
                        object(
                                "\u20AC", "Euro Sign",
                                "\r", "Carriage Return",
                                "\n", "Newline",
                                "1", "One",
                                "\u0080", "Control\u007F",
                                "\uD83D\uDE02", "Smiley",
                                "\u00F6", "Latin Small Letter O With Diaeresis",
                                "\uFB33", "Hebrew Letter Dalet With Dagesh",
                                "</script>", "Browser Challenge"),
                        "{\"\\n\":\"Newline\",\"\\r\":\"Carriage Return\",\"1\":\"One\","
                                + "\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007F\","
                                + "\"\u00F6\":\"Latin Small Letter O With Diaeresis\",\"\u20AC\":\"Euro Sign\","
                                + "\"\uD83D\uDE02\":\"Smiley\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void vectorsOfTheStandard(String name, Object tree, String text) {
        assertThat(Canonical.tree(tree)).isEqualTo(text);
    }

    @Test
    void bytesOfTheStandardsStrangestVector() {
        String hex =
                "7b225c6e223a224e65776c696e65222c225c72223a2243617272696167652052657475726e222c2231223a224f6e65222c"
                        + "223c2f7363726970743e223a2242726f77736572204368616c6c656e6765222c22c280223a22436f6e74726f6c7f222c22c3b6"
                        + "223a224c6174696e20536d616c6c204c6574746572204f2057697468204469616572657369732"
                        + "22c22e282ac223a224575726f205369676e222c22f09f9882223a22536d696c6579222c22efacb3223a22486562726577204c65"
                        + "747465722044616c657420576974682044616765736822"
                        + "7d";
        Object weird = vectors().reduce((first, second) -> second).orElseThrow().get()[1];

        assertThat(HexFormat.of().formatHex(Canonical.tree(weird).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(hex);
    }

    @Test
    void everyControlCharacterHasItsEscape() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c <= ' '; c++) {
            all.append(c);
        }

        assertThat(Canonical.tree(all.toString()))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                                + "\\u001d\\u001e\\u001f \"");
    }

    @Test
    void integersAreWrittenPlain() {
        assertThat(Canonical.tree(List.of(0, -1, Integer.MIN_VALUE, 9_007_199_254_740_991L)))
                .isEqualTo("[0,-1,-2147483648,9007199254740991]");
    }

    @Test
    void nothingElseIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Canonical.tree(List.of(1.5)))
                .withMessage("Canonical.tree must hold text, integers, booleans, lists and maps,"
                        + " but was class java.lang.Double");
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("a0é\u20AC\uFB33\uFFFD\n\"")
                .withCharRange('\u0000', '\uD7FF')
                .ofMaxLength(4)
                .list()
                .uniqueElements()
                .ofMaxSize(8);
    }

    @Property
    void membersAreSortedByCodeUnitsWhateverTheirOrder(@ForAll("names") List<String> names) {
        Map<String, Object> given = new LinkedHashMap<>();
        names.forEach(name -> given.put(name, 1));
        List<String> turned = new ArrayList<>(names);
        java.util.Collections.reverse(turned);
        Map<String, Object> other = new LinkedHashMap<>();
        turned.forEach(name -> other.put(name, 1));
        StringBuilder expected = new StringBuilder("{");
        new TreeMap<>(given).keySet().forEach(name -> {
            JsonText.quote(expected.append(expected.length() > 1 ? "," : ""), name);
            expected.append(":1");
        });

        assertThat(Canonical.tree(given)).isEqualTo(Canonical.tree(other)).isEqualTo(expected + "}");
        assertThat(JsonText.isValue(Canonical.tree(given))).isTrue();
    }

    @Test
    void otherMembersStandAmongTheFieldsInOrder() {
        Place place = Place.builder()
                .name("Beijing")
                .putExtra("zip", "100006")
                .putExtra("area", "{ \"b\": 1 }")
                .putExtra("oblast", "null")
                .build();

        assertThat(Canonical.text(Shapes.PLACE, place))
                .isEqualTo("{\"area\":{ \"b\": 1 },\"name\":\"Beijing\",\"oblast\":null,\"zip\":100006}");
        assertThat(Canonical.content(Shapes.PLACE, place)).isEqualTo("{\"name\":\"Beijing\"}");
    }
}
