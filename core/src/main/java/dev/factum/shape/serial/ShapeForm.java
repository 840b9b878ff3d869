package dev.factum.shape.serial;

import dev.factum.serial.SerialForm;
import dev.factum.serial.SerialInput;
import dev.factum.serial.SerialOutput;
import dev.factum.shape.Field;
import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values go into streams of Java objects by their shapes: as the members of their public JSON, by the same names,
 * until there is no more; then the members that this version gives no meaning to.
 *
 * <p>What is a string or a number in JSON is text, but for values that are {@linkplain Record records}, which stand for
 * themselves, so that the stream shares them. An object within another begins with the name of its shape. Values are made
 * by the builders of their shapes, so that all rules hold.
 */
public final class ShapeForm {
    private ShapeForm() {}

    /**
     * Returns the form of the values of a shape.
     *
     * @param shape the shape
     * @param <T> the type of the values
     * @return the form
     */
    public static <T> SerialForm<T> of(Shape<T> shape) {
        return new SerialForm<>(shape.name(), (value, out) -> write(shape, value, out), in -> read(shape, in));
    }

    // ---- writing

    private static <T> void write(Shape<T> shape, T value, SerialOutput out) throws IOException {
        for (Field<T> field : shape.fields()) {
            Object held = field.stored(value);
            if (held != null) {
                out.value(field.name());
                writeField(field, held, out);
            }
        }
        out.end();
        out.texts(shape.extra(value));
    }

    private static void writeField(Field<?> field, Object held, SerialOutput out) throws IOException {
        switch (field.occurs()) {
            case ONCE -> writeOne(field.kind(), held, out);
            case LIST, SET -> {
                for (Object one : (Collection<?>) held) {
                    writeOne(field.kind(), one, out);
                }
                out.end();
            }
            case MAP -> {
                for (Map.Entry<?, ?> entry : ((Map<?, ?>) held).entrySet()) {
                    writeOne(field.keyKind().orElseThrow(), entry.getKey(), out);
                    writeOne(field.kind(), entry.getValue(), out);
                }
                out.end();
            }
        }
    }

    @SuppressWarnings("unchecked") // a field holds values of its kind
    private static void writeOne(Kind<?> kind, Object one, SerialOutput out) throws IOException {
        if (kind instanceof Kind.Nested<?> nested) {
            writeObject((Shape<Object>) nested.shape(), one, out);
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            writeObject((Shape<Object>) ((Kind.OneOf<Object>) oneOf).shapeOf().apply(one), one, out);
        } else if (one instanceof Record) {
            out.value(one);
        } else {
            out.value(kind instanceof Kind.Whole ? one.toString() : JsonText.scalar(kind, one));
        }
    }

    private static void writeObject(Shape<Object> shape, Object value, SerialOutput out) throws IOException {
        out.value(shape.name());
        write(shape, value, out);
    }

    // ---- reading

    private static <T> T read(Shape<T> shape, SerialInput in) throws IOException, ClassNotFoundException {
        Map<String, Object> held = new HashMap<>();
        for (String name = in.valueOrEnd(String.class); name != null; name = in.valueOrEnd(String.class)) {
            Field<T> field = shape.field(name).orElse(null);
            if (field == null) {
                throw new InvalidObjectException(shape.name() + " has no member " + name);
            }
            SerialInput.putOnce(held, name, readField(field, in));
        }
        Object builder = shape.start();
        for (Field<T> field : shape.fields()) {
            Object value = held.get(field.name());
            if (value != null) {
                field.set(builder, value);
            } else if (field.required()) {
                throw new InvalidObjectException(shape.name() + "." + field.name() + " must be set, but was missing");
            }
        }
        Map<String, String> extra = in.texts();
        if (!extra.isEmpty()) {
            shape.setExtra(builder, extra);
        }
        return shape.finish(builder);
    }

    private static Object readField(Field<?> field, SerialInput in) throws IOException, ClassNotFoundException {
        return switch (field.occurs()) {
            case ONCE -> readOne(field.kind(), in.value(Object.class), in);
            case LIST, SET -> readMany(field.kind(), in);
            case MAP -> readMap(field.keyKind().orElseThrow(), field.kind(), in);
        };
    }

    private static List<Object> readMany(Kind<?> kind, SerialInput in) throws IOException, ClassNotFoundException {
        List<Object> many = new ArrayList<>();
        for (Object first = next(in); first != null; first = next(in)) {
            many.add(readOne(kind, first, in));
        }
        return many;
    }

    private static Map<Object, Object> readMap(Kind<?> keyKind, Kind<?> kind, SerialInput in)
            throws IOException, ClassNotFoundException {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object first = next(in); first != null; first = next(in)) {
            Object key = readOne(keyKind, first, in);
            SerialInput.putOnce(map, key, readOne(kind, in.value(Object.class), in));
        }
        return map;
    }

    private static @Nullable Object next(SerialInput in) throws IOException, ClassNotFoundException {
        return in.valueOrEnd(Object.class);
    }

    /** Reads what begins with an object of the stream. */
    private static Object readOne(Kind<?> kind, Object first, SerialInput in)
            throws IOException, ClassNotFoundException {
        if (kind instanceof Kind.Scalar<?> scalar
                && first instanceof Record
                && scalar.type().isInstance(first)) {
            return first;
        }
        if (!(first instanceof String text)) {
            throw new InvalidObjectException(
                    "A part must be text, but was a " + first.getClass().getName());
        }
        if (kind instanceof Kind.Nested<?> nested) {
            return readObject(List.of(nested.shape()), text, in);
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return readObject(oneOf.options(), text, in);
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar.parser().apply(text);
        }
        if (kind instanceof Kind.Code<?> code) {
            Object value = code.byCode().get(text);
            if (value == null) {
                throw new InvalidObjectException(code.name() + " has no code " + text);
            }
            return value;
        }
        return kind instanceof Kind.Whole ? Integer.valueOf(text) : text;
    }

    private static Object readObject(List<? extends Shape<?>> options, String name, SerialInput in)
            throws IOException, ClassNotFoundException {
        for (Shape<?> option : options) {
            if (option.name().equals(name)) {
                return read(option, in);
            }
        }
        throw new InvalidObjectException("There is no object of the name " + name + " here");
    }
}
