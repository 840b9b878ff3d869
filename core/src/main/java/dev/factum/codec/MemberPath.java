package dev.factum.codec;

import dev.factum.codec.Faults.Step;
import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the JSON Pointer of a problem into steps with the Java types they start from, through the shapes. */
final class MemberPath {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final List<Step> steps = new ArrayList<>();
    private Class<?> type;
    private @Nullable Shape<?> shape;
    private Field.@Nullable Occurs many;
    private @Nullable Kind<?> element;

    private MemberPath(@Nullable Shape<?> shape) {
        this.type = shape == null ? Object.class : shape.type();
        this.shape = shape;
    }

    /** Returns the steps of a pointer that starts from an object of a shape; the shape is null if not known. */
    static List<Step> steps(String pointer, @Nullable Shape<?> shape) {
        MemberPath path = new MemberPath(shape);
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                path.step(token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path.steps;
    }

    private void step(String token) {
        if (many != null) {
            boolean index = many != Field.Occurs.MAP && INDEX.matcher(token).matches();
            steps.add(index ? Step.of(type, Integer.parseInt(token)) : Step.of(type, token));
            many = null;
            enter(element);
        } else {
            steps.add(Step.of(type, token));
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
