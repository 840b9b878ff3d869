package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.DossierShape;
import dev.factum.model.Claim;
import dev.factum.model.Shapes;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One member of a good document is changed, each in turn: nothing is coerced, guessed or dropped anywhere. */
class EveryMemberTest {
    /** A member of a golden document. */
    record Member(Golden golden, Shape<?> shape, Field<?> field) {
        String label() {
            return shape.name() + "." + field.name();
        }

        /** How messages call one value in the field. */
        String labelOfOne() {
            if (field.kind() instanceof Kind.Nested<?> nested) {
                return nested.shape().name();
            }
            if (field.kind() instanceof Kind.OneOf<?> oneOf) {
                return oneOf.name();
            }
            return field.occurs() == Field.Occurs.ONCE ? label() : "each of " + label();
        }

        /** What one value in the field must be. */
        String expectedOfOne() {
            if (field.kind() instanceof Kind.Nested<?> || field.kind() instanceof Kind.OneOf<?>) {
                return "an object";
            }
            return field.kind() instanceof Kind.Whole ? "an integer" : "a string";
        }

        String json() {
            return text(document().get(field.name()));
        }

        Map<String, Object> document() {
            return tree(golden);
        }

        /** The document with other JSON in the place of the member's. */
        String with(String json) {
            Map<String, Object> document = document();
            document.put(field.name(), "\uFFFF");
            return text(document).replace("\"\uFFFF\"", json);
        }

        String pointer() {
            return "/" + field.name();
        }

        @Override
        public String toString() {
            return golden + ": " + field.name();
        }
    }

    /** JSON, what it is, and how messages show it. */
    record Wrong(String json, String found, String shown) {}

    /** Not required, but one of the two is. */
    private static final Set<String> ONE_OF_TWO = Set.of("Anniversary.of", "Anniversary.ofTime");

    private static final List<Wrong> VALUES = List.of(
            new Wrong("7", "a number", "7"),
            new Wrong("123456789012345678901234567890", "a number", "123456789012345678901234567890"),
            new Wrong("1.0", "a number with a fraction", "1.0"),
            new Wrong("1e0", "a number with a fraction", "1e0"),
            new Wrong("true", "a boolean", "true"),
            new Wrong("false", "a boolean", "false"),
            new Wrong("null", "null", "null"),
            new Wrong("\"\"", "a string", "\"\""),
            new Wrong("\"7\"", "a string", "7"),
            new Wrong("\"null\"", "a string", "null"),
            new Wrong("[]", "an array", "array"),
            new Wrong("[[]]", "an array", "array"),
            new Wrong("{}", "an object", "object"));

    static Stream<Member> members() {
        return Golden.all().flatMap(golden -> {
            Shape<?> shape = shapeOf(golden.type());
            Map<String, Object> document = tree(golden);
            return shape.fields().stream()
                    .filter(field -> document.containsKey(field.name()))
                    .map(field -> new Member(golden, shape, field));
        });
    }

    @SuppressWarnings("unchecked") // all golden documents are objects
    private static Map<String, Object> tree(Golden golden) {
        return (Map<String, Object>) Jackson.LENIENT.readTree(golden.text());
    }

    private static String text(Object tree) {
        return Jackson.LENIENT.writeValueAsString(tree);
    }

