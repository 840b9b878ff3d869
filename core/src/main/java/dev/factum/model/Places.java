package dev.factum.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Places of a quote, kept as their offsets: words of one letter stand at millions of places. Unmodifiable. */
final class Places extends AbstractList<TextSpan> implements RandomAccess {
    private final int[] starts;
    private final int[] ends;

    /** Takes the arrays for its own. */
    Places(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    @Override
    public TextSpan get(int index) {
        return TextSpan.of(starts[index], ends[index]);
    }

    @Override
    public int size() {
        return starts.length;
    }
}
