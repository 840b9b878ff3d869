package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Turns the JSON Pointer of a problem into the path of a Jackson exception. */
interface MemberPath {
    /** For values that have no members. */
    MemberPath NONE = (exception, pointer) -> {};

    /** Puts the steps of a pointer in front of an exception's path. */
    void prepend(JacksonException exception, String pointer);

    /** Returns the path of an object that is known by no more than its type. */
    static MemberPath of(Class<?> type) {
        return (exception, pointer) -> {
            if (!pointer.isEmpty()) {
                exception.prependPath(type, decoded(pointer.substring(1)));
            }
        };
    }

    /** Returns the path of an object with the fields of a shape. */
    static MemberPath of(Shape<?> shape) {
        return (exception, pointer) -> {
            if (!pointer.isEmpty()) {
                int next = pointer.indexOf('/', 1);
                String first = decoded(next < 0 ? pointer.substring(1) : pointer.substring(1, next));
                Optional<? extends Field<?>> field = shape.field(first);
                if (next >= 0 && field.isPresent()) {
                    exception.prependPath(step(field.get(), decoded(pointer.substring(next + 1))));
                }
                exception.prependPath(shape.type(), first);
            }
        };
    }

    private static Reference step(Field<?> field, String token) {
        return switch (field.occurs()) {
            case LIST, SET -> new Reference(List.class, Integer.parseInt(token));
            case MAP -> new Reference(Map.class, token);
            case ONCE -> new Reference(typeOf(field.kind()), token);
        };
    }

    private static Class<?> typeOf(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return nested.shape().type();
        }
        return kind instanceof Kind.OneOf<?> oneOf ? oneOf.type() : Object.class;
    }

    private static String decoded(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
