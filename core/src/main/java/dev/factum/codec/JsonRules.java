package dev.factum.codec;

import dev.factum.shape.JsonText;
import dev.factum.shape.Shape;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rules that JSON can break before there is a value, and the problems of those who break them. */
final class JsonRules {
    static final String WRONG_TYPE = "json-type: {field} must be {0}, not {1}";
    static final String NOT_LISTED = "not-listed: {field} must be ";
    static final String OUT_OF_RANGE = "out-of-range: {field} must be an integer from {0} to {1}";
    static final String DUPLICATE = "duplicate-member: {field} must hold its member {0} only once";
    static final String UNKNOWN = "unknown-member: {field} must have no members but ";
    static final String NOT_JSON = "not-json: {field} must hold only what JSON can say";
    static final String OTHER_TYPE = "other-type: {field} must be what the text stands for";

    private JsonRules() {}

    static Problem wrongType(Label label, String expected, Input in) {
        return label.rule(WRONG_TYPE).brokenAt("", rejected(in), expected, describe(in.token()));
    }

    /** The text is null if there is none. */
    static Problem notListed(Label label, Collection<String> codes, @Nullable String rejected) {
        Rule rule = label.rule(NOT_LISTED + (codes.size() > 1 ? "one of " : "") + places(codes));
        Object[] arguments = codes.toArray();
        return rejected == null ? rule.missingAt("", arguments) : rule.brokenAt("", rejected, arguments);
    }

    static Problem otherType(Label label, String rejected) {
        return label.rule(OTHER_TYPE).brokenAt("", rejected);
    }

    static Problem outOfRange(Label label, int least, int most, String rejected) {
        return label.rule(OUT_OF_RANGE).brokenAt("", rejected, least, most);
    }

    static Problem duplicate(String label, String member) {
        return Rule.of(DUPLICATE).on(label).brokenAt("", "repeated", member);
    }

    static Problem unknown(Shape<?> shape, String member) {
        List<String> names = memberNames(shape);
        return Rule.of(UNKNOWN + places(names)).on(shape.name()).brokenAt("", member, names.toArray());
    }

    static Problem notJson(String label, String rejected) {
        return Rule.of(NOT_JSON).on(label).brokenAt("", rejected);
    }

    static Problem missing(String label) {
        return Rule.of(Shape.MISSING).on(label).missingAt("");
    }

    /** The names of all members that the shape gives a meaning to. */
    static List<String> memberNames(Shape<?> shape) {
        List<String> names = new ArrayList<>();
        if (!shape.tag().isEmpty()) {
            names.add(Shape.TYPE);
        }
        shape.fields().forEach(field -> names.add(field.name()));
        return names;
    }

    /** The value under way as text: itself if it is no more than one token. */
    static String rejected(Input in) {
        return switch (in.token()) {
            case Input.START_ARRAY, Input.END_ARRAY -> "array";
            case Input.NONE, Input.START_OBJECT, Input.END_OBJECT -> "object";
            case Input.EMBEDDED -> "binary";
            default -> in.text();
        };
    }

    static String messageOf(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.message() + " [" + problem.code() + "]")
                .collect(Collectors.joining("; "));
    }

    private static String describe(int token) {
        return switch (token) {
            case Input.START_OBJECT, Input.END_OBJECT, Input.NAME -> "an object";
            case Input.START_ARRAY, Input.END_ARRAY -> "an array";
            case Input.STRING -> "a string";
            case Input.INTEGER -> "a number";
            case Input.FRACTION -> "a number with a fraction";
            case Input.TRUE, Input.FALSE -> "a boolean";
            case Input.NULL -> "null";
            case Input.EMBEDDED -> "binary data";
            case Input.NONE -> "the end";
            default -> "nothing";
        };
    }

    /** One numbered place for each word, since a single argument would be shortened in messages. */
    private static String places(Collection<String> words) {
        return IntStream.range(0, words.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(", "));
    }

    /** A name as a JSON Pointer from the object that has it. */
    static String pointer(String name) {
        return JsonText.token(name);
    }
}
