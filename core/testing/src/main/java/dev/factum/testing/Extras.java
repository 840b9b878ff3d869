package dev.factum.testing;

import dev.factum.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Members that this version gives no meaning to, as a newer one may write them. */
final class Extras {
    private static final List<Tuple.Tuple2<String, String>> MEMBERS = List.of(
            Tuple.of("x", "1"),
            Tuple.of("rank", "\"first\""),
            Tuple.of("x.2.2", "null"),
            Tuple.of("a/b~c", "[]"),
            Tuple.of("", "true"),
            Tuple.of("안", "{\"a\":[1.5e3,\"\\u0000\",{}]}"),
            Tuple.of("Id", "-0.0"),
            Tuple.of("far", "1e400"));

    private Extras() {}

    static Arbitrary<Map<String, String>> of(Shape<?> shape) {
        Map<String, String> none = Map.of();
        if (!shape.extensible()) {
            return Arbitraries.just(none);
        }
        Arbitrary<Map<String, String>> some = Arbitraries.of(MEMBERS)
                .filter(member -> !shape.knows(member.get1()))
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(members -> {
                    Map<String, String> extra = new TreeMap<>();
                    members.forEach(member -> extra.put(member.get1(), member.get2()));
                    return extra;
                });
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(none)), Tuple.of(1, some));
    }
}
