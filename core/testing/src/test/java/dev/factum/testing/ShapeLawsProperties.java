package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Shapes;
import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of objects of all shapes: neither the order of building nor that of sets matters, and one value has one text. */
class ShapeLawsProperties {
    private static Object value(Shape<?> shape, long seed) {
        return Kinds.of(shape).generator(100).next(new Random(seed)).value();
    }

    @Property(tries = 1000)
    void theOrderOfBuildingDoesNotMatter(@ForAll("shapes") Shape<?> shape, @ForAll long seed) {
        theOrderDoesNotMatter(shape, seed);
    }

    private static <T> void theOrderDoesNotMatter(Shape<T> shape, long seed) {
        T value = shape.type().cast(value(shape, seed));
        Object builder = shape.start();
        shape.setExtra(builder, shape.extra(value));
        List<Field<T>> fields = new ArrayList<>(shape.fields());
        Collections.reverse(fields);
        for (Field<T> field : fields) {
            Object held = field.get(value);
            if (held != null) {
                field.set(builder, field.occurs() == Field.Occurs.SET ? reversed((Collection<?>) held) : held);
            }
        }
        T other = shape.finish(builder);

        assertThat(other).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(Canonical.text(shape, other)).isEqualTo(Canonical.text(shape, value));
    }

    private static List<?> reversed(Collection<?> held) {
        List<?> reversed = new ArrayList<>(held);
        Collections.reverse(reversed);
        return reversed;
    }

    @Property(tries = 1000)
    void oneTextStandsForOneValue(@ForAll("shapes") Shape<?> shape, @ForAll long seed, @ForAll long otherSeed) {
        oneTextForOne(shape, seed, otherSeed);
    }

    /** Of two values that differ in one member, mostly: such are nearest to having the same text. */
    private static <T> void oneTextForOne(Shape<T> shape, long seed, long otherSeed) {
        T value = shape.type().cast(value(shape, seed));
        Members<T> members = Members.of(shape, value);
        Members<T> others = Members.of(shape, shape.type().cast(value(shape, otherSeed)));
        Field<T> field = shape.fields()
                .get((int) Math.floorMod(otherSeed, (long) shape.fields().size()));
        Object held = others.held().get(field.name());
        T other = Fitting.fit(held == null ? members : members.with(field.name(), held))
                .build();

        assertThat(Canonical.text(shape, value).equals(Canonical.text(shape, other)))
                .isEqualTo(value.equals(other));
    }

    @Provide
    Arbitrary<Shape<?>> shapes() {
        List<Shape<?>> all = new ArrayList<>(Shapes.objects());
        for (Kind.OneOf<?> kind : List.of(Shapes.PROPOSITION, Shapes.LOCATOR, Shapes.PROPERTY_VALUE)) {
            all.addAll(kind.options());
        }
        return Arbitraries.of(all);
    }
}
