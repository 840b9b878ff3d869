package dev.factum.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two values of one kind differ.
 *
 * @param pointer the JSON Pointer (RFC 6901) to the place
 * @param before the JSON of what stands there in the first value, or empty if nothing does
 * @param after the JSON of what stands there in the second value, or empty if nothing does
 */
public record Difference(String pointer, Optional<String> before, Optional<String> after) {
    /**
     * Returns where two values differ: as deep inside as both have the same members, fields in order. Lists are compared
     * position by position. Elements of sets have their positions in the canonical order; where one stands in one value
     * only, the pointer leads into that value. If a set lost one element and gained one, these two are compared, in the
     * place of the second.
     *
     * @param kind the kind of the values
     * @param before the first value
     * @param after the second value
     * @param <V> the type of the values
     * @return the places, unmodifiable; none if the values are equal
     */
    public static <V> List<Difference> between(Kind<V> kind, V before, V after) {
        List<Difference> found = new ArrayList<>();
        one("", kind, before, after, found);
        return List.copyOf(found);
    }

    /**
     * Returns where two maps of JSON texts by the names of members differ.
     *
     * @param before the first map
     * @param after the second map
     * @return the places in the order of names, unmodifiable
     */
    public static List<Difference> betweenMembers(Map<String, String> before, Map<String, String> after) {
        List<Difference> found = new ArrayList<>();
        members("", before, after, found);
        return List.copyOf(found);
    }

    @SuppressWarnings("unchecked") // values are of their kind, and of the shape that it gives them
    private static void one(
            String at, Kind<?> kind, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null && after != null) {
            if (kind instanceof Kind.Nested<?> nested) {
                objects(at, (Shape<Object>) nested.shape(), before, after, found);
                return;
            }
            if (kind instanceof Kind.OneOf<?> oneOf) {
                Kind.OneOf<Object> options = (Kind.OneOf<Object>) oneOf;
                Shape<?> shape = options.shapeOf().apply(before);
                if (shape == options.shapeOf().apply(after)) {
                    objects(at, (Shape<Object>) shape, before, after, found);
                    return;
                }
            }
        }
        found.add(new Difference(at, text(kind, before), text(kind, after)));
    }

    private static Optional<String> text(Kind<?> kind, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(Canonical.text(kind, value));
    }

    private static void objects(String at, Shape<Object> shape, Object before, Object after, List<Difference> found) {
        for (Field<Object> field : shape.fields()) {
            fields(at + JsonText.token(field.name()), field, field.get(before), field.get(after), found);
        }
        members(at, shape.extra(before), shape.extra(after), found);
    }

    private static void fields(
            String at, Field<?> field, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        switch (field.occurs()) {
            case ONCE -> one(at, field.kind(), before, after, found);
            case LIST -> lists(at, field.kind(), many(before), many(after), found);
            case SET -> sets(at, field.kind(), many(before), many(after), found);
            case MAP -> maps(at, field, map(before), map(after), found);
        }
    }

    private static Collection<?> many(@Nullable Object held) {
        return held == null ? List.of() : (Collection<?>) held;
    }

    private static Map<?, ?> map(@Nullable Object held) {
        return held == null ? Map.of() : (Map<?, ?>) held;
    }

    private static void lists(
            String at, Kind<?> kind, Collection<?> before, Collection<?> after, List<Difference> found) {
        Iterator<?> ones = before.iterator();
        Iterator<?> others = after.iterator();
        for (int i = 0; ones.hasNext() || others.hasNext(); i++) {
            one(
                    at + "/" + i,
                    kind,
                    ones.hasNext() ? ones.next() : null,
                    others.hasNext() ? others.next() : null,
                    found);
        }
    }

    private static void sets(
            String at, Kind<?> kind, Collection<?> before, Collection<?> after, List<Difference> found) {
        Map<String, Object> lost = lacking(at, kind, before, after);
        Map<String, Object> gained = lacking(at, kind, after, before);
        if (lost.size() == 1 && gained.size() == 1) {
            gained.forEach((pointer, one) ->
                    one(pointer, kind, lost.values().iterator().next(), one, found));
        } else {
            lost.forEach((pointer, one) -> one(pointer, kind, one, null, found));
            gained.forEach((pointer, one) -> one(pointer, kind, null, one, found));
        }
    }

    /** Returns the elements of a set that another set lacks, by their places in the one. */
    private static Map<String, Object> lacking(String at, Kind<?> kind, Collection<?> all, Collection<?> others) {
        Set<Object> known = new HashSet<>(others);
        Map<String, Object> lacking = new LinkedHashMap<>();
        int index = 0;
        for (Object one : Canonical.inOrder(kind, all)) {
            if (!known.contains(one)) {
                lacking.put(at + "/" + index, one);
            }
            index++;
        }
        return lacking;
    }

    private static void maps(String at, Field<?> field, Map<?, ?> before, Map<?, ?> after, List<Difference> found) {
        Kind<?> keyKind = field.keyKind().orElseThrow();
        Map<String, Object> keys = new TreeMap<>();
        before.keySet().forEach(key -> keys.put(JsonText.scalar(keyKind, key), key));
        after.keySet().forEach(key -> keys.put(JsonText.scalar(keyKind, key), key));
        keys.forEach(
                (text, key) -> one(at + JsonText.token(text), field.kind(), before.get(key), after.get(key), found));
    }

    private static void members(
            String at, Map<String, String> before, Map<String, String> after, List<Difference> found) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                found.add(new Difference(
                        at + JsonText.token(name),
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name))));
            }
        }
    }
}
