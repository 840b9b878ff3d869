package dev.factum.lineage;

import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each source, by all who describe it: where one description names a way up and another does not, there is
 * one, lest what two say of one source make two of it.
 */
final class Sources {
    private final Map<SourceId, Source> first = new HashMap<>();
    /** Of the few that are described in several ways, all descriptions. */
    private final Map<SourceId, List<Source>> variants = new HashMap<>();

    Sources(Iterable<Source> sources) {
        for (Source source : sources) {
            Source before =
                    first.putIfAbsent(Objects.requireNonNull(source, "source").id(), source);
            if (before != null) {
                variants.computeIfAbsent(source.id(), id -> new ArrayList<>(List.of(before)))
                        .add(source);
            }
        }
    }

    Set<SourceId> ids() {
        return first.keySet();
    }

    boolean contains(SourceId id) {
        return first.containsKey(id);
    }

    /** Returns what the first that describes it calls it. */
    @Nullable
    String name(SourceId id) {
        Source source = first.get(id);
        return source == null ? null : source.name();
    }

    boolean isUnidentified(SourceId id) {
        return all(id).anyMatch(source -> source.kind().equals(SourceKind.UNIDENTIFIED));
    }

    Set<SourceId> derivedFrom(SourceId id) {
        Source source = first.get(id);
        return source == null
                ? Set.of()
                : variants.containsKey(id) ? union(id, Source::derivedFrom) : source.derivedFrom();
    }

    Set<SourceId> publishers(SourceId id) {
        Source source = first.get(id);
        return source == null
                ? Set.of()
                : variants.containsKey(id) ? union(id, Sources::publishers) : publishers(source);
    }

    private static Set<SourceId> publishers(Source source) {
        return source.publisher().isPresent() ? Set.of(source.publisher().get()) : Set.of();
    }

    private Set<SourceId> union(SourceId id, Function<Source, Set<SourceId>> named) {
        Set<SourceId> union = new LinkedHashSet<>();
        all(id).forEach(source -> union.addAll(named.apply(source)));
        return union;
    }

    private Stream<Source> all(SourceId id) {
        List<Source> several = variants.get(id);
        return several != null ? several.stream() : Stream.ofNullable(first.get(id));
    }
}
