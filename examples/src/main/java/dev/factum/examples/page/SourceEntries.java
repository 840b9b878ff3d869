package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The sources by name. */
final class SourceEntries {
    private final Dossier dossier;
    private final Names names;
    private final Anchors anchors;
    private final FilterIndex filters;

    SourceEntries(Dossier dossier, Names names, Anchors anchors, FilterIndex filters) {
        this.dossier = dossier;
        this.names = names;
        this.anchors = anchors;
        this.filters = filters;
    }

    List<SourceEntry> all() {
        return dossier.sources().stream()
                .sorted(Comparator.comparing(Source::name, NaturalOrder.NAMES))
                .map(this::entry)
                .toList();
    }

    private SourceEntry entry(Source source) {
        return new SourceEntry(
                anchors.of(source),
                filters.sources().number(source.id()),
                source.name(),
                facts(source),
                source.uri().stream().map(Link::of).toList(),
                source.speaksFor().stream().map(names::ref).toList(),
                source.publisher().stream().map(names::ref).toList(),
                RefList.of(source.derivedFrom(), names::ref),
                RefList.of(origins(source), names::ref),
                Counts.of(filters.sources().claims(source.id()), "claim"));
    }

    /** Returns whom a source comes down to, if that is not clear from the rest. */
    private Set<SourceId> origins(Source source) {
        Set<SourceId> origins = dossier.lineage().origins(source.id());
        boolean isClear = origins.equals(Set.of(source.id())) || origins.equals(source.derivedFrom());
        return isClear || origins.stream().allMatch(origin -> isPublisher(origin, source)) ? Set.of() : origins;
    }

    private static boolean isPublisher(SourceId origin, Source source) {
        return source.publisher().filter(origin::equals).isPresent();
    }

    private static List<String> facts(Source source) {
        List<String> facts = new ArrayList<>();
        facts.add(Names.capital(Names.words(source.kind().code())));
        if (!source.authors().isEmpty()) {
            facts.add("by " + String.join(", ", source.authors()));
        }
        source.published().ifPresent(time -> facts.add(Names.of(time)));
        source.reliability().ifPresent(grade -> facts.add("reliability " + grade));
        return facts;
    }
}
