package dev.factum.dossier;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** A few lists, one after the other, as one that cannot be changed. */
final class Joined<T> extends AbstractList<T> implements RandomAccess {
    private final List<List<T>> parts;
    /** Where each part ends. */
    private final int[] ends;

    private Joined(List<List<T>> parts) {
        this.parts = parts;
        this.ends = new int[parts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += parts.get(i).size();
            ends[i] = end;
        }
    }

    /** Returns lists that cannot be changed as one. */
    static <T> List<T> of(List<List<T>> parts) {
        List<List<T>> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        return switch (filled.size()) {
            case 0 -> List.of();
            case 1 -> filled.get(0);
            default -> new Joined<>(filled);
        };
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(ends, index);
        int part = found < 0 ? -found - 1 : found + 1;
        return parts.get(part).get(part == 0 ? index : index - ends[part - 1]);
    }

    @Override
    public int size() {
        return ends[ends.length - 1];
    }
}
