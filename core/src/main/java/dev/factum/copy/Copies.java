package dev.factum.copy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copies of what callers hand over, unmodifiable. Null, and null within, is a NullPointerException that names the attribute.
 */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param given the elements
     * @param name the name of the attribute
     * @param <T> the type of the elements
     * @return the copy
     */
    public static <T> List<T> list(Collection<? extends T> given, String name) {
        return List.copyOf(checked(given, name));
    }

    /**
     * Copies a set.
     *
     * @param given the elements
     * @param name the name of the attribute
     * @param <T> the type of the elements
     * @return the copy, without an order
     */
    public static <T> Set<T> set(Collection<? extends T> given, String name) {
        return Set.copyOf(checked(given, name));
    }

    /**
     * Copies a set, and keeps its order.
     *
     * @param given the elements
     * @param name the name of the attribute
     * @param <T> the type of the elements
     * @return the copy, in the same order
     */
    public static <T> Set<T> inOrder(Collection<? extends T> given, String name) {
        checked(given, name);
        return given.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }

    /**
     * Copies a set, and sorts it.
     *
     * @param given the elements
     * @param name the name of the attribute
     * @param <T> the type of the elements
     * @return the copy, from the least to the greatest
     */
    public static <T extends Comparable<? super T>> Set<T> sorted(Collection<? extends T> given, String name) {
        return Collections.unmodifiableSet(new TreeSet<>(checked(given, name)));
    }

    /**
     * Copies a map.
     *
     * @param given the entries
     * @param name the name of the attribute
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the copy, without an order
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> given, String name) {
        Objects.requireNonNull(given, name);
        checked(given.keySet(), name);
        checked(given.values(), name);
        return Map.copyOf(given);
    }

    private static <C extends Collection<?>> C checked(C given, String name) {
        Objects.requireNonNull(given, name);
        for (Object element : given) {
            if (element == null) {
                throw new NullPointerException(name + " element");
            }
        }
        return given;
    }
}
