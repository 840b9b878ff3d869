package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Leader;
import dev.factum.model.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The leaders by name, each with what it attended. */
final class LeaderEntries {
    private final Dossier dossier;
    private final Attendances attendances;
    private final Names names;
    private final Anchors anchors;
    private final FilterIndex filters;

    LeaderEntries(Dossier dossier, Attendances attendances, Names names, Anchors anchors, FilterIndex filters) {
        this.dossier = dossier;
        this.attendances = attendances;
        this.names = names;
        this.anchors = anchors;
        this.filters = filters;
    }

    List<LeaderEntry> all() {
        return dossier.leaders().stream()
                .sorted(Comparator.comparing(Leader::name, NaturalOrder.NAMES))
                .map(this::entry)
                .toList();
    }

    private LeaderEntry entry(Leader leader) {
        return new LeaderEntry(
                anchors.of(leader),
                filters.leaders().number(leader.id()),
                leader.name(),
                leader.names().entrySet().stream()
                        .map(name -> new LeaderEntry.NameIn(name.getKey().toString(), name.getValue()))
                        .toList(),
                List.copyOf(leader.aliases()),
                facts(leader),
                attendances.of(leader.id()),
                leader.sameAs().stream().map(Link::of).toList(),
                Counts.of(filters.leaders().claims(leader.id()), "claim"));
    }

    private List<String> facts(Leader leader) {
        List<String> facts = new ArrayList<>();
        leader.country().map(names::of).ifPresent(facts::add);
        leader.born().ifPresent(time -> facts.add("born " + Names.of(time)));
        leader.died().ifPresent(time -> facts.add("died " + Names.of(time)));
        leader.offices().stream().map(this::office).forEach(facts::add);
        return facts;
    }

    private String office(Office office) {
        String term = office.term().map(time -> " (" + Names.of(time) + ")").orElse("");
        return Stream.concat(Stream.of(office.title()), office.organization().stream())
                        .reduce((title, organization) -> title + ", " + organization)
                        .orElseThrow()
                + term;
    }
}
