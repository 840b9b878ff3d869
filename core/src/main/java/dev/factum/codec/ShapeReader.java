package dev.factum.codec;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an object with the fields of a shape: starts a builder, reads the members into it, and builds. */
record ShapeReader<T>(Shape<T> shape, Supplier<Object> starter, MembersReader<T> members, Function<Object, T> finisher)
        implements KindReader {
    ShapeReader(Shape<T> shape, MembersReader<T> members) {
        this(shape, shape.starter(), members, shape.finisher());
    }

    @Override
    public @Nullable Object read(Input in) {
        Object builder = starter.get();
        switch (in.token()) {
            case Input.START_OBJECT -> members.readAll(in, builder);
            // libraries stand inside the object already where they have read a type id of their own
            case Input.NAME -> members.readOn(in, builder);
            case Input.END_OBJECT -> members.readNone(in, builder);
            default -> {
                return KindReader.readWrongType(in, shape.type(), Label.of(shape.name()), "an object");
            }
        }
        return finish(builder, in);
    }

    /** Reads the members of an object that follow its tag; the input stands at the end of the tag. */
    Object readAfterTag(Input in) {
        Object builder = starter.get();
        members.readAfterTag(in, builder);
        return finish(builder, in);
    }

    private T finish(Object builder, Input in) {
        try {
            return finisher.apply(builder);
        } catch (InvalidValueException e) {
            throw members.flaw(e, in);
        }
    }
}
