package dev.factum.dossier;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Values by keys of which each has any number: linear to make, one array of positions for each key. */
final class Index<K, V> {
    private final List<V> values;
    private final Map<K, Positions> positions = new HashMap<>();

    /** Makes the index; the function hands over each key of a value, perhaps more than once. */
    Index(List<V> values, BiConsumer<V, Consumer<K>> keysOf) {
        this.values = values;
        for (int i = 0; i < values.size(); i++) {
            int position = i;
            keysOf.accept(
                    values.get(i),
                    key -> positions
                            .computeIfAbsent(key, absent -> new Positions())
                            .add(position));
        }
        positions.values().forEach(Positions::trim);
    }

    /** Returns the values with a key in the order in which they were given, unmodifiable, perhaps none. */
    List<V> get(K key) {
        Positions found = positions.get(key);
        return found == null ? List.of() : new At<>(values, found.at);
    }

    Set<K> keys() {
        return Collections.unmodifiableSet(positions.keySet());
    }

    private static final class Positions {
        private int[] at = new int[2];
        private int count;

        void add(int position) {
            if (count > 0 && at[count - 1] == position) {
                return;
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, count * 2);
            }
            at[count++] = position;
        }

        void trim() {
            if (count < at.length) {
                at = Arrays.copyOf(at, count);
            }
        }
    }

    private static final class At<V> extends AbstractList<V> implements RandomAccess {
        private final List<V> values;
        private final int[] at;

        At(List<V> values, int[] at) {
            this.values = values;
            this.at = at;
        }

        @Override
        public V get(int index) {
            return values.get(at[index]);
        }

        @Override
        public int size() {
            return at.length;
        }
    }
}
