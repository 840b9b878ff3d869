package dev.factum.examples.visits;

import dev.factum.dossier.Dossier;
import dev.factum.model.Digest;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes claims of all visits of a table, and knows what the rows are to each other. */
final class VisitClaims {
    private final SourceId table;
    private final List<Visit> visits;
    private final People people;
    private final Occasions occasions = new Occasions();
    private final Map<Row.Content, Visit> firsts = new HashMap<>();
    private final Map<Visit, Description> descriptions = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();

    VisitClaims(Collection<Visit> visits, Tables table, Digest digest) {
        this.table = table.id();
        this.visits = visits.stream()
                .sorted(Comparator.comparing(Visit::start)
                        .thenComparingInt(visit -> visit.row().number()))
                .toList();
        people = People.of(visits);
        for (Visit visit : visits) {
            firsts.putIfAbsent(visit.row().content(), visit);
            descriptions.put(visit, Description.of(visit.row().description(), visit.start()));
        }
        this.visits.forEach(
                visit -> description(visit).occasions().forEach(occasion -> occasions.add(visit, occasion)));
        entities.addAll(table.sources(digest));
    }

    /** Returns the visits in the order in which they must be added. */
    List<Visit> visits() {
        return visits;
    }

    /** Returns the first row that says the same as that of a visit: mostly the same one. */
    Row firstLike(Visit visit) {
        return first(visit).row();
    }

    /** Returns the sentences of a visit that name an occasion, but not plainly as attended. */
    List<String> unclear(Visit visit) {
        return description(visit).unclear();
    }

    /** Returns the other spellings of leaders who have any, by the ids of the leaders. */
    Map<String, List<Alias>> aliases() {
        return people.aliases();
    }

    Dossier dossier() {
        return Dossier.builder().addAll(entities).build();
    }

    /**
     * Adds the claims of a visit: all of them, or none.
     *
     * @throws dev.factum.validation.InvalidValueException if the row says something that no value can hold
     */
    void add(Visit visit) {
        entities.addAll(new RowClaims(visit, this).make());
    }

    /** Returns the first visit of which a row says the same: mostly the visit itself. */
    Visit first(Visit visit) {
        return firsts.getOrDefault(visit.row().content(), visit);
    }

    Description description(Visit visit) {
        return Optional.ofNullable(descriptions.get(visit)).orElseThrow();
    }

    /** Returns the leaders that the visitors are, in their order. */
    List<Leader> leaders(Visit visit) {
        return visit.visitors().stream()
                .map(visitor -> people.leader(visit, visitor))
                .toList();
    }

    /** Returns the event that a visitor attended. */
    Event event(Visit visit, Occasion occasion) {
        return occasions.event(visit, occasion);
    }

    /** Returns the source that all claims cite. */
    SourceId table() {
        return table;
    }

    /** Whom a visitor only accompanied: another visit of these days, by somebody of that name. */
    Optional<Visit> accompanied(Visit visit) {
        return description(visit).accompanied().flatMap(whom -> {
            List<String> names = Visitors.parse(whom, problem -> {}).stream()
                    .map(visitor -> Folded.of(visitor.name()))
                    .toList();
            return visits.stream()
                    .filter(other -> !other.equals(visit) && other.days().overlaps(visit.days()))
                    .filter(other ->
                            other.visitors().stream().anyMatch(visitor -> names.contains(Folded.of(visitor.name()))))
                    .filter(other -> !description(other).tellsOfOccasionsOnly())
                    .findFirst();
        });
    }
}
