package dev.factum.lineage;

import dev.factum.copy.Copies;
import dev.factum.model.SourceId;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sources of which each leads back to itself over the others, and a way around.
 *
 * <p>Two are equal if sources and path are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (SourceCircle circle : lineage.circular()) {
 *     System.out.println(circle); // agency → paper → agency
 * }
 * }</pre>
 *
 * @param sources all sources that lead back to themselves here, in the order of their ids, unmodifiable; not null
 * @param path the shortest way around from the least of them, which need not pass all of them; each link starts where the one before ends, and the last
 *     ends where the first starts; unmodifiable, not null
 */
public record SourceCircle(Set<SourceId> sources, List<SourceLink> path) implements Serializable {
    /**
     * Obtains an instance of {@code SourceCircle} from its parts.
     *
     * @param sources all sources that lead back to themselves here, not null
     * @param path a way around, not null
     * @throws IllegalArgumentException if the path does not lead around, or over other sources, or does not start at the
     *     least
     */
    public SourceCircle {
        sources = Copies.sorted(sources, "sources");
        path = Copies.list(path, "path");
        SourceId at = path.isEmpty() ? null : path.get(path.size() - 1).to();
        for (SourceLink link : path) {
            if (!link.from().equals(at) || !sources.contains(at)) {
                at = null;
                break;
            }
            at = link.to();
        }
        if (at == null) {
            throw new IllegalArgumentException(
                    "path must lead around, over sources of " + sources + ", but was " + path);
        }
        SourceId least = sources.iterator().next();
        if (!at.equals(least)) {
            throw new IllegalArgumentException(
                    "path must start at the least of the sources, " + least + ", but was " + path);
        }
    }

    /**
     * Returns where the path starts and ends: the least of the sources.
     *
     * @return the id
     */
    public SourceId start() {
        return path.get(0).from();
    }

    /**
     * Returns over which sources the path leads.
     *
     * @return the ids, the first and the last the same; unmodifiable
     */
    public List<SourceId> stations() {
        List<SourceId> stations = new ArrayList<>(List.of(start()));
        path.forEach(link -> stations.add(link.to()));
        return Collections.unmodifiableList(stations);
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new LineageProxy(LineageProxy.SOURCE_CIRCLE, this);
    }

    /** Returns the stations in one line, with arrows between them. */
    @Override
    public String toString() {
        return stations().stream().map(SourceId::toString).collect(Collectors.joining(" → "));
    }
}
