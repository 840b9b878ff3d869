package dev.factum.testing;

import dev.factum.model.Shapes;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** All rules that no value can break, with attempts to break each. */
final class Invalid {
    private static final Map<String, List<Arbitrary<InvalidCase>>> BY_CODE = new TreeMap<>();

    static {
        Shapes.showTo(Invalid.class);
        Stream.of(InvalidFields.all(), InvalidObjects.all(), InvalidTexts.all(), InvalidParts.all())
                .flatMap(List::stream)
                .forEach(one -> BY_CODE.computeIfAbsent(one.code(), code -> new ArrayList<>())
                        .add(one.cases()));
    }

    private Invalid() {}

    /**
     * A way to break a rule.
     *
     * @param code the code of the rule
     * @param cases attempts that break it alone
     */
    record Way(String code, Arbitrary<InvalidCase> cases) {}

    static Set<String> codes() {
        return Collections.unmodifiableSet(BY_CODE.keySet());
    }

    static Arbitrary<InvalidCase> all() {
        return new AtRandom<>(Arbitraries.of(BY_CODE.keySet()).flatMap(Invalid::of));
    }

    static Arbitrary<InvalidCase> of(String code) {
        List<Arbitrary<InvalidCase>> cases = BY_CODE.get(code);
        if (cases == null) {
            throw new IllegalArgumentException("code must be one of InvalidCase.codes(), but was " + code);
        }
        return new AtRandom<>(Arbitraries.oneOf(cases));
    }

    /** A change of the members of any valid object of a shape. */
    static <T> Way change(Shape<T> shape, String code, String pointer, UnaryOperator<Members<T>> change) {
        return new Way(
                code,
                Kinds.of(shape)
                        .map(value -> change.apply(Members.of(shape, value)))
                        .map(members -> new InvalidCase(code, pointer, members::build, members.held())));
    }

    /** Returns the words of a name in lower case, as codes have them. */
    static String kebabCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
