package dev.factum.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Entities of one type by id; those with one id and different contents are kept side by side, canonically ordered. */
final class Nouns<I extends Comparable<? super I>, T> {
    private final Map<I, List<T>> byId = new TreeMap<>();
    private final List<T> all = new ArrayList<>();

    Nouns(Iterable<T> values, Function<T, I> idOf, Function<T, String> canonical) {
        Map<I, Set<T>> sets = new TreeMap<>();
        values.forEach(value -> sets.computeIfAbsent(idOf.apply(value), id -> new LinkedHashSet<>())
                .add(value));
        sets.forEach((id, set) -> {
            List<T> variants = new ArrayList<>(set);
            if (variants.size() > 1) {
                variants.sort(Comparator.comparing(canonical));
            }
            byId.put(id, List.copyOf(variants));
            all.addAll(variants);
        });
    }

    Optional<T> first(I id) {
        return variants(id).stream().findFirst();
    }

    List<T> variants(I id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Returns all in the order of their ids. */
    List<T> all() {
        return Collections.unmodifiableList(all);
    }

    Map<I, List<T>> byId() {
        return Collections.unmodifiableMap(byId);
    }
}
