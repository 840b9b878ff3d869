package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Turns the JSON Pointer of a problem into the path of a Jackson exception, step by step through the shapes. */
final class MemberPath {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final Deque<Reference> steps = new ArrayDeque<>();
    private Class<?> type;
    private @Nullable Shape<?> shape;
    private Field.@Nullable Occurs many;
    private @Nullable Kind<?> element;

    private MemberPath(Class<?> type, @Nullable Shape<?> shape) {
        this.type = type;
        this.shape = shape;
    }

    /** Puts the steps of a pointer into an object in front of an exception's path; the shape is null if not known. */
    static void prepend(JacksonException exception, String pointer, Class<?> type, @Nullable Shape<?> shape) {
        if (!pointer.isEmpty()) {
            MemberPath path = new MemberPath(type, shape);
            for (String token : pointer.substring(1).split("/", -1)) {
                path.step(token.replace("~1", "/").replace("~0", "~"));
            }
            path.steps.forEach(exception::prependPath);
        }
    }

    private void step(String token) {
        if (many != null) {
            boolean index = many != Field.Occurs.MAP && INDEX.matcher(token).matches();
            steps.push(index ? new Reference(type, Integer.parseInt(token)) : new Reference(type, token));
            many = null;
            enter(element);
        } else {
            steps.push(new Reference(type, token));
            enter(shape == null ? null : shape.field(token).orElse(null));
        }
    }

    private void enter(@Nullable Field<?> field) {
        if (field == null || field.occurs() == Field.Occurs.ONCE) {
            enter(field == null ? null : field.kind());
        } else {
            many = field.occurs();
            element = field.kind();
            type = many == Field.Occurs.MAP ? Map.class : List.class;
        }
    }

    private void enter(@Nullable Kind<?> kind) {
        shape = kind instanceof Kind.Nested<?> nested ? nested.shape() : null;
        if (shape != null) {
            type = shape.type();
        } else {
            type = kind instanceof Kind.OneOf<?> oneOf ? oneOf.type() : Object.class;
        }
    }
}
