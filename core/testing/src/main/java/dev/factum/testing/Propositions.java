package dev.factum.testing;

import dev.factum.model.EntityRef;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Propositions that name an entity in one of the places where its like can stand. */
final class Propositions {
    private Propositions() {}

    static Arbitrary<Proposition> about(EntityRef ref, Class<? extends Proposition> type) {
        List<Arbitrary<? extends Proposition>> all = new ArrayList<>();
        for (Shape<? extends Proposition> shape : Shapes.PROPOSITION.options()) {
            if (type.isAssignableFrom(shape.type())) {
                shape.fields().forEach(field -> addAbout(ref, shape, field, all));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "ref must be one that " + type.getSimpleName() + " can name, but was " + ref.qualified());
        }
        return Arbitraries.oneOf(all);
    }

    private static void addAbout(
            EntityRef ref,
            Shape<? extends Proposition> shape,
            Field<?> field,
            List<Arbitrary<? extends Proposition>> all) {
        if (field.kind() instanceof Kind.Scalar<?> kind && Scalars.isAllowed(kind, ref)) {
            Arbitrary<?> held = field.occurs() == Field.Occurs.ONCE
                    ? Arbitraries.just(ref)
                    : withOthers(Arbitraries.just(ref), Scalars.of(kind));
            all.add(Kinds.members(shape, Map.of(field.name(), held)).map(Members::build));
        }
    }

    /** Returns lists that hold one value, and perhaps others after it. */
    static Arbitrary<?> withOthers(Arbitrary<?> one, Arbitrary<?> other) {
        return Combinators.combine(one.asGeneric(), other.asGeneric().list().ofMaxSize(2))
                .as((first, others) -> {
                    List<Object> list = new ArrayList<>(others);
                    list.add(0, first);
                    return list;
                });
    }
}
