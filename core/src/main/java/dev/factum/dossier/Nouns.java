package dev.factum.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Entities of one type by id; those with one id and different contents are kept side by side, canonically ordered. */
final class Nouns<I extends Comparable<? super I>, T> {
    private final Map<I, List<T>> byId = new HashMap<>();
    private final List<T> all;

    Nouns(Set<T> values, Function<T, I> idOf, Function<T, String> canonical) {
        for (T value : values) {
            // most ids have one entity: the list for more is made for the second
            byId.merge(idOf.apply(value), List.of(value), Nouns::joined);
        }
        byId.replaceAll((id, variants) -> variants.size() == 1 ? variants : sorted(variants, canonical));
        List<T> sorted = new ArrayList<>(values.size());
        byId.keySet().stream().sorted().forEach(id -> sorted.addAll(variants(id)));
        all = Collections.unmodifiableList(sorted);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> joined = some.size() == 1 ? new ArrayList<>(some) : some;
        joined.addAll(more);
        return joined;
    }

    private static <T> List<T> sorted(List<T> variants, Function<T, String> canonical) {
        return variants.stream().sorted(Comparator.comparing(canonical)).toList();
    }

    Optional<T> first(I id) {
        return variants(id).stream().findFirst();
    }

    List<T> variants(I id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Returns all in the order of their ids. */
    List<T> all() {
        return all;
    }
}
