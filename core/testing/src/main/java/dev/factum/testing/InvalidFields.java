package dev.factum.testing;

import dev.factum.model.Shapes;
import dev.factum.shape.Field;
import dev.factum.shape.Form;
import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What breaks a rule that follows from a field's kind: it is made from the shapes, so that new fields have it too. */
final class InvalidFields {
    private static final Form ANY_TEXT =
            ((Kind.Text) Shapes.QUOTE.field("prefix").orElseThrow().kind()).form();
    private static final String BEYOND = "beyond-calendar";
    private static final List<String> URI_RULES = List.of("relative", "too-long", "bidi-control", "white-space");

    private InvalidFields() {}

    static List<Invalid.Way> all() {
        List<Invalid.Way> ways = new ArrayList<>();
        Shapes.objects().forEach(shape -> add(shape, ways));
        for (Kind.OneOf<?> kind : List.of(Shapes.PROPOSITION, Shapes.LOCATOR, Shapes.PROPERTY_VALUE)) {
            kind.options().forEach(shape -> add(shape, ways));
        }
        return ways;
    }

    private static <T> void add(Shape<T> shape, List<Invalid.Way> ways) {
        for (String field : mustBeSet(shape)) {
            ways.add(Invalid.change(
                    shape, code(shape, field, "missing"), "/" + field, members -> members.without(field)));
        }
        shape.fields().forEach(field -> add(shape, field, ways));
        if (shape.extensible()) {
            addExtra(shape, ways);
        }
    }

    /** Returns the fields that a builder has no default for. */
    private static List<String> mustBeSet(Shape<?> shape) {
        try {
            shape.finish(shape.start());
            return List.of();
        } catch (InvalidValueException e) {
            return e.report().stream()
                    .filter(problem -> problem.code().endsWith(".missing"))
                    .map(Problem::pointer)
                    .map(pointer -> pointer.substring(1))
                    .filter(name -> shape.field(name).orElseThrow().required())
                    .toList();
        }
    }

    private static <T> void add(Shape<T> shape, Field<T> field, List<Invalid.Way> ways) {
        if (field.required() && field.occurs() == Field.Occurs.SET) {
            ways.add(Invalid.change(
                    shape,
                    code(shape, field.name(), "empty"),
                    "/" + field.name(),
                    members -> members.with(field.name(), List.of())));
        }
        for (String rule : rules(field.kind())) {
            ways.add(way(shape, field, rule, Kinds.of(field.kind()).map(valid -> broken(field.kind(), valid, rule))));
        }
        field.keyKind()
                .ifPresent(keyKind -> rules(keyKind).forEach(rule -> ways.add(withKey(shape, field, keyKind, rule))));
    }

    /** Returns what can be wrong with a value of a kind where it stands in an object. */
    private static List<String> rules(Kind<?> kind) {
        if (kind instanceof Kind.Text text) {
            return Broken.of(text.form(), "a").stream().map(Broken::rule).toList();
        }
        if (kind.equals(Shapes.TIME)) {
            return List.of(BEYOND);
        }
        return kind.equals(Shapes.A_URI) ? URI_RULES : List.of();
    }

    private static Object broken(Kind<?> kind, Object valid, String rule) {
        if (kind instanceof Kind.Text text) {
            return Broken.of(text.form(), (String) valid).stream()
                    .filter(broken -> broken.rule().equals(rule))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }
        return rule.equals(BEYOND) ? Edtf.parse("Y-1000000000") : brokenUri(rule);
    }

    private static URI brokenUri(String rule) {
        return switch (rule) {
            case "relative" -> URI.create("//example.org/kim");
            case "too-long" ->
                URI.create("urn:"
                        + "a".repeat(((Kind.Scalar<?>) Shapes.A_URI).form().longest()));
            case "bidi-control" -> URI.create("urn:x:\u202E");
            default -> URI.create("urn:x:\u200B");
        };
    }

    /** Puts a broken value in its place, with nothing of its kind beside it that it could be held against. */
    private static <T> Invalid.Way way(Shape<T> shape, Field<T> field, String rule, Arbitrary<Object> broken) {
        String code = code(shape, field.name(), rule);
        Arbitrary<?> keys = field.keyKind().<Arbitrary<?>>map(Kinds::of).orElseGet(() -> Arbitraries.just(""));
        return new Invalid.Way(
                code,
                Combinators.combine(Kinds.of(shape), broken, keys.asGeneric()).as((value, bad, key) -> {
                    Members<T> members = alone(Members.of(shape, value), field);
                    return switch (field.occurs()) {
                        case ONCE -> invalid(code, "", members.with(field.name(), bad), field);
                        case LIST, SET -> invalid(code, "/0", members.with(field.name(), List.of(bad)), field);
                        case MAP -> invalid(code, token(key), members.with(field.name(), Map.of(key, bad)), field);
                    };
                }));
    }

    private static <T> Invalid.Way withKey(Shape<T> shape, Field<T> field, Kind<?> keyKind, String rule) {
        String code = code(shape, field.name(), rule);
        return new Invalid.Way(
                code,
                Combinators.combine(Kinds.of(shape), Kinds.of(keyKind).map(valid -> broken(keyKind, valid, rule)))
                        .as((value, bad) -> invalid(
                                code,
                                token(bad),
                                Members.of(shape, value).with(field.name(), Map.of(bad, "x")),
                                field)));
    }

    private static <T> InvalidCase invalid(String code, String place, Members<T> members, Field<T> field) {
        return new InvalidCase(code, "/" + field.name() + place, members::build, members.held());
    }

    private static String token(Object key) {
        return JsonText.token(key.toString());
    }

    private static <T> Members<T> alone(Members<T> members, Field<T> field) {
        Members<T> alone = members;
        for (Field<T> other : members.shape().fields()) {
            boolean sameKind = field.kind().equals(Shapes.TIME) && other.kind().equals(Shapes.TIME);
            boolean choice = members.shape().choices().stream()
                    .anyMatch(names -> names.contains(field.name()) && names.contains(other.name()));
            alone = sameKind || choice ? alone.without(other.name()) : alone;
        }
        return alone;
    }

    private static <T> void addExtra(Shape<T> shape, List<Invalid.Way> ways) {
        String known = shape.fields().get(0).name();
        ways.add(Invalid.change(
                shape,
                code(shape, "extra", "name-known"),
                "/extra/" + known,
                members -> members.withExtra(known, "1")));
        ways.add(Invalid.change(
                shape,
                code(shape, "extra", "not-json"),
                "/extra/height",
                members -> members.withExtra("height", "1,70")));
        for (Broken broken : Broken.of(ANY_TEXT, "a")) {
            ways.add(Invalid.change(
                    shape,
                    code(shape, "extra", broken.rule()),
                    "/extra" + token(broken.text()),
                    members -> members.withExtra(broken.text(), "1")));
        }
    }

    private static String code(Shape<?> shape, String field, String rule) {
        return Invalid.kebabCase(shape.name() + "." + field) + "." + rule;
    }
}
