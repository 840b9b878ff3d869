package dev.factum.testing;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** Values of each kind, made as the shapes say: what a shape lists is generated, and nothing has to be said of it here. */
final class Kinds {
    private static final int LONGEST_CHAIN = 6;
    private static final int MOST_MEMBERS = 3;
    private static final Map<Object, Arbitrary<?>> KNOWN = new ConcurrentHashMap<>();

    private Kinds() {}

    /** How many of the members that may be absent an object has. */
    private enum Fill {
        NONE,
        SOME,
        ALL
    }

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

    /** Returns the members of objects of a shape; some of them, always there, are given. */
    static <T> Arbitrary<Members<T>> members(Shape<T> shape, Map<String, Arbitrary<?>> given) {
        List<Arbitrary<Tuple2<Boolean, Object>>> fields = new ArrayList<>();
        shape.fields().forEach(field -> fields.add(member(field, given.get(field.name()))));
        return new AtRandom<>(Combinators.combine(fills(), Combinators.combine(fields).as(list -> list), Extras.of(shape))
                .as((fill, held, extra) -> fitted(shape, given, fill, held, extra)));
    }

    private static Arbitrary<Fill> fills() {
        return Arbitraries.frequency(Tuple.of(1, Fill.NONE), Tuple.of(6, Fill.SOME), Tuple.of(1, Fill.ALL));
    }

    /** Returns what a field holds, and whether it is there where only some are. */
    private static Arbitrary<Tuple2<Boolean, Object>> member(Field<?> field, @Nullable Arbitrary<?> given) {
        Arbitrary<?> held = given != null ? given : held(field);
        return Combinators.combine(Arbitraries.of(false, true), held.asGeneric()).as(Tuple::of);
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

    private static <T> Members<T> fitted(
            Shape<T> shape,
            Map<String, Arbitrary<?>> given,
            Fill fill,
            List<Tuple2<Boolean, Object>> held,
            Map<String, String> extra) {
        Map<String, Object> there = new LinkedHashMap<>();
        for (int i = 0; i < held.size(); i++) {
            Field<T> field = shape.fields().get(i);
            boolean must = field.required() || given.containsKey(field.name()) || isLastChoice(shape, field.name());
            if (must || fill == Fill.ALL || (fill == Fill.SOME && held.get(i).get1())) {
                there.put(field.name(), held.get(i).get2());
            }
        }
        return Fitting.fit(new Members<>(shape, there, fill == Fill.NONE ? Map.of() : extra));
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