    private static Shape<?> shapeOf(Class<?> type) {
        return Stream.of(
                        Shapes.objects().stream(),
                        Stream.of(DossierShape.DOSSIER),
                        Shapes.oneOfs().stream().flatMap(oneOf -> oneOf.options().stream()))
                .flatMap(shapes -> shapes.map(shape -> (Shape<?>) shape))
                .filter(shape -> shape.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("members")
    void noOtherTypeOfJsonIsTaken(Member member) {
        boolean once = member.field().occurs() == Field.Occurs.ONCE;
        String expected = switch (member.field().occurs()) {
            case ONCE -> member.expectedOfOne();
            case LIST, SET -> "an array";
            case MAP -> "an object";
        };
        String label = once ? member.labelOfOne() : member.label();
        values(member.json(), expected)
                .forEach(wrong -> isTold(member, wrong.json(), member.pointer(), label, expected, wrong));
    }

    @ParameterizedTest
    @MethodSource("members")
    void noOtherTypeOfJsonIsTakenInside(Member member) {
        if (member.field().occurs() == Field.Occurs.ONCE) {
            return;
        }
        boolean map = member.field().occurs() == Field.Occurs.MAP;
        Object inside = member.document().get(member.field().name());
        String key = map ? (String) ((Map<?, ?>) inside).keySet().iterator().next() : "0";
        Object first = map ? ((Map<?, ?>) inside).get(key) : ((List<?>) inside).get(0);
        values(text(first), member.expectedOfOne()).forEach(wrong -> {
            String json = map ? "{" + text(key) + ":" + wrong.json() + "}" : "[" + wrong.json() + "]";
            String pointer = member.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
            isTold(member, json, pointer, member.labelOfOne(), member.expectedOfOne(), wrong);
        });
    }

    /** All values that are not of the expected type, among them the right value wrapped. */
    private static Stream<Wrong> values(String right, String expected) {
        return Stream.concat(
                        VALUES.stream(),
                        Stream.of(
                                new Wrong("[" + right + "]", "an array", "array"),
                                new Wrong("{\"value\":" + right + "}", "an object", "object")))
                .filter(wrong -> !wrong.found().equals(expected)
                        && !(expected.equals("an integer") && wrong.found().equals("a number")));
    }

    private static void isTold(Member member, String json, String pointer, String label, String expected, Wrong wrong) {
        eachRefuses(member, member.with(json), e -> {
            assertThat(e.problems()).as(json).hasSize(1);
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).endsWith(".json-type");
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(e.message())
                    .isEqualTo(
                            "%s must be %s, not %s, but was %s [%s]",
                            label, expected, wrong.found(), wrong.shown(), problem.code());
        });
    }

    @ParameterizedTest
    @MethodSource("members")
    void noOtherTextIsTakenForACodeOrValue(Member member) {
        Kind<?> kind = member.field().kind();
        if (member.field().occurs() == Field.Occurs.ONCE
                && (kind instanceof Kind.Scalar<?> || kind instanceof Kind.Code<?>)) {
            isWeird(member, "\"\"");
            isWeird(member, "\" \"");
            String right = member.json();
            if (kind instanceof Kind.Code<?>) {
                isWeird(member, "\"0\"");
                isWeird(member, "\" " + right.substring(1));
                isWeird(member, swapped(right));
                isWeird(member, right.replace("\"", "\\\"").replaceFirst("^.*$", "\"$0\""));
            }
        }
    }

    private static String swapped(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    private static void isWeird(Member member, String json) {
        eachRefuses(member, member.with(json), e -> {
            assertThat(e.problems())
                    .as(json)
                    .first()
                    .extracting(Problem::pointer)
                    .isEqualTo(member.pointer());
        });
    }

    @ParameterizedTest
    @MethodSource("members")
    void whatIsMissingIsNamed(Member member) {
        Map<String, Object> document = member.document();
        document.remove(member.field().name());
        String text = text(document);
        if (member.field().required()) {
            eachRefuses(member, text, e -> {
                assertThat(e.problems()).hasSize(1);
                assertThat(e.message())
                        .isEqualTo(
                                "%s must be set, but was missing [%s]",
                                member.label(), e.problems().get(0).code());
                assertThat(e.problems().get(0).pointer()).isEqualTo(member.pointer());
            });
        } else if (ONE_OF_TWO.contains(member.label())) {
            eachRefuses(
                    member,
                    text,
                    e -> assertThat(e.message())
                            .isEqualTo(
                                    "Anniversary must have one of Anniversary.of and Anniversary.ofTime, but was neither"
                                            + " [anniversary.of.missing]"));
        } else {
            Object read = Jackson.LENIENT.readValue(text, member.golden().type());
            assertThat(Jackson.LENIENT.writeValueAsString(read)).isEqualTo(writtenWithout(member, text));
        }
    }

    /** A claim's id is written even where it is not stated. */
    private static String writtenWithout(Member member, String text) {
        if (!member.label().equals("Claim.id")) {
            return text;
        }
        String contentId =
                Jackson.LENIENT.readValue(text, Claim.class).contentId().value();
        return "{\"id\":\"" + contentId + "\"," + text.substring(1);
    }

    @ParameterizedTest
    @MethodSource("members")
    void whatStandsTwiceIsRefused(Member member) {
        String name = "\"" + member.field().name() + "\":";
        String text = text(member.document());
        for (String again : List.of(
                "{" + name + member.json() + "," + text.substring(1),
                text.substring(0, text.length() - 1) + "," + name + member.json() + "}",
                text.substring(0, text.length() - 1) + "," + name + "[{\"a\":[]}]}")) {
            eachRefuses(member, again, e -> {
                assertThat(e.problems()).hasSize(1);
                assertThat(e.message())
                        .isEqualTo(
                                "%s must hold its member %s only once, but was repeated [%s]",
                                member.shape().name(),
                                member.field().name(),
                                e.problems().get(0).code());
                assertThat(e.problems().get(0).code()).endsWith(".duplicate-member");
                assertThat(e.problems().get(0).pointer()).isEqualTo(member.pointer());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void whatStandsTwiceIsRefusedByJacksonWhereItLooksForIt(Member member) {
        String text = text(member.document());
        String twice =
                text.substring(0, text.length() - 1) + ",\"" + member.field().name() + "\":1}";
        Refusal e = Refusal.of(
                "StreamReadException",
                () -> Jackson.SEES_DUPLICATES.readValue(twice, member.golden().type()));
        assertThat(e.message()).contains(member.field().name());
        assertThat(e.line()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("members")
    void namesAreTakenAsTheyStand(Member member) {
        String name = member.field().name();
        for (String other : List.of(name.toUpperCase(Locale.ROOT), name + " ", "_" + name)) {
            String text = text(member.document()).replaceFirst("\"" + name + "\":", "\"" + other + "\":");
            for (Mapper mapper : List.of(Jackson.STRICT, Jackson.COERCING_STRICT)) {
                Refusal e =
                        Refusal.of(() -> mapper.readValue(text, member.golden().type()));
                assertThat(e.problems()).extracting(Problem::pointer).contains("/" + other);
            }
        }
    }

    /** Tries the document as each type that it can be declared as, by mappers that coerce and that do not. */
    private static void eachRefuses(Member member, String text, Consumer<Refusal> judge) {
        Golden.declared(member.golden().type()).forEach(type -> {
            for (Mapper mapper : List.of(Jackson.LENIENT, Jackson.COERCING)) {
                Refusal e = Refusal.of(() -> mapper.readValue(text, type));
                judge.accept(e);
            }
        });
    }
}
