package dev.factum.lineage;

import dev.factum.model.SourceId;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Origins in the order of their ids: an array, so that many sets are small, and its hash and nature are known. */
final class OriginSet extends AbstractSet<SourceId> {
    private final List<SourceId> ids;
    private final int hash;
    private final boolean identified;

    private OriginSet(Collection<SourceId> sorted, Predicate<SourceId> isUnidentified) {
        ids = List.copyOf(sorted);
        identified = ids.stream().noneMatch(isUnidentified);
        hash = super.hashCode();
    }

    static OriginSet of(Collection<SourceId> ids, Predicate<SourceId> isUnidentified) {
        return new OriginSet(ids.size() < 2 ? ids : new TreeSet<>(ids), isUnidentified);
    }

    /** Tells whether somebody can be named for all of them. */
    boolean isIdentified() {
        return identified;
    }

    SourceId first() {
        return ids.get(0);
    }

    boolean sharesNoneWith(Set<SourceId> others) {
        return size() <= others.size()
                ? ids.stream().noneMatch(others::contains)
                : others.stream().noneMatch(this::contains);
    }

    @Override
    public boolean contains(Object element) {
        return element instanceof SourceId id && Collections.binarySearch(ids, id) >= 0;
    }

    @Override
    public Iterator<SourceId> iterator() {
        return ids.iterator();
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OriginSet that ? hash == that.hash && ids.equals(that.ids) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
