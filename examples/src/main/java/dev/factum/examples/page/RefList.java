package dev.factum.examples.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Things that are named, or the first of them if there are too many.
 *
 * @param shown those that are named
 * @param more how many more there are
 */
record RefList(List<Ref> shown, int more) {
    /** So many are named; the others are counted. */
    private static final int MOST = 10;

    static <T> RefList of(Collection<T> all, Function<? super T, Ref> ref) {
        List<Ref> shown = all.stream().limit(MOST).map(ref).toList();
        return new RefList(shown, all.size() - shown.size());
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }
}
