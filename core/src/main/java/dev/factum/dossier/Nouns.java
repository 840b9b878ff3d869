package dev.factum.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entities of one type in the order of their ids; those with one id and different contents are kept side by side,
 * canonically ordered.
 */
final class Nouns<I extends Comparable<? super I>, T> {
    private final Function<T, I> idOf;
    private final Comparator<T> order;
    private final List<T> all;
    private final Lazy<Map<I, List<T>>> byId;

    private Nouns(Function<T, I> idOf, Comparator<T> order, List<T> all) {
        this.idOf = idOf;
        this.order = order;
        this.all = all;
        byId = new Lazy<>(this::groups);
    }

    /** Returns no entities, to which some can be added. */
    static <I extends Comparable<? super I>, T> Nouns<I, T> none(Function<T, I> idOf, Function<T, String> canonical) {
        Comparator<T> byContent = (a, b) -> a.equals(b) ? 0 : canonical.apply(a).compareTo(canonical.apply(b));
        return new Nouns<>(idOf, Comparator.comparing(idOf).thenComparing(byContent), List.of());
    }

    private Map<I, List<T>> groups() {
        Map<I, List<T>> groups = new HashMap<>();
        for (int from = 0, to; from < all.size(); from = to) {
            I id = idOf.apply(all.get(from));
            to = from + 1;
            while (to < all.size() && id.equals(idOf.apply(all.get(to)))) {
                to++;
            }
            // most ids have one entity
            groups.put(id, to - from == 1 ? List.of(all.get(from)) : all.subList(from, to));
        }
        return groups;
    }

    /** Returns these entities and others, of which none is equal to another. */
    @SuppressWarnings("ReferenceEquality") // a dossier that grows by none of these hands over the list itself
    Nouns<I, T> plus(Collection<T> others) {
        if (others == all) {
            return this;
        }
        List<T> sorted = new ArrayList<>(others);
        sorted.sort(order);
        List<T> grown = new ArrayList<>(all.size() + sorted.size());
        int from = 0;
        for (T one : sorted) {
            int at = -search(one, from) - 1;
            if (at >= 0) {
                grown.addAll(all.subList(from, at));
                grown.add(one);
                from = at;
            }
        }
        if (grown.isEmpty()) {
            return this;
        }
        grown.addAll(all.subList(from, all.size()));
        return new Nouns<>(idOf, order, Collections.unmodifiableList(grown));
    }

    /**
     * Looks for an entity from a place on, near before far: of many that are in order, each stands soon after the one before.
     * Returns what {@link Collections#binarySearch} does.
     */
    private int search(T one, int from) {
        int low = from;
        int high = from;
        for (int step = 1; high < all.size() && order.compare(all.get(high), one) < 0; step *= 2) {
            low = high + 1;
            high = Math.min(high + step, all.size());
        }
        int found = Collections.binarySearch(all.subList(low, Math.min(high + 1, all.size())), one, order);
        return found < 0 ? found - low : found + low;
    }

    /** Returns these entities without some. */
    Nouns<I, T> minus(Collection<?> others) {
        List<T> left = all.stream().filter(one -> !others.contains(one)).toList();
        return left.size() == all.size() ? this : new Nouns<>(idOf, order, left);
    }

    boolean contains(T one) {
        return Collections.binarySearch(all, one, order) >= 0;
    }

    /** Returns those of others that are not among these. */
    List<T> missing(Nouns<I, T> others) {
        return others == this
                ? List.of()
                : others.all.stream().filter(one -> !contains(one)).toList();
    }

    Optional<T> first(I id) {
        return variants(id).stream().findFirst();
    }

    List<T> variants(I id) {
        return byId.get().getOrDefault(id, List.of());
    }

    /** Returns all in the order of their ids. */
    List<T> all() {
        return all;
    }
}
