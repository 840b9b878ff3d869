package dev.factum.testing;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of each kind, made as the shapes say: what a shape lists is generated, and nothing has to be said of it here. */
final class Kinds {
    private static final int LONGEST_CHAIN = 6;
    private static final int MOST_MEMBERS = 3;
    private static final Map<Object, Arbitrary<?>> KNOWN = new ConcurrentHashMap<>();

    private Kinds() {}

    /** Returns values of a kind. */
    static Arbitrary<?> of(Kind<?> kind) {
        if (kind instanceof Kind.Text text) {
            return Texts.of(text.form());
        }
        if (kind instanceof Kind.Whole whole) {
            return numbers(whole);
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return Scalars.of(scalar);
        }
        if (kind instanceof Kind.Code<?> code) {
            return Arbitraries.of(code.byCode().values());
        }
        if (kind instanceof Kind.Nested<?> nested) {
            return of(nested.shape());
        }
        return oneOf((Kind.OneOf<?>) kind);
    }

    static <V> Arbitrary<V> oneOf(Kind.OneOf<V> kind) {
        List<Arbitrary<? extends V>> options = new ArrayList<>();
        kind.options().forEach(option -> options.add(of(option)));
        return Arbitraries.oneOf(options);
    }

    /** Returns objects of a shape. */
    @SuppressWarnings("unchecked") // each shape has its own
    static <T> Arbitrary<T> of(Shape<T> shape) {
        Arbitrary<?> known = KNOWN.get(shape);
        if (known == null) {
            known = members(shape, Map.of()).map(Members::build);
            KNOWN.put(shape, known);
        }
        return (Arbitrary<T>) known;
    }

    /**
     * Returns the members of objects of a shape; some of them, always there, are given. Of those that may be absent there
     * are none, some, or nearly all.
     */
    static <T> Arbitrary<Members<T>> members(Shape<T> shape, Map<String, Arbitrary<?>> given) {
        return new AtRandom<>(Arbitraries.frequencyOf(
                Tuple.of(1, members(shape, given, 0)),
                Tuple.of(6, members(shape, given, 0.5)),
                Tuple.of(1, members(shape, given, 0.98))));
    }

    private static <T> Arbitrary<Members<T>> members(Shape<T> shape, Map<String, Arbitrary<?>> given, double presence) {
        List<Arbitrary<Optional<Object>>> fields = new ArrayList<>();
        for (Field<T> field : shape.fields()) {
            Arbitrary<?> one = given.get(field.name());
            boolean must = one != null || field.required() || isLastChoice(shape, field.name());
            fields.add((one != null ? one : held(field)).asGeneric().optional(must ? 1 : presence));
        }
        Arbitrary<Map<String, String>> extra = presence > 0 ? Extras.of(shape) : Arbitraries.just(Map.of());
        return Combinators.combine(Combinators.combine(fields).as(held -> held), extra)
                .as((held, more) -> fitted(shape, held, more));
    }

    private static <T> Members<T> fitted(Shape<T> shape, List<Optional<Object>> held, Map<String, String> extra) {
        Map<String, Object> there = new LinkedHashMap<>();
        for (int i = 0; i < held.size(); i++) {
            String name = shape.fields().get(i).name();
            held.get(i).ifPresent(value -> there.put(name, value));
        }
        return Fitting.fit(new Members<>(shape, there, extra));
    }

    private static Arbitrary<?> held(Field<?> field) {
        Arbitrary<?> one = of(field.kind());
        return switch (field.occurs()) {
            case ONCE -> one;
            case LIST -> one.list().ofMinSize(1).ofMaxSize(LONGEST_CHAIN);
            case SET -> one.list().ofMinSize(1).ofMaxSize(MOST_MEMBERS);
            case MAP -> map(of(field.keyKind().orElseThrow()), one);
        };
    }

    private static Arbitrary<?> map(Arbitrary<?> keys, Arbitrary<?> values) {
        return Combinators.combine(keys.asGeneric(), values.asGeneric())
                .as(Map::entry)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_MEMBERS)
                .map(entries -> {
                    Map<Object, Object> map = new LinkedHashMap<>();
                    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                    return map;
                });
    }

    /** Of several fields of which a value must have one, the last takes the place of others that are not there. */
    private static boolean isLastChoice(Shape<?> shape, String field) {
        return shape.choices().stream()
                .anyMatch(choice -> choice.get(choice.size() - 1).equals(field));
    }

    /** Small numbers mostly, and the ends of what is allowed. */
    private static Arbitrary<Integer> numbers(Kind.Whole whole) {
        int most = (int) Math.min(whole.most(), whole.least() + 100L);
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(whole.least(), most)),
                Tuple.of(1, Arbitraries.integers().between(whole.least(), whole.most())),
                Tuple.of(1, Arbitraries.of(whole.least(), whole.most())));
    }
}
