package dev.factum.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The canonical form of a value: its public JSON by RFC 8785 (JSON Canonicalization Scheme).
 *
 * <p>Members are sorted by the UTF-16 code units of their names, there is no white space, and text is escaped as
 * section 3.2.2.2 says. The model holds no floating-point number, so text, integers, arrays and objects are all that is
 * needed. Arrays that are sets are sorted by the canonical form of their elements, so that equal values have one form.
 * Members that this version gives no meaning to are written as they were read.
 *
 * <pre>{@code
 * Canonical.text(Shapes.PLACE, Place.of("Beijing")); // {"name":"Beijing"}
 * }</pre>
 */
public final class Canonical {
    private enum View {
        WHOLE,
        CONTENT
    }

    private Canonical() {}

    /**
     * Returns the canonical form of a value with all its members.
     *
     * @param shape the value's shape
     * @param value the value
     * @param <T> the value's type
     * @return the text, equal for equal values and different for different ones
     */
    public static <T> String text(Shape<T> shape, T value) {
        StringBuilder out = new StringBuilder(512);
        writeObject(out, shape, value, View.WHOLE);
        return out.toString();
    }

    /**
     * Returns the canonical form of what a value says: without {@linkplain Field#incidental() incidental} fields and
     * without members that this version gives no meaning to.
     *
     * @param shape the value's shape
     * @param value the value
     * @param <T> the value's type
     * @return the text that content ids are made from
     */
    public static <T> String content(Shape<T> shape, T value) {
        StringBuilder out = new StringBuilder(512);
        writeObject(out, shape, value, View.CONTENT);
        return out.toString();
    }

    /**
     * Returns the canonical form of text, integers, booleans, lists and maps of them.
     *
     * @param tree the value: a {@code String}, {@code Integer}, {@code Long}, {@code Boolean}, {@code List} or
     *     {@code Map} with text keys
     * @return the text
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static String tree(Object tree) {
        StringBuilder out = new StringBuilder();
        writeTree(out, tree);
        return out.toString();
    }

    /**
     * Returns the elements of a set in the one order that equal sets share: that of their canonical forms.
     *
     * @param kind the kind of the elements
     * @param elements the elements
     * @return the elements in order
     */
    public static List<?> inOrder(Kind<?> kind, Collection<?> elements) {
        if (elements.size() < 2) {
            return List.copyOf(elements);
        }
        List<Object> sorted = new ArrayList<>(elements);
        sorted.sort(new CanonicalOrder(kind));
        return sorted;
    }

    /** Returns the canonical form of one value of a kind, with all its members. */
    static String text(Kind<?> kind, Object value) {
        StringBuilder out = new StringBuilder();
        writeKind(out, kind, value, View.WHOLE);
        return out.toString();
    }

    private static <T> void writeObject(StringBuilder out, Shape<T> shape, T value, View view) {
        Map<String, String> extra = view == View.WHOLE ? shape.extra(value) : Map.of();
        Iterator<Map.Entry<String, String>> others =
                (extra.isEmpty() ? extra : new TreeMap<>(extra)).entrySet().iterator();
        Map.Entry<String, String> other = others.hasNext() ? others.next() : null;
        out.append('{');
        for (Shape.Member<T> member : shape.sortedMembers()) {
            while (other != null && other.getKey().compareTo(member.name()) < 0) {
                startMember(out, other.getKey()).append(other.getValue());
                other = others.hasNext() ? others.next() : null;
            }
            writeMember(out, shape, member, value, view);
        }
        for (; other != null; other = others.hasNext() ? others.next() : null) {
            startMember(out, other.getKey()).append(other.getValue());
        }
        out.append('}');
    }

    private static <T> void writeMember(StringBuilder out, Shape<T> shape, Shape.Member<T> member, T value, View view) {
        Field<T> field = member.field();
        if (field == null) {
            JsonText.quote(startMember(out, member.name()), shape.tag());
        } else if (view == View.WHOLE || !field.incidental()) {
            Object held = field.get(value);
            if (held != null) {
                writeField(startMember(out, member.name()), field, held, view);
            }
        }
    }

    private static StringBuilder startMember(StringBuilder out, String name) {
        startElement(out);
        JsonText.quote(out, name);
        return out.append(':');
    }

    private static StringBuilder startElement(StringBuilder out) {
        char last = out.charAt(out.length() - 1);
        return last == '{' || last == '[' ? out : out.append(',');
    }

    private static void writeField(StringBuilder out, Field<?> field, Object held, View view) {
        Kind<?> kind = field.kind();
        switch (field.occurs()) {
            case ONCE -> writeKind(out, kind, held, view);
            case LIST -> writeList(out, kind, (Collection<?>) held, view);
            case SET -> writeSet(out, kind, (Collection<?>) held, view);
            case MAP -> writeMap(out, field, (Map<?, ?>) held, view);
        }
    }

    private static void writeMap(StringBuilder out, Field<?> field, Map<?, ?> held, View view) {
        Kind<?> keyKind = field.keyKind().orElseThrow();
        Map<String, Object> sorted = new TreeMap<>();
        held.forEach((key, one) -> sorted.put(JsonText.scalar(keyKind, key), one));
        out.append('{');
        sorted.forEach((key, one) -> writeKind(startMember(out, key), field.kind(), one, view));
        out.append('}');
    }

    private static void writeList(StringBuilder out, Kind<?> kind, Collection<?> many, View view) {
        out.append('[');
        for (Object one : many) {
            writeKind(startElement(out), kind, one, view);
        }
        out.append(']');
    }

    private static void writeSet(StringBuilder out, Kind<?> kind, Collection<?> many, View view) {
        // what differs only in incidental fields is one element of the content
        Set<String> texts = new TreeSet<>();
        for (Object one : many) {
            StringBuilder text = new StringBuilder();
            writeKind(text, kind, one, view);
            texts.add(text.toString());
        }
        out.append('[');
        texts.forEach(text -> startElement(out).append(text));
        out.append(']');
    }

    @SuppressWarnings("unchecked") // a field holds values of its kind
    private static void writeKind(StringBuilder out, Kind<?> kind, Object one, View view) {
        if (kind instanceof Kind.Nested<?> nested) {
            writeObject(out, (Shape<Object>) nested.shape(), one, view);
        } else if (kind instanceof Kind.OneOf<?> oneOf) {
            writeObject(
                    out, (Shape<Object>) ((Kind.OneOf<Object>) oneOf).shapeOf().apply(one), one, view);
        } else if (kind instanceof Kind.Whole) {
            out.append(((Integer) one).intValue());
        } else {
            JsonText.quote(out, JsonText.scalar(kind, one));
        }
    }

    private static void writeTree(StringBuilder out, Object tree) {
        if (tree instanceof String text) {
            JsonText.quote(out, text);
        } else if (tree instanceof Integer || tree instanceof Long || tree instanceof Boolean) {
            out.append(tree);
        } else if (tree instanceof List<?> list) {
            out.append('[');
            list.forEach(one -> writeTree(startElement(out), one));
            out.append(']');
        } else if (tree instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, one) -> sorted.put((String) key, one));
            out.append('{');
            sorted.forEach((key, one) -> writeTree(startMember(out, key), one));
            out.append('}');
        } else {
            throw new IllegalArgumentException(
                    "Canonical.tree must hold text, integers, booleans, lists and maps, but was " + tree.getClass());
        }
    }
}
